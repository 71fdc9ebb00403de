import { formulaText, formulaTokens } from "../../engine/repairs/formulaTokens";
import { FUTURE_FUNCTIONS, OLD_DOTTED_FUNCTIONS } from "./futureFunctions";
import { mapCode } from "./pieces";

/** Functions whose result may have more than one cell whatever they are given. */
const ARRAY_FUNCTIONS: ReadonlySet<string> = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY XLOOKUP LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY TEXTSPLIT VSTACK
  HSTACK TOCOL TOROW TAKE DROP EXPAND CHOOSECOLS CHOOSEROWS WRAPROWS WRAPCOLS TRANSPOSE FREQUENCY MMULT MINVERSE MUNIT
  LINEST LOGEST TREND GROWTH MODE.MULT GROUPBY PIVOTBY TRIMRANGE STOCKHISTORY`.split(/\s+/),
);
const CALL = /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
const RANGE = String.raw`(?:[\p{L}\p{N}_.]+!)?(?:\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*|\$?\d+:\$?\d+)`;
const SIGN = String.raw`[-+*/^&=<>]`;
const RANGE_BESIDE_SIGN = new RegExp(`${RANGE}\\s*${SIGN}|${SIGN}\\s*${RANGE}`, "iu");
const RANGE_ALONE = new RegExp(`^!?${RANGE}$`, "iu");
const CONSTANT_ARRAY = /\{[^}]*[,;]/;
/** Whole columns of a table beside a sign: `Sales[Amount]*2`. */
const COLUMN_BESIDE_SIGN = /\]\s*[-+*/^&=<>]|[-+*/^&=<>]\s*[\p{L}\p{N}_.]+\[/u;

/**
 * Whether a formula may give, or reckon with, several values where a formula of old would take one cell of a range.
 * A file marks such formulas as arrays; without the mark Excel puts `@` into them and comes to another result.
 *
 * @example mayGiveArray("=A1:A9*2") // true
 * @example mayGiveArray("=SUM(A1:A9)*2") // false
 */
export function mayGiveArray(formula: string): boolean {
  const text = withoutIntersections(formula.replace(/^=/, ""));
  let code = "";
  mapCode(text, (piece) => {
    code += piece;
    return piece;
  });
  if (
    code.includes("#") ||
    RANGE_ALONE.test(code.trim()) ||
    RANGE_BESIDE_SIGN.test(code) ||
    CONSTANT_ARRAY.test(code)
  )
    return true;
  if (COLUMN_BESIDE_SIGN.test(text) && !/\[(#This Row|@)/i.test(text)) return true;
  const calls = [...code.matchAll(CALL)].map(([, name = ""]) => name.toUpperCase());
  return calls.some((name) => ARRAY_FUNCTIONS.has(name) || (isAddIn(name) && /[:[]/.test(text)));
}

/** What stands behind `@` is one cell. */
function withoutIntersections(formula: string): string {
  if (!formula.includes("@")) return formula;
  const tokens = formulaTokens(formula);
  return formulaText(
    tokens.map((token, at) => (tokens[at - 1]?.text === "@" ? { ...token, text: "A1" } : token)),
  );
}

/** Functions of add-ins may take ranges apart, and what they give today may have more rows tomorrow. */
function isAddIn(name: string): boolean {
  return name.includes(".") && !FUTURE_FUNCTIONS.has(name) && !OLD_DOTTED_FUNCTIONS.has(name);
}
