import fc from "fast-check";
import { valueAt } from "../../../../src/domain/agency/terms/curve";
import { centsToNumber } from "../../../../src/domain/money/cents";
import type { Language } from "../../../../src/locale/catalogue";
import { casesOf, spanOf, type QuoteCases } from "../../../../src/sheets/reports/agency/agencyCases";
import type { AgencyData } from "../../../../src/sheets/reports/agency/agencyData";
import { agencyMap, averageBill } from "../../../../src/sheets/reports/agency/map/agencyMap";
import { agencyReport, agencyTabs } from "../../../../src/sheets/reports/agency/agencyReport";
import { gridOfSheet } from "../../../../src/sheets/reports/parts/gridOfSheet";
import type { Report } from "../../../../src/sheets/reports/report";
import { calculated } from "../calculated";
import { shopWith } from "./shopAndQuotes";

/** The path sells 500,000 in the first month, 100,000 more in each, 12,600,000 in all. */
const PHRASES = [
  "月費2萬加實付3個點",
  "月費3萬起加GMV 2個點",
  "純提點,實付6%",
  "提點5%,月保底2萬",
  "前三個月每月兩萬,之後只收實付5個點",
  "按阶梯：50万以内5%，50-100万4%，100万以上3.5%",
  "年費30萬,開店費1萬,押金3萬不退",
  "月費1-2萬加淨銷售額2-4個點",
  "利潤分成20%",
  "服務費4萬/月+2個點,首年銷售額保證1,500萬,做不到按缺口比例退服務費",
] as const;

const named = (phrases: readonly string[]) =>
  Object.fromEntries(phrases.map((phrase, at) => [`Agency ${at + 1}`, phrase]));
const total = ({ cost }: QuoteCases["scenarios"]["base"]) => (cost ? centsToNumber(cost.total) : undefined);

function reportFor(data: AgencyData, language: Language): Report {
  const names = new Map(agencyTabs(language).map(({ id, name }) => [id, name]));
  return agencyReport(names, data, language);
}

const reportOf = (phrases: readonly string[]): Report => reportFor(shopWith(named(phrases)), "en");

describe("What quotes cost over the sales path", () => {
  test.each([
    // 12 × 20,000 + 3% of 12,600,000
    ["月費2萬加實付3個點", 618_000],
    ["純提點,實付6%", 756_000],
    // 3 × 20,000, then 5% of the 10,800,000 of nine months
    ["前三個月每月兩萬,之後只收實付5個點", 600_000],
    ["年費30萬,開店費1萬,押金3萬不退", 340_000],
    // 20% of 40% of the sales
    ["利潤分成20%", 1_008_000],
  ])("%s: %d", (phrase, cost) => {
    expect(casesOf(shopWith({ A: phrase })).map(({ scenarios }) => total(scenarios.base))).toEqual([cost]);
  });

  it("prices every reading of a minimum: least bill, sales without commission, least commission", () => {
    const [of] = casesOf(shopWith({ A: "純提點,實付3%,月保底2萬" }));
    const readings = of!.readings.map((each) => [each.reading!.of, total(each)]);
    // 3% is 15,000 and 18,000 in the first two months. Sales without commission: 3% of 12 × 20,000 less.
    expect(readings).toEqual([
      ["feeFloor", 385_000],
      ["salesGuarantee", 370_800],
      ["payFloor", 385_000],
    ]);
  });

  it("leaves the sales of a minimum without commission beside tiers too", async () => {
    const phrase = "實付50萬以內5%,50萬以上4%,分段累加,月保底60萬";
    const [of] = casesOf(shopWith({ A: phrase }));
    const readings = of!.readings.map((each) => [each.reading!.of, total(each)]);
    // Above 600,000 are 100,000 in the third month up to 1,000,000 in the twelfth: 5,500,000, of which 4%.
    expect(readings).toContainEqual(["salesGuarantee", 220_000]);
    expect((await calculated(reportOf([phrase]).sheets)).wrong).toEqual([]);
  });

  it("gives back what is missed: 15,000,000 promised, 12,600,000 sold, 16% of the year's fees", () => {
    const [of] = casesOf(shopWith({ A: PHRASES[9] }));
    const { cost } = of!.scenarios.base;
    // 12 × 40,000 + 2% of 12,600,000, less 16% of it.
    expect([cost?.refund, cost?.total].map((cents) => (cents ?? 0) / 100)).toEqual([117_120, 614_880]);
  });

  it("lies between its low and its high case, and costs what its months cost together", () => {
    fc.assert(
      fc.property(fc.subarray([...PHRASES], { minLength: 1, maxLength: 4 }), (phrases) => {
        for (const of of casesOf(shopWith(named(phrases)))) {
          const { cost } = of.scenarios.base;
          if (!cost) continue;
          const months = cost.months.reduce((sum, each) => sum + each, 0);
          expect(cost.total).toBe(months - cost.refund);
          const { outcomes } = of;
          const ends = [outcomes.low.cost!.total, outcomes.high.cost!.total];
          expect(cost.total).toBeGreaterThanOrEqual(Math.min(...ends));
          expect(cost.total).toBeLessThanOrEqual(Math.max(...ends));
          // No reading by itself lies beyond them.
          const span = spanOf(of).map((each) => each.cost!.total);
          for (const { cost: read } of of.readings) {
            expect(Math.min(...span)).toBeLessThanOrEqual(read!.total);
            expect(Math.max(...span)).toBeGreaterThanOrEqual(read!.total);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("The crossover map", () => {
  it("changes hands where both cost the same, and shows what its formulas come to", () => {
    const data = shopWith(named(PHRASES));
    const map = agencyMap(data, data.mapUpTo);
    expect(map.stretches.length).toBeGreaterThan(1);
    map.stretches.forEach((stretch, at) => {
      const next = map.stretches[at + 1];
      if (next) expect(next.costFrom.toFixed(6)).toBe(stretch.costTo.toFixed(6));
      const own = map.quotes[stretch.quote]!;
      const middle = stretch.from.plus(stretch.to).dividedBy(2);
      for (const other of map.quotes) {
        expect(valueAt(own.curve, middle).lessThanOrEqualTo(valueAt(other.curve, middle))).toBe(true);
      }
    });
    for (const quote of map.quotes) {
      for (const sales of map.points) {
        const once = quote.quote.terms.setupFee ? 40_000 : 0;
        const bills = quote.phases.reduce(
          (sum, months, index) => sum + months * Number(averageBill(quote, index + 1, sales).bill),
          once,
        );
        expect(bills).toBeCloseTo(Number(valueAt(quote.curve, sales)), 4);
      }
    }
  });
});

describe("The sheets of the comparison", () => {
  const report = reportOf(PHRASES);
  const sheetOf = (id: string) => report.sheets.find((sheet) => sheet.id === id)!;
  const cellsOf = (id: string) => sheetOf(id).blocks.flatMap(({ cells }) => cells.flat());

  it("show nothing but differences of 0 in the run that made them", () => {
    for (const id of ["agency", "agency.working", "agency.crossover"]) {
      const checks = sheetOf(id).blocks.flatMap(({ cells, columnStyles = [] }) =>
        cells.flatMap((row) =>
          row.flatMap((cell, at) =>
            columnStyles[at] === "check" && typeof cell === "object" && cell !== null ? [cell.value] : [],
          ),
        ),
      );
      expect(checks.length).toBeGreaterThan(3);
      expect(new Set(checks)).toEqual(new Set([0]));
    }
  });

  it("rank the cheapest first", () => {
    const rows = gridOfSheet(sheetOf("agency")).rows;
    const top = rows.findIndex((row) => row.includes("Effective rate"));
    const ranks = rows.slice(top + 1, top + 1 + PHRASES.length).map((row) => row[2]);
    expect(ranks).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("name two quotes at every size of the map, also where both cost the same", async () => {
    const { sheets } = reportOf(["月費2萬", "純提點,實付6%", "月費2萬"]);
    const map = sheets.find(({ id }) => id === "agency.crossover")!;
    const { rows } = gridOfSheet(map);
    const top = rows.findIndex((row) => row.includes("Second"));
    const [cheapest, second] = ["Cheapest", "Second"].map((name) => rows[top]!.indexOf(name));
    const pairs = rows
      .slice(top + 1)
      .flatMap((row) => (row[second!] ? [[row[cheapest!], row[second!]]] : []));
    expect(pairs.length).toBeGreaterThan(20);
    expect(pairs.filter(([one, other]) => one === other)).toEqual([]);
    // Above 333,333 the two with a fee alone cost the same.
    expect(pairs).toContainEqual(["Agency 1", "Agency 3"]);
    expect((await calculated(sheets)).wrong).toEqual([]);
  });

  it("hold formulas that any Excel knows, none longer than Excel takes", () => {
    const known =
      "AND CHOOSE COUNT COUNTIF IF INDEX INT ISNUMBER LOG10 MATCH MAX MIN MOD N OR ROUND SMALL SUM SUMPRODUCT";
    const found = new Set<string>();
    let longest = 0;
    for (const id of ["agency", "agency.working", "agency.crossover", "agency.readings", "agency.terms"]) {
      for (const cell of cellsOf(id)) {
        const formula = (typeof cell === "object" && cell?.formula) || "";
        longest = Math.max(longest, formula.length);
        const bare = formula.replace(/"[^"]*"|'[^']*'/g, "");
        for (const [, name] of bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) found.add(name!);
      }
    }
    expect([...found].filter((name) => !known.split(" ").includes(name))).toEqual([]);
    expect(longest).toBeLessThan(8192);
  });
});

describe("A share of the ad spend beside a commission", () => {
  const phrases = [
    "廣告費6萬/月,每月2萬或實付的5%取高,另收廣告費的10%",
    "廣告費6萬/月,月費1萬,提點3%,提點封頂2萬,另收廣告費的10%",
    "廣告費6萬/月,實付的3%加廣告費的10%,合計封頂2萬",
    "廣告費6萬/月,廣告消耗的12%或6000元取高,另加實付的3%",
    "廣告費6萬/月,廣告消耗的12%或8000元取高",
  ];

  it("is outside of the cap on commission and of the comparison with the fee", () => {
    const totals = casesOf(shopWith(named(phrases))).map(({ scenarios }) => total(scenarios.base));
    expect(totals).toEqual([
      // 5% of every month is 25,000 and more
      0.05 * 12_600_000 + 12 * 6_000,
      // 3% is 15,000 and 18,000, then 20,000
      12 * 10_000 + 15_000 + 18_000 + 10 * 20_000 + 12 * 6_000,
      12 * 20_000,
      12 * 7_200 + 0.03 * 12_600_000,
      12 * 8_000,
    ]);
  });

  it("is reckoned by the sheets' own formulas to the same", async () => {
    expect((await calculated(reportOf(phrases).sheets)).wrong).toEqual([]);
  });
});

describe("What a quote lacks for a price", () => {
  it("is the ad spend where it has fees by that, and nothing where an ROI is promised beside a fee alone", async () => {
    const data = shopWith({
      A: "月消耗5万以内收5000,5-10万收8000,10万以上收1.2万",
      B: "月费8000,保证ROI不低于3",
    });
    const codes = data.quotes.map(({ priced }) => priced.code);
    expect(codes).toEqual(["adSpendNeeded", "quote"]);
    expect((await calculated(reportFor(data, "zh-Hant").sheets)).wrong).toEqual([]);
  });
});

describe("Fees by the size of the shop, and a rate beyond", () => {
  const phrase = "月銷30萬以下月費8000;30-80萬月費15000;80萬以上抽實付3%";

  it("are either the rate alone, or the last fee with the rate on what lies above", () => {
    const [of] = casesOf(shopWith({ A: phrase }));
    const readings = of!.readings.map((each) => [each.reading!.of, total(each)]);
    // 500,000 to 800,000 for four months, then 900,000 to 1,600,000: 10,000,000 in eight months.
    expect(readings).toEqual([
      ["marginal", 4 * 15_000 + 8 * 15_000 + 0.03 * (10_000_000 - 8 * 800_000)],
      ["whole", 4 * 15_000 + 0.03 * 10_000_000],
    ]);
  });

  it("are reckoned by the sheets' own formulas to the same", async () => {
    const { wrong } = await calculated(reportOf([phrase, "月費2萬加實付3個點"]).sheets);
    expect(wrong).toEqual([]);
  });
});
