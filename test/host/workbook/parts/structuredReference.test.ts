import fc from "fast-check";
import {
  findStructuredReferences,
  formatSpecifier,
  parseSpecifier,
  replaceStructuredReferences,
} from "../../../../src/host/workbook/tables/structuredReference";
import {
  columnNames,
  resolveSpecifier,
  type TableShape,
} from "../../../../src/host/workbook/tables/tableShape";

/** A table on B2:D6: a header row, three rows of data and a totals row. */
const sales: TableShape = {
  area: { row: 1, column: 1, rows: 5, columns: 3 },
  showHeaders: true,
  showTotals: true,
  columns: ["Month", "Amount", "Share [%]"],
};

const rowsOf = (specifier: string, table = sales): string | undefined => {
  const parsed = parseSpecifier(specifier);
  const area = parsed && resolveSpecifier(table, parsed)?.area;
  return area && `${area.row}+${area.rows}/${area.column}+${area.columns}`;
};

describe("A structured reference", () => {
  it.each([
    ["[]", "2+3/1+3"],
    ["[Amount]", "2+3/2+1"],
    ["[amount]", "2+3/2+1"],
    ["[#All]", "1+5/1+3"],
    ["[#headers]", "1+1/1+3"],
    ["[#Totals]", "5+1/1+3"],
    ["[[#Totals],[Amount]]", "5+1/2+1"],
    ["[[#Headers],[#Data],[Amount]]", "1+4/2+1"],
    ["[[#Data],[#Totals],[Month]:[Amount]]", "2+4/1+2"],
    ["[[Amount]:[Month]]", "2+3/1+2"],
    ["[Share '[%']]", "2+3/3+1"],
    ["[@Amount]", "2+3/2+1"],
    ["[@[Share '[%']]]", "2+3/3+1"],
    ["[@]", "2+3/1+3"],
  ])("%s means rows and columns %s", (specifier, expected) => {
    expect(rowsOf(specifier)).toBe(expected);
  });

  it("to a column or a row that the table does not have means nothing", () => {
    expect(rowsOf("[Profit]")).toBeUndefined();
    expect(rowsOf("[#Totals]", { ...sales, showTotals: false })).toBeUndefined();
    expect(rowsOf("[#Footers]")).toBeUndefined();
  });

  it("is found in a formula, but not in a text, a sheet name or another workbook's name", () => {
    const tables = (formula: string): string[] =>
      findStructuredReferences(formula).map((found) => found.table);
    expect(tables('=SUM(Sales[Amount])&"Sales[Amount]"&[@Month]')).toEqual(["Sales", ""]);
    expect(tables("='A[b]'!A1+[Book1.xlsx]Sheet1!A1+SUM(Ads[[#Data],[x]:[y]])")).toEqual(["Ads"]);
  });

  it("is written as a file has it", () => {
    const written = (text: string): string => formatSpecifier(parseSpecifier(text) ?? { items: new Set() });
    expect(written("[@Amount]")).toBe("[[#This Row],[Amount]]");
    expect(written("[@[Month]:[Amount]]")).toBe("[[#This Row],[Month]:[Amount]]");
    expect(written("[ #totals ]")).toBe("[#Totals]");
    expect(written("[Share '[%']]")).toBe("[Share '[%']]");
  });

  it("can be replaced, the rest of the formula staying as it is", () => {
    const renamed = replaceStructuredReferences('=SUM( sales[Amount] )/Ads[Cost]&"Sales[x]"', (reference) =>
      reference.table.toLowerCase() === "sales" ? `Orders${formatSpecifier(reference.specifier)}` : undefined,
    );
    expect(renamed).toBe('=SUM( Orders[Amount] )/Ads[Cost]&"Sales[x]"');
  });

  it("reads back the column it was written with, whatever its name", () => {
    const names = fc.string({ minLength: 1 }).filter((name) => name.trim() === name && name !== "");
    fc.assert(
      fc.property(names, (name) => {
        const specifier = parseSpecifier(
          formatSpecifier({ items: new Set(), columns: { from: name, to: name } }),
        );
        expect(specifier?.columns).toEqual({ from: name, to: name });
      }),
    );
  });
});

describe("Column names of a new table", () => {
  it.each([
    [
      ["Month", "Amount"],
      ["Month", "Amount"],
    ],
    [
      ["", "", "x"],
      ["Column1", "Column2", "x"],
    ],
    [
      ["Amount", "amount", "Amount"],
      ["Amount", "amount2", "Amount3"],
    ],
    [
      ["Column1", ""],
      ["Column1", "Column2"],
    ],
  ])("%j become %j", (wanted, expected) => {
    expect(columnNames(wanted)).toEqual(expected);
  });
});
