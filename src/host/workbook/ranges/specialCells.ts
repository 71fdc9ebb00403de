import type { Area, ValueType } from "../../engine/engine";
import { isUnbounded } from "../address";
import { errors } from "../errors";
import { oneOf } from "../formats/formatProperties";
import { areasOfCells, intersection } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import type { RangeTarget } from "../targets";
import { usedArea } from "./usedArea";

const KINDS = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

/** Which types of values each of Excel's names of them covers. */
const VALUE_TYPES: Readonly<Record<string, readonly ValueType[]>> = {
  All: ["Boolean", "Double", "Error", "String"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
};

/** The cells of a kind (Go To Special), as few rectangles as cover them; `undefined`: there is none. */
export function specialCells(
  host: HostWorkbook,
  target: RangeTarget,
  kindName: string,
  typesName = "All",
): RangeTarget | undefined {
  const kind = oneOf(KINDS, kindName);
  const types = VALUE_TYPES[typesName];
  if (!types) throw errors.invalidArgument();
  const areas = target.areas.flatMap((area) => areasIn(host, target.sheetId, area, kind, types));
  const [first, ...others] = areas;
  return first && { sheetId: target.sheetId, areas: [first, ...others] };
}

function areasIn(
  host: HostWorkbook,
  sheetId: string,
  whole: Area,
  kind: (typeof KINDS)[number],
  types: readonly ValueType[],
): Area[] {
  if (kind === "ConditionalFormats" || kind === "SameConditionalFormat")
    return ruled(host, sheetId, whole, CONDITIONAL_FORMATS);
  if (kind === "DataValidations" || kind === "SameDataValidation")
    return ruled(host, sheetId, whole, DATA_VALIDATIONS);
  const used = usedArea(host, sheetId, host.sheetArea(), false);
  const area = isUnbounded(whole) ? used && intersection(used, whole) : whole;
  if (!area) return [];
  if (kind === "Visible") return visibleAreas(host, sheetId, area);
  const valueTypes = host.engine.valueTypes(sheetId, area);
  const formulas = host.engine.formulas(sheetId, area);
  const matches = (type: ValueType, formula: string): boolean => {
    if (kind === "Blanks") return type === "Empty" && formula === "";
    return (formula !== "") === (kind === "Formulas") && types.includes(type);
  };
  return areasOfCells(
    valueTypes.flatMap((row, r) =>
      row.flatMap((type, c) =>
        matches(type, formulas[r]?.[c] ?? "") ? [{ row: area.row + r, column: area.column + c }] : [],
      ),
    ),
  );
}

function visibleAreas(host: HostWorkbook, sheetId: string, area: Area): Area[] {
  const sheet = host.sheet(sheetId);
  const cells: { row: number; column: number }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (!sheet.getRowVisible(row)) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.getColVisible(column)) cells.push({ row, column });
    }
  }
  return areasOfCells(cells);
}

interface RuleRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}
const CONDITIONAL_FORMATS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
const DATA_VALIDATIONS = "SHEET_DATA_VALIDATION_PLUGIN";

/** Where a sheet has rules of a plugin, from the data that the plugin keeps. */
function ruled(host: HostWorkbook, sheetId: string, area: Area, plugin: string): Area[] {
  const resource = host.engine.snapshot().resources?.find((entry) => entry.name === plugin)?.data;
  const rules = resource
    ? (JSON.parse(resource) as Record<string, { ranges: RuleRange[] }[]>)[sheetId]
    : undefined;
  return (rules ?? [])
    .flatMap((rule) => rule.ranges)
    .flatMap((range) => {
      const { startRow: row, startColumn: column } = range;
      return (
        intersection(
          { row, column, rows: range.endRow - row + 1, columns: range.endColumn - column + 1 },
          area,
        ) ?? []
      );
    });
}
