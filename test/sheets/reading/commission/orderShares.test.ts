import { addressText, type CellValue } from "../../../../src/sheets/grid";
import { OrderSharesReader } from "../../../../src/sheets/reading/commission/orderShares";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { gridOf } from "../sheet";

function read(...rows: readonly (readonly CellValue[])[]) {
  const grid = gridOf([["订单编号", "姓名", "分成比例"], ...rows], "分单");
  const reader = new OrderSharesReader(recogniseSheet(grid, { kind: "orderShares" }), {});
  reader.add(grid);
  const { shares, findings } = reader.finish();
  const wrong = findings.filter(({ severity }) => severity !== "note");
  return {
    shares: [...shares].map(([order, parties]) =>
      [order, ...parties.map(({ person, share }) => `${person} ${share.toFixed()}`)].join(" "),
    ),
    findings: wrong.map(({ problem, at }) => `${problem.code} ${at ? addressText(at) : ""}`),
  };
}

describe("A sheet of shared orders", () => {
  test.each<[string, (readonly CellValue[])[], string]>([
    [
      "in percent",
      [
        ["A1", "张三", "60%"],
        ["A1", "李四", 40],
      ],
      "A1 张三 0.6 李四 0.4",
    ],
    [
      "as parts of one",
      [
        ["A1", "张三", 0.6],
        ["A1", "李四", 0.4],
      ],
      "A1 张三 0.6 李四 0.4",
    ],
    ["in one row", [["A1", "张三/李四", "70/30"]], "A1 张三 70 李四 30"],
    ["in tenths", [["A1", "张三/李四", "7:3"]], "A1 张三 7 李四 3"],
  ])("is read with shares %s, which are all of the order", (_, rows, shares) =>
    expect(read(...rows)).toEqual({ shares: [shares], findings: [] }),
  );

  test("tells of shares that are not all of an order, and keeps them", () =>
    expect(read(["A1", "张三", "60%"], ["A1", "李四", "30%"])).toEqual({
      shares: ["A1 张三 0.6 李四 0.3"],
      findings: ["sharesNotWhole 分单!C2"],
    }));
});
