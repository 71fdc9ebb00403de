import { monthlyTotals, type CellInput } from "../domain/accounts/monthlyTotals";
import { monthText } from "../domain/calendar/month";
import { readAmount } from "../domain/money/readAmount";
import { accountsHeadings, accountsSheetTexts } from "../locale/accountsSheet";
import { monthlyTotalsTexts } from "../locale/accounts";
import { cellsOf, decimal, isTextLeftOut, refuse } from "./arguments";
import { displayLanguage, failWith } from "./failure";

/**
 * Adds amounts up by month, and by group where groups are given, exactly. Spills a header row, then a row for every
 * month that occurs, in order: the month as 2020-02 and a total for each group (a blank group has a blank heading).
 * @customfunction MONTHLY
 * @param dates The dates: a range of one column or row
 * @param amounts The amounts, as many as dates; texts such as ￥1,234.50 are read
 * @param [groups] The groups, for example shops, as many as dates
 * @returns Header row, then month and totals
 */
export function monthly(dates: unknown[][], amounts: unknown[][], groups?: unknown[][]): unknown[][] {
  const grouped = groups !== null && groups !== undefined && !isTextLeftOut(groups);
  const found = monthlyTotals(flat(dates), flat(amounts), grouped ? flat(groups) : undefined);
  if (found.kind === "problem") return failWith("#VALUE!", monthlyTotalsTexts, found.problem);
  const language = displayLanguage();
  const names = grouped ? [...new Set(found.totals.map(({ group }) => group))].sort() : [""];
  const headings = grouped ? names : [accountsSheetTexts.total[language]];
  const rows = new Map<string, (string | number)[]>();
  for (const { month, group, total } of found.totals) {
    const text = monthText(month);
    const row = rows.get(text) ?? [text, ...names.map(() => 0)];
    row[1 + names.indexOf(group)] = total.toNumber();
    rows.set(text, row);
  }
  return [[accountsHeadings.month[language], ...headings], ...rows.values()];
}

/**
 * Reads an amount or a percentage from a text: ￥1,234.50, 429.9万, 1.732億, 82.20%, full-width digits, (1,234).
 * @customfunction AMOUNT
 * @param text The text, or a number
 * @returns The number; 0.822 for 82.20%
 */
export function amount(text: unknown): number {
  const place = { parameter: "text" };
  const cell = cellsOf(text)[0]?.[0];
  if (typeof cell === "string" && readAmount(cell).kind === "blank")
    return refuse(place, { code: "isNoValue" });
  return decimal(place, text).toNumber();
}

function flat(cells: unknown): CellInput[] {
  return cellsOf(cells).flat() as CellInput[];
}
