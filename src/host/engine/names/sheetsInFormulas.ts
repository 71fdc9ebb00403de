import { formulaText, type FormulaToken, formulaTokens } from "../repairs/formulaTokens";

const OF_SHEET = /^(?<sheet>'(?:[^']|'')*'|[^!'[\]:]+)!(?<rest>.+)$/su;

/**
 * A formula with the sheets that it speaks of as they are spelt, and `#REF!` for cells of a sheet that there is not: Univer takes them
 * for those of the formula's own sheet, and hands what it makes of them to other formulas that read these.
 *
 * @param spelling of a sheet's name in any case; nothing where there is no such sheet
 * @example withKnownSheets("=plan!A1+Gone!B2", (name) => (name === "plan" ? "Plan" : undefined)) // "='Plan'!A1+#REF!"
 */
export function withKnownSheets(formula: string, spelling: (name: string) => string | undefined): string {
  if (!formula.includes("!")) return formula;
  return formulaText(
    formulaTokens(formula).map((token): FormulaToken => {
      const { sheet, rest } = (token.kind === "operand" && OF_SHEET.exec(token.text)?.groups) || {};
      if (sheet === undefined || rest === undefined) return token;
      const name = sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
      // Another workbook's, `'[Costs.xlsx]Plan'!A1`, and several sheets together, `'Jan:Mar'!A1`.
      if (/[[\]:]/.test(name)) return token;
      const known = spelling(name);
      if (known === name) return token;
      if (known === undefined) return { kind: "error", text: "#REF!" };
      return { ...token, text: `'${known.replace(/'/g, "''")}'!${rest}` };
    }),
  );
}
