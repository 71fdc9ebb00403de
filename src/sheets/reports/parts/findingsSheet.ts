import { findingText } from "../../../locale/findings";
import type { Language, Localised } from "../../../locale/catalogue";
import { addressText } from "../../grid";
import type { Finding } from "../../reading/finding";
import type { CellStyle, ReportCell, SheetReport } from "../report";
import { STAMP_ROWS, stampBlock, type RunStamp } from "./runStamp";

const texts = {
  title: { en: "What was noticed", "zh-Hans": "发现与处理", "zh-Hant": "發現與處理" },
  number: { en: "No.", "zh-Hans": "序号", "zh-Hant": "序號" },
  weight: { en: "Weight", "zh-Hans": "级别", "zh-Hant": "級別" },
  cell: { en: "Cell", "zh-Hans": "单元格", "zh-Hant": "儲存格" },
  found: { en: "What was there", "zh-Hans": "原内容", "zh-Hant": "原內容" },
  done: { en: "What it means and what was done", "zh-Hans": "含义与处理", "zh-Hant": "含義與處理" },
  notes: { en: "Your notes", "zh-Hans": "您的备注", "zh-Hant": "您的備註" },
  nothing: { en: "Nothing to report.", "zh-Hans": "没有需要说明的事项。", "zh-Hant": "沒有需要說明的事項。" },
  note: { en: "Note", "zh-Hans": "说明", "zh-Hant": "說明" },
  warning: { en: "Check", "zh-Hans": "请核对", "zh-Hant": "請核對" },
  error: { en: "Needs you", "zh-Hans": "需处理", "zh-Hant": "需處理" },
} satisfies Record<string, Localised>;

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
  const say = (key: keyof typeof texts) => texts[key][language];
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
