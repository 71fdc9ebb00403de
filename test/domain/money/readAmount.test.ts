import fc from "fast-check";
import { CURRENCY_NAMES } from "../../../src/domain/money/currencies";
import { readAmount } from "../../../src/domain/money/readAmount";
import { expectLinear } from "../../growth";

/** What was read, in one line. */
function said(text: string): string {
  const reading = readAmount(text);
  switch (reading.kind) {
    case "amount":
      return [reading.value.toFixed(), reading.currency].filter(Boolean).join(" ");
    case "percent":
      return `rate ${reading.value.toFixed()}`;
    case "bound":
      return `${reading.relation} ${reading.of.kind} ${reading.of.value.toFixed()}`;
    case "blank":
      return "blank";
    case "notANumber":
      return reading.reason;
  }
}

describe("An amount written with separators", () => {
  test.each([
    ["1,234.50", "1234.5"],
    [" 1,234,567 ", "1234567"],
    ["1'234.50", "1234.5"],
    ["1’234.50", "1234.5"],
    ["１，２３４．５０", "1234.5"],
    ["1\u00a0234,50", "1234.5"],
    ["1.234,56", "1234.56"],
    ["1.234.567", "1234567"],
    ["1.234", "1.234"],
    ["1.2E+05", "120000"],
  ])("%s is %s", (text, expected) => expect(said(text)).toBe(expected));

  test.each(["1,23", "1,234,56", "1.5.2", "0,123", "12,34,567", "1,2345"])(
    "%s is reported, for its separators allow no one reading",
    (text) => expect(said(text)).toBe("separators"),
  );
});

describe("An amount written with a unit", () => {
  test.each([
    ["429.9万", "4299000"],
    ["429.9萬元", "4299000"],
    ["1.732亿", "173200000"],
    ["1.732 億", "173200000"],
    ["3.5w", "35000"],
    ["1.5W", "15000"],
    ["$5k", "5000"],
    ["1.5m", "1500000"],
    ["3百萬", "3000000"],
    ["1.5千万", "15000000"],
    ["1.2万亿", "1200000000000"],
    ["3万5千", "35000"],
    ["2万3", "23000"],
    ["1亿2000万", "120000000"],
  ])("%s is %s", (text, expected) => expect(said(text)).toBe(expected));
});

describe("An amount in Chinese numerals", () => {
  test.each([
    ["五千", "5000"],
    ["三萬五", "35000"],
    ["兩萬三", "23000"],
    ["三萬零五", "30005"],
    ["一百二", "120"],
    ["三百零五", "305"],
    ["一千零一十", "1010"],
    ["十五", "15"],
    ["廿五", "25"],
    ["一亿二千万", "120000000"],
    ["壹萬貳仟元整", "12000"],
    ["三點五萬", "35000"],
    ["二〇二〇", "2020"],
    ["负五百", "-500"],
  ])("%s is %s", (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ["三四十萬", "range"],
    ["萬", "text"],
    ["万万", "text"],
    ["百千", "text"],
    ["五五千", "range"],
  ])("%s is refused: %s", (text, reason) => expect(said(text)).toBe(reason));
});

describe("A currency", () => {
  test.each([
    ["￥1,234.50", "1234.5 CNY"],
    ["¥ 12", "12 CNY"],
    ["12元", "12"],
    ["12块", "12"],
    ["RMB 12", "12 CNY"],
    ["12CNY", "12 CNY"],
    ["人民币12", "12 CNY"],
    ["NT$1,000", "1000 TWD"],
    ["HK$1,000", "1000 HKD"],
    ["US$ 5", "5 USD"],
    ["€1.234,50", "1234.5 EUR"],
    ["$5", "5"],
    ["300万元", "3000000"],
    ["AED 7,000", "7000 AED"],
    ["7,000 aed", "7000 AED"],
    ["CHF 2'800", "2800 CHF"],
    ["R$ 4.500,00", "4500 BRL"],
    ["₹75,000", "75000 INR"],
    ["RM3,500", "3500 MYR"],
    ["S$1,800", "1800 SGD"],
    ["₱25,000", "25000 PHP"],
    ["1.5k USD", "1500 USD"],
  ])("%s is %s", (text, expected) => expect(said(text)).toBe(expected));
});

describe("Every currency's code", () => {
  const codes = [...new Set(CURRENCY_NAMES.map(([, code]) => code))];

  test("names it before and behind an amount, and no part of another word", () => {
    for (const code of codes.filter((each) => CURRENCY_NAMES.some(([name]) => name === each.toLowerCase()))) {
      expect([said(`${code} 1,200`), said(`1,200 ${code}`)]).toEqual([`1200 ${code}`, `1200 ${code}`]);
      expect([said(`x${code} 1,200`), said(`1,200 ${code}x`)]).toEqual(["text", "text"]);
    }
  });

  test("is no English word", () => expect(said("try 3")).toBe("text"));
});

describe("A negative amount", () => {
  test.each([
    "(1,234)",
    "（１，２３４）",
    "-1,234",
    "−1,234",
    "－1234",
    "–1234",
    "1,234-",
    "-￥1,234",
    "￥-1234",
    "(￥1,234)",
  ])("%s is −1,234", (text) => expect(said(text).split(" ")[0]).toBe("-1234"));

  test.each(["(-5)", "--5", "+-5", "-5-"])("%s, signed twice, is refused", (text) =>
    expect(said(text)).toBe("text"),
  );

  test("minus nothing is nothing", () => expect(said("-0.00")).toBe("0"));
});

describe("A percentage", () => {
  test.each([
    ["82.20%", "rate 0.822"],
    ["８２．２％", "rate 0.822"],
    ["5個點", "rate 0.05"],
    ["5个点", "rate 0.05"],
    ["1.5 %", "rate 0.015"],
    ["百分之五", "rate 0.05"],
    ["3个百分点", "rate 0.03"],
    ["6‰", "rate 0.006"],
    ["-3%", "rate -0.03"],
  ])("%s is %s", (text, expected) => expect(said(text)).toBe(expected));

  test.each(["5%元", "￥5%", "5%%"])("%s is refused", (text) => expect(said(text)).toBe("text"));
});

describe("A text that is no number", () => {
  test.each([
    ["--", "blank"],
    [" --", "blank"],
    ["—", "blank"],
    ["", "blank"],
    ["\u3000\u200b ", "blank"],
    ["Infinity", "notFinite"],
    ["-∞", "notFinite"],
    ["NaN", "notFinite"],
    ["#N/A", "errorValue"],
    ["#DIV/0!", "errorValue"],
    ["#####", "errorValue"],
    ["约3万", "approximate"],
    ["3萬左右", "approximate"],
    ["3万多", "approximate"],
    ["3-5萬", "range"],
    ["3~5%", "range"],
    ["3 4個點", "range"],
    ["1.5W-2W", "range"],
    ["待定", "text"],
    ["12abc", "text"],
    ["￥", "text"],
    ["=1+1", "text"],
    ["1".repeat(65), "tooLong"],
  ])("%s is %s", (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ["< 10%", "< percent 0.1"],
    ["＜１０％", "< percent 0.1"],
    [">=5千", "≥ amount 5000"],
    ["10万+", "≥ amount 100000"],
    ["100元以上", "≥ amount 100"],
    ["30萬以內", "≤ amount 300000"],
    ["不到1万", "< amount 10000"],
    ["不超过5千", "≤ amount 5000"],
    ["超過5千", "> amount 5000"],
  ])("%s is a bound and no number: %s", (text, expected) => expect(said(text)).toBe(expected));
});

describe("Every amount reads back", () => {
  const cents = fc.integer({ min: -1e13, max: 1e13 });

  test("from its text with thousands commas", () =>
    fc.assert(
      fc.property(cents, (amount) => {
        const text = (amount / 100).toLocaleString("en-US", { minimumFractionDigits: 2 });
        expect(said(text)).toBe(String(amount / 100));
      }),
    ));

  test("in full-width characters as in half-width ones", () =>
    fc.assert(
      fc.property(cents, (amount) => {
        const text = (amount / 100).toFixed(2);
        const wide = [...text].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join("");
        expect(readAmount(wide)).toEqual(readAmount(text));
      }),
    ));

  test("and the same amount in Chinese numerals, to 99,999,999", () => {
    const digits = "零一二三四五六七八九";
    const section = (n: number): string =>
      [1000, 100, 10, 1]
        .reduce((said, unit, place) => {
          const digit = Math.floor(n / unit) % 10;
          return said + (digit ? digits[digit]! + ["千", "百", "十", ""][place]! : said && "零");
        }, "")
        .replace(/零+/g, "零")
        .replace(/零$/, "");
    const chinese = (n: number): string => {
      const [high, low] = [Math.floor(n / 10000), n % 10000];
      if (high === 0) return section(low);
      return `${section(high)}萬${low === 0 ? "" : (low < 1000 ? "零" : "") + section(low)}`;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (amount) => {
        expect(said(chinese(amount))).toBe(String(amount));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("Hostile texts", () => {
  const alphabet = fc.constantFrom(
    ..."0123456789,.'-+() %¥$元萬万亿千百十零一五点點個约~<>#eEkw\u3000１２，\u200b",
  );

  test("never throw and never give a number that is not finite", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: alphabet, maxLength: 70 })), (text) => {
        const reading = readAmount(text);
        if (reading.kind === "amount" || reading.kind === "percent")
          expect(reading.value.isFinite()).toBe(true);
      }),
      { numRuns: 5000 },
    ));

  test.each(["1,", "(", "-", " ", "万", "零", "约", "１", "1 ", "\u200b", "¥"])(
    "a run of %j takes no more than its length allows",
    (piece) => {
      expectLinear((length) => void readAmount(piece.repeat(length)), 16_000);
    },
  );
});

describe("Tenths", () => {
  const percent = (text: string) => {
    const read = readAmount(text);
    return read.kind === "percent" ? read.value.toFixed() : read.kind;
  };
  test.each([
    ["1成", "0.1"],
    ["三成", "0.3"],
    ["三成五", "0.35"],
    ["2.5成", "0.25"],
    ["十成", "1"],
    ["8折", "0.8"],
    ["九折", "0.9"],
    ["85折", "0.85"],
    ["8.5折", "0.85"],
    ["八五折", "0.85"],
    ["打9折", "0.9"],
  ])("%s is %s", (text, value) => expect(percent(text)).toBe(value));
  test.each(["11成", "10折", "0折", "120折", "成", "折", "8折9", "成交5", "2.5成5"])("%s is none", (text) =>
    expect(percent(text)).toBe("notANumber"),
  );
});
