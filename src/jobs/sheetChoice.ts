import type { SheetArea } from "../sheets/grid";
import type { ReadingChoice } from "../sheets/reading/choice";
import { MEANINGS, SHEET_KINDS } from "../sheets/reading/meaning";

/** What a person decided about a sheet. `unused`: it is not to be read whatever it looks like. */
export type SheetChoice = ReadingChoice & { readonly unused?: boolean };

type Chosen = keyof SheetChoice;

const WHOLE_AREA = ["row", "column", "rows", "columns"] as const satisfies readonly (keyof SheetArea)[];
const ALL_MEANINGS: ReadonlySet<string> = new Set(SHEET_KINDS.flatMap((kind) => MEANINGS[kind]));

/** What each part of a choice may be. */
const RULES: Readonly<Record<Chosen, (value: unknown) => boolean>> = {
  kind: (value) => SHEET_KINDS.some((kind) => kind === value),
  headerRow: (value) => Number.isSafeInteger(value) && (value as number) >= -1,
  area: (value) =>
    isRecord(value) && WHOLE_AREA.every((side) => isPlace(value[side])) && !!value.rows && !!value.columns,
  columns: (value) =>
    isRecord(value) &&
    Object.entries(value).every(
      ([meaning, column]) => ALL_MEANINGS.has(meaning) && (column === null || isPlace(column)),
    ),
  paid: (value) => value === "netOfRefunds" || value === "beforeRefunds",
  monthBy: (value) => value === "payTime" || value === "createTime",
  dateOrder: (value) => value === "monthFirst" || value === "dayFirst",
  year: (value) => Number.isSafeInteger(value) && (value as number) >= 1900 && (value as number) <= 9999,
  identicalRows: (value) => value === "leaveOut" || value === "count",
  orderAmounts: (value) => value === "once" || value === "each",
  unused: (value) => typeof value === "boolean",
};

/**
 * The choice that kept JSON holds; what of it says nothing that can be followed is as if it had never been chosen.
 *
 * @example sheetChoiceIn({ kind: "sales", headerRow: "three" }) // { kind: "sales" }
 */
export function sheetChoiceIn(kept: unknown): SheetChoice {
  if (!isRecord(kept)) return {};
  const understood = Object.entries(kept).filter(
    ([part, value]) => Object.hasOwn(RULES, part) && RULES[part as Chosen](value),
  );
  return Object.fromEntries(understood);
}

/** A row or a column of a sheet, from 0, or how many. */
function isPlace(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 1_048_576;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
