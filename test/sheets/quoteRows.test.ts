import { termNamed } from "../../src/domain/agency/terms/termHeading";
import type { TermName } from "../../src/domain/agency/terms/termNames";
import { LANGUAGES } from "../../src/locale/catalogue";
import { TERM_HEADINGS } from "../../src/locale/agency/quotesSheet";
import {
  changedEntries,
  layQuotes,
  newEntries,
  rowsOfQuotes,
  type QuoteRow,
} from "../../src/sheets/quoteRows";

const QUOTE: QuoteRow = { name: "甲公司", text: "=月費8000", typed: {} };
const RECEIVED = 46357;
const added = (quote: QuoteRow) => newEntries(quote, RECEIVED);

describe("quotes laid out for a sheet", () => {
  it("get name, text and day on a new sheet", () => {
    expect(layQuotes([added(QUOTE)], [], new Map(), "en")).toEqual({
      newHeadings: [
        { column: 0, text: "Agency" },
        { column: 1, text: "Quote text" },
        { column: 2, text: "Received" },
      ],
      rows: [["甲公司", "=月費8000", 46357]],
      received: 2,
    });
  });

  it("stand under the headings that are there; what lacks one gets it behind the last", () => {
    const typed = { rate: "5%", monthlyFee: "8,000" };
    const laid = layQuotes(
      [added({ ...QUOTE, typed })],
      ["提點", "備註", "原文"],
      new Map([["text", 2]]),
      "zh-Hant",
    );
    expect(laid.newHeadings).toEqual([
      { column: 3, text: "代運營公司" },
      { column: 4, text: "月服務費" },
    ]);
    expect(laid.rows).toEqual([["5%", undefined, "=月費8000", "甲公司", 8000]]);
    expect(laid).not.toHaveProperty("received");
  });

  it("leave the columns of others alone", () => {
    const [row] = layQuotes([added(QUOTE)], ["備註", "公司"], new Map([["name", 1]]), "en").rows;
    expect(row?.[0]).toBeUndefined();
  });

  it("are headed so that every term is read back as itself, in every language", () => {
    const terms = Object.keys(TERM_HEADINGS).filter((term) => term !== "received") as TermName[];
    const wrong = terms.flatMap((term) =>
      LANGUAGES.filter((language) => termNamed(TERM_HEADINGS[term][language]) !== term).map(
        (language) => `${TERM_HEADINGS[term][language]} is not ${term}`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a quote that was changed after it was written", () => {
  const written: QuoteRow = { ...QUOTE, typed: { rate: "5%", monthlyFee: "8,000" } };

  it("brings its changes alone: a new figure, a term that is new, one that was taken back", () => {
    const now = { ...QUOTE, name: "甲", typed: { monthlyFee: "9,000", cap: "20000" } };
    const entries = changedEntries(written, now);
    expect(entries).toEqual({ name: "甲", rate: null, monthlyFee: 9000, cap: 20000 });
    const laid = layQuotes([entries], ["公司", "原文", "提點", "月費", "備註"], new Map([["name", 0]]), "en");
    expect(laid.newHeadings).toEqual([{ column: 5, text: "Cap" }]);
    expect(laid.rows).toEqual([["甲", undefined, null, 9000, undefined, 20000]]);
  });

  it("brings nothing where it says what the sheet says", () => {
    expect(changedEntries(written, { ...written, typed: { ...written.typed } })).toEqual({});
  });
});

describe("the rows of quotes on a sheet", () => {
  const rowsIn = (rows: readonly (readonly string[])[], quotes: readonly QuoteRow[]) =>
    rowsOfQuotes({ sheet: "Quotes", top: 0, left: 0, rows }, { name: 0, text: 1 }, quotes);
  const quote = (name: string, text: string): QuoteRow => ({ name, text, typed: {} });

  it("are found by agency and text, wherever they were moved", () => {
    const sheet = [
      ["公司", "原文"],
      ["乙", "月費5000"],
      [""],
      ["甲", " 月費8000\n押金2萬 "],
      ["甲", "月費5000"],
    ];
    expect(rowsIn(sheet, [quote("甲", "月費8000\n押金2萬"), quote("乙", "月費5000")])).toEqual([3, 1]);
  });

  it("are none for a quote that was taken away, though another says the same", () => {
    expect(rowsIn([["乙", "月費5000"]], [quote("甲", "月費5000")])).toEqual([undefined]);
  });

  it("are different ones for quotes that say the same", () => {
    const twice = [quote("", "月費5000"), quote("", "月費5000"), quote("", "月費5000")];
    expect(
      rowsIn(
        [
          ["", "月費5000"],
          ["", "月費5000"],
        ],
        twice,
      ),
    ).toEqual([0, 1, undefined]);
  });
});
