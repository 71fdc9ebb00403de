import type { CellValue } from "../../../src/sheets/grid";
import { payoutsOf, type Rows } from "./payoutsOf";

/** What pages on sales commission work out, typed as plan sheets by a reader of them; each with the page. */
const orders = (...rows: CellValue[][]): Rows => [
  ["Order ID", "Paid at", "Sales rep", "Amount paid", "Units"],
  ...rows.map((row, index) => [`A${index + 1}`, ...row]),
];
const sold = (amount: number): Rows => orders(["2026-05-03", "Ann", amount]);
const byMonth = (...amounts: number[]): Rows =>
  orders(...amounts.map((amount, index): CellValue[] => [`2026-0${index + 1}-03`, "Ann", amount]));
const team = (...rows: CellValue[][]): Rows => [["Name", "Role", "Base salary", "Shop"], ...rows];
const ANN = team(["Ann", "Sales", 3000]);
const plan = (head: string[], first: CellValue[], ...bands: CellValue[][]): Rows => [
  ["Plan", "Role", "Basis", "Method", ...head],
  ["Standard", "Sales", ...first],
  ...bands.map((band): CellValue[] => [null, null, null, null, ...band]),
];
const target = (amount: number, period = "2026-05"): Rows => [
  ["Month", "Name", "Target"],
  [period, "Ann", amount],
];
const MAY = "Ann 2026-05";

const CASES: readonly [string, Record<string, Rows>, Record<string, number>][] = [
  [
    "slideshare.net/bradchute/types-of-commission: first, next, over",
    {
      Orders: sold(25000),
      Team: ANN,
      "Commission plans": plan(
        ["Sales range", "Commission rate"],
        ["Sales", "Graduated", "First $5,000", "1%"],
        ["Next $15,000", "2%"],
        ["Over $20,000", "3%"],
      ),
    },
    { [MAY]: 500 },
  ],
  [
    "slideshare.net/bradchute/types-of-commission: 6% above 3,000",
    {
      Orders: sold(5688),
      Team: ANN,
      "Commission plans": plan(["Threshold", "Rate"], ["Sales", null, 3000, "6%"]),
    },
    { [MAY]: 161.28 },
  ],
  [
    "edu.com graduated scale of the Rolf Company: what is sold named in each band",
    {
      Orders: sold(100000),
      Team: ANN,
      "Commission plans": plan(
        ["Sales", "Commission"],
        ["Sales", "Graduated", "first $25,000", "1%"],
        ["sales from $25,001 to $95,000", "3%"],
        ["sales greater than $95,000", "5%"],
      ),
    },
    { [MAY]: 2600 },
  ],
  [
    "sparrowgenie.com non-retroactive: 26,000 of a quarter",
    {
      Orders: byMonth(200000, 200000, 200000),
      Team: ANN,
      "Commission plans": plan(
        ["Tier", "Rate", "Measure"],
        ["Sales", "Non-retroactive", "first $300,000", "3%", "Quarterly"],
        ["$300,001 to $500,000", "5%"],
        ["above $500,000", "7%"],
      ),
    },
    { "Ann 2026-01": 6000, "Ann 2026-02": 8000, "Ann 2026-03": 12000 },
  ],
  [
    "sparrowgenie.com retroactive: 70,000 of a quarter (the months ours)",
    {
      Orders: byMonth(400000, 400000, 200000),
      Team: ANN,
      "Commission plans": plan(
        ["From", "Rate", "Measure"],
        ["Sales", "Retroactive", 0, "5%", "Quarter"],
        [1000000, "7%"],
      ),
    },
    { "Ann 2026-01": 20000, "Ann 2026-02": 20000, "Ann 2026-03": 30000 },
  ],
  [
    "prowi.io override: a manager's 3% of what the team sells, where it exceeds 225,000",
    {
      Orders: [
        ["Order ID", "Paid at", "Sales rep", "Shop", "Amount paid"],
        ["1", "2026-05-01", "A", "S", 165000],
        ["2", "2026-05-01", "B", "S", 135000],
      ],
      Team: team(["A", "Rep", 0, "S"], ["B", "Rep", 0, "S"], ["Max", "Manager", 0, "S"]),
      "Commission plans": [
        ["Plan", "Role", "Basis", "Scope", "Threshold", "Rate"],
        ["Rep", "Rep", "Sales", "Own", null, "10%"],
        ["Override", "Manager", "Sales", "Shop", 225000, "3%"],
      ],
    },
    { "A 2026-05": 16500, "B 2026-05": 13500, "Max 2026-05": 2250 },
  ],
  [
    "excelguru.ca thread 9795: accelerators on 140% of quota",
    {
      Orders: sold(14000),
      Team: ANN,
      Targets: target(10000),
      "Commission plans": plan(
        ["Attainment range", "Rate"],
        ["Attainment", "Marginal", "0-100%", "0%"],
        ["101% - 125%", "125%"],
        ["126% - 150%", "150%"],
        ["151% - 199%", "175%"],
        ["200%+", "200%"],
      ),
    },
    { [MAY]: 5375 },
  ],
  [
    "visdum.com commission threshold: nothing below 70% of a year's quota, then 10% of all (the months ours)",
    {
      Orders: byMonth(500000, 190000, 10000, 200000),
      Team: ANN,
      Targets: target(1000000, "2026年"),
      "Commission plans": plan(["From", "Rate", "Measure"], ["Attainment", "Whole", "70%", "10%", "Year"]),
    },
    { "Ann 2026-01": 0, "Ann 2026-02": 0, "Ann 2026-03": 70000, "Ann 2026-04": 20000 },
  ],
  [
    "slideshare.net/teacherjim: 9% of the quota and 12% beyond it",
    {
      Orders: sold(4500),
      Team: ANN,
      Targets: target(4000),
      "Commission plans": plan(
        ["Attainment", "Rate"],
        ["Attainment", "Marginal", "0-100%", "9%"],
        ["over 100%", "12%"],
      ),
    },
    { [MAY]: 420 },
  ],
  [
    "support2.salescookie.com: 110% of quota by cumulative tiers (quota ours)",
    {
      Orders: sold(110000),
      Team: ANN,
      Targets: target(100000),
      "Commission plans": plan(
        ["Tier", "Rate"],
        ["Attainment", "Incremental", "Under 100% of quota", "6%"],
        ["100% - 150% of quota", "8%"],
        ["Above 150% of quota", "10%"],
      ),
    },
    { [MAY]: 6800 },
  ],
  [
    "homeworkdoers.com: 8 for each phone in excess of 5",
    {
      Orders: orders(["2026-05-03", "Ann", 1000, 15]),
      Team: ANN,
      "Commission plans": plan(["Above", "Per unit"], ["Units", "Marginal", 5, 8]),
    },
    { [MAY]: 80 },
  ],
  [
    "join.alessirealty.com: 20% until 12,000 a year are paid",
    {
      Orders: byMonth(50000, 50000),
      Team: ANN,
      "Commission plans": plan(["Rate", "Annual cap"], ["Sales", null, "20%", 12000]),
    },
    { "Ann 2026-01": 10000, "Ann 2026-02": 2000 },
  ],
  [
    "docs.oracle.com Siebel recoverable draw, of 10% commission",
    {
      Orders: byMonth(27500, 30000, 15000, 23750, 30000, 27500),
      Team: ANN,
      "Commission plans": plan(["Rate", "Draw", "Kind of draw"], ["Sales", null, "10%", 2000, "Recoverable"]),
    },
    {
      ...{ "Ann 2026-01": 2750, "Ann 2026-02": 3000, "Ann 2026-03": 2000 },
      ...{ "Ann 2026-04": 2000, "Ann 2026-05": 2875, "Ann 2026-06": 2750 },
    },
  ],
  [
    "fzhengdeli.com.cn: 200 for 80% to 89%, 300 from there",
    {
      Orders: sold(85000),
      Team: ANN,
      Targets: target(100000),
      "Commission plans": plan(
        ["达成率", "提成金额"],
        ["完成率", "全额", "80%以下", 0],
        ["80%—89%", 200],
        ["90%—100%", 300],
      ),
    },
    { [MAY]: 200 },
  ],
  [
    "a bonus of 400 for every full 10,000: three times of 35,999",
    {
      Orders: sold(35999),
      Team: ANN,
      "Commission plans": plan(["每满", "奖金"], ["Sales", "Marginal", 10000, 400]),
    },
    { "Ann 2026-05": 1200 },
  ],
];

test.each(CASES)("%s", async (_page, sheets, expected) => {
  expect(await payoutsOf(sheets)).toEqual(expected);
});
