import { quoteJson } from "../../../../src/domain/agency/reading/quoteJson";
import { readQuotes } from "../../../../src/domain/agency/reading/splitQuotes";

const read = (...lines: readonly string[]) => readQuotes(lines.join("\n")).map(quoteJson);
const terms = (lines: readonly string[], ...names: readonly string[]) =>
  readQuotes(lines.join("\n")).map((quote) => {
    const json = quoteJson(quote) as unknown as Record<string, unknown>;
    return Object.fromEntries(["name", ...names].map((name) => [name, json[name] ?? quote.name]));
  });

describe("A table by the size of the shop", () => {
  test("is one offer with a step a row, fee and rate together", () => {
    const [only, ...others] = read(
      "月GMV\t服务费\t佣金",
      "30万以下\t8000\t5%",
      "30-100万\t12000\t4%",
      "100万以上\t20000\t3%",
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      rateBase: "GMV",
      tiers: [
        { upTo: 300_000, fee: 8000, rate: 0.05 },
        { upTo: 1_000_000, fee: 12_000, rate: 0.04 },
        { fee: 20_000, rate: 0.03 },
      ],
    });
  });

  test("may be of ad spend, framed by bars, with a fee in some rows and a rate in others", () => {
    const [only] = read(
      "| Ad spend | Management fee |",
      "|:--|--:|",
      "| $0 - $5,000 | $750 |",
      "| $5,001 - $10,000 | 15% |",
      "| $10,001+ | 12% |",
    );
    expect(only).toMatchObject({
      rateBase: "ad spend",
      tiers: [{ upTo: 5000, fee: 750 }, { upTo: 10_000, rate: 0.15 }, { rate: 0.12 }],
    });
    expect(only!.monthlyFee).toBeNull();
  });

  test.each([
    ["月GMV（万）", "提点（%）"],
    ["月GMV(單位:萬元)", "提點(％)"],
    ["Monthly GMV (10k RMB)", "Commission (%)"],
  ])("takes the unit from its heading: %s", (sales, rate) => {
    const [only] = read(`${sales}\t${rate}`, "<100\t5", "100-300\t4", ">300\t3");
    expect(only!.tiers).toEqual([
      { upTo: 1_000_000, rate: 0.05 },
      { upTo: 3_000_000, rate: 0.04 },
      { upTo: null, rate: 0.03 },
    ]);
  });

  test("begins below a title that fills one cell of its row, and ends above such a note", () => {
    const [only, ...others] = read(
      "报价单\t\t",
      "月GMV（万）\t服务费\t佣金",
      "30以下\t8000\t5%",
      "30以上\t12000\t4%",
      "以上价格含税\t\t",
    );
    expect(others).toEqual([]);
    expect(only!.tiers).toEqual([
      { upTo: 300_000, fee: 8000, rate: 0.05 },
      { upTo: null, fee: 12_000, rate: 0.04 },
    ]);
  });

  test("may have its sizes side by side", () => {
    const [only, ...others] = read(
      "月销售额\t0-50万\t50-100万\t100万以上",
      "服务费\t5000\t8000\t12000",
      "提点\t5%\t4%\t3%",
    );
    expect(others).toEqual([]);
    expect(only!.tiers).toEqual([
      { upTo: 500_000, fee: 5000, rate: 0.05 },
      { upTo: 1_000_000, fee: 8000, rate: 0.04 },
      { upTo: null, fee: 12_000, rate: 0.03 },
    ]);
  });

  test("keeps the name of the agency above it, and is told apart from the next agency's", () => {
    const table = "月GMV\t提点\n30万以下\t5%\n30万以上\t4%";
    const named = (text: string) =>
      readQuotes(text).map(({ name, terms: { tiers } }) => [name, tiers?.length]);
    expect(named(`甲公司：\n${table}`)).toEqual([["甲公司", 2]]);
    expect(named(`甲公司：\n${table}\n乙公司：\n${table}`)).toEqual([
      ["甲公司", 2],
      ["乙公司", 2],
    ]);
  });

  test("leaves a figure that has its own unit as it is", () => {
    const [only] = read("月销售额（万元）\t提点", "100万以下\t5%", "100以上\t4%");
    expect(only!.tiers).toEqual([
      { upTo: 1_000_000, rate: 0.05 },
      { upTo: null, rate: 0.04 },
    ]);
  });

  test("puts the currency of its heading before each figure", () => {
    const [only] = read("Monthly sales ($k)\tFee ($)", "0-50\t1,500", "50-150\t2,500", "150+\t4,000");
    expect(only).toMatchObject({
      currency: "USD",
      tiers: [{ upTo: 50_000, fee: 1500 }, { upTo: 150_000, fee: 2500 }, { fee: 4000 }],
    });
  });

  test("stands between lines of the same quote, below a title over all its columns", () => {
    const [only, ...others] = read(
      "A公司报价\t\t",
      "阶段\t服务费\t提点",
      "第1-3个月\t6000\t3%",
      "第4-12个月\t10000\t5%",
      "合同期12个月，押金1万",
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      months: { min: 12, max: 12 },
      deposit: { min: 10_000, max: 10_000 },
      phases: [
        { months: 3, monthlyFee: 6000, rate: 0.03 },
        { months: 9, monthlyFee: 10_000, rate: 0.05 },
      ],
    });
  });
});

describe("A table of several offers", () => {
  const PLANS = [
    {
      name: "Starter",
      monthlyFee: { min: 999, max: 999 },
      rate: { min: 0.05, max: 0.05 },
      months: { min: 3, max: 3 },
    },
    {
      name: "Growth",
      monthlyFee: { min: 1999, max: 1999 },
      rate: { min: 0.04, max: 0.04 },
      months: { min: 6, max: 6 },
    },
  ];

  test("is a quote a row where their names stand in the first column", () => {
    const rows = [
      "| Plan | Monthly fee | Commission | Term |",
      "| Starter | $999 | 5% | 3 months |",
      "| Growth | $1,999 | 4% | 6 months |",
    ];
    expect(terms(rows, "monthlyFee", "rate", "months")).toEqual(PLANS);
  });

  test("is a quote a column where their names are the headings", () => {
    const columns = [
      "\tStarter\tGrowth",
      "Monthly fee\t$999\t$1,999",
      "Commission\t5%\t4%",
      "Term\t3 months\t6 months",
    ];
    expect(terms(columns, "monthlyFee", "rate", "months")).toEqual(PLANS);
  });

  test("may tell what each offer includes", () => {
    const quotes = readQuotes(
      [
        "| 服务内容 | 基础版 | 标准版 |",
        "| 店铺装修 | ✓ | ✓ |",
        "| 直通车推广 | - | ✓ |",
        "| 月费 | 3000元 | 6000元 |",
      ].join("\n"),
    );
    expect(
      quotes.map(({ name, terms: { services } }) => [name, services!.map(({ service }) => service)]),
    ).toEqual([
      ["基础版", ["decoration"]],
      ["标准版", ["decoration", "promotion"]],
    ]);
  });

  test("may be named by how they charge", () => {
    const rows = ["合作方式\t基础服务费/月\t销售提成", "纯佣\t0\t10%", "底薪+提成\t8000\t5%"];
    expect(terms(rows, "monthlyFee", "rate")).toEqual([
      { name: "纯佣", monthlyFee: { min: 0, max: 0 }, rate: { min: 0.1, max: 0.1 } },
      { name: "底薪+提成", monthlyFee: { min: 8000, max: 8000 }, rate: { min: 0.05, max: 0.05 } },
    ]);
  });

  test("is one quote where its columns are platforms, which a merchant may run at once", () =>
    expect(read("平台\t天猫\t京东", "月费\t10000\t8000", "提点\t5%\t4%")).toHaveLength(1));

  test("shares what is said around it", () => {
    const quotes = read(
      "套餐\t月费\t提点",
      "基础版\t5000\t5%",
      "旗舰版\t12000\t3%",
      "两个套餐均需押金1万，合同期12个月",
    );
    expect(quotes.map(({ deposit, months }) => [deposit, months])).toEqual(
      Array.from({ length: 2 }, () => [
        { min: 10_000, max: 10_000 },
        { min: 12, max: 12 },
      ]),
    );
  });

  test("may have its columns put below each other by spaces", () => {
    const rows = [
      "  Plan      Monthly fee   Commission",
      "  Starter   $999          5%",
      "  Growth    $1,999        4%  ",
    ];
    expect(terms(rows, "monthlyFee", "rate")).toEqual(
      PLANS.map(({ name, monthlyFee, rate }) => ({ name, monthlyFee, rate })),
    );
  });

  test("leaves out a cell that says nothing", () => {
    const [first, second] = read("公司\t月费\t提点\t保底", "甲\t8000\t5%\t-", "乙\t5000\t8%\t10000");
    expect(first!.minimum).toBeNull();
    expect(second!.minimum).toBe(10_000);
  });
});

describe("Lines with bars that are no table", () => {
  test("are quotes of their own", () => {
    const quotes = read(
      "方案A | 月费8000 | 提点5%",
      "方案B | 月费6000 | 提点6%",
      "方案C | 月费4000 | 提点8%",
    );
    expect(quotes.map(({ monthlyFee, rate }) => ({ monthlyFee, rate }))).toEqual([
      { monthlyFee: { min: 8000, max: 8000 }, rate: { min: 0.05, max: 0.05 } },
      { monthlyFee: { min: 6000, max: 6000 }, rate: { min: 0.06, max: 0.06 } },
      { monthlyFee: { min: 4000, max: 4000 }, rate: { min: 0.08, max: 0.08 } },
    ]);
  });

  test("may list the charges of one quote, with notes", () => {
    const [only, ...others] = read(
      "项目\t价格\t说明",
      "店铺装修\t3000\t一次性",
      "月服务费\t8000\t每月",
      "提点\t5%\t按GMV",
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ setupFee: { min: 3000 }, monthlyFee: { min: 8000 }, rate: { min: 0.05 } });
  });
});

test("Each term of a step is tied to the cell that says it, and no heading is shown as not understood", () => {
  const text =
    "Monthly Revenue\tBase Fee\tCommission\nUnder $50k\t$1,500\t5%\nOver $50k\t$2,500\t4%\nSetup: $300";
  const [only] = readQuotes(text);
  for (const { start, end, text: words } of only!.spans) expect(text.slice(start, end)).toBe(words);
  expect(only!.spans.map(({ text: words }) => words)).toContain("Setup: $300");
  expect(only!.unread).toEqual([]);
});

test("An offer of a table is told in words of its own, by which it is read again alike", () => {
  const text =
    "两个套餐\n套餐\t月费\t提点\t合同期\n基础版\t5000\t5%\t6个月\n旗舰版\t12000\t3%\t12个月\n均需押金1万";
  const quotes = readQuotes(text);
  expect(quotes.map(({ name, text: own }) => [name, own])).toEqual([
    ["基础版", "两个套餐\n月费 5000，提点 5%，合同期 6个月\n均需押金1万"],
    ["旗舰版", "两个套餐\n月费 12000，提点 3%，合同期 12个月\n均需押金1万"],
  ]);
  for (const quote of quotes) {
    const { start, text: own, spans, terms } = quote;
    for (const span of spans) expect(own.slice(span.start - start, span.end - start)).toBe(span.text);
    expect(readQuotes(own)[0]!.terms).toEqual(terms);
  }
});

describe("A table of prices by two names", () => {
  test("is one quote of as many packages, each with both names, for a month where the unit says so", () => {
    const [only, ...others] = read(
      "平台\t基础版\t旗舰版",
      "淘宝\t3000\t8000",
      "天猫\t6000\t15000",
      "单位:元/月",
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      monthlyFee: null,
      packages: [
        { name: "淘宝基础版", monthlyFee: [3000, 3000] },
        { name: "淘宝旗舰版", monthlyFee: [8000, 8000] },
        { name: "天猫基础版", monthlyFee: [6000, 6000] },
        { name: "天猫旗舰版", monthlyFee: [15_000, 15_000] },
      ],
    });
    expect(only!.questions).not.toContainEqual(expect.objectContaining({ code: "periodUnstated" }));
  });

  test("and what is charged beside it is of all of them", () => {
    const [only] = read(
      "套餐\t基础版\t高级版",
      "服装\t5000元/月\t8000元/月",
      "食品\t4500元/月\t7000元/月",
      "另加销售额3%",
    );
    expect(only).toMatchObject({ rate: { min: 0.03, max: 0.03 } });
    expect(only!.packages).toHaveLength(4);
  });
});
