import type { CellValue, EvaluationResult, ValueType } from "../../engine/engine";
import { fullAddress } from "../resolve";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf } from "../targets";
import { absoluteAddress, quotedSheetName } from "../address";
import { rangeOfName, type DefinedName } from "./definedNames";

/** What a name stands for, in Excel's terms (`Excel.NamedItemType`). */
export interface NameValue {
  readonly type: "Range" | "Array" | "String" | "Integer" | "Double" | "Boolean" | "Error";
  /** The address of a range, the value of anything else; of an array its first value. */
  readonly value: CellValue;
}

export async function nameValue(host: HostWorkbook, name: DefinedName): Promise<NameValue> {
  const range = rangeOfName(host, name);
  if (range) {
    const several = range.areas.length > 1;
    const sheet = quotedSheetName(host.sheetName(range.sheetId));
    return {
      type: "Range",
      value: several ? fullAddress(host, range) : `${sheet}!${absoluteAddress(areaOf(range))}`,
    };
  }
  const { values, types, error } = await evaluated(host, name);
  const value = values[0]?.[0] ?? "";
  if (error !== undefined) return { type: "Error", value: error };
  if (values.length > 1 || (values[0]?.length ?? 0) > 1) return { type: "Array", value };
  return { type: typeOf(value, types[0]?.[0]), value };
}

/** All the values that a name stands for, in rows. */
export async function nameValues(
  host: HostWorkbook,
  name: DefinedName,
): Promise<{
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly ValueType[])[];
}> {
  const range = rangeOfName(host, name);
  if (!range) return evaluated(host, name);
  await host.engine.idle();
  const area = areaOf(range);
  return {
    values: host.engine.values(range.sheetId, area),
    types: host.engine.valueTypes(range.sheetId, area),
  };
}

async function evaluated(host: HostWorkbook, { formula, sheetId }: DefinedName): Promise<EvaluationResult> {
  await host.engine.idle();
  const place = { sheetId: sheetId ?? host.activeSheetId, row: 0, column: 0 };
  const [result] = await host.engine.evaluate([formula], place);
  return result ?? { values: [], types: [] };
}

function typeOf(value: CellValue, type: ValueType | undefined): NameValue["type"] {
  if (type === "Error") return "Error";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return "String";
}
