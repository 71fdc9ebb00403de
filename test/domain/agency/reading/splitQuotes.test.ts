import { readQuotes } from "../../../../src/domain/agency/reading/splitQuotes";

const split = (text: string, lines = false) =>
  readQuotes(text, lines).map(({ name, text: own, model }) => [name, own.trim(), model]);

describe("A paste of several quotes", () => {
  test("is split at names with a colon", () =>
    expect(split("甲公司：月費8000\n乙公司：3個點")).toEqual([
      ["甲公司", "月費8000", "fee"],
      ["乙公司", "3個點", "commission"],
    ]));

  test.each([
    ["【藍鯨電商代運營】\n月費8000", "藍鯨電商代運營", "月費8000"],
    ["尚品代運營報價：月費8000", "尚品代運營", "月費8000"],
    ["Maple Commerce\n8,000 a month", "Maple Commerce", "8,000 a month"],
    ["Northwind Agency – we charge 8% of GMV", "Northwind Agency", "we charge 8% of GMV"],
    ["Northwind Partners here. 8% of GMV", "Northwind Partners", "8% of GMV"],
    ["您好，我们是松木代运营，月费8000", "松木代运营", "月费8000"],
  ])("is called by the agency that heads it: %j", (text, name, own) =>
    expect(readQuotes(text).map(({ name: named, text: said }) => [named, said])).toEqual([[name, own]]),
  );

  test.each([
    "代運營報價：月費8000",
    "Full service agency\n8,000 a month",
    "Dear partners\nwe charge 8%",
    "我们是专业代运营团队，月费8000",
    "月費8000 - 含電商",
  ])("is called by nothing that names no agency: %j", (text) =>
    expect(split(text).map(([name, own]) => [name, own])).toEqual([[undefined, text]]),
  );

  test("is split at numbers, where prices repeat", () =>
    expect(split("1. 月費5000\n2. 月費8000,提點3%").map(([, text]) => text)).toEqual([
      "月費5000",
      "月費8000,提點3%",
    ]));

  test("numbered clauses of one contract stay together", () =>
    expect(split("1. 服務費：5000/月\n2. 提成：3%\n3. 押金：1萬")).toHaveLength(1));

  test.each([
    "第一阶段(1-2月)：2万元\n第二阶段(3-6月)：1.2万/月+2%\n第三阶段(7-12月)：8000/月+3%",
    "运营团队：25000×12=300000\n拍摄制作：5000×12=60000\n合计：360000元/年",
  ])("phases of one quote, and parts above their sum, stay together: %j", (text) =>
    expect(split(text)).toHaveLength(1),
  );

  test("terms with a colon are no names", () => expect(split("服務費：5000/月\n提成：3%")).toHaveLength(1));

  test("stretches of time with a colon are no names", () =>
    expect(split("First 60 days: $2,000/mo. After that: $3,000/mo").map(([name]) => name)).toEqual([
      undefined,
    ]));

  test("labels of a quote's own lines are no names", () =>
    expect(
      split("Fixed: $2,000/mo\nVariable: 3% of revenue > $60,000/mo\nCap on variable: $6,000/mo"),
    ).toHaveLength(1));

  test("is split at headings of what is charged and at names of packages, each with a price of its own", () => {
    expect(split("Retainer only: $4k/mo. Hybrid: $2k/mo + 8%. Performance only: 15%")).toEqual([
      ["Retainer only", "$4k/mo.", "fee"],
      ["Hybrid", "$2k/mo + 8%.", "fee+commission"],
      ["Performance only", "15%", "commission"],
    ]);
    expect(split("Silver: $1,500/mo, 6 months. Gold: $2,500/mo, 12 months.").map(([name]) => name)).toEqual([
      "Silver",
      "Gold",
    ]);
    expect(split("Fixed fee: $3,000/mo. Performance fee: 5% of sales.")).toHaveLength(1);
  });

  test("is split at semicolons where as many offers are announced", () => {
    expect(split("合作模式三选一：纯服务费1.5万/月；服务费8000+3%；纯佣10%").map(([, text]) => text)).toEqual(
      ["纯服务费1.5万/月", "服务费8000+3%", "纯佣10%"],
    );
    expect(split("两种合作方式：月费1万；月费5000+4%；押金5000")).toHaveLength(1);
  });

  test("rows that a last line sums up are one quote, and so is a table whose heading names sales", () => {
    expect(split("拍摄 3000\n设计 2000\n合计 5000")).toHaveLength(1);
    expect(split("GMV（万/月）：<100 → 5%；>100 → 4%").map(([name]) => name)).toEqual([undefined]);
  });

  test("rows of a pasted table go by their first cell", () =>
    expect(
      split("Starter\t$750/mo\tup to 50 SKUs\nGrowth\t$1,500/mo\tup to 200 SKUs").map(([name]) => name),
    ).toEqual(["Starter", "Growth"]));

  test("is split at blank lines, bullets, circled numbers and within a line", () => {
    expect(split("月費8000\n\n年費6萬")).toHaveLength(2);
    expect(split("- Acme Agency: $2,000/month\n- Bright Media: 5% of revenue").map(([name]) => name)).toEqual(
      ["Acme Agency", "Bright Media"],
    );
    expect(split("①月費8000②3個點③年費5萬")).toHaveLength(3);
    expect(split("A家：月費1萬；B家：3個點").map(([name]) => name)).toEqual(["A家", "B家"]);
  });

  test("figures at the start of lines are no numbering", () =>
    expect(split("1.5w一個月\n2.5w一個月").map(([, text]) => text)).toEqual(["1.5w一個月", "2.5w一個月"]));

  test("with a quote a line, every line gives one reading, in order", () =>
    expect(split("月費8000\n\n3個點\r\n", true)).toEqual([
      [undefined, "月費8000", "fee"],
      [undefined, "", undefined],
      [undefined, "3個點", "commission"],
    ]));

  test("places count from the start of the paste", () => {
    const text = "甲公司：月費8000\n乙公司：3個點";
    for (const { spans } of readQuotes(text))
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});
