import fc from "fast-check";
import { quoteJson } from "../../../../src/domain/agency/reading/quoteJson";
import { LONGEST_QUOTE, readQuote } from "../../../../src/domain/agency/reading/readQuote";

const ABOUT_THE_READING = new Set(["text", "spans", "questions", "unread", "scope"]);
const read = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(quoteJson(readQuote(text))).filter(
      ([name, value]) => value !== null && !ABOUT_THE_READING.has(name),
    ),
  );
const asked = (text: string) => readQuote(text).questions.map(({ code }) => code);
const exactly = (value: number) => ({ min: value, max: value });

describe("Amounts", () => {
  test.each<[string, number, number | null]>([
    ["兩萬三一個月", 23000, 23000],
    ["一萬五每月", 15000, 15000],
    ["1萬2/月", 12000, 12000],
    ["３－５萬一個月", 30000, 50000],
    ["1.5W-2W/月", 15000, 20000],
    ["8000元到5萬元每月", 8000, 50000],
    ["$5-10k per month", 5000, 10000],
    ["€1.500/month", 1500, 1500],
    ["七八千一個月", 7000, 8000],
    ["十來萬一個月", 100000, 100000],
    ["大幾千一個月", 5000, 9000],
    ["二十多萬一個月", 200000, 290000],
    ["月費兩萬起", 20000, null],
    ["月費20000+", 20000, null],
    ["2個W一個月", 20000, 20000],
    ["月費 2 萬 5", 25000, 25000],
    ["two thousand five hundred dollars a month", 2500, 2500],
    ["CHF 2'800 a month", 2800, 2800],
    ["25 000 SEK a month", 25000, 25000],
    ["Rp 15.000.000 a month", 15000000, 15000000],
    ["1.250,50 € a month", 1250.5, 1250.5],
    ["KWD 1.500 a month", 1.5, 1.5],
    ["₹1.5L a month", 150000, 150000],
    ["₹1.2 crore a month", 12000000, 12000000],
  ])("%s is %p to %p", (text, min, max) => expect(read(text)["monthlyFee"]).toMatchObject({ min, max }));

  test("五萬一個月 is 50,000 a month, not 51,000", () =>
    expect(read("五萬一個月")["monthlyFee"]).toEqual(exactly(50000)));
});

describe("Rates", () => {
  test.each<[string, number, number]>([
    ["3個點", 0.03, 0.03],
    ["兩個半點", 0.025, 0.025],
    ["個半點", 0.015, 0.015],
    ["3 4個點", 0.03, 0.04],
    ["五六個點", 0.05, 0.06],
    ["兩成", 0.2, 0.2],
    ["一成五", 0.15, 0.15],
    ["百分之三到百分之五", 0.03, 0.05],
    ["千分之五", 0.005, 0.005],
    ["8 to 15 percent", 0.08, 0.15],
    ["2,5% of sales", 0.025, 0.025],
  ])("%s is %p to %p", (text, min, max) => expect(read(text)["rate"]).toMatchObject({ min, max }));

  test("五五分 of the cost is what the merchant bears, no rate", () =>
    expect(read("基礎費用五五分+提成")).toMatchObject({ costShare: 0.5, model: "fee+commission" }));

  test("of a profit they are a share of it", () =>
    expect(read("利潤50%:50%分")).toMatchObject({
      model: "profit_share",
      rate: exactly(0.5),
      rateBase: "profit",
    }));
});

describe("Clauses", () => {
  test("a sales scale is no fee", () => {
    expect(read("月銷售額能過100萬")).toEqual({ monthlySales: { min: 1000000, max: null } });
    expect(readQuote("月銷售額能過100萬").scope).toBe("sales");
  });

  test.each([
    "底薪5000，完成率80%以上提成3%，完成率100%以上提成5%",
    "Base salary $3,000; 2% at 80% attainment",
  ])("pay that rests on how much of a target is reached is a plan for staff: %s", (text) =>
    expect(readQuote(text)).toMatchObject({ scope: "staff_plan" }),
  );

  test("a quarterly fee is brought to the month", () =>
    expect(read("3萬/季度+3%")).toMatchObject({ monthlyFee: exactly(10000), quarterlyFee: 30000 }));

  test("tiers whose reading is not said stay open, and are asked", () => {
    const text = "10萬以內10%,以上15%";
    expect(read(text)).toMatchObject({
      tiers: [
        { upTo: 100000, rate: 0.1 },
        { upTo: null, rate: 0.15 },
      ],
      tiersMode: "ambiguous",
    });
    expect(asked(text)).toContain("tiersReading");
  });

  test("English tiers build on each other", () =>
    expect(read("3% on the first $100,000, 2% on the next $400,000, 1% beyond")).toMatchObject({
      tiers: [
        { upTo: 100000, rate: 0.03 },
        { upTo: 500000, rate: 0.02 },
        { upTo: null, rate: 0.01 },
      ],
      tiersMode: "marginal",
    }));

  test("a fee by sales is a tier table of fees", () =>
    expect(read("月銷10萬以內月費3000;10-30萬月費5000;30萬以上8000")["tiers"]).toEqual([
      { upTo: 100000, fee: 3000 },
      { upTo: 300000, fee: 5000 },
      { upTo: null, fee: 8000 },
    ]));

  test("phases are told by time, not by sales", () => {
    expect(read("first 3 months $3,000/month, then 8% of revenue")["phases"]).toEqual([
      { months: 3, monthlyFee: 3000 },
      { rate: 0.08 },
    ]);
    expect(read("10% on the first $50k and 7% thereafter")["model"]).toBe("commission");
  });

  test("a minimum commitment is of money beside money, and of time beside time", () => {
    expect(read("Minimum commitment 15,000 per month, 8% of sales")).toMatchObject({ minimum: 15_000 });
    expect(read("Minimum commitment 15,000 per month, 8% of sales")).not.toHaveProperty("monthlyFee");
    const ofTime = read("minimum commitment of 90 days, $2,000 a month");
    expect(ofTime).toMatchObject({ monthlyFee: { min: 2_000, max: 2_000 } });
    expect(ofTime).toHaveProperty("months");
    expect(ofTime).not.toHaveProperty("minimum");
  });

  test("the part beyond by its own tier is marginal, and is not asked", () => {
    const text = "50萬以內5%，50-100萬4%，100萬以上3%（超出部分按該檔）";
    expect(readQuote(text).terms.tiersMode).toBe("marginal");
    expect(asked(text)).not.toContain("tiersReading");
  });

  test("a minimum has three meanings, and is asked", () =>
    expect(asked("3個點,保底5000")).toContain("minimumMeaning"));

  test("a deposit that does not say whether it comes back is asked", () =>
    expect(asked("押金2萬,月費5000")).toContain("depositReturn"));

  test.each<[string, object]>([
    ["服務費2萬/月+提點3%，季度GMV做到300萬，未達成退還50%服務費", { refundIfMissed: 30000 }],
    ["基礎費1萬/月，提成5%，每月保證銷售額50萬，達不到退當月基礎費", { refundIfMissed: 10000 }],
    ["服務費2萬/月+提點3%，季度GMV做到300萬，未達成全額退款", { refundShare: 1 }],
    ["服務費按銷售額5%，另收月費8000，季度目標300萬，未達標退50%服務費", { refundShare: 0.5 }],
  ])("%s: what is given back of the fee alone is no share of the commission", (text, refund) => {
    const { sales, withinMonths, ...kpi } = read(text)["kpi"] as Record<string, number>;
    expect([kpi, sales, withinMonths]).toEqual([refund, expect.any(Number), expect.any(Number)]);
  });

  test.each<[string, object]>([
    ["未達標全額退款", { refundShare: 1 }],
    ["如未達標,雙倍返還服務費", { refundShare: 2 }],
    ["完不成按比例退服務費", { proRata: true }],
    ["未達標退還3000元", { refundIfMissed: 3000 }],
  ])("%s", (text, kpi) => expect(read(text)["kpi"]).toEqual(kpi));
});

/** Between two units of one character, or before a mark that joins the one before. */
const isInsideACharacter = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) || /^\p{M}/u.test(text.slice(at));

describe("What was read", () => {
  test("carries the words it came from, in the original's places", () => {
    const text = "\u200f月費８Ｋ，另 2個點";
    for (const { start, end, text: words } of readQuote(text).spans)
      expect(text.slice(start, end)).toBe(words);
    expect(readQuote(text).spans.map(({ text: words }) => words)).toEqual(["月費８Ｋ", "2個點"]);
  });

  test("shows what it did not understand", () =>
    expect(readQuote("月費8000,贈送彩虹").unread.map(({ text }) => text)).toEqual(["贈送彩虹"]));

  test.each<[string, string]>([
    ["月費8000,續約每月1萬", "1萬"],
    ["月費8000,續約8折", "8折"],
    ["月費8000,培訓費2000", "培訓費2000"],
    ["月費8000,銷售額每滿10萬獎勵1000元", "1000元"],
    ["月費8000,原價1萬", "1萬"],
  ])("%s: what is no term of every month is left to the reader", (text, unread) => {
    expect(read(text)["monthlyFee"]).toEqual(exactly(8000));
    expect(readQuote(text).unread.map((words) => words.text)).toContain(unread);
    expect(asked(text)).toContain("unusedFigure");
  });

  test.each<[string, string, object]>([
    ["提點3%(大促期間4%),月費8000", "rate", { min: 0.03, max: 0.04 }],
    ["大促抽8%，平時抽5%", "rate", { min: 0.05, max: 0.08 }],
    ["平時月費8000，大促月12000", "monthlyFee", { min: 8000, max: 12000 }],
  ])("%s: a price of the season lies between the two, and is asked", (text, term, range) => {
    expect(read(text)[term]).toEqual(range);
    expect(asked(text)).toContain("bySeason");
    expect(asked(text)).not.toContain("unusedFigure");
  });

  test("Simplified and Traditional are one", () =>
    expect(read("頭半年8000/月+3點,後面純提8點")).toEqual(read("头半年8000/月+3点,后面纯提8点")));

  test("is the same whatever the width of its characters", () =>
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 49999 }), fc.integer({ min: 1, max: 30 }), (fee, points) => {
        const wide = (value: number) =>
          [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
        const terms = { model: "fee+commission", monthlyFee: exactly(fee), rate: exactly(points / 100) };
        expect(read(`月費${fee}元,提點${points}%`)).toMatchObject(terms);
        expect(read(`月費${wide(fee)}元，提點${wide(points)}％`)).toMatchObject(terms);
      }),
    ));

  test("never throws, and every place lies in the text", () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            ..."月費提點個萬三五十百分之0123%$+-~,;\n:以內上超過部分 kw折退保底\u202e=[]_後第不先",
            ...["😀", "𠮷", "e\u0301", "5\ufe0f\u20e3", "👨\u200d👩", "５", "ｗ"],
          ),
          maxLength: 60,
        }),
        (text) => {
          const { spans, unread } = readQuote(text);
          for (const { start, end, text: words } of [...spans, ...unread]) {
            expect(text.slice(start, end)).toBe(words);
            expect(isInsideACharacter(text, start) || isInsideACharacter(text, end)).toBe(false);
          }
        },
      ),
      { numRuns: 2000 },
    ));

  test("cuts no character where a text is too long", () => {
    const text = "月費8000".padEnd(LONGEST_QUOTE - 1, ",") + "😀".repeat(3);
    expect(readQuote(text).unread.at(-1)).toMatchObject({ text: "😀😀😀", start: LONGEST_QUOTE - 1 });
  });

  test("says what is named without a figure, and shows words it does not know", () => {
    expect(asked("月費5000,另收押金")).toContain("amountUnstated");
    expect(asked("階梯提成,月費5000")).toContain("rateNotStated");
    expect(asked("免押金,月費5000")).not.toContain("amountUnstated");
  });

  test("names the readings wherever a clause is open", () => {
    const OPEN = [
      "tiersReading",
      "minimumMeaning",
      "baseUnnamed",
      "periodUnstated",
      "depositReturn",
    ] as const;
    const text = "銷售額10萬以內5%,以上8%,保底3000,押金1萬,服務費5000";
    for (const { code, alternatives } of readQuote(text).questions)
      if (OPEN.some((each) => each === code)) expect(alternatives?.length).toBeGreaterThan(1);
    expect(asked(text)).toEqual(expect.arrayContaining(["tiersReading", "minimumMeaning", "depositReturn"]));
  });

  test("says how sure it is of each", () => {
    const sure = (text: string) => Math.min(...readQuote(text).spans.map(({ confidence }) => confidence));
    expect(sure("月費5000")).toBe(1);
    expect(sure("服務費5000")).toBeLessThan(1);
  });

  test("of a text beyond any quote, the rest is shown as unread", () => {
    const text = "月費8000," + "=".repeat(LONGEST_QUOTE * 3);
    const { unread, terms } = readQuote(text);
    expect(terms.monthlyFee?.low.toNumber()).toBe(8000);
    expect(unread[unread.length - 1]).toMatchObject({ start: LONGEST_QUOTE, end: text.length });
  });
});

describe("A price that states its period", () => {
  test.each([
    "₹50,000 + 18% GST per month",
    "INR 60,000 + GST per month for Amazon India account management",
    "One-time store build $6,500, then monthly retainer of $1,250",
    "Get 2 months free when you pay annually: $1,000/mo billed monthly or $10,000/yr",
  ])("is not asked for it: %s", (text) =>
    expect(asked(text).filter((code) => code.startsWith("period"))).toEqual([]),
  );

  test("is not asked for a fee where every phase is paid by a rate", () =>
    expect(asked("Our fee is a percentage of sales: 15% for the first 90 days, then 10%.")).not.toContain(
      "feeNotStated",
    ));
});
