import type { FormulaToken } from "./formulaTokens";

/** Univer takes `1E3` for a text. Written out it is the same number: `1000`. */
export function writeOutScientificNumbers(tokens: readonly FormulaToken[]): FormulaToken[] {
  return tokens.map((token) =>
    token.kind === "number" ? { kind: "number", text: plainNumber(token.text) } : token,
  );
}

/** Moves the decimal point, without arithmetic: `1.5E-2` is `0.015`. */
function plainNumber(text: string): string {
  const [mantissa = "", exponent] = text.toUpperCase().split("E");
  if (exponent === undefined) return text;
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + "0".repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
