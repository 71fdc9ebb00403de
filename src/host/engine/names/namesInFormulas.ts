import { endOfOperand, formulaText, type FormulaToken, formulaTokens } from "../repairs/formulaTokens";
import { lambdaParameters } from "./lambdaParameters";

/** What a name stands for, without `=`; nothing where there is no such name. `sheet`: what stands before it, as in `Sheet1!Rate`. */
type MeaningOfName = (name: string, sheet: string | undefined) => string | undefined;

/** Names may stand for formulas with names in them; one that comes back to itself ends here. */
const DEEPEST = 32;

const NAME = /^(?:(?<sheet>'(?:[^']|'')*'|[^!'[\]:]+)!)?(?<name>[\p{L}_\\][\p{L}\p{N}_.?\\]*)$/u;

/**
 * A formula with what its names stand for in their places. Univer puts a formula there as it is, so that `=Rate*2` with `1+2` for
 * the rate is 5; here it is 6, as in Excel.
 *
 * @example withoutNames("=rate*2", () => "1+2") // "=(1+2)*2"
 */
export function withoutNames(formula: string, meaningOf: MeaningOfName, depth = 0): string {
  const own = lambdaParameters(formula).all;
  const tokens = formulaTokens(formula);
  const written = tokens.map((token, index): FormulaToken => {
    if (token.kind !== "operand") return token;
    const parts = endsOfRange(token.text).map((part) => meaningOfPart(part, own, meaningOf, depth));
    // A function of this name is called, unless the name stands for one.
    const isCalled = tokens[index + 1]?.text === "(";
    return isCalled && !/^LAMBDA\(/i.test(parts[0] ?? "") ? token : { ...token, text: parts.join(":") };
  });
  return formulaText(written);
}

/** The two ends of a range, `Sheet1!A1:B2`, or the one reference there is. */
function endsOfRange(operand: string): string[] {
  return operand.match(/(?:'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[^:'[])+/g) ?? [operand];
}

function meaningOfPart(
  part: string,
  own: ReadonlySet<string>,
  meaningOf: MeaningOfName,
  depth: number,
): string {
  const { name, sheet } = NAME.exec(part)?.groups ?? {};
  if (name === undefined || (sheet === undefined && own.has(name.toUpperCase()))) return part;
  const meaning = meaningOf(name, sheet && unquoted(sheet));
  if (meaning === undefined) return part;
  if (depth === DEEPEST) return "#NAME?";
  const written = withoutNames(meaning, meaningOf, depth + 1);
  return isOne(written) ? written : `(${written})`;
}

/** Whether a text is a single value, reference or call, which no sign beside it can tear apart. */
function isOne(text: string): boolean {
  const tokens = formulaTokens(text);
  return tokens.length === 1 || /^\{[^{}]*\}$/.test(text) || endOfOperand(tokens, 0) === tokens.length;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
