import { monthText } from "../../../../src/domain/calendar/month";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { SalesAcross } from "../../../../src/sheets/reading/sales/salesAcross";
import { codes, gridOf, type Rows } from "../sheet";

function read(rows: Rows, sheet: string) {
  const recognition = recogniseSheet(gridOf(rows, sheet));
  if (recognition.kind !== "sales" || !recognition.across) return { kind: recognition.kind };
  const folder = new SalesAcross(recognition, {});
  folder.add(gridOf(rows, sheet));
  const { lines, findings } = folder.finish();
  return {
    lines: lines.map(({ month, shop, gross }) => `${monthText(month)} ${shop || "-"} ${gross.toFixed()}`),
    said: codes(findings),
    findings,
  };
}

describe("Sales with the months side by side", () => {
  const TITLE = ["2026年各店铺销售额（万元）", null, null, null];

  test("are those of each shop and month, in the unit of the title", () => {
    const { lines, said } = read(
      [
        TITLE,
        ["店铺", "1月", "2月", "合计"],
        ["甲店", 12.5, 8, 20.5],
        ["乙店", 3, null, 3],
        ["合计", 15.5, 8, 23.5],
      ],
      "Sheet1",
    );
    expect(lines).toEqual(["2026-01 乙店 30000", "2026-01 甲店 125000", "2026-02 甲店 80000"]);
    expect(said!.filter((code) => code === "totalAgrees")).toHaveLength(2);
    expect(said).not.toContain("amountBlank");
  });

  test("name the cell of an amount that is none", () => {
    const { findings } = read(
      [
        ["店铺", "1月", "2月"],
        ["甲店", 100, "about 90"],
        ["乙店", 3, 4],
      ],
      "2026销售",
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: "error",
        at: { sheet: "2026销售", row: 1, column: 2 },
        found: "about 90",
      }),
    );
  });

  test("are not taken of other figures, of people, or of months without a year", () => {
    const shops = (...title: string[]) => [title, ["店铺", "1月", "2月"], ["甲店", 100, 90], ["乙店", 3, 4]];
    expect(read(shops("2026年销售目标"), "Sheet1").kind).not.toBe("sales");
    expect(read(shops("2026年销售费用"), "Sheet1").kind).not.toBe("sales");
    expect(read(shops("各店销售额"), "Sheet1").kind).not.toBe("sales");
    expect(
      read(
        [
          ["姓名", "1月", "2月"],
          ["张三", 1, 2],
          ["李四", 3, 4],
        ],
        "2026销售",
      ).kind,
    ).not.toBe("sales");
  });
});

describe("Sales with the shops side by side", () => {
  test("are those of each shop and month", () =>
    expect(
      read(
        [
          ["月份", "甲店", "乙店", "合计"],
          ["2026年1月", 100, 50, 150],
          ["2026年2月", 120, 30, 150],
        ],
        "各店销售",
      ).lines,
    ).toEqual(["2026-01 甲店 100", "2026-02 甲店 120", "2026-01 乙店 50", "2026-02 乙店 30"]));

  test("are not taken of columns that name no shops", () =>
    expect(
      read(
        [
          ["月份", "张三", "李四"],
          ["2026年1月", 1, 2],
          ["2026年2月", 3, 4],
        ],
        "销售",
      ).kind,
    ).not.toBe("sales"));
});
