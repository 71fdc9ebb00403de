import { FUTURE_FUNCTIONS, OLD_DOTTED_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./futureFunctions";
import { lambdaParameters } from "../../engine/names/lambdaParameters";
import { mapCode } from "./pieces";

/** What has to be known of the functions of add-ins, to tell the dots in their names from underscores. */
export interface AddInFunctions {
  /** Names as formulas write them: `OPS.BREAK_EVEN`. */
  readonly names: readonly string[];
}

const CALL = /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;
const NAME = /(?<![\p{L}\p{N}_.!$])([\p{L}_\\][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.!])/gu;
const ADD_IN_PREFIX = "_xldudf_";

/**
 * A formula as a person reads it and the engine calculates it, from its text in a file; with `=`.
 *
 * Prefixes of newer functions and of parameters fall away, the functions of add-ins get their dots back. Of an add-in
 * that is not known, the first underscore becomes the dot after its namespace.
 *
 * @example modelFormula("_xlfn.LET(_xlpm.x,1,_xldudf_OPS_AMOUNT(_xlpm.x))") // "=LET(x,1,OPS.AMOUNT(x))"
 */
export function modelFormula(stored: string, addIns: AddInFunctions = { names: [] }): string {
  if (!stored.includes("_xl")) return `=${stored}`;
  const known = new Map(addIns.names.map((name) => [storedAddInName(name).toUpperCase(), name]));
  const text = mapCode(stored, (code) =>
    code
      .replace(/_xlop\.([\p{L}\p{N}_.]+)(?=\s*,)/giu, "[$1]")
      .replace(/_xlop\.|_xlpm\.|_xlfn\.(?:_xlws\.)?(?!SINGLE\(|ANCHORARRAY\()|_xlws\.|_xludf\./gi, "")
      .replace(
        /_xldudf_[\p{L}\p{N}_.]+/giu,
        (name) => known.get(name.toUpperCase()) ?? unknownAddInName(name),
      ),
  );
  return `=${withOperators(text)}`;
}

function unknownAddInName(stored: string): string {
  return stored.slice(ADD_IN_PREFIX.length).replace("_", ".");
}

function storedAddInName(name: string): string {
  return ADD_IN_PREFIX + name.replace(/\./g, "_");
}

/** `_xlfn.ANCHORARRAY(A1)` is `A1#`, `_xlfn.SINGLE(A1:A9)` is `@A1:A9`. */
function withOperators(text: string): string {
  return text
    .replace(/_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')*'|[^()'])+)\)/gi, "$1#")
    .replace(/_xlfn\.SINGLE\(((?:'(?:[^']|'')*'|[^()'])+)\)/gi, "@$1");
}

/**
 * A formula as a file keeps it, without `=`. The inverse of `modelFormula`.
 *
 * @example storedFormula("=SORT(OPS.MONTHLY(A1:A9,B1:B9))") // "_xlfn._xlws.SORT(_xldudf_OPS_MONTHLY(A1:A9,B1:B9))"
 */
export function storedFormula(formula: string): string {
  const text = formula.replace(/^=/, "");
  const parameters = lambdaParameters(text);
  const optional = [...parameters.optional].reduce(
    (result, name) =>
      result.replace(
        new RegExp(`([(,]\\s*)\\[${escapeExpression(name)}\\](?=\\s*,)`, "giu"),
        `$1_xlop.${name}`,
      ),
    storedOperators(text),
  );
  return mapCode(optional, (code) => {
    const called = code.replace(CALL, (name) =>
      parameters.all.has(name.toUpperCase()) ? `_xlpm.${name}` : storedName(name),
    );
    if (parameters.all.size === 0) return called;
    return called.replace(NAME, (name) => (parameters.all.has(name.toUpperCase()) ? `_xlpm.${name}` : name));
  });
}

function storedOperators(text: string): string {
  if (!text.includes("#") && !text.includes("@")) return text;
  return mapCode(text, (code) =>
    code
      .replace(/((?:[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+)#/giu, "_xlfn.ANCHORARRAY($1)")
      .replace(
        /@((?:[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?)(?![\p{L}\p{N}_.(])/giu,
        "_xlfn.SINGLE($1)",
      ),
  );
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (FUTURE_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  if (!name.includes(".") || OLD_DOTTED_FUNCTIONS.has(upper) || /^_xl/i.test(name)) return name;
  return storedAddInName(name);
}

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
