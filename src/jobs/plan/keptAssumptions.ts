import { monthOf } from "../../domain/calendar/month";
import type { SolvedQuestion } from "../../domain/plan/planQuestions";
import type { FilledCell } from "../../excel/fillCells";
import { readAssumptions, type AssumptionsReading } from "../../sheets/reading/plan/readAssumptions";
import { ASSUMPTIONS_ID, planTabs } from "../../sheets/reports/plan/planTabs";
import type { JobContext } from "../job";
import { readResult } from "../readResult";

/** What the workbook's assumptions say now; `undefined` where there are none yet. */
export async function readKeptAssumptions(context: JobContext): Promise<AssumptionsReading | undefined> {
  const { door, language, now } = context;
  const names = await door.resultSheetNames(planTabs(language));
  const grid = await readResult(names.get(ASSUMPTIONS_ID), context);
  return grid && readAssumptions(grid, monthOf(now.getFullYear(), now.getMonth() + 1), language);
}

/**
 * The cells of the assumptions that an answer fills in.
 *
 * @param role whose people were asked for
 */
function cellsOfAnswer(
  { places, filled, inputs }: AssumptionsReading,
  answer: SolvedQuestion,
  role: string,
): FilledCell[] {
  switch (answer.kind) {
    case "target": {
      const row = places.singles.get("target");
      return row === undefined ? [] : [{ row, column: 1, value: answer.target.toNumber() }];
    }
    case "roi":
      return (filled.get("channels") ?? []).map((row, at) => ({
        row,
        column: 2,
        value: (answer.channels[at] ?? answer.roi).toNumber(),
      }));
    case "people": {
      const at = inputs.roles.findIndex(({ name }) => name === role);
      const row = filled.get("roles")?.[at];
      return row === undefined ? [] : [{ row, column: 5, value: answer.people.toNumber() }];
    }
  }
}

/**
 * Puts an answer into the sheet of assumptions as it stands now, whatever was moved on it meanwhile; the plan follows by its
 * formulas.
 *
 * @returns false where the sheet no longer has a place for it
 */
export async function putAnswer(answer: SolvedQuestion, role: string, context: JobContext): Promise<boolean> {
  const reading = await readKeptAssumptions(context);
  const cells = reading ? cellsOfAnswer(reading, answer, role) : [];
  if (!reading || cells.length === 0) return false;
  await context.door.fillCells(reading.places.sheet, cells);
  return true;
}
