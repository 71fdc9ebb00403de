import type { CellValue } from "../engine/engine";
import { fullAddress, resolveRange } from "../workbook/resolve";
import { writeRange } from "../workbook/content/writeRange";
import { areaOf, type RangeTarget } from "../workbook/targets";
import type { PreviewPage } from "./previewPage";
import type { Session } from "./session";

/** What a program may do with the page: `window.opsplanPreview`. Everything it gives and takes is plain data. */
export interface TestSurface {
  /** Resolves when the first workbook and the task pane can be used. */
  readonly ready: Promise<void>;
  /** Resolves when nothing is asked, calculated or to be drawn any more. */
  idle(): Promise<void>;
  /** Opens a file as if it had been chosen, without asking about unsaved changes. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Names of the sheets in the order of their tabs. */
  sheets(): string[];
  /** Values of a range when all is calculated. */
  values(sheet: string, address: string): Promise<CellValue[][]>;
  /** What the function of a cell says beside its error. */
  message(sheet: string, cell: string): Promise<string | undefined>;
  /** Puts a text into a cell as if it had been typed, and waits for the calculation. */
  enter(sheet: string, address: string, text: string): Promise<void>;
  /** Brings a sheet to the front and selects a range on it. */
  select(sheet: string, address: string): void;
  /** What is selected, such as `Orders!B2:C3`. */
  selection(): string;
}

export function testSurface(page: PreviewPage, ready: Promise<void>): TestSurface {
  return {
    ready,
    idle: () => page.current.drawn(),
    open: (bytes, name) => page.open(bytes, name),
    save: () => page.current.bytes(),
    sheets: () => {
      const { workbook } = page.current;
      return workbook.sheetIds().map((sheetId) => workbook.sheetName(sheetId));
    },
    async values(sheet, address) {
      await page.current.idle();
      const target = range(page.current, sheet, address);
      return page.current.engine.values(target.sheetId, areaOf(target));
    },
    async message(sheet, cell) {
      await page.current.idle();
      const target = range(page.current, sheet, cell);
      const { row, column } = areaOf(target);
      return page.current.engine.messageAt(target.sheetId, row, column);
    },
    async enter(sheet, address, text) {
      const { workbook } = page.current;
      const target = range(page.current, sheet, address);
      writeRange(workbook, target, [[text]]);
      await page.current.idle();
    },
    select(sheet, address) {
      const { workbook } = page.current;
      const target = range(page.current, sheet, address);
      workbook.activate(target.sheetId);
      workbook.setSelection(target);
    },
    selection() {
      const { workbook } = page.current;
      const target = workbook.selection();
      return fullAddress(workbook, target);
    },
  };
}

function range({ workbook }: Session, sheet: string, address: string): RangeTarget {
  const sheetId = workbook.sheetIdByName(sheet);
  if (sheetId === undefined) throw new Error(`There is no sheet ${sheet}.`);
  return resolveRange(workbook, sheetId, address);
}
