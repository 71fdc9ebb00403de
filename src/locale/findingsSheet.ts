import { text, type Localised } from "./catalogue";

/** What stands on the sheets that tell what a run noticed. */
export const FINDINGS_SHEET = {
  title: text("What was noticed", "提示与处理", "提示與處理"),
  number: text("No.", "序号", "序號"),
  weight: text("Weight", "级别", "級別"),
  cell: text("Cell", "单元格", "儲存格"),
  found: text("What was there", "原内容", "原內容"),
  done: text("What it means and what was done", "含义与处理", "含義與處理"),
  notes: text("Your notes", "您的备注", "您的備註"),
  nothing: text("Nothing to report.", "没有需要说明的事项。", "沒有需要說明的事項。"),
  note: text("Note", "说明", "說明"),
  warning: text("Check", "请核对", "請核對"),
  error: text("Needs you", "需处理", "需處理"),
} satisfies Record<string, Localised>;
