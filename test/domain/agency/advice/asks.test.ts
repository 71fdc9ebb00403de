import { askCode, asksOf } from "../../../../src/domain/agency/advice/asks";
import { quoteLanguage } from "../../../../src/domain/agency/advice/quoteLanguage";
import { scopeLines } from "../../../../src/domain/agency/advice/scope";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { termsOfReading } from "../../../../src/domain/agency/terms/quoteTerms";

function asks(text: string, typed: ReturnType<typeof termsOfReading> = {}) {
  const reading = readQuote(text);
  const terms = { ...termsOfReading(reading), ...typed };
  return asksOf(terms, reading, scopeLines(terms), new Set());
}
const codes = (...of: Parameters<typeof asks>) => asks(...of).map(askCode);

describe("What to ask before signing", () => {
  test("people, cases and the handover are asked of everybody", () =>
    expect(codes("月費8000")).toEqual(expect.arrayContaining(["staff", "cases", "handover"])));

  test("an open clause is asked with the words that leave it open", () =>
    expect(asks("純提點,GMV 6%,月保底2萬")).toContainEqual(
      expect.objectContaining({ code: "open", words: expect.stringContaining("2萬") }),
    ));

  test("what was typed beside the text is not asked", () => {
    expect(codes("提點5%,月保底2萬")).toEqual(expect.arrayContaining(["baseUnnamed", "minimumMeaning"]));
    const answered = codes("提點5%,月保底2萬", { rateBase: "net sales", minimumMeaning: "feeFloor" });
    expect(answered).not.toContain("baseUnnamed");
    expect(answered).not.toContain("minimumMeaning");
  });

  test("of length and notice what is missing is asked, once", () => {
    expect(codes("月費8000")).toContain("contract");
    expect(codes("月費8000,合同期12個月")).toContain("exit");
    expect(codes("月費8000,提前30天通知")).toContain("term");
    expect(codes("月費8000,合同期12個月,提前30天通知")).not.toContain("exit");
  });

  test("services that nothing is said of, the parts of those included, and prices that are missing", () => {
    const found = asks("月費2萬,含運營和拍攝,客服另計");
    expect(found).toContainEqual({
      code: "scopeSilent",
      services: ["promotion", "design", "copywriting", "warehouse"],
    });
    expect(found).toContainEqual({ code: "extraPrice", services: ["customerService"] });
    expect(found).toContainEqual({
      code: "partsSilent",
      services: [
        { service: "operations", parts: ["listings", "analysis", "salesSupport"] },
        { service: "photography", parts: ["positioning", "models", "scenes", "retouching"] },
      ],
    });
  });

  test("commission on sales before refunds: what of those refunded later?", () => {
    expect(codes("GMV 6%")).toContain("laterRefunds");
    expect(codes("退款後淨額6%")).not.toContain("laterRefunds");
  });

  test("a bet: what counts and when it is paid; without one, whether there may be one", () => {
    const bet = codes("月費4萬,承諾月銷售額300萬,達不到全額退");
    expect(bet).toEqual(expect.arrayContaining(["betCounts", "betPayout"]));
    // There is nothing but a fee to give back.
    expect(bet).not.toContain("betShareOf");
    expect(codes("服務費4萬/月+2個點,首年銷售額保證1500萬,做不到按缺口比例退服務費")).toContain("betShareOf");
    expect(bet).not.toContain("target");
    expect(codes("月費8000")).toContain("target");
  });
});

describe("The language of a quote", () => {
  test.each([
    ["月費8K+GMV 2個點", "zh-Hant"],
    ["月费8K+GMV 2个点", "zh-Hans"],
    ["Retainer CNY 32k per month plus 1.8% of net sales", "en"],
    ["Retainer 月费 of CNY 32k per month plus 1.8% of net sales, tax excluded", "en"],
    ["8000+3%", undefined],
  ])("%s", (text, language) => expect(quoteLanguage(text)).toBe(language));
});
