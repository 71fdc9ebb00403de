import { object, type WorkbookClass } from "../declare";
import { errors } from "../errors";
import type { CellValue } from "../../engine/engine";
import { FUNCTION_NAMES } from "../functionNames";
import type { HostWorkbook } from "../hostWorkbook";
import { fullAddress } from "../resolve";
import { isRangeTarget } from "../targets";

/** What stands behind `Excel.FunctionResult`. */
interface FunctionValue {
  readonly value: CellValue | readonly (readonly CellValue[])[] | null;
  readonly error: string | null;
}

function isFunctionValue(argument: unknown): argument is FunctionValue {
  return typeof argument === "object" && argument !== null && "value" in argument && "error" in argument;
}

/** An argument as it is written in a formula. */
function written(host: HostWorkbook, argument: unknown): string {
  if (argument === undefined || argument === null) return "";
  if (typeof argument === "number") return String(argument);
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  if (typeof argument === "string") return `"${argument.replace(/"/g, '""')}"`;
  if (isRangeTarget(argument))
    return argument.areas.length > 1 ? `(${fullAddress(host, argument)})` : fullAddress(host, argument);
  if (isFunctionValue(argument)) return argument.error ?? written(host, argument.value);
  if (Array.isArray(argument)) {
    const rows: unknown[][] = argument.every(Array.isArray) ? argument : [argument];
    return `{${rows.map((row) => row.map((value) => written(host, value)).join(",")).join(";")}}`;
  }
  throw errors.invalidArgument();
}

/** `Excel.Functions` hands a list of arguments as one array where a function takes any number of them. */
function argumentList(args: readonly unknown[]): unknown[] {
  const given = [...args];
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  return given.flatMap((argument) =>
    Array.isArray(argument) && !argument.every(Array.isArray) ? (argument as unknown[]) : [argument],
  );
}

async function called(host: HostWorkbook, name: string, args: readonly unknown[]): Promise<FunctionValue> {
  const formula = `=${name}(${argumentList(args)
    .map((argument) => written(host, argument))
    .join(",")})`;
  const [outcome] = await host.engine.evaluate([formula], { sheetId: host.activeSheetId, row: 0, column: 0 });
  if (!outcome || outcome.error !== undefined) return { value: null, error: outcome?.error ?? "#VALUE!" };
  const single = outcome.values.length === 1 && outcome.values[0]?.length === 1;
  if (!single) return { value: outcome.values, error: null };
  const value = outcome.values[0]?.[0] ?? "";
  return outcome.types[0]?.[0] === "Error" ? { value: null, error: String(value) } : { value, error: null };
}

/** The most arguments that a function has on the wire. */
const LONGEST = 15;
const PARAMETERS = Array.from({ length: LONGEST }, () => "any?" as const);

/** `workbook.functions`: the worksheet functions, evaluated as if they stood in the active sheet. */
export const functions: WorkbookClass<HostWorkbook> = {
  name: "Functions",
  methods: Object.fromEntries(
    FUNCTION_NAMES.map((name) => [
      name,
      object<HostWorkbook, unknown[]>("FunctionResult", PARAMETERS, (_target, args, host) =>
        called(host, name.toUpperCase().replace(/_/g, "."), args),
      ),
    ]),
  ),
};

export const functionResult: WorkbookClass<FunctionValue> = {
  name: "FunctionResult",
  properties: {
    Value: { type: "any", get: ({ value }) => value },
    Error: { type: "string", get: ({ error }) => error },
  },
};
