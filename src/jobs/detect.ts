import type { WorkbookDoor } from "../excel/door";
import type { SheetInfo } from "../excel/reader";
import type { ReadingChoice } from "../sheets/reading/choice";
import { recogniseSheet, type SheetRecognition } from "../sheets/reading/recognise";

/** What a person decided about a sheet. `unused`: it is not to be read whatever it looks like. */
export type SheetChoice = ReadingChoice & { readonly unused?: boolean };

/** The choices of a workbook by sheet name. */
export type SheetChoices = Readonly<Record<string, SheetChoice>>;

/** A sheet of the user's with what it was recognised as. */
export interface DetectedSheet {
  readonly info: SheetInfo;
  readonly recognition: SheetRecognition;
  /** The texts of the header row, one a column; blank where there are none. */
  readonly headers: readonly string[];
  readonly choice: SheetChoice;
}

const CHOICES_KEY = "opsplan.sheets";
const CHOICES_VERSION = 1;
/** Enough rows to pass a preamble and to see what the columns hold. */
const PREVIEW_ROWS = 120;

/** Looks at the top of every visible sheet that OpsPlan did not make. */
export async function detectSheets(door: WorkbookDoor, choices: SheetChoices): Promise<DetectedSheet[]> {
  const sheets = (await door.listSheets()).filter(
    (sheet) => sheet.visible && !sheet.isResult && sheet.rows > 0,
  );
  const detected: DetectedSheet[] = [];
  for (const info of sheets) {
    const choice = choices[info.name] ?? {};
    const preview = await door.readTop(info, PREVIEW_ROWS);
    const recognition = recogniseSheet(preview, choice);
    const headerCells = preview.rows[recognition.headerRow] ?? [];
    const headers = Array.from({ length: info.columns }, (_, column) =>
      String(headerCells[column] ?? "").trim(),
    );
    detected.push({ info, choice, recognition, headers });
  }
  return detected;
}

/** The choices kept in the workbook; none where nothing readable is kept. */
export async function readSheetChoices(door: WorkbookDoor): Promise<SheetChoices> {
  const kept = await door.readChoice(CHOICES_KEY);
  return kept?.version === CHOICES_VERSION && typeof kept.value === "object" && kept.value !== null
    ? (kept.value as SheetChoices)
    : {};
}

export async function keepSheetChoices(door: WorkbookDoor, choices: SheetChoices): Promise<void> {
  await door.keepChoice(CHOICES_KEY, { version: CHOICES_VERSION, value: choices });
}
