/** A piece of a formula's text. An operand is a number, name or reference; a range such as `Sheet1!A1:B2` is one. */
export interface FormulaToken {
  readonly kind: "operand" | "number" | "text" | "error" | "space" | "sign";
  readonly text: string;
}

const name = String.raw`(?:'(?:[^']|'')*'!?|[\p{L}_$\\][\p{L}\p{N}_.$!?\\]*|\[(?:[^[\]]|\[[^\]]*\])*\])+`;
const number = String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;

/** What a piece is and what it looks like; the first that fits counts. */
const KINDS: readonly (readonly [kind: FormulaToken["kind"], looks: string])[] = [
  ["text", String.raw`"(?:[^"]|"")*"`],
  ["error", String.raw`#(?:N/A|NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|GETTING_DATA)`],
  ["operand", `${name}(?::${name})?|\\$?\\d+:\\$?\\d+`],
  ["number", number],
  ["space", String.raw`\s+`],
  ["sign", "."],
];

// Every formula of a workbook comes through here, and groups with names would take more than twice as long.
const pattern = new RegExp(KINDS.map(([, looks]) => `(${looks})`).join("|"), "gsu");

export function formulaTokens(formula: string): FormulaToken[] {
  return Array.from(formula.matchAll(pattern), (found) => {
    const group = found.findIndex((text, at) => at > 0 && text !== undefined);
    return { kind: KINDS[group - 1]![0], text: found[0] };
  });
}

export function formulaText(tokens: readonly FormulaToken[]): string {
  return tokens.map(({ text }) => text).join("");
}

/** True for an operand that stands for itself: not for the name of a function before its parenthesis. */
export function isReference(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === "operand" && tokens[index + 1]?.text !== "(";
}

/** The index after an operand or a call of a function that starts at `index`; `undefined` where neither does. */
export function endOfOperand(tokens: readonly FormulaToken[], index: number): number | undefined {
  if (isReference(tokens, index)) return index + 1;
  const open = tokens[index]?.kind === "operand" ? index + 1 : index;
  if (tokens[open]?.text !== "(") return undefined;
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.text === "(") depth += 1;
    if (tokens[at]?.text === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

export function callOf(functionName: string, ...operands: readonly string[]): FormulaToken {
  return { kind: "operand", text: `${functionName}(${operands.join(",")})` };
}
