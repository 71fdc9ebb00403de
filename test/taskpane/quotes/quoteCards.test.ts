import fc from "fast-check";
import type { Term } from "../../../src/domain/agency/reading/quoteReading";
import { readQuote } from "../../../src/domain/agency/reading/readQuote";
import { readQuotes } from "../../../src/domain/agency/reading/splitQuotes";
import { Decimal } from "../../../src/domain/money/decimal";
import { statedValue } from "../../../src/locale/agency/statedValues";
import { LANGUAGES, type Language } from "../../../src/locale/catalogue";
import { comparisonOf, typedFigure } from "../../../src/taskpane/quotes/comparison";
import { costChart } from "../../../src/taskpane/quotes/costChart";
import {
  cardRows,
  edited,
  isOfOtherCurrency,
  openQuestions,
  termsOfCard,
  type QuoteCard,
} from "../../../src/taskpane/quotes/quoteCard";
import { MOST_QUOTES, readInPieces } from "../../../src/taskpane/quotes/readInPieces";
import { segmentsOf } from "../../../src/taskpane/quotes/segments";

const card = (text: string): QuoteCard => ({ reading: readQuote(text), edits: {} });
/** A value of the domain as it compares: decimals by their figures. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;
const valuesOf = (of: QuoteCard) =>
  Object.fromEntries(cardRows(of, "en").map(({ term, value }) => [term, value]));

describe("what a card says in a word", () => {
  it("is said in the language of the pane, whatever the quote is written in", () => {
    const of = card(
      "前三個月月費1萬，第四個月起6000加退款後淨額2.5個點，保底抽成6000，月費與抽成合計封頂6萬，取高",
    );
    const said = (language: Language) => cardRows(of, language).map(({ term, value }) => [term, value]);
    expect(said("zh-Hant")).toEqual(expect.arrayContaining([["minimumMeaning", "最低抽成"]]));
    expect(said("en")).toEqual(expect.arrayContaining([["minimumMeaning", "least commission"]]));
    const english = card("8,000 a month plus 5% of sales net of refunds, whichever is higher");
    expect(cardRows(english, "zh-Hant").map(({ value }) => value)).toEqual(
      expect.arrayContaining(["退款後淨額", "取高"]),
    );
  });

  it("has its figures and lines apart, as a field of one line shows them", () => {
    const [bet] = cardRows(card("月費2萬，年銷售額做不到600萬退20%服務費"), "en").filter(
      ({ term }) => term === "kpi",
    );
    expect(bet!.value).toContain("sales 6,000,000");
    const [phases] = cardRows(card("前三個月月費1萬\n之後3個點"), "en").filter(
      ({ term }) => term === "phases",
    );
    expect(phases!.value).toBe("前三個月月費1萬; 之後3個點");
  });

  it("tells of a currency that not every quote has", () => {
    const [dollars, yuan, pounds] = ["$3,000 a month", "月費8000", "£2,000 a month"].map(card);
    expect(isOfOtherCurrency(dollars!, [dollars!, yuan!])).toBe(true);
    expect(isOfOtherCurrency(dollars!, [dollars!, pounds!])).toBe(true);
    expect(isOfOtherCurrency(dollars!, [dollars!, dollars!])).toBe(false);
    expect(isOfOtherCurrency(yuan!, [dollars!, yuan!])).toBe(false);
  });

  it("is asked no more when it is answered on the card, and again when the answer is taken back", () => {
    const of = card("8% or 8,000, whichever is higher; deposit 20,000");
    const asked = (each: QuoteCard) => openQuestions(each).map(({ code, term }) => `${code} ${term}`);
    expect(asked(of)).toEqual(
      expect.arrayContaining(["periodUnstated monthlyFee", "baseUnnamed rate", "depositReturn deposit"]),
    );
    const answered = edited(edited(of, "rateBase", "paid"), "depositRefundable", "yes");
    expect(asked(answered)).not.toContain("baseUnnamed rate");
    expect(asked(answered)).not.toContain("depositReturn deposit");
    expect(asked(answered)).toContain("periodUnstated monthlyFee");
    expect(asked(edited(answered, "rateBase", ""))).toContain("baseUnnamed rate");
    // Another rate is a rate of nobody knows what all the same.
    expect(asked(edited(of, "rate", "5%"))).toContain("baseUnnamed rate");
    const term = "termUnstated months";
    expect(asked(of)).toContain(term);
    expect(asked(edited(of, "months", "12"))).not.toContain(term);
    expect(asked(edited(of, "months", "soon"))).toContain(term);
  });

  it("is understood again where it is typed over the same term", () => {
    const words = ["net sales", "gross profit", "GMV", "ad spend"];
    for (const language of LANGUAGES)
      for (const base of words) {
        const shown = String(statedValue({ term: "rateBase", low: base }, language));
        expect(termsOfCard(edited(card("提點5%"), "rateBase", shown)).terms.rateBase).toBe(base);
      }
  });
});

describe("the words of a quote", () => {
  it("are marked with what they were read as", () => {
    const marked = segmentsOf(readQuote("月費8000+提點3%，合作愉快")).filter(({ span }) => span);
    expect(marked.map(({ span, text }) => [span?.term, text])).toEqual(
      expect.arrayContaining([
        ["monthlyFee", expect.stringContaining("8000")],
        ["rate", expect.stringContaining("3%")],
      ]),
    );
  });

  it("are all shown, each once and in order, whatever was pasted", () => {
    const words = [
      "月費",
      "8000",
      "3-5萬",
      "提點",
      "3個點",
      "，",
      "\n",
      "\n\n",
      "保底2萬",
      "😀",
      "‮",
      "甲公司：",
      "=SUM(A1)",
      "abc",
    ];
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...words)).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const reading of readQuotes(text))
          expect(
            segmentsOf(reading)
              .map((segment) => segment.text)
              .join(""),
          ).toBe(reading.text);
      }),
    );
  });
});

describe("the card of a quote", () => {
  it("shows its values as a cell states them", () => {
    expect(valuesOf(card("月費3000-5000元，提點3%到4%"))).toMatchObject({
      monthlyFee: "3,000-5,000",
      rate: "3%-4%",
    });
  });

  it("prices what is typed over, and what the text says again when it is taken back", () => {
    const typed = edited(card("月費8000，提點3%"), "rate", " 5% ");
    expect(valuesOf(typed)).toMatchObject({ rate: "5%", monthlyFee: "8,000" });
    expect(termsOfCard(typed).terms.rate?.low.toString()).toBe("0.05");
    expect(termsOfCard(edited(typed, "rate", "")).terms.rate?.low.toString()).toBe("0.03");
  });

  it("has a place for a term that the text does not state", () => {
    const typed = edited(card("月費8000"), "cap", "20000");
    expect(cardRows(typed, "en").at(-1)).toMatchObject({ term: "cap", editAs: "cap", isEdited: true });
    expect(termsOfCard(typed).terms.cap?.high?.toNumber()).toBe(20000);
  });

  it("keeps a value that cannot be read, says so, and prices what the text says", () => {
    const typed = edited(card("月費8000"), "monthlyFee", "much");
    expect(valuesOf(typed)["monthlyFee"]).toBe("much");
    expect(termsOfCard(typed)).toMatchObject({ notRead: ["monthlyFee"] });
    expect(termsOfCard(typed).terms.monthlyFee?.low.toNumber()).toBe(8000);
  });

  it.each(LANGUAGES)("takes every value back as it shows it in %s", (language) => {
    const quotes = [
      "月費8000+提點3%，押金2萬可退",
      "3-5萬一個月，押金2萬",
      "10萬以內10%，以上15%",
      "提點5%，月保底2萬，封頂10萬",
      "年費12萬，合作12個月",
      "前三個月每月兩萬，之後只收5個點",
    ];
    for (const text of quotes) {
      const before = card(text);
      const { terms: read } = termsOfCard(before);
      for (const { editAs, value } of cardRows(before, language)) {
        if (!editAs) continue;
        const { terms, notRead } = termsOfCard(edited(before, editAs, value));
        expect(notRead).toEqual([]);
        expect([editAs, plain(terms[editAs as Term])]).toEqual([editAs, plain(read[editAs as Term])]);
      }
    }
  });

  it("tells what holds in each phase", () => {
    const rows = cardRows(card("前三個月每月兩萬，之後只收5個點"), "en").filter(({ phase }) => phase);
    expect(rows.map(({ phase, term, value }) => [phase?.number, phase?.months, term, value])).toEqual([
      [1, "3", "monthlyFee", "20,000"],
      [2, "", "rate", "5%"],
    ]);
  });
});

describe("a long paste", () => {
  it("is read in pieces to the same quotes as at once", async () => {
    const text = "甲公司：月費8000\n乙公司：3個點\n\n丙：月費5000＋2%\n \n\n年費12萬";
    const pieces = await readInPieces(text, new AbortController().signal, () => performance.now() * 1000);
    expect(pieces?.map(({ text: own, name, model }) => [own, name, model])).toEqual(
      readQuotes(text).map(({ text: own, name, model }) => [own, name, model]),
    );
  });

  it("is read up to as many quotes as anyone compares", async () => {
    const readings = await readInPieces("月費8000\n\n".repeat(2 * MOST_QUOTES), new AbortController().signal);
    expect(readings).toHaveLength(MOST_QUOTES);
  });

  it("is not read further once another is pasted", async () => {
    const ending = new AbortController();
    const reading = readInPieces("月費8000\n\n".repeat(50), ending.signal, () => performance.now() * 1000);
    ending.abort();
    expect(await reading).toBeUndefined();
  });
});

describe("the tiers of a card", () => {
  const TABLE = "月GMV\t服务费\t佣金\n30万以下\t8000\t5%\n30-100万\t12000\t4%\n100万以上\t20000\t3%";
  const tiersOf = (of: QuoteCard) => cardRows(of, "en").find(({ term }) => term === "tiers")!.value;

  it("are shown with their fees and rates, and read again as they are shown", () => {
    const shown = tiersOf(card(TABLE));
    expect(shown).toBe("0: 8,000 + 5%; 300,000: 12,000 + 4%; 1,000,000: 20,000 + 3%");
    expect(termsOfCard(edited(card(TABLE), "tiers", shown)).terms.tiers).toEqual(
      termsOfCard(card(TABLE)).terms.tiers,
    );
  });

  it("take a typed figure above 1 for a fee, and one in percent for a rate", () => {
    const { terms, notRead } = termsOfCard(edited(card("月費5000"), "tiers", "0: 9,000; 300,000: 4%"));
    expect(notRead).toEqual([]);
    expect(terms.tiers!.map(({ fee, rate }) => [fee?.low.toNumber(), rate?.low.toNumber()])).toEqual([
      [9000, undefined],
      [undefined, 0.04],
    ]);
  });

  it("are not read where a step has two fees, or nothing", () => {
    for (const typed of ["0: 9,000 + 8,000", "0: ; 300,000: 4%"])
      expect(termsOfCard(edited(card("月費5000"), "tiers", typed)).notRead).toEqual(["tiers"]);
  });
});

describe("quotes beside each other", () => {
  const named = (name: string, text: string) => ({ ...termsOfCard(card(text)).terms, name });
  const quotes = [named("fee", "月費10000"), named("rate", "提點5%")];

  it("are ranked at the typed sales: at 100,000 a month 5% is 60,000 a year, the fee 120,000", () => {
    const compared = comparisonOf(quotes, new Decimal(100_000));
    expect(compared?.ranking.map((each) => [each.terms.name, each.code === "cost" && each.total])).toEqual([
      ["rate", 6_000_000],
      ["fee", 12_000_000],
    ]);
    expect(compared?.stretches.map(({ name, to }) => [name, to.toNumber()])).toEqual([
      ["rate", 200_000],
      ["fee", 300_000],
    ]);
  });

  it("have a rate on net sales without the shop's refunds: 5% of 90,000 a month are 54,000 a year", () => {
    const net = [...quotes, named("net", "扣除退款后的销售额提点5%")];
    const { ranking } = comparisonOf(net, new Decimal(100_000), { refundRate: new Decimal("0.1") })!;
    const bills = ranking.map(
      (each) => each.code === "cost" && [each.terms.name, each.low, each.total, each.high],
    );
    expect(bills).toEqual([
      ["net", 5_400_000, 5_400_000, 5_400_000],
      ["rate", 5_400_000, 6_000_000, 6_000_000],
      ["fee", 12_000_000, 12_000_000, 12_000_000],
    ]);
  });

  it("leave out the one that a person takes out of the comparison, until it is taken in again", () => {
    const out = edited(card("提點5%"), "compared", "否");
    const beside = (of: QuoteCard) =>
      comparisonOf([quotes[0]!, { ...termsOfCard(of).terms, name: "rate" }], new Decimal(100_000))!;
    expect(beside(out).ranking.map((each) => [each.terms.name, each.code])).toEqual([
      ["fee", "cost"],
      ["rate", "notPriced"],
    ]);
    expect(beside(out).drawn.map(({ name }) => name)).toEqual(["fee"]);
    expect(beside(edited(out, "compared", "")).ranking.map(({ code }) => code)).toEqual(["cost", "cost"]);
  });

  it("are not compared where nothing is sold", () => {
    expect(comparisonOf(quotes, new Decimal(0))).toBeUndefined();
  });

  it("are drawn from no sales to the most: the fee flat at the top's two thirds, the rate from nothing to the top", () => {
    const { drawn, upTo } = comparisonOf(quotes, new Decimal(100_000))!;
    const { lines, salesTicks } = costChart(
      drawn.map(({ curve }) => curve),
      upTo,
    );
    expect(lines[0]).toEqual([
      { x: 0, y: expect.closeTo(2 / 3, 10) },
      { x: 1, y: expect.closeTo(2 / 3, 10) },
    ]);
    expect(lines[1]).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ]);
    expect(salesTicks.map(({ value }) => value.toNumber())).toEqual([0, 100_000, 200_000, 300_000]);
  });

  it("take a typed figure in any manner of writing, and no range", () => {
    expect(typedFigure(" 50萬 ")?.toNumber()).toBe(500_000);
    expect(typedFigure("40%")?.toNumber()).toBe(0.4);
    expect(typedFigure("3-5萬")).toBeUndefined();
    expect(typedFigure("")).toBeUndefined();
  });
});
