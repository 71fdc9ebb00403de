import { enterTerm } from "../../../../src/domain/agency/terms/enterTerm";
import type { QuoteTerms } from "../../../../src/domain/agency/terms/quoteTerms";
import { termNamed } from "../../../../src/domain/agency/terms/termHeading";
import { termsOfCells } from "../../../../src/domain/agency/terms/termsOfCells";
import type { TermName } from "../../../../src/domain/agency/terms/termNames";

function entered(term: TermName, cell: string): unknown {
  const terms: QuoteTerms = {};
  return enterTerm(terms, term, cell) && JSON.parse(JSON.stringify(terms));
}
const exactly = (value: number) => ({ low: `${value}`, high: `${value}` });

describe("A fee whose cell names the time that it is for", () => {
  test.each<[TermName, string, TermName, number]>([
    ["monthlyFee", "3万/季度", "quarterlyFee", 30000],
    ["monthlyFee", "9,000 quarterly", "quarterlyFee", 9000],
    ["monthlyFee", "6萬/半年", "halfYearFee", 60000],
    ["monthlyFee", "$36,000 per year", "annualFee", 36000],
    ["monthlyFee", "年費12萬", "annualFee", 120000],
    ["monthlyFee", "8000元/月（年付）", "monthlyFee", 8000],
    ["monthlyFee", "$3,000/mo", "monthlyFee", 3000],
    ["monthlyFee", "8000", "monthlyFee", 8000],
    ["annualFee", "1萬/月", "monthlyFee", 10000],
    ["annualFee", "12万", "annualFee", 120000],
  ])("is one of that time: %s of %s", (heading, cell, term, fee) => {
    expect(entered(heading, cell)).toEqual({ [term]: exactly(fee) });
  });

  test.each<[TermName, string]>([
    ["monthlyFee", "500/week"],
    ["monthlyFee", "200元/天"],
    ["minimum", "2萬/季度"],
    ["cap", "10万/年"],
  ])("is not read where no term is of it: %s of %s", (heading, cell) => {
    expect(entered(heading, cell)).toBe(false);
  });

  test("stays as it is for what is no fee of a time, and for a minimum by the month", () => {
    expect(entered("setupFee", "5000")).toEqual({ setupFee: exactly(5000) });
    expect(entered("minimum", "2万/月")).toEqual({ minimum: exactly(20000) });
  });
});

describe("A price of several figures in one cell", () => {
  const of = (low: number) => ({ low: `${low}`, high: `${low}` });

  test.each<[TermName, string, object]>([
    ["monthlyFee", "the greater of $5,000 or 8%", { minimum: of(5000), rate: of(0.08), combine: "max" }],
    ["monthlyFee", "8% or min $5,000", { minimum: of(5000), rate: of(0.08) }],
    ["monthlyFee", "2万+3个点", { monthlyFee: of(20000), rate: of(0.03) }],
    ["monthlyFee", "3万/季度+3个点", { quarterlyFee: of(30000), rate: of(0.03) }],
    ["rate", "5% of sales, capped at $10,000", { rate: of(0.05), cap: of(10000) }],
    ["rate", "8%（保底5000）", { rate: of(0.08), minimum: of(5000) }],
    ["monthlyFee", "8%", { rate: of(0.08) }],
  ])("is read as a quote's words are: %s of %s", (heading, cell, terms) => {
    expect(entered(heading, cell)).toMatchObject(terms);
  });

  test.each<[TermName, string]>([
    // Either the one or the other, whichever is taken
    ["monthlyFee", "$1,500 or 3%"],
    ["monthlyFee", "$1,500 plus 3% on Thursdays"],
    ["annualFee", "10万+5%"],
    ["rate", "$3,000 a month"],
    ["setupFee", "8%"],
  ])("is not read where it leaves anything open, or is of another kind: %s of %s", (heading, cell) => {
    expect(entered(heading, cell)).toBe(false);
  });

  test("is refused where another cell says otherwise, wherever that stands", () => {
    const tables = [
      [
        ["name", "fee", "rate"],
        ["A", "$3,000 + 5%", "4%"],
      ],
      [
        ["name", "rate", "fee"],
        ["A", "4%", "$3,000 + 5%"],
      ],
    ];
    const codes = tables.map((table) => termsOfCells(table).code);
    expect(codes).toEqual(["notAValue", "notAValue"]);
  });
});

test.each(["提成点数", "提点比例", "扣點比例"])("The rate may be headed %s", (heading) => {
  expect(termNamed(heading)).toBe("rate");
});
