import type { FormulaToken } from "./formulaTokens";

/** Univer takes `1E3`, `1.50` and `.5` for texts. Written as the number is by itself, it is one: `1000`, `1.5`, `0.5`. */
export function writeOutNumbers(tokens: readonly FormulaToken[]): FormulaToken[] {
  return tokens.map((token) =>
    token.kind === "number" ? { kind: "number", text: plainNumber(token.text) } : token,
  );
}

/** Excel keeps fifteen digits of a number. */
const DIGITS = 15;

function plainNumber(text: string): string {
  const shortest = String(Number(Number(text).toPrecision(DIGITS)));
  return /e/i.test(shortest) ? movedPoint(shortest) : shortest;
}

/** Moves the decimal point, without arithmetic: `1.5e-7` is `0.00000015`. */
function movedPoint(text: string): string {
  const [mantissa = "", exponent] = text.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  return digits.padEnd(point, "0");
}
