import { formulaTokens, type CellsReference, type FormulaToken } from "./formulaTokens";

/** Signs as arithmetic is written on paper. */
const SIGNS: Readonly<Record<string, string>> = {
  "+": " + ",
  "-": " − ",
  "*": " × ",
  "/": " ÷ ",
  ",": ", ",
  "=": " = ",
  "<": " < ",
  ">": " > ",
  "&": " & ",
};
const MOST_REFERENCES = 8;
/** With more functions than these it reads as a program, in any language. */
const MOST_CALLS = 3;
/** `=IF(E8>0,F8/E8,"")`: where there is a figure, it is the quotient. */
const GUARD = /^=IF\((?:N\([^,()]+\)|[^,()]+)>0,([^,]+),""\)$/;
/** Longer words explain less than the list of what the figure is made from. */
const LONGEST_WORDS = 160;

/**
 * A formula with names in place of addresses.
 *
 * @param nameOf what a reference is called; `undefined` where it has no name
 * @returns `undefined` where a reference has no name, or where so many of them, or of functions, would make no sentence
 * @example formulaInWords("=E8-F8", nameOf) // "Gross paid − Refunds"
 */
export function formulaInWords(
  formula: string,
  nameOf: (cells: CellsReference) => string | undefined,
): string | undefined {
  const tokens = formulaTokens(GUARD.exec(formula)?.[1] ?? formula.slice(1));
  const references = tokens.filter((token) => token.kind === "reference");
  if (references.length === 0 || references.length > MOST_REFERENCES) return undefined;
  if (tokens.filter(({ kind }) => kind === "call").length > MOST_CALLS) return undefined;
  let words = "";
  for (const [index, token] of tokens.entries()) {
    const said = wordsOf(token, isPrefix(tokens, index), nameOf);
    if (said === undefined) return undefined;
    words += said;
  }
  const sentence = words
    .replace(/\s+/g, " ")
    .replace(/ ([+−]) [-−](?=[\d¥￥$])/g, (_, sign: string) => (sign === "+" ? " − " : " + "))
    .replace(/ ([<>]) ([=>]) /g, " $1$2 ")
    .trim();
  return sentence.length <= LONGEST_WORDS ? sentence : undefined;
}

function wordsOf(
  token: FormulaToken,
  prefix: boolean,
  nameOf: (cells: CellsReference) => string | undefined,
): string | undefined {
  if (token.kind === "reference") return nameOf(token.cells);
  if (token.kind !== "sign") return token.text;
  return prefix && token.text === "-" ? "−" : (SIGNS[token.text] ?? token.text);
}

/** Whether a sign stands before a figure, as in −A1, and not between two. */
function isPrefix(tokens: readonly FormulaToken[], index: number): boolean {
  const before = tokens.slice(0, index).findLast(({ text }) => text.trim() !== "");
  return (
    !before ||
    before.kind === "call" ||
    (before.kind === "sign" && before.text !== ")" && before.text !== "%")
  );
}
