import { Decimal } from "../../../../src/domain/money/decimal";
import { QuotesReader } from "../../../../src/sheets/reading/agency/quotes";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { addressText } from "../../../../src/sheets/grid";
import { gridOf, type Rows } from "../sheet";

function read(rows: Rows, sheet = "Quotes") {
  const grid = gridOf(rows, sheet);
  const recognition = recogniseSheet(grid);
  const reader = new QuotesReader(recognition);
  reader.add(grid);
  const { quotes, findings } = reader.finish();
  return {
    kind: recognition.kind,
    quotes,
    found: findings
      .filter(({ severity }) => severity !== "note")
      .map(({ problem, at }) => [problem.code, at && addressText(at)]),
  };
}

const exactly = (value: number) => ({ low: new Decimal(value), high: new Decimal(value) });

describe("A sheet of quotes", () => {
  it("is one of pasted texts, a row each, with the agency's name and the day beside", () => {
    const { kind, quotes, found } = read([
      ["代運營", "收到日期", "報價原文"],
      ["甲公司", "2026-08-12", "月費2萬加實付3個點"],
      ["乙公司", "2026-08-13", "純提點,實付6%"],
    ]);
    expect(kind).toBe("quotes");
    expect(quotes.map(({ name }) => name)).toEqual(["甲公司", "乙公司"]);
    expect(quotes[0]!.said).toMatchObject({ monthlyFee: exactly(20_000), rate: exactly(0.03) });
    expect(addressText(quotes[1]!.at)).toBe("Quotes!C3");
    expect(found).toEqual([]);
  });

  it("is one of terms in columns, in the units that their headings state", () => {
    const { kind, quotes, found } = read(
      [
        ["Agency", "Monthly fee (萬元)", "Commission rate", "Minimum", "備註"],
        ["North", 2.5, 0.03, null, "kind people"],
        ["South", null, 6, 20_000, null],
      ],
      "Offers",
    );
    expect(kind).toBe("quotes");
    expect(quotes[0]!.said).toMatchObject({ monthlyFee: exactly(25_000), rate: exactly(0.03) });
    // 6 is no rate of 600%: it was meant as 6%, and that is said.
    expect(quotes[1]!.said).toMatchObject({ rate: exactly(0.06), minimum: exactly(20_000) });
    expect(found).toEqual([["rateAboveOne", "Offers!C3"]]);
  });

  it("takes what stands in a column before what the text says", () => {
    const { quotes } = read([
      ["代運營", "報價", "月費"],
      ["甲公司", "月費2萬加實付3個點", 18_000],
    ]);
    expect(quotes[0]!.said).toMatchObject({ monthlyFee: exactly(18_000), rate: exactly(0.03) });
  });

  it("may hold several quotes in one cell", () => {
    const { quotes } = read([
      ["代運營", "報價"],
      ["群裡的", "甲公司：月費8000加實付2個點\n乙公司：實付5個點"],
    ]);
    expect(quotes.map(({ name }) => name)).toEqual(["甲公司", "乙公司"]);
    expect(quotes[1]!.said).toMatchObject({ rate: exactly(0.05) });
  });

  it("calls an offer by the agency that makes it", () => {
    const { quotes } = read([
      ["Agency", "Quote"],
      ["Elm", "Option A 8,000 a month; Option B 5% of sales"],
    ]);
    expect(quotes.map(({ name }) => name)).toEqual(["Elm Option A", "Elm Option B"]);
  });

  it("reads a greeting and remarks around one price as one quote", () => {
    const { quotes } = read([
      ["Agency", "Quote"],
      ["甲", "您好\n\n月費2萬加實付3個點\n\n一年起簽"],
    ]);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]!.said).toMatchObject({ monthlyFee: exactly(20_000), rate: exactly(0.03) });
  });

  it("names the cell of what it cannot read, and goes on", () => {
    const { quotes, found } = read([
      ["Agency", "Quote", "Monthly fee"],
      ["甲", null, null],
      ["乙", "合作愉快,期待您的回覆", null],
      ["丙", "實付5個點", "面議"],
      ["丁", "月費8000", null],
    ]);
    expect(quotes.map(({ name }) => name)).toEqual(["乙", "丙", "丁"]);
    expect(found).toEqual([
      ["quoteEmpty", "Quotes!A2"],
      ["quoteNotUnderstood", "Quotes!B3"],
      ["termNotRead", "Quotes!C4"],
    ]);
  });

  it("tells of columns that may hold prices under headings of no term, and of no others", () => {
    const { found } = read([
      ["Agency", "Monthly fee", "0–100k", "100k–300k", "月費(含稅)", "阶梯", "Phone", "Founded", "City"],
      ["甲", 3000, 0.08, 0.06, null, "10万内5%", "555 0100", 2012, "Berlin"],
      ["乙", 5000, null, 5, 5300, null, null, 2015, "台北"],
    ]);
    expect(found).toEqual([
      ["quoteColumnUnknown", "Quotes!C1"],
      ["quoteColumnUnknown", "Quotes!D1"],
      ["quoteColumnUnknown", "Quotes!E1"],
    ]);
  });
});
