/**
 * Whether a formula calls a function of OpsPlan. What stands in a text or in the quoted name of a sheet is no call.
 *
 * @example callsFunctions("=ROUND(OPS.MARGINAL(B2,$F$2:$H$6),2)") // true
 * @example callsFunctions('="OPS.MARGINAL(1)"') // false
 */
export function callsFunctions(formula: string): boolean {
  if (!formula.startsWith("=")) return false;
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  return /(?<![\p{L}\p{N}_.\\])OPS\.[A-Z]/iu.test(bare);
}

/** What Excel shows for a function whose result it does not have: no value to keep. */
const PENDING: ReadonlySet<unknown> = new Set(["#NAME?", "#BUSY!", "#CONNECT!", "#GETTING_DATA", "#SPILL!"]);

export function isPending(value: unknown): boolean {
  return PENDING.has(value);
}
