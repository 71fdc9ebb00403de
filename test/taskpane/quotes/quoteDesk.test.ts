import { readQuote } from "../../../src/domain/agency/reading/readQuote";
import { rowOfCard } from "../../../src/taskpane/quotes/quoteCard";
import { QuoteDesk } from "../../../src/taskpane/quotes/quoteDesk";

const WRITTEN = { sheet: "Quotes", added: [2, 3], changed: [] };

/** A desk with two quotes that stand on a sheet. */
function deskOnSheet(): QuoteDesk {
  const desk = new QuoteDesk();
  desk.cards = ["甲公司：月費8000", "乙公司：提點3%"].map((text) => ({
    reading: readQuote(text, 0, text[0]),
    edits: {},
  }));
  desk.notePut(desk.open, WRITTEN);
  return desk;
}

describe("quotes that were put onto a sheet", () => {
  it("need not be put again", () => {
    expect(deskOnSheet().open).toEqual([]);
  });

  it("are to be put again once one is changed, as the quote that they were", () => {
    const desk = deskOnSheet();
    desk.edit(desk.cards[0]!, "monthlyFee", "9,000");
    expect(desk.open.map((card) => [rowOfCard(card).typed, card.added?.written])).toEqual([
      [{ monthlyFee: "9,000" }, { name: "甲", text: "甲公司：月費8000", typed: {} }],
    ]);
    desk.edit(desk.cards[0]!, "monthlyFee", "");
    expect(desk.open).toEqual([]);
  });

  it("stand under the name that was typed", () => {
    const desk = deskOnSheet();
    desk.edit(desk.cards[1]!, "name", "丙公司");
    expect(desk.open.map(rowOfCard)).toEqual([{ name: "丙公司", text: "乙公司：提點3%", typed: {} }]);
  });

  it("are open for what was typed while they were written", () => {
    const desk = deskOnSheet();
    desk.edit(desk.cards[0]!, "monthlyFee", "9,000");
    const underWay = desk.open;
    desk.edit(desk.cards[0]!, "monthlyFee", "9,500");
    desk.notePut(underWay, { ...WRITTEN, added: [], changed: [2] });
    expect(desk.open.map(({ edits, added }) => [edits, added?.written.typed])).toEqual([
      [{ monthlyFee: "9,500" }, { monthlyFee: "9,000" }],
    ]);
  });
});
