import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { readQuotes } from "../../../../src/domain/agency/reading/splitQuotes";
import { quoteJson } from "../../../../src/domain/agency/reading/quoteJson";
import { compareQuotes } from "../../../../src/domain/agency/terms/compare";
import { compileQuote } from "../../../../src/domain/agency/terms/compileQuote";
import { enterTerm } from "../../../../src/domain/agency/terms/enterTerm";
import { termsOfReading } from "../../../../src/domain/agency/terms/quoteTerms";
import { roundToCents } from "../../../../src/domain/money/cents";

const priced = (text: string) => compileQuote(termsOfReading(readQuote(text)), "base").code;
const askedOf = (text: string) =>
  readQuote(text).questions.flatMap(({ code, text: words }) =>
    ["severalPlans", "conditionUnread", "figuresConflict", "thresholdUnstated"].includes(code)
      ? [[code, words]]
      : [],
  );

describe("Several offers in one quote", () => {
  test.each<[string, unknown]>([
    [
      "方案A：月费8000；方案B：月费5000+3%提成",
      [
        { name: "方案A", monthlyFee: [8000, 8000] },
        { name: "方案B", monthlyFee: [5000, 5000], rate: 0.03 },
      ],
    ],
    [
      "Option 1: $3,000/month flat. Option 2: 8% of sales, first 3 months free",
      [
        { name: "Option 1", monthlyFee: [3000, 3000] },
        { name: "Option 2", rate: 0.08 },
      ],
    ],
    [
      "Either $3,000/month or 8% of sales",
      [
        { name: "$3,000", monthlyFee: [3000, 3000] },
        { name: "8%", rate: 0.08 },
      ],
    ],
  ])("%s: each is read, and none is priced for the others", (text, packages) => {
    expect(quoteJson(readQuote(text))["packages"]).toMatchObject(packages as object);
    expect(quoteJson(readQuote(text))).toMatchObject({ monthlyFee: null, rate: null });
    expect(askedOf(text)).toEqual([["severalPlans", expect.any(String)]]);
    expect(priced(text)).toBe("unclear");
  });

  test("are quotes of their own where a paste is split", () =>
    expect(
      readQuotes("合作方案：\n\n方案一 月費1萬 方案二 純提點8%").map(({ name, model }) => [name, model]),
    ).toEqual([
      [undefined, undefined],
      ["方案一", "fee"],
      ["方案二", "commission"],
    ]));

  test("a last band whose price is to be agreed is asked, and those below it have their price", () => {
    const text = "$0-50k: 12%\n$50k-150k: 10%\n$150k+: custom";
    expect(priced(text)).toBe("quote");
    expect(readQuote(text).questions).toContainEqual({
      code: "amountUnstated",
      term: "tiers",
      text: "$150k+: custom",
    });
  });

  test("the higher of two is one price, and so is a range", () => {
    for (const text of ["8%或8000元，取高", "月費5000或者6000", "min. $1,500/month or 12% of sales"])
      expect([text, priced(text)]).toEqual([text, "quote"]);
  });
});

describe("A price that rests on something that was not read", () => {
  test.each([
    ["月費1萬，如果轉化率提升到3%以上再收2個點", "conditionUnread"],
    ["5% of sales unless the traffic is ours", "conditionUnread"],
    ["KPI完成率80%以上發提成5%，低於80%不發", "conditionUnread"],
    ["启动费2万（可抵扣后续佣金），佣金为GMV的10%", "conditionUnread"],
    ["保證每月營業額50萬，未達標當月免收服務費，服務費2萬/月", "conditionUnread"],
    ["月费8000，未达标免收当月服务费", "conditionUnread"],
    ["銷售額的80%歸我們", "conditionUnread"],
    ["季度GMV超過500萬部分提2%，季度服務費6萬", "conditionUnread"],
    ["月費1萬，超出季度目標90萬部分提5%", "conditionUnread"],
    ["提成由5%降為4%，月費8000", "conditionUnread"],
    ["月費8000，銷售額每滿10萬獎勵1000元", "conditionUnread"],
    ["8800/月 含美工；12800/月 含客服", "figuresConflict"],
    ["託管費6800元/月，推廣合約年費12萬", "figuresConflict"],
    ["月費1萬，當月銷售額低於20萬則減半", "conditionUnread"],
    ["銷售額每增加10萬，服務費加2000元", "conditionUnread"],
    ["推廣服務費按成交佣金的10%收取", "conditionUnread"],
    ["月費8000，19% Zuschlag", "conditionUnread"],
    ["月服務費8000+超額部分×2%", "thresholdUnstated"],
    ["$1k base + 5% rev share, base drops off after 6 months", "conditionUnread"],
    ["20% of profit, capped at $15k per quarter", "conditionUnread"],
    ["Base $1,800, goes to $2,400 when sales top $200k", "conditionUnread"],
    ["GMV目標100萬，未完成扣20%服務費", "conditionUnread"],
    ["$3,000 per month, setup fee of $1,500 waived if you sign for 12 months", "conditionUnread"],
    ["$1,000/mo for the first 3 months", "conditionUnread"],
    ["$1,000 monthly plus the higher of 5% of sales or $500", "figuresConflict"],
    ["$500 per month per $50k in sales", "conditionUnread"],
    ["$3k/mo base, scaling down 10% for every $100k in sales", "conditionUnread"],
    ["5% of sales, capped at 15% of gross profit", "conditionUnread"],
    ["$1,000/mo + 5% of sales, first month free", "conditionUnread"],
    ["Minimum monthly fee $1,000; includes first $15k of sales; 4% after", "conditionUnread"],
    ["Setup $1,500 (waived with annual contract), then $1,000/mo", "conditionUnread"],
    ["If monthly sales are below $20k we charge $1,000; otherwise 5% of sales", "conditionUnread"],
    ["$1,200 for the first marketplace, $600 for each additional one", "figuresConflict"],
    ["TikTok add-on is 25% of the monthly retainer", "conditionUnread"],
    ["$45 per hour or $1,500 per month flat", "severalPlans"],
    ["$1,497/month for 1 marketplace, $2,497/month for 2 marketplaces", "conditionUnread"],
    [
      "$1,800/mo base and 3.5% of all sales. Base is waived once monthly sales exceed $120k.",
      "conditionUnread",
    ],
    ["Monthly fee $2,200, increases by 4% when we add a channel", "conditionUnread"],
    ["USD 1,500 per brand per month + 10% of sales", "conditionUnread"],
    ["Prices go up by 4% each January. Current monthly fee: $2,200.", "conditionUnread"],
    ["$750/month per brand plus 3% of sales", "conditionUnread"],
    ["Retainer: $4k/mo. If we don't hit a 3x ROAS in 90 days, month 4 is free.", "conditionUnread"],
    ["Annual plan: $1,200/mo (20% off), monthly plan: $1,500/mo", "figuresConflict"],
    ["月GMV≤30萬：固定服務費8000；>80萬：12000+超出部分2%", "figuresConflict"],
    ["廣告費消耗的10%作為服務費，低於10萬以10萬計", "conditionUnread"],
    ["天貓8000/月，京東6000/月", "severalPlans"],
    ["业绩10万抽3%，20万抽4%，30万抽5%", "conditionUnread"],
    ["We keep 25% of recovered FBA reimbursements", "conditionUnread"],
    ["10% of the invoice", "conditionUnread"],
    ["25% of the ad-cost savings we generate", "conditionUnread"],
    ["10% commission on gross sales, $250 weekly minimum", "conditionUnread"],
    ["$250 monthly maintenance per ASIN", "conditionUnread"],
    ["Starting from month 4 we add a 3% revenue share to the $2,000 monthly retainer.", "conditionUnread"],
    [
      "First month £2,400, then a retainer of £3,600 per month for strategy and £1,400 per month for execution.",
      "figuresConflict",
    ],
    ["20% of revenue generated by email", "conditionUnread"],
    ["Revenue share: 10%, but only on orders from new customers.", "conditionUnread"],
    ["Fee: $1,000/mo per 100 SKUs", "conditionUnread"],
    ["$3,000/mo, 15% agency fee on creator payouts", "conditionUnread"],
    ["No monthly fee until you reach $10k/mo in sales, then $1,000/mo + 5%.", "conditionUnread"],
    ["Launch: $6k. Maintain: $1.8k/mo. Scale: $3.5k/mo", "figuresConflict"],
    ["8% of revenue with a $2,500 minimum that kicks in from month 4", "conditionUnread"],
    ["$599 per month after a 14-day free trial", "conditionUnread"],
    ["10% commission on first-time customer orders only", "conditionUnread"],
    ["$1,000/mo, fully credited back if you hit $100k in sales", "conditionUnread"],
    ["30% of the $4,000 build", "conditionUnread"],
    ["$2,000/mo; 3% of sales from the 4th month", "conditionUnread"],
    ["$3k/mo; if we don't hit 3x ROAS by day 90 you pay nothing", "conditionUnread"],
    ["$2,000/mo, +$500 in November and December", "conditionUnread"],
    ["6% commission with a guaranteed minimum of $1,800 per month from month 3 onwards", "conditionUnread"],
    ["4% on orders under $100, 3% on orders over $100", "conditionUnread"],
    ["$1,500 flat monthly + 15% of commissions paid to affiliates", "conditionUnread"],
    ["10% on top of what you pay creators", "conditionUnread"],
    ["$2.75 per order, $300 minimum monthly spend", "conditionUnread"],
    ["First 3 months 20% off: $1,500/mo, then $2,000/mo", "conditionUnread"],
    ["$600 per ad account per month", "conditionUnread"],
    ["15% of recovered revenue", "conditionUnread"],
    ["$2,500/mo or 8% of sales from month 6, whichever is greater", "conditionUnread"],
    ["The greater of £6,000 per quarter or 4% of quarterly sales", "conditionUnread"],
    ["20% of the ad spend we save you", "conditionUnread"],
    ["$3,000 per month and 2.5% of online revenue, excluding wholesale orders", "conditionUnread"],
    ["$2,000 a month or 10% of Amazon sales, whichever is greater, once you pass $50k", "conditionUnread"],
  ])("is asked and not priced: %s", (text, code) => {
    expect(askedOf(text).map(([asked]) => asked)).toEqual([code]);
    expect(priced(text)).toBe("unclear");
  });

  test.each([
    "$5,000/month, if target is missed we refund half",
    "$2,000/month, 10% off if paid annually",
    "若月销售额不足10万,按最低8000元收取",
    "5% commission once monthly sales exceed $30,000",
  ])("is read where the condition is known: %s", (text) => {
    expect(askedOf(text)).toEqual([]);
    expect(priced(text)).toBe("quote");
  });

  test("asks how long a phase lasts that ends with a month by its name, before it is priced", () => {
    const text = "$1,500/mo until December, from January $2,000";
    expect(readQuote(text).questions.map(({ code }) => code)).toContain("phaseLength");
    expect(priced(text)).toBe("phaseLengthNeeded");
  });

  test.each([
    ["月費 $15,000，抽成 5%", "currencyUnstated"],
    ["首付3000启动，每月2000", "firstPayment"],
    ["前三个月5000/月，之后8000/月，提成5%", "phaseOfTerm"],
    ["月费6k，提成3%，双11提成加2个点", "bySeason"],
    ["$1,000/mo + 3% until $500k annual sales", "conditionUnread"],
    ["10% up to $100k, 8% up to $300k, custom above", "amountUnstated"],
    ["$2,000/mo + 5% of sales. Over $300k/mo: custom.", "amountUnstated"],
    ["$50k-$100k in monthly revenue: $3,000. $100k-$250k: $5,000. $250k+: $7,500", "amountUnstated"],
    ["$1,200/mo; charities get 20% off", "unusedFigure"],
    ["$2,000/mo; 10% discount if you also take email management", "unusedFigure"],
  ])("is asked, and priced as it is most likely meant: %s", (text, code) => {
    expect(readQuote(text).questions.map((question) => question.code)).toContain(code);
    expect(priced(text)).toBe("quote");
  });

  test.each([
    "月费$800+5%",
    "月費 $800，HKTVmall代營運",
    "月費 $15,000，蝦皮代營運",
    "美國站代營運，月費$800",
  ])("whose dollars are meant is not asked where the text tells it: %s", (text) =>
    expect(readQuote(text).questions.map(({ code }) => code)).not.toContain("currencyUnstated"),
  );

  test.each(["首月3000，次月起6000", "前三个月每月5000，之后6000"])(
    "a later phase's fee is by the month where that of the first one is: %s",
    (text) => expect(readQuote(text).questions.map(({ code }) => code)).not.toContain("periodUnstated"),
  );

  test("a fee said of all phases is paid in each", () => {
    const quote = termsOfReading(readQuote("月费8000，前三个月免提成，之后提点4%"));
    const [cost] = compareQuotes(
      [quote],
      Array.from({ length: 4 }, () => roundToCents(100_000)!),
    );
    expect(cost).toMatchObject({ code: "cost", total: 3_600_000 });
  });

  test("is asked where a second rate may come on top of the first", () => {
    const text = "提成3%，另收2%技術服務費";
    expect(readQuote(text).questions.map(({ code }) => code)).toContain("secondRate");
    expect(priced(text)).toBe("unclear");
  });

  test.each<[string, object]>([
    ["運營6000/月+客服2500/月，合計8500/月", { monthlyFee: { min: 8500, max: 8500 } }],
    [
      "廣告消耗的12%或8000元取高,另加銷售額提點3%",
      { rate: { min: 0.03, max: 0.03 }, adSpendRate: { min: 0.12, max: 0.12 }, adShare: "instead" },
    ],
    ["提點3%加推廣費的10%,合計封頂5萬", { adSpendRate: { min: 0.1, max: 0.1 }, capMeaning: "bill" }],
    ["月費1萬,提點5%,保底銷售額50萬", { kpi: { sales: 500_000 } }],
    ["月費1萬+GMV 3%+廣告費10%", { rate: { min: 0.03, max: 0.03 }, adSpendRate: { min: 0.1, max: 0.1 } }],
    [
      "未稅48,000元/月，含稅50,400元/月",
      { monthlyFee: { min: 48000, max: 48000 }, taxRate: { min: 0.05, max: 0.05 } },
    ],
    ["一年12萬，分四期付，每期3萬", { annualFee: { min: 120000, max: 120000 }, monthlyFee: null }],
  ])("is none where the words add up: %s", (text, terms) => {
    expect(quoteJson(readQuote(text))).toMatchObject(terms);
    expect(readQuote(text).unclear).toEqual([]);
  });

  test("stands last in a ranking, with the reason", () => {
    const terms = ["月費8000", "either 5000 a month or 8%"].map((text) => termsOfReading(readQuote(text)));
    expect(compareQuotes(terms, [roundToCents(100_000)!])[1]).toMatchObject({ problem: { code: "unclear" } });
  });

  test("has a price again as soon as a person enters what it charges", () => {
    const terms = termsOfReading(readQuote("5% of sales unless the traffic is ours"));
    enterTerm(terms, "rate", "5%");
    expect(compileQuote(terms, "base").code).toBe("quote");
  });
});

describe("Steps by sales, as English quotes word them", () => {
  test.each<[string, readonly (readonly [number | null, number])[]]>([
    [
      "6% up to $100,000 then 4%",
      [
        [100_000, 0.06],
        [null, 0.04],
      ],
    ],
    [
      "We charge 10% until you hit 30k a month, 8% after that",
      [
        [30_000, 0.1],
        [null, 0.08],
      ],
    ],
    [
      "10% on the initial $25,000 of monthly revenue; 7.5% on the following $75,000; 5% on the rest",
      [
        [25_000, 0.1],
        [100_000, 0.075],
        [null, 0.05],
      ],
    ],
    [
      "Commission starts at 12% and falls to 9% above $100k monthly sales",
      [
        [100_000, 0.12],
        [null, 0.09],
      ],
    ],
  ])("%s", (text, tiers) =>
    expect(quoteJson(readQuote(text))).toMatchObject({
      tiers: tiers.map(([upTo, rate]) => ({ upTo, rate })),
      monthlyFee: null,
      rate: null,
    }),
  );
});

describe("A cap beside a fee", () => {
  test.each([
    "月费8000+提点6%，最高收到5万",
    "月費8000+抽成6%，每月封頂5萬",
    "$3,000/month + 5% of sales, capped at $10k per month",
  ])("may be of the commission or of the bill, which is asked: %s", (text) =>
    expect(readQuote(text).questions).toContainEqual(expect.objectContaining({ code: "capMeaning" })),
  );

  test.each([
    "月费8000+提点6%，总费用封顶5万",
    "$3,000/month + 5% of sales, total monthly bill capped at $10k",
    "Retainer of $3,000 plus 3% of sales, total fees not to exceed $15,000 per month",
  ])("is of the bill where the words say so: %s", (text) => {
    expect(readQuote(text).terms.capMeaning).toBe("bill");
    expect(priced(text)).toBe("quote");
  });

  test.each(["提成封顶3万，月费8000，提点6%", "提点6%，每月封顶5万"])(
    "is of the commission where nothing else can be meant: %s",
    (text) => expect(readQuote(text).questions.map(({ code }) => code)).not.toContain("capMeaning"),
  );
});

describe("Sales that a rate rests on", () => {
  test("leave a quote without a price, where no table takes them", () => {
    const text = "$2,500/mo + 10% of revenue. If revenue is below $10k, only the retainer applies.";
    expect(priced(text)).toBe("unclear");
    expect(askedOf(text)).toEqual([["conditionUnread", "10% of revenue. If"]]);
  });
});

test("Fees of two channels are not added for what stands in brackets between them", () =>
  expect(priced("$1,400/mo (Meta + Google), $700/mo (TikTok)")).toBe("unclear"));
