import { termNamed } from "../../src/domain/agency/terms/termHeading";
import type { TermName } from "../../src/domain/agency/terms/termNames";
import { LANGUAGES } from "../../src/locale/catalogue";
import { TERM_HEADINGS } from "../../src/locale/agency/quotesSheet";
import { quoteRows, type QuoteRow } from "../../src/sheets/quoteRows";

const QUOTE: QuoteRow = { name: "甲公司", text: "=月費8000", received: 46357, typed: {} };

describe("quotes laid out for a sheet", () => {
  it("get name, text and day on a new sheet", () => {
    expect(quoteRows([QUOTE], [], new Map(), "en")).toEqual({
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
    const laid = quoteRows(
      [{ ...QUOTE, typed }],
      ["提點", "備註", "原文"],
      new Map([["text", 2]]),
      "zh-Hant",
    );
    expect(laid.newHeadings).toEqual([
      { column: 3, text: "代運營公司" },
      { column: 4, text: "月服務費" },
    ]);
    expect(laid.rows).toEqual([["5%", null, "=月費8000", "甲公司", 8000]]);
    expect(laid).not.toHaveProperty("received");
  });

  it("leave the columns of others alone", () => {
    const [row] = quoteRows([QUOTE], ["備註", "公司"], new Map([["name", 1]]), "en").rows;
    expect(row?.[0]).toBeNull();
  });

  it("take the name that was typed", () => {
    expect(quoteRows([{ ...QUOTE, typed: { name: "乙" } }], [], new Map(), "en").rows[0]?.[0]).toBe("乙");
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
