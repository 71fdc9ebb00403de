import type { ReportCell } from "../../sheets/reports/report";
import { cutText, plainText } from "./plainText";

/** What is handed to Excel for a cell: a formula, a number, a truth value, a protected text, or blank. */
export function cellInput(cell: ReportCell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell !== "object") return typeof cell === "string" ? plainText(cell) : cell;
  if (cell.link !== undefined) return linkFormula(cell.link, String(cell.value ?? cell.link));
  if (cell.formula !== undefined) return cell.formula;
  return cellInput(cell.value ?? null);
}

function linkFormula(target: string, text: string): string {
  return `=HYPERLINK(${formulaText(`#${target}`)},${formulaText(text)})`;
}

/** A text as a formula writes it, cut to the 255 characters that a text constant in a formula may have. */
export function formulaText(text: string): string {
  return `"${cutText(text, 255).replace(/"/g, '""')}"`;
}
