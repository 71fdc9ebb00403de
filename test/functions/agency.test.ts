import {
  agencyBreakeven,
  agencyClass,
  agencyCompare,
  agencyCrossover,
  agencyFee,
  agencyMaxrate,
  agencyParse,
} from "../../src/functions/agency";
import { displayLanguageIs, errorOf, installRuntime } from "./runtime";

beforeAll(installRuntime);
beforeEach(() => displayLanguageIs("en-US"));

describe("A blank cell, which Excel for Windows and Mac hands over as 0, says nothing", () => {
  const fee = (names: readonly string[], values: readonly unknown[]) =>
    agencyFee([[...names], [...values]] as never, 100_000);

  test.each<[string, readonly string[], readonly unknown[], number]>([
    [
      "of a deposit's return: it is open, and no cost",
      ["fee", "deposit", "refundable"],
      [5000, 20_000, 0],
      5000,
    ],
    ["of the fee that a pasted text names", ["quote", "fee"], ["月費5000", 0], 5000],
    // 15% of 20,000, not below 5,000: nothing is charged but this share.
    [
      "of a rate beside a share of the ad spend",
      ["rate", "adSpend", "adSpendRate", "minimum", "combine"],
      [0, 20_000, 0.15, 5000, "max"],
      5000,
    ],
  ])("%s", (_, names, values, cost) => expect(fee(names, values)).toBe(cost));

  test("of any term: such a quote is not priced at nothing", () => {
    const table = [
      ["name", "fee", "rate"],
      ["A", 0, 0],
      ["B", 5000, 0],
    ];
    const [, first, last] = agencyCompare(table as never, [[100_000]]) as unknown[][];
    expect([first![0], first![1], last![0]]).toEqual(["B", 5000, "A"]);
    expect(typeof last![1]).toBe("string");
  });
});

describe("OPS.AGENCY.FEE takes a quote", () => {
  test.each<[string, unknown[][]]>([
    [
      "as a header row and values",
      [
        ["月費", "提點"],
        [5000, "3%"],
      ],
    ],
    [
      "in English",
      [
        ["monthlyFee", "rate"],
        [5000, 0.03],
      ],
    ],
    [
      "as terms and values",
      [
        ["月服务费", 5000],
        ["提点", "3個點"],
      ],
    ],
    [
      "under a heading",
      [
        ["條款", "值"],
        ["月費", 5000],
        ["提點", 0.03],
      ],
    ],
    ["as it was pasted", [["月費5000+3個點"]]],
    ["pasted in a column", [["報價"], ["月費5000+3個點"]]],
    [
      "with ranges, in their middle",
      [
        ["月費", "3000-7000"],
        ["提點", "2-4%"],
      ],
    ],
    [
      "with blank cells as 0",
      [
        ["月費", "提點", "封頂", "年費"],
        [5000, 0.03, 0, 0],
      ],
    ],
  ])("%s", (_, terms) => expect(agencyFee(terms, 100000)).toBe(8000));

  test("with tiers as a text or a phrase", () => {
    expect(
      agencyFee(
        [
          ["tiers", "0:10%; 100000:15%"],
          ["tiersMode", "marginal"],
        ],
        150000,
      ),
    ).toBe(17500);
    expect(
      agencyFee(
        [
          ["階梯", "10萬以內10%,以上15%"],
          ["口徑", "全額累進"],
        ],
        150000,
      ),
    ).toBe(22500);
  });

  test.each<[unknown[][], string]>([
    [[["月費", "abc"]], "#VALUE! terms, row 1, column 2: “abc” is no value for “Monthly fee”"],
    [[["hello"]], "#VALUE! terms, row 1, column 1: “hello” is no term of a quote"],
    [
      [["30% of net profit"]],
      "#VALUE! terms: a share of the profit needs the gross margin rate (term “margin”)",
    ],
    [[["月費"], [1], [2]], "#VALUE! terms: one quote is wanted here, not 2"],
  ])("and refuses %j", (terms, message) => expect(errorOf(() => agencyFee(terms, 1))).toBe(message));
});

describe("The other agency functions", () => {
  const quotes = [
    ["name", "月費", "提點"],
    ["A", 8000, "2%"],
    ["B", 3000, "5%"],
    ["C", 0, "8%"],
  ];

  test.each<[string, unknown[][], number, number]>([
    // 6,000, and in the first month a deposit of 30,000 that is kept
    [
      "a list that says whether the deposit comes back",
      [
        ["項目", "金額"],
        ["月費", 6000],
        ["押金", 30000],
        ["退押金", "否"],
      ],
      0,
      36000,
    ],
    // 10,000 and 6% of it
    [
      "a column that says whether tax is in",
      [
        ["月费", "税点", "是否含税"],
        [10000, "6%", "不含税"],
      ],
      0,
      10600,
    ],
    // 15% of an ad spend of 50,000, and not of sales
    [
      "a management fee in percent beside the ad spend",
      [
        ["Ad spend", "Management fee %"],
        [50000, 0.15],
      ],
      300000,
      7500,
    ],
    ["a pasted text below Quote", [["Quote"], ["$2,000 a month plus 3% of net sales"]], 100000, 5000],
  ])("FEE reads %s", (_, terms, sales, fee) => expect(agencyFee(terms, sales, 1)).toBe(fee));

  test("COMPARE ranks, and puts last what cannot be priced, with the reason", () => {
    const rows = agencyCompare(
      [...quotes.slice(0, 1), ["D", "", ""], ...quotes.slice(1)],
      [[100000], [300000]],
      0.4,
    );
    expect(rows[0]).toEqual([
      "Quote",
      "Total",
      "Effective rate",
      "Low case",
      "High case",
      "Profit after fee",
      "Rank",
      "KPI refund",
    ]);
    expect(rows.slice(1)).toEqual([
      ["A", 24000, 0.06, 24000, 24000, 136000, 1, 0],
      ["B", 26000, 0.065, 26000, 26000, 134000, 2, 0],
      ["C", 32000, 0.08, 32000, 32000, 128000, 3, 0],
      ["D", "no fee and no rate is stated", "", "", "", "", "", ""],
    ]);
  });

  describe("COMPARE, with refunds of 10% and a GMV of 1.2 times the sales", () => {
    const costs = (quote: unknown[][]) => agencyCompare(quote, [[100000]], 0.5, 0.1, 1.2)[1]!.slice(1, 5);

    test.each<[string, string, number[]]>([
      [
        "of sales that are not named spans from what is left of refunds to GMV",
        "8%",
        [8000, 0.08, 7200, 9600],
      ],
      ["beside a fee as well", "$1,000/month + 8%", [9000, 0.09, 8200, 10600]],
      ["of net sales is of these alone", "8% of net sales", [7200, 0.072, 7200, 7200]],
      ["of GMV as well", "8% of GMV", [9600, 0.096, 9600, 9600]],
      ["of paid sales is of what was given", "实付金额的8%", [8000, 0.08, 8000, 8000]],
      ["of profit is of the margin", "20% of profit", [10000, 0.1, 10000, 10000]],
    ])("a rate %s", (_, quote, expected) => expect(costs([[quote]])).toEqual(expected));

    test("refuses refunds of more than all sales", () =>
      expect(errorOf(() => agencyCompare([["8%"]], [[100]], undefined, 1.5))).toBe(
        "#VALUE! refundRate: 1.5 is more than all sales; write a share from 0 to 1",
      ));
  });

  test("CROSSOVER shows where the cheapest changes", () =>
    expect(
      agencyCrossover(quotes, 200000, 1)
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      [0, 100000, "C"],
      [100000, 166666.66666666666, "B"],
      [166666.66666666666, 200000, "A"],
    ]));

  test("BREAKEVEN gives every point, or says that there is none", () => {
    expect(agencyBreakeven([["月費8000"]], [["10個點"]])).toEqual([[80000]]);
    expect(errorOf(() => agencyBreakeven([["月費8000"]], [["月費9000"]]))).toBe(
      "#N/A the two never cost the same",
    );
  });

  test("MAXRATE is what the margin leaves", () => {
    expect(agencyMaxrate(0.4, 0.25, 0.05)).toBe(0.1);
    expect(errorOf(() => agencyMaxrate(0.2, 0.25))).toContain("#N/A no rate is left");
  });

  test("a margin of 40 is refused, not taken for forty times the sales, and a blank share of GMV is left out", () => {
    const quotes = [["5%"]];
    expect(errorOf(() => agencyMaxrate(40, 25, 8))).toContain("#VALUE! margin: 40 is more than all sales");
    expect(errorOf(() => agencyCompare(quotes, [[100]], 40))).toContain("margin: 40 is more than all sales");
    expect(agencyCompare(quotes, [[100]], 0.4, 0, 0)).toEqual(agencyCompare(quotes, [[100]], 0.4));
  });

  test("CLASS tells the size in the language of the menus", () => {
    displayLanguageIs("zh-TW");
    expect(agencyClass(2000000)[1]!.slice(0, 3)).toEqual(["中型", 20000, 30000]);
  });

  test("PARSE shows terms, words and questions, and no formula", () => {
    displayLanguageIs("zh-TW");
    const rows = agencyParse("=1+1,月費8000,押金2萬");
    expect(rows[0]).toEqual(["條款", "下限", "上限", "單位", "原文", "需確認的問題"]);
    expect(rows).toContainEqual(["月服務費", 8000, 8000, "元/月", "月費8000", ""]);
    expect(rows).toContainEqual(["押金", 20000, 20000, "元", "押金2萬", "押金退不退？何時退？扣哪些？"]);
    expect(rows.flat().filter((cell) => typeof cell === "string" && cell.startsWith("="))).toEqual([]);
  });

  test.each([
    ["zh-CN", "实付", "美工设计", "拍摄（不含）", "未达标退费比例 50%", "未说明"],
    ["zh-TW", "實付", "美工設計", "拍攝（不含）", "未達標退費比例 50%", "未說明"],
    ["en-US", "paid sales", "design", "photography (left out)", "share refunded if missed 50%", "not stated"],
  ])("PARSE says in the language of the menus what is no figure: %s", (locale, ...said) => {
    displayLanguageIs(locale);
    const rows = [
      "月費2萬，提點：50萬以內5%，以上4%，含設計，不含拍攝，達不到100萬退一半服務費",
      "抽業績的5%(以實付金額計算)",
    ].flatMap(agencyParse);
    expect(rows.map(([, low]) => low)).toEqual(expect.arrayContaining(said));
  });

  test("PARSE says of each term in which phase it holds, with the words of that phase", () => {
    displayLanguageIs("en");
    const quote = "前三個月月費1萬，提點2%，之後月費2萬，提點5%";
    expect(agencyParse(quote).map(([term, low, , , words]) => [term, low, words])).toEqual(
      expect.arrayContaining([
        ["Monthly fee (phase 1, 3 months)", 10000, "月費1萬"],
        ["Commission rate (phase 1, 3 months)", 0.02, "提點2%"],
        ["Monthly fee (phase 2)", 20000, "月費2萬"],
        ["Commission rate (phase 2)", 0.05, "提點5%"],
      ]),
    );
  });
});
