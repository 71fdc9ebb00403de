import { inSimplified } from "../../../locale/reading/headers";
import type { CellAddress, CellValue, Grid } from "../../grid";
import { isBlank } from "../cells";
import type { PlanDraft } from "./planDraft";

/** What a text beside a table says of its plans, and where it stands. */
export interface Said<Value> {
  readonly value: Value;
  readonly at: CellAddress;
  readonly text: string;
}

/**
 * What is written of plans above and below their tables in rows of nothing else: a title such as 客服提成方案（超額累進）, a remark such
 * as 以上按季度累計計算.
 */
export class SaidBeside<Value> {
  private readonly lines: Said<Value>[] = [];

  constructor(private readonly saidIn: (text: string) => Value | undefined) {}

  add({ sheet, rows, top, left }: Grid): void {
    for (const [index, cells] of rows.entries()) {
      const text = onlyTextIn(cells);
      const value = text === undefined ? undefined : this.saidIn(text);
      if (text === undefined || value === undefined) continue;
      const column = left + cells.findIndex((cell) => !isBlank(cell));
      this.lines.push({ value, at: { sheet, row: top + index, column }, text });
    }
  }

  /**
   * What is said of a plan; `undefined` where nothing is, or one thing and another. What names people is of their plans alone.
   *
   * @param from the row of the title of its table, where several stand on the sheet
   * @param to the row of the next title
   * @param all the plans of the sheet
   */
  of(draft: PlanDraft, [from, to]: readonly [number, number], all: readonly PlanDraft[]) {
    const lines = this.lines.filter(({ at, text }) => {
      const isHere = at.row >= from && at.row < to;
      return isHere && (names(text, draft) || !all.some((other) => names(text, other)));
    });
    return lines.every(({ value }) => value === lines[0]?.value) ? lines[0] : undefined;
  }
}

/** The text of a row in which nothing else stands. */
function onlyTextIn(cells: readonly CellValue[]): string | undefined {
  const [text, another] = cells.filter((cell) => !isBlank(cell));
  return typeof text === "string" && another === undefined ? text : undefined;
}

/** Whether a text names the people of a plan. */
function names(text: string, { role, person }: PlanDraft): boolean {
  const plain = inSimplified(text).toLowerCase();
  return [role, person].some((name) => name !== "" && plain.includes(inSimplified(name).toLowerCase()));
}
