import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** A call of a function in a formula, with the pieces of each argument. */
export interface FunctionCall {
  /** In capitals: `OPS.COMMISSION`. */
  readonly name: string;
  readonly arguments: readonly (readonly FormulaToken[])[];
}

const OPENING = new Set(["(", "{"]);
const CLOSING = new Set([")", "}"]);

/**
 * The calls of a formula, in the order in which they are written. An inner call also stands among the pieces of the outer one's argument.
 *
 * @example functionCalls("=OPS.COMMISSION(B2,$E$2:$F$4,\"whole\")")[0].arguments.length // 3
 */
export function functionCalls(formula: string): FunctionCall[] {
  const tokens = formulaTokens(formula);
  return tokens.flatMap((token, index) =>
    token.kind === "call" ? [{ name: token.name, arguments: argumentsFrom(tokens, index + 1) }] : [],
  );
}

function argumentsFrom(tokens: readonly FormulaToken[], from: number): FormulaToken[][] {
  const found: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(from)) {
    if (token.kind === "call" || OPENING.has(token.text)) depth += 1;
    else if (CLOSING.has(token.text)) depth -= 1;
    if (depth < 0) break;
    if (depth === 0 && token.kind === "sign" && (token.text === "," || token.text === ";")) found.push([]);
    else if (token.text.trim() !== "") found[found.length - 1]!.push(token);
  }
  return found.length === 1 && found[0]!.length === 0 ? [] : found;
}
