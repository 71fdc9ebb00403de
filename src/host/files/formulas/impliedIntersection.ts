import { formulaText, formulaTokens, type FormulaToken } from "../../engine/repairs/formulaTokens";

/**
 * A formula that a file does not mark as one of several values takes, of a range beside an operator, the cell in its own row or column.
 * Excel shows it with `@`. Ranges that are handed to functions are left as they are: most functions take all of one.
 *
 * @example withImpliedIntersections("=Sales[Qty]*2") // "=@Sales[Qty]*2"
 * @example withImpliedIntersections("=SUM(A1:A9)*2") // "=SUM(A1:A9)*2"
 */
export function withImpliedIntersections(formula: string): string {
  if (!/[:[]/.test(formula)) return formula;
  const tokens = formulaTokens(formula);
  const calls: boolean[] = [];
  const marked = tokens.map((token, at): FormulaToken => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (token.text === "(") calls.push(before?.kind === "operand");
    else if (token.text === ")") calls.pop();
    const stands = token.kind === "operand" && after?.text !== "(" && !calls.includes(true);
    if (!stands || !isOfSeveral(token.text) || isPart(before) || isPart(after)) return token;
    return { ...token, text: `@${token.text}` };
  });
  return formulaText(marked);
}

function isOfSeveral(reference: string): boolean {
  return reference.includes("[") ? !/[#@]/.test(reference) : /:/.test(reference);
}

/** Beside it a reference is part of another one, or has its sign already. */
function isPart(token: FormulaToken | undefined): boolean {
  return token !== undefined && (token.kind === "space" || [":", ",", "@", "#"].includes(token.text));
}
