import fc from "fast-check";
import { cellInput } from "../../../src/excel/writer/cellInput";
import { plainText } from "../../../src/excel/writer/plainText";

describe("what is handed to Excel for a cell", () => {
  it.each([
    ["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1+1", "'  =1+1"],
    ["=A:A", "'=A:A"],
    ["@A:A", "'@A:A"],
    ["+A:A", "'+A:A"],
    ["-A:A", "'-A:A"],
    ["\t=A:A", "'\t=A:A"],
    ["＝A:A", "'＝A:A"],
    ["＋A:A", "'＋A:A"],
    ["－A:A", "'－A:A"],
    ["＠A:A", "'＠A:A"],
    ["'quoted", "''quoted"],
    ["2月21日", "'2月21日"],
    ["1-2", "'1-2"],
    ["TRUE", "'TRUE"],
    ["#N/A", "'#N/A"],
  ])("keeps the text %s a text", (text, input) => {
    expect(cellInput(text)).toBe(input);
  });

  it("hands a text that Excel cannot mistake over as it is", () => {
    expect(cellInput("客服")).toBe("客服");
  });

  it("never hands over a text that begins a formula", () => {
    const beginning = fc.constantFrom(
      "",
      " ",
      "=",
      "+",
      "-",
      "@",
      "＝",
      "＋",
      "－",
      "＠",
      "\t",
      "\n",
      "\u00a0",
    );
    const texts = fc.tuple(beginning, beginning, fc.string()).map((parts) => parts.join(""));
    fc.assert(fc.property(texts, (text) => !/^\s*[=+\-@＝＋－＠]/.test(plainText(text))));
  });

  it("hands formulas, numbers and truth values over as they are", () => {
    expect(cellInput({ formula: "=SUM(A1:A2)", value: 3 })).toBe("=SUM(A1:A2)");
    expect(cellInput(12.5)).toBe(12.5);
    expect(cellInput(false)).toBe(false);
  });

  it("clears a cell for a blank", () => {
    expect(cellInput(null)).toBe("");
    expect(cellInput({ style: "money" })).toBe("");
  });

  it("makes a jump to a cell a link that works in every spreadsheet program", () => {
    expect(cellInput({ link: "'訂單 1'!C2", value: 'C2 "text"' })).toBe(
      `=HYPERLINK("#'訂單 1'!C2","C2 ""text""")`,
    );
  });

  it("cuts a text to what a cell can hold", () => {
    expect(plainText("x".repeat(40_000))).toHaveLength(32_766);
  });
});
