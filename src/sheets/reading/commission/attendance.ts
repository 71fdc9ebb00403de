import type { AttendanceLine } from "../../../domain/commission/commissionInput";
import type { Decimal } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import type { ReadingChoice } from "../choice";
import type { SheetRecognition } from "../recognition";
import { HIGHEST_FACTOR, readShareIn } from "../shareCell";
import type { TableRow } from "../tableRow";
import { MonthRowsReader, personOf, type FindInRow } from "./personMonths";

/** Days due and worked, scores and KPI factors by month and person. */
export function attendanceReader(
  recognition: SheetRecognition,
  choice: ReadingChoice,
): MonthRowsReader<AttendanceLine> {
  let isDueMissed = false;
  return new MonthRowsReader<AttendanceLine>(recognition, choice, "attendance", (row, find) => {
    const person = personOf(row, find);
    if (!person) return undefined;
    const score = row.amount("score", false);
    const factor = factorOf(row, find);
    const days = daysOf(row, find);
    if (days.worked && !recognition.columns.has("daysDue") && !isDueMissed) {
      isDueMissed = true;
      find({ code: "attendanceDueUnknown" }, "daysWorked");
    }
    return { person, ...days, ...(score && { score }), ...(factor && { factor }) };
  });
}

/** Overtime does not double a month: more is another unit. */
const MOST_OF_DUE = 2;

/** Days or hours, both in one unit: neither where they cannot be. */
function daysOf(row: TableRow, find: FindInRow): Pick<AttendanceLine, "due" | "worked"> {
  const [due, worked] = [row.amount("daysDue", false), row.amount("daysWorked", false)];
  if (due && worked && (isOtherUnit(row) || worked.greaterThan(due.times(MOST_OF_DUE)))) {
    find({ code: "attendanceUnits", due: amountText(due), worked: amountText(worked) }, "daysWorked");
    return {};
  }
  return { ...(due && { due }), ...(worked && { worked }) };
}

const UNITS = [/分钟|分鐘|minute/i, /时|時|hour|hrs/i, /天|日|day/i];

/** Whether the headers say days of the one and hours of the other. */
function isOtherUnit(row: TableRow): boolean {
  const [due, worked] = (["daysDue", "daysWorked"] as const).map((meaning) =>
    UNITS.findIndex((unit) => unit.test(row.header(meaning))),
  ) as [number, number];
  return due >= 0 && worked >= 0 && due !== worked;
}

function factorOf(row: TableRow, find: FindInRow): Decimal | undefined {
  const read = readShareIn(row, "factor", HIGHEST_FACTOR, (taken) =>
    find({ code: "shareAssumed", taken }, "factor"),
  );
  if (read === "refused") find({ code: "shareNotUnderstood", meaning: "factor" }, "factor");
  return read === "refused" ? undefined : read;
}
