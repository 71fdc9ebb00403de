import { a1 } from "../../../../src/sheets/grid";
import type { Cents } from "../../../../src/domain/money/cents";
import { LANGUAGES } from "../../../../src/locale/catalogue";
import { adviceOf } from "../../../../src/sheets/reports/agency/advice";
import type { BillPlaces } from "../../../../src/sheets/reports/agency/adviceParts";
import { betSheet } from "../../../../src/sheets/reports/agency/bet/betSheet";
import { inHouseSheet } from "../../../../src/sheets/reports/agency/inHouse/inHouseSheet";
import { questionsSheet } from "../../../../src/sheets/reports/agency/questionsSheet";
import { scopeSheet } from "../../../../src/sheets/reports/agency/scope/scopeSheet";
import type { RichCell, SheetReport } from "../../../../src/sheets/reports/report";
import { calculated, type Typed } from "../calculated";
import { shopWith } from "./shopAndQuotes";

const DATA = shopWith({
  甲: "服務費1.5萬/月+提點3%,含運營、推廣、美工,客服自理,拍攝另計300元/張",
  乙: "纯提点,GMV 8%,月保底2万",
  丙: "服務費4萬/月,承諾年銷售額1500萬,做不到按缺口比例退服務費",
});

/** Sales in the first column, a quote's bills in each other. */
function billsSheet(): SheetReport {
  const { quotes } = adviceOf(DATA, "en");
  const cells = DATA.path.sales.base.map((sales, at) => [
    sales / 100,
    ...quotes.map(({ bills }) => bills![at]! / 100),
  ]);
  return { id: "bills", name: "Bills", blocks: [{ row: 0, column: 0, cells }] };
}
const BILLS: BillPlaces = {
  sales: (month) => `Bills!${a1(month, 0)}`,
  bill: (quote, month) => `Bills!${a1(month, 1 + quote)}`,
  bills: (quote) => `Bills!${a1(0, 1 + quote)}:${a1(11, 1 + quote)}`,
};

function sheetsIn(language: (typeof LANGUAGES)[number], data = DATA) {
  const advice = adviceOf(data, language);
  const { sheet: scope, places } = scopeSheet("Scope", advice, data, BILLS, language);
  return {
    bills: billsSheet(),
    questions: questionsSheet("Questions", advice, data, language),
    scope,
    inHouse: inHouseSheet("In-house", advice, data, { scope: places, bills: BILLS }, language),
    bet: betSheet("Bet", advice, data, language)!,
  };
}

const ALL = sheetsIn("en");
const listOf = (sheets: ReturnType<typeof sheetsIn>) => Object.values(sheets);

/** The row whose first cell reads so, counted from 0. */
function rowOf(sheet: SheetReport, label: string): number {
  for (const { row, column, cells } of sheet.blocks) {
    const at = cells.findIndex(([first]) => first === label || (first as RichCell | null)?.value === label);
    if (column === 0 && at !== -1) return row + at;
  }
  throw new Error(`${label} is not on ${sheet.name}`);
}

const textsOf = (sheet: SheetReport) =>
  sheet.blocks.flatMap(({ cells }) =>
    cells.flat().map((cell) => String((typeof cell === "object" ? cell?.value : cell) ?? "")),
  );

describe("The sheets of advice", () => {
  test.each(LANGUAGES)("calculate to what they state, in %s", async (language) => {
    const { wrong } = await calculated(listOf(sheetsIn(language)));
    expect(wrong).toEqual([]);
  });

  test("speak the reader's language, and ask in the quote's", () => {
    const texts = textsOf(sheetsIn("en").questions);
    expect(texts).toContain("Ready to send");
    const [hant, hans] = ["甲", "乙"].map((agency) => texts[texts.indexOf(agency) + 1]!);
    expect(hant).toContain("簽約之前有幾點想請您書面確認");
    expect(hans).toContain("签约之前有几点想请您书面确认");
    expect(hans).toMatch(/\n1\. /);
  });

  test("price the meanings of a minimum over the year: 8% of 12,600,000, and of what lies above 20,000 a month", () => {
    const { blocks } = ALL.questions;
    const row = blocks.flatMap(({ cells }) => cells).find(([about]) => about === "乙 · Minimum")!;
    expect([row[4], row[6]]).toEqual([1_008_000 - 19_200, 1_008_000]);
  });
});

test("A quote that a person sets aside leaves the ranks and the own team, and no error anywhere", async () => {
  const { bills, scope, inHouse } = ALL;
  const blank = DATA.path.sales.base.map((_, row): Typed => ({
    sheet: bills.name,
    row,
    column: 1,
    value: "",
  }));
  const { value, wrong } = await calculated([bills, scope, inHouse], blank);
  expect(wrong.filter(({ calculated: found }) => String(found).startsWith("#"))).toEqual([]);
  const ranks = rowOf(scope, "Rank by comparable cost");
  expect([4, 5, 6].map((column) => value(scope, ranks, column))).toEqual(["", 2, 1]);
  const row = rowOf(inHouse, "甲");
  expect([1, 3, 4, 5].map((column) => value(inHouse, row, column))).toEqual(["", "", "", ""]);
});

describe("The questions on paper", () => {
  test("repeat the headings of the long list, which is the last", () => {
    const { questions } = sheetsIn("en");
    const { first } = questions.page!.titleRows!;
    const headings = questions.blocks.filter(({ row, cells }) => row === first && cells[0]!.length > 1);
    expect(headings.map(({ cells }) => cells[0]![1])).toEqual(["Question"]);
  });
});

describe("The scope sheet", () => {
  const { bills, scope } = ALL;

  test("adds what is left out at the shop's pay and what is extra at the quote's price: 5,000 and 20 × 300", async () => {
    const { value } = await calculated([bills, scope]);
    expect(value(scope, rowOf(scope, "+ what is left out or extra"), 4)).toBe(11_000);
  });

  test("follows a typed price, a typed count and a changed state", async () => {
    const type = (label: string, column: number, typed: number | string): Typed => ({
      ...{ sheet: scope.name, column, value: typed },
      row: rowOf(scope, label),
    });
    const prices = rowOf(scope, "What a month costs you otherwise");
    const service = scope.blocks
      .filter(({ row }) => row > prices)
      .flatMap(({ row, cells }) => cells.map(([first], at) => ({ first, row: row + at })))
      .find(({ first }) => first === "customer service")!;
    const { value } = await calculated(
      [bills, scope],
      [
        { sheet: scope.name, row: service.row, column: 1, value: 7000 },
        type("甲 · photography", 1, 10),
        type("design", 4, "left out"),
      ],
    );
    expect(value(scope, rowOf(scope, "+ what is left out or extra"), 4)).toBe(7000 + 3000 + 8000);
  });
});

describe("The in-house sheet", () => {
  const { bills, inHouse, scope } = ALL;

  test("sets the agency with the roles that stay against the own team: 15,000 + 3% and 10,500 of pay, and 40,500", async () => {
    const { value } = await calculated([bills, scope, inHouse]);
    const row = rowOf(inHouse, "甲");
    expect(value(inHouse, row, 1)).toBeCloseTo(12 * 15_000 + 0.03 * 12_600_000 + 12 * 10_500, 2);
    expect(value(inHouse, row, 2)).toBe(12 * 40_500);
  });

  test("the own team is cheaper for good from where 15,000 + 3% pass the 30,000 that are replaced, above 500,000", async () => {
    const { value } = await calculated([bills, scope, inHouse]);
    const row = rowOf(inHouse, "甲");
    expect(value(inHouse, row, 5)).toBe(600_000);
    expect(value(inHouse, row, 6)).toBe(500_000);
  });

  test("employers' costs on top of pay and a changed scope change it", async () => {
    const onTop = {
      sheet: scope.name,
      row: rowOf(scope, "On top of pay (social insurance …)"),
      column: 1,
      value: 0.3,
    };
    const { value } = await calculated([bills, scope, inHouse], [onTop]);
    expect(value(inHouse, rowOf(inHouse, "甲"), 2)).toBeCloseTo(12 * 40_500 * 1.3, 2);
  });

  test("goes by the plan's people where a plan stands, linked to it", () => {
    const { team } = adviceOf(DATA, "en");
    const half = {
      ...team!,
      roles: team!.roles.map((role) => ({ ...role, pay: role.pay.map(() => 100_000 as Cents) })),
    };
    const planned = { team: half, pay: () => "Plan!A1", commission: () => "Plan!B1" };
    const data = { ...DATA, planned };
    const cells = sheetsIn("en", data).inHouse.blocks.flatMap((block) => block.cells.flat());
    expect(cells).toContainEqual({ formula: "=Plan!A1", value: 1000 });
    expect(adviceOf(data, "en").prices.get("design")?.toNumber()).toBe(1000);
  });

  test("says what is missing where nobody is employed", () =>
    expect(textsOf(sheetsIn("en", { ...DATA, staff: [] }).inHouse).join()).toContain("staffing sheet"));
});

describe("The bet sheet", () => {
  test("stands only where sales are promised", () => {
    const data = shopWith({ 甲: "服務費1.5萬/月" });
    expect(betSheet("Bet", adviceOf(data, "en"), data, "en")).toBeUndefined();
  });

  test("gives back the missed share of 480,000 at 12,600,000 of 15,000,000: 76,800", async () => {
    const { bet } = ALL;
    const { value } = await calculated([bet]);
    const row = rowOf(bet, "base");
    expect([value(bet, row, 2), value(bet, row, 3), value(bet, row, 5)]).toEqual([
      12_600_000, 480_000, 76_800,
    ]);
  });

  test("a changed promise is settled anew", async () => {
    const { bet } = ALL;
    const typed = { sheet: bet.name, row: rowOf(bet, "Promised sales"), column: 1, value: 12_600_000 };
    const { value } = await calculated([bet], [typed]);
    expect(value(bet, rowOf(bet, "base"), 5)).toBe(0);
  });
});
