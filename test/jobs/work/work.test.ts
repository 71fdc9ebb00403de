import { daySerial, monthText, type DaySerial } from "../../../src/domain/calendar/month";
import { detectSheets } from "../../../src/jobs/detect";
import { LANGUAGES, type Language } from "../../../src/locale/catalogue";
import { workJob, type WorkSettings } from "../../../src/jobs/work/work";
import type { WorkJobJson } from "../../../src/jobs/work/workJson";
import { workMonths } from "../../../src/jobs/work/workMonths";
import type { CellValue } from "../../../src/sheets/grid";
import type { Report, RichCell, SheetReport } from "../../../src/sheets/reports/report";
import { MemoryWorkbook } from "../memoryWorkbook";

const day = (year: number, month: number, date: number) => daySerial(year, month, date)!;

/** Ten orders a day from January to October 2026, fifty on 18 June. */
function orderRows(): CellValue[][] {
  const rows: CellValue[][] = [["訂單編號", "付款時間", "實付金額"]];
  for (let of = day(2026, 1, 1); of <= day(2026, 10, 31); of = (of + 1) as DaySerial) {
    const count = of === day(2026, 6, 18) ? 50 : 10;
    for (let at = 0; at < count; at += 1) rows.push([`${of}${100_000 + at}`, of + 0.5, 99.5]);
  }
  return rows;
}

const STAFF: CellValue[][] = [
  ["姓名", "崗位", "所屬店鋪", "底薪", "起始日期", "結束日期"],
  ["周嘉慧", "運營", "旗艦店", 12_000, day(2022, 1, 1), null],
  ["陳怡君", "客服", "旗艦店", 5200, day(2022, 1, 1), null],
  ["林佳穎", "客服", "旗艦店", 4800, day(2022, 1, 1), day(2026, 11, 10)],
  ["蔡志豪", "倉管配送", "旗艦店", 5600, day(2022, 1, 1), null],
];

/** The shop's workbook, in which shifts are made. */
class Workbook extends MemoryWorkbook {
  constructor() {
    super({ 訂單: orderRows(), 人員: STAFF });
  }

  async run(
    settings: WorkSettings = {},
    language: Language = "zh-Hant",
  ): Promise<{ json: WorkJobJson; report: Report }> {
    const result = await workJob.run(settings, this.context(language));
    this.write(result.report);
    return result;
  }
}

const codesOf = ({ findings }: WorkJobJson) => findings.map(({ code }) => code);
const rowOf = (rows: CellValue[][], column: number, text: string) =>
  rows.find((row) => row[column] === text)!;

describe("Shifts and work of a small shop", () => {
  const workbook = new Workbook();
  let first: { json: WorkJobJson; report: Report };
  beforeAll(async () => (first = await workbook.run()));

  test("are for the month after the last order, whose days add up to what it can expect", () => {
    const { json } = first;
    expect(json.month).toBe("2026-11");
    // August, September and October had 310, 300 and 310 orders: 306.67 on average.
    expect(json.orders).toBe("307");
    expect(json.days).toHaveLength(30);
    expect(json.days.reduce((sum, { orders }) => sum + Number(orders), 0)).toBe(307);
  });

  test("count the people there by the staffing sheet: one of two leaves on 10 November", () => {
    const there = (date: string) =>
      first.json.days.find((of) => of.day === date)!.people.find(({ role }) => role === "客服")!.there;
    expect([there("2026-11-10"), there("2026-11-11")]).toEqual([2, 1]);
  });

  test("say what is not known: what 雙11 brings, and that the capacity is an average", () => {
    expect(codesOf(first.json)).toEqual(
      expect.arrayContaining(["eventDaysNotMeasured", "capacityIsAverage", "shortDays"]),
    );
  });

  test("show what nobody does: nobody is in copywriting, design or promotion", () => {
    const roles = new Set(first.json.coverage.nobody.map(({ role }) => role));
    expect(roles).toEqual(new Set(["文案企劃", "設計/美工", "推廣"]));
  });

  test("list the month-end accounts on 30 November for the operations lead", () =>
    expect(first.json.due.find(({ id }) => id === "operations.monthAccounts")).toMatchObject({
      day: "2026-11-30",
      who: ["周嘉慧"],
    }));

  test("have formulas wherever a figure follows from another, each with what it must give", () => {
    const sheet = (id: string): SheetReport => first.report.sheets.find((of) => of.id === id)!;
    const formulas = (of: SheetReport) =>
      of.blocks.flatMap(({ cells }) =>
        cells
          .flat()
          .filter(
            (cell): cell is RichCell & { formula: string } => typeof cell === "object" && !!cell?.formula,
          ),
      );
    const ofDays = formulas(sheet("work.shifts"));
    expect(ofDays.length).toBeGreaterThan(30 * 12);
    expect(ofDays.every(({ value, formula }) => value !== undefined && formula.length < 8192)).toBe(true);
    const calendar = formulas(sheet("work.calendar"));
    expect(calendar.filter(({ formula }) => formula.includes("排班試算!")).length).toBeGreaterThan(30 * 5);
  });

  test("are found in 18 June for June of the next year", async () => {
    const { json } = await new Workbook().run({ month: "2027-06" });
    const orders = json.days.map((of) => Number(of.orders));
    expect(Math.max(...orders)).toBe(orders[17]);
    // The day had five times a plain one.
    expect(orders[17]! / orders[18]!).toBeCloseTo(5, 0);
  });

  test("refuse a month that is none", () =>
    expect(workbook.run({ month: "soon" })).rejects.toMatchObject({ problem: { code: "monthNotRead" } }));
});

describe("The months that are offered", () => {
  const offered = async (workbook: MemoryWorkbook) => {
    const context = workbook.context();
    return (await workMonths(await detectSheets(context.door, {}), context)).map(monthText);
  };

  test("are the present one and eleven after it where there are no orders either", async () => {
    const months = await offered(new MemoryWorkbook({ 人員: STAFF }));
    expect(months).toHaveLength(12);
    expect([months[0], months[11]]).toEqual(["2026-11", "2027-10"]);
  });

  test("are also those of the orders before anything was run, with the one after the last", async () => {
    expect(await offered(new Workbook())).toEqual([
      ...Array.from({ length: 10 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`),
      ...["2026-11", "2026-12"],
      ...Array.from({ length: 10 }, (_, at) => `2027-${String(at + 1).padStart(2, "0")}`),
    ]);
    const old = [
      ["訂單編號", "付款時間", "實付金額"],
      ...[3, 5].map((month) => [`T${month}`, day(2024, month, 7), 99]),
    ];
    expect((await offered(new MemoryWorkbook({ 訂單: old }))).slice(0, 5)).toEqual([
      ...["2024-03", "2024-04", "2024-05", "2024-06"],
      "2026-11",
    ]);
  });

  test("are also those of the accounts and of the plan, each once and in order", async () => {
    const workbook = new MemoryWorkbook({ 人員: STAFF });
    workbook.put(
      "每月核算",
      [["月份"], [day(2026, 9, 1)], [day(2026, 9, 1)], [day(2026, 10, 1)], ["合計"], [310]],
      true,
    );
    workbook.put("月度規劃", [["月份"], [day(2027, 10, 1)], [day(2027, 11, 1)], ["全年"]], true);
    const months = await offered(workbook);
    expect(months.slice(0, 3)).toEqual(["2026-09", "2026-10", "2026-11"]);
    expect(months.slice(-2)).toEqual(["2027-10", "2027-11"]);
    expect(months).toHaveLength(2 + 12 + 1);
  });
});

describe("A rerun", () => {
  test("keeps figures, orders of a day, temporary help, marks, duties and columns that were typed", async () => {
    const workbook = new Workbook();
    await workbook.run();
    const shifts = workbook.result("排班試算");
    rowOf(shifts, 0, "當月訂單數")[2] = 600;
    rowOf(shifts, 0, "客服 · 每人每月產能")[2] = 400;
    shifts.find((row) => row[0] === day(2026, 11, 11))![7] = 90;
    const lastOfStaff = shifts.findIndex((row) => row[0] === "蔡志豪");
    shifts[lastOfStaff + 1]!.splice(0, 4, "臨時工", "倉管配送", day(2026, 11, 1), day(2026, 11, 12));
    const duties = workbook.result("職責分工");
    const header = duties.find((row) => row[1] === "職責")!;
    const free = header.indexOf("蔡志豪") + 1;
    header[free] = "某某代運營";
    rowOf(duties, 1, "店鋪裝修與版面")[free] = "是";
    const spare = duties.findIndex((row) => row[1] === "盤點庫存") + 1;
    duties[spare]!.splice(0, 3, "財務", "開發票", "每日");
    duties[spare]![header.indexOf("陳怡君")] = "●";

    const { json } = await workbook.run();
    expect(json.orders).toBe("600");
    const eleventh = json.days[10]!;
    expect(eleventh.orders).toBe("90");
    // A person does 400 × 7 ÷ (30 × 6) = 15.6 orders a day: 90 need 6.
    expect(eleventh.people).toMatchObject([
      { role: "客服", needed: 6, there: 1 },
      { role: "倉管配送", there: 2 },
    ]);
    const kept = workbook.result("職責分工");
    const names = ["周嘉慧", "陳怡君", "林佳穎", "蔡志豪", "某某代運營"];
    expect(kept.find((row) => row[1] === "職責")!.slice(7, 12)).toEqual(names);
    expect(rowOf(kept, 1, "店鋪裝修與版面")).toContain("是");
    expect(rowOf(kept, 1, "開發票")).toContain("●");
    expect(json.coverage.nobody.map(({ id }) => id)).not.toContain("design.shopFront");
  });

  test.each(LANGUAGES)(
    "in %s understands what an earlier run in another language wrote",
    async (language) => {
      const workbook = new Workbook();
      const { json } = await workbook.run();
      for (const name of ["Shifts", "排班测算", "排班試算"]) {
        workbook.sheets.set(name, { ...workbook.sheets.get("排班試算")!, isResult: true });
      }
      for (const name of ["Duties", "岗位职责", "職責分工"]) {
        workbook.sheets.set(name, { ...workbook.sheets.get("職責分工")!, isResult: true });
      }
      rowOf(workbook.result("排班試算"), 0, "係數 · 週六")[2] = 3;
      const again = await workbook.run({}, language);
      expect(again.json.coverage.nobody.map(({ id }) => id)).toEqual(
        json.coverage.nobody.map(({ id }) => id),
      );
      // 7 November is a Saturday: three times a plain day.
      expect(Number(again.json.days[6]!.orders)).toBeGreaterThan(2 * Number(json.days[6]!.orders));
    },
  );

  test("goes by the month that is typed on the sheet, but by the one that was chosen where there is one, and says so", async () => {
    const workbook = new Workbook();
    await workbook.run();
    rowOf(workbook.result("排班試算"), 0, "月份")[2] = day(2027, 1, 1);
    expect((await workbook.run()).json.month).toBe("2027-01");
    const { json } = await workbook.run({ month: "2026-12" });
    expect(json.month).toBe("2026-12");
    expect(json.findings).toContainEqual(
      expect.objectContaining({
        code: "typedMonthNotUsed",
        text: expect.stringContaining("2027-01") as string,
      }),
    );
    expect((await workbook.run()).json.month).toBe("2027-01");
  });

  test("says which typed figure cannot be used, and goes on without it", async () => {
    const workbook = new Workbook();
    await workbook.run();
    const shifts = workbook.result("排班試算");
    const at = shifts.findIndex((row) => row[0] === "客服 · 工時利用率");
    shifts[at]![2] = 85;
    const { json } = await workbook.run();
    expect(json.findings).toContainEqual(
      expect.objectContaining({ code: "shiftCellNotRead", cell: `排班試算!C${at + 1}`, found: "85" }),
    );
  });
});
