import { findingText } from "../../../locale/findings";
import { FINDINGS_SHEET } from "../../../locale/findingsSheet";
import type { Language } from "../../../locale/catalogue";
import { addressText } from "../../grid";
import type { Finding } from "../../reading/finding";
import type { CellStyle, ReportCell, SheetReport } from "../report";
import { STAMP_ROWS, stampBlock, type RunStamp } from "./runStamp";

const SEVERITY_STYLES: Readonly<Record<Finding["severity"], CellStyle>> = {
  note: "text",
  warning: "warning",
  error: "bad",
};
const GRAVEST_FIRST: readonly Finding["severity"][] = ["error", "warning", "note"];
const HEADER_ROW = 2 + STAMP_ROWS;

/** The sheet of findings: the gravest first, each linked to its cell, with a column for the user's own notes. */
export function findingsSheet(
  id: string,
  name: string,
  findings: readonly Finding[],
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const say = (key: keyof typeof FINDINGS_SHEET) => FINDINGS_SHEET[key][language];
  const sorted = GRAVEST_FIRST.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const rows = sorted.map((finding, index): ReportCell[] => {
    const cell = finding.at && addressText(finding.at);
    return [
      index + 1,
      { value: say(finding.severity), style: SEVERITY_STYLES[finding.severity] },
      cell ? { link: cell, value: cell } : null,
      finding.found ?? null,
      findingText(finding, language),
    ];
  });
  const header = [say("number"), say("weight"), say("cell"), say("found"), say("done"), say("notes")];
  return {
    id,
    name,
    tabColor: "#B7791F",
    blocks: [
      { row: 0, column: 0, cells: [[say("title")]], columnStyles: ["title"] },
      stampBlock(stamp, language, 1),
      { row: HEADER_ROW, column: 0, cells: [header], columnStyles: header.map(() => "header") },
      {
        row: HEADER_ROW + 1,
        column: 0,
        cells: rows.length > 0 ? rows : [[null, null, null, null, say("nothing")]],
        columnStyles: ["count", "text", "link", "wrapped", "wrapped"],
      },
    ],
    columnWidths: { 0: 6, 1: 12, 2: 18, 3: 28, 4: 70, 5: 30 },
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    notes: { keyColumn: 4, columns: [5], firstRow: HEADER_ROW + 1 },
    page: { orientation: "landscape", titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}
