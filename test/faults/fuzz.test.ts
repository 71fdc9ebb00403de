import fc from "fast-check";
import { recogniseSheet } from "../../src/sheets/reading/recognise";
import { plainText } from "../../src/excel/writer/plainText";
import { formulaText } from "../../src/excel/writer/cellInput";
import { packFrom } from "../../src/excel/writer/packs";
import { freeSheetName } from "../../src/excel/resultSheets";
import { quotedSheet } from "../../src/sheets/grid";
import { readAmount } from "../../src/domain/money/readAmount";
import { readDate } from "../../src/domain/calendar/readDate";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(..."0123456789.,-+() ¥$元万萬億%一二三十年月日/:T=\u200f\u3000".split("")),
    maxLength: 60,
  }),
);
const cell = fc.oneof(
  text,
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#REF!", "付款时间", "Paid amount", "合計"),
);

describe("whatever a cell holds", () => {
  it("is read as an amount or refused", () => {
    fc.assert(
      fc.property(text, (value) => void readAmount(value)),
      { numRuns: 500 },
    );
  });

  it("is read as a date or refused", () => {
    fc.assert(
      fc.property(text, (value) => void readDate(value)),
      { numRuns: 500 },
    );
  });

  it("leaves a sheet recognised or not, and nothing thrown", () => {
    const rows = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (cells) => void recogniseSheet({ sheet: "S", top: 0, left: 0, rows: cells }, {})),
      { numRuns: 200 },
    );
  });
});

describe("whatever a report says", () => {
  it("is handed to Excel as text that cannot begin a formula", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(plainText(value)).not.toMatch(/^\s*[=+\-@]/);
        expect(formulaText(value)).toMatch(/^"(?:[^"]|"")*"$/s);
      }),
    );
  });

  it("goes into requests row by row, every row once and in order, whatever a request may hold", () => {
    const blocks = fc.array(
      fc
        .integer({ min: 0, max: 9 })
        .map((rows) => ({ row: 0, column: 0, cells: Array.from({ length: rows }, (_, row) => [row]) })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 200 }), (given, bytes) => {
        const written: unknown[] = [];
        for (
          let pack = packFrom(given, { block: 0, row: 0 }, bytes);
          pack.rows > 0;
          pack = packFrom(given, pack.next, bytes)
        ) {
          written.push(...pack.pieces.flatMap(({ inputs }) => inputs.flat()));
        }
        expect(written).toEqual(given.flatMap(({ cells }) => cells.flat()));
      }),
    );
  });

  it("gets a tab of its own, at most 31 characters long", () => {
    const taken = new Set(["payouts", "payouts (2)"]);
    expect(freeSheetName("Payouts", taken)).toBe("Payouts (3)");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (name) => {
        expect(freeSheetName(name, taken).length).toBeLessThanOrEqual(31);
        expect(freeSheetName(name, taken)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
    );
  });

  it("names a sheet so that a formula cannot take it for a cell", () => {
    for (const name of ["A1", "R1C1", "rc", "TRUE", "5月", "a b", "😀", "（一）"]) {
      expect(quotedSheet(name)).toBe(`'${name}'`);
    }
    for (const name of ["Orders", "訂單", "Q_1"]) expect(quotedSheet(name)).toBe(name);
  });
});
