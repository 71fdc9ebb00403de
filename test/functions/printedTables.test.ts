import { commission } from "../../src/functions/commission";
import { attainment } from "../../src/functions/pay";
import { displayLanguageIs, installRuntime } from "./runtime";

beforeAll(() => {
  installRuntime();
  displayLanguageIs("en-US");
});

type Table = unknown[][];

const worded = (...bands: Table): Table => [["Sales", "Rate"], ...bands];
const inYuan = (...bands: Table): Table => [["销售额", "提成"], ...bands];

/** 5% to 10,000, 7% to 25,000, 10% above: 32,000 pays 500 + 1,050 + 700. */
describe("2,250 is paid on 32,000 however the bands are printed", () => {
  test.each<[string, Table]>([
    [
      "from",
      [
        ["From", "Rate"],
        [0, "5%"],
        [10000, "7%"],
        [25000, "10%"],
      ],
    ],
    [
      "sales over",
      [
        ["Sales over", "Rate"],
        [0, "5%"],
        [10000, "7%"],
        [25000, "10%"],
      ],
    ],
    [
      "from the highest",
      [
        ["Over", "Rate"],
        [25000, "10%"],
        [10000, "7%"],
        [0, "5%"],
      ],
    ],
    [
      "named levels",
      [
        ["Level", "Sales from", "Commission"],
        ["A", 0, "5%"],
        ["B", 10000, "7%"],
        ["C", 25000, "10%"],
      ],
    ],
    [
      "targets",
      [
        ["等级", "业绩目标", "提成"],
        ["A", 0, "5%"],
        ["B", 10000, "7%"],
        ["C", 25000, "10%"],
      ],
    ],
    [
      "over, but not over",
      [
        ["Over", "But not over", "Rate"],
        [0, 10000, "5%"],
        [10000, 25000, "7%"],
        [25000, "", "10%"],
      ],
    ],
    [
      "a high end for none",
      [
        ["Lower", "Upper", "%"],
        [0, 10000, 5],
        [10000, 25000, 7],
        [25000, 999999999, 10],
      ],
    ],
    [
      "ends of money to the yuan",
      [
        ["Tier", "Min", "Max", "Rate"],
        ["1", 0, 9999, "5%"],
        ["2", 10000, 24999, "7%"],
        ["3", 25000, "", "10%"],
      ],
    ],
    [
      "ends to the cent",
      [
        ["Min", "Max", "Rate"],
        [0, 9999.99, "5%"],
        [10000, 24999.99, "7%"],
        [25000, "", "10%"],
      ],
    ],
    [
      "starts a yuan further",
      [
        ["Min", "Max", "Rate"],
        [0, 10000, "5%"],
        [10001, 25000, "7%"],
        [25001, "and up", "10%"],
      ],
    ],
    [
      "starts a cent further",
      [
        ["From", "Through", "Rate"],
        [0, 10000, "5%"],
        [10000.01, 25000, "7%"],
        [25000.01, "", "10%"],
      ],
    ],
    [
      "sales min and max",
      [
        ["Sales Min", "Sales Max", "Commission Rate"],
        [0, 10000, 0.05],
        [10000, 25000, 0.07],
        [25000, null, 0.1],
      ],
    ],
    [
      "ranges",
      [
        ["Sales Tier", "Commission Rate"],
        ["$0 - $10,000", "5%"],
        ["$10,001 - $25,000", "7%"],
        ["$25,001+", "10%"],
      ],
    ],
    ["ranges to the yuan", worded(["$0-$9,999", "5%"], ["$10,000-$24,999", "7%"], ["$25,000+", "10%"])],
    ["ranges from 1", worded(["$1-$9,999", "5%"], ["$10,000-$24,999", "7%"], ["$25,000+", "10%"])],
    ["signs", worded(["<10000", "5%"], ["10000-25000", "7%"], [">25000", "10%"])],
    ["thousands", worded(["≤10k", "5%"], ["10k–25k", "7%"], [">25k", "10%"])],
    ["words", worded(["0 to 10,000", "5%"], ["10,001 to 25,000", "7%"], ["25,001 and above", "10%"])],
    [
      "between",
      worded(["Up to $10,000", "5%"], ["Between $10,000 and $25,000", "7%"], ["More than $25,000", "10%"]),
    ],
    ["first and next", worded(["First $10,000", "5%"], ["Next $15,000", "7%"], ["Over $25,000", "10%"])],
    ["the rest", worded(["First $10,000", "5%"], ["Next $15,000", "7%"], ["Remainder", "10%"])],
    ["首、其後、其餘", inYuan(["首1万", "5%"], ["其后1.5万", "7%"], ["其余", "10%"])],
    ["前、之後、超過部分", inYuan(["前1万", "5%"], ["之后1.5万", "7%"], ["超过部分", "10%"])],
    [
      "的部分",
      inYuan(["不超过1万元的部分", "5%"], ["超过1万元至2.5万元的部分", "7%"], ["超过2.5万元的部分", "10%"]),
    ],
    ["以上以下", inYuan(["1万以下", "5%"], ["1万以上2.5万以下", "7%"], ["2.5万以上", "10%"])],
    ["x", inYuan(["0<x≤1万", "5%"], ["1万<x≤2.5万", "7%"], ["x>2.5万", "10%"])],
    [
      "percent above the column",
      [
        ["Monthly Sales", "Payout %"],
        ["0-10k", 5],
        ["10k-25k", 7],
        ["25k+", 10],
      ],
    ],
    [
      "points",
      [
        ["起", "提点"],
        [0, 5],
        [10000, 7],
        [25000, 10],
      ],
    ],
    [
      "點數",
      [
        ["起", "提成"],
        [0, "5個點"],
        [10000, "7個點"],
        [25000, "10個點"],
      ],
    ],
    [
      "full width",
      [
        ["起", "提成"],
        [0, "５％"],
        ["１万", "７％"],
        ["２.５万", "１０％"],
      ],
    ],
    [
      "萬 above the column",
      [
        ["月销售额（万元）", "提成系数"],
        ["1以下", "5%"],
        ["1-2.5", "7%"],
        ["2.5以上", "10%"],
      ],
    ],
    [
      "side by side",
      [
        ["Sales", "0-10,000", "10,001-25,000", "25,001+"],
        ["Rate", "5%", "7%", "10%"],
      ],
    ],
  ])("%s", (_manner, table) => expect(commission(32000, table, "marginal")).toBe(2250));
});

describe("A number at a bound counts where its words say", () => {
  test.each<[string, Table, number]>([
    [
      "(含) and (不含)",
      inYuan(["5万(含)以下", "3%"], ["5万-10万(含)", "5%"], ["10万以上(不含)", "8%"]),
      5000,
    ],
    ["滿 and 未滿", inYuan(["未滿5萬", "3%"], ["5萬~未滿10萬", "5%"], ["滿10萬", "8%"]), 8000],
    ["滿…不滿", inYuan(["不满5万", "3%"], ["满5万不满10万", "5%"], ["满10万", "8%"]), 8000],
  ])("100,000 with %s", (_words, table, paid) => expect(commission(100000, table, "whole")).toBe(paid));
});

describe("Pieces", () => {
  test.each<[string, Table]>([
    [
      "in words",
      [
        ["Units", "Per unit"],
        ["1-9", 10],
        ["10-19", 12],
        ["20+", 15],
      ],
    ],
    [
      "in columns",
      [
        ["From", "To", "Commission per unit"],
        [1, 9, 10],
        [10, 19, 12],
        [20, "", 15],
      ],
    ],
  ])("the tenth is the first of the second band, %s: 15 pay 9 × 10 + 6 × 12", (_where, table) =>
    expect(commission(15, table, "marginal")).toBe(162),
  );
});

describe("Completion of a target", () => {
  test("in percent of the target: 90% of 500,000 pays 3% of 250,000 and 5% of 200,000", () =>
    expect(
      attainment(
        450000,
        500000,
        [
          ["% of Quota", "Commission Rate"],
          ["0-50", 3],
          ["50-100", 5],
          ["100+", 8],
        ],
        "marginal",
      ),
    ).toBe(17500));
  test("51% comes behind 50%", () =>
    expect(
      attainment(
        120000,
        100000,
        [
          ["Quota Attainment", "Commission Rate"],
          ["0% - 50%", "4%"],
          ["51% - 100%", "6%"],
          ["Above 100%", "9%"],
        ],
        "whole",
      ),
    ).toBe(10800));
  test("完成率下限 and 上限 in numbers are percents", () =>
    expect(
      attainment(
        92,
        100,
        [
          ["完成率下限", "完成率上限", "提成比例"],
          [0, 80, "0%"],
          [80, 100, "3%"],
          [100, "", "5%"],
        ],
        "whole",
        200000,
      ),
    ).toBe(6000));
});
