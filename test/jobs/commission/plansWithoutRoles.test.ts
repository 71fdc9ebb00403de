import { run, type Sheet } from "./runOfSales";

const PLAN: Sheet = [
  ["岗位", "计提基数", "提成比例"],
  ["销售", "净销售额", 0.05],
];

describe("A plan for a role", () => {
  test("pays who has it by a list of staff that tells no pay, which is said", async () => {
    const { paid, told } = await run(PLAN, undefined, [
      ["姓名", "岗位", "入职日期"],
      ["张三", "销售", "2024-01-01"],
    ]);
    expect(paid).toEqual({ "销售 张三 2026-06": 4500 });
    expect(told).toEqual(["basePayUnknown"]);
  });

  test("pays nobody where no sheet tells roles, which is an error at the plan", async () => {
    const { all, findings } = await run(PLAN, undefined, [["备注"], ["无"]]);
    expect(all).toEqual([]);
    expect(findings).toContainEqual({
      severity: "error",
      problem: { code: "planRoleUnknown", plan: "销售", role: "销售" },
      at: { sheet: "提成方案", row: 1, column: 0 },
    });
  });
});
