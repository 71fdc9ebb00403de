import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { WORKBOOK_SCOPE } from "../../engine/names/nameScopes";
import { parseAddress, quotedSheetName, splitAddresses } from "../address";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { resolveRanges } from "../resolve";
import { parseSpecifier } from "../tables/structuredReference";
import { isTableName } from "../tables/tableLayout";
import { resolveSpecifier } from "../tables/tableShape";
import { tablesOf } from "../tables/tablesOf";
import { rangeOf, type RangeTarget } from "../targets";

/** A defined name. Without a sheet it is the workbook's. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly sheetId?: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** Names that Excel keeps for itself: print areas, titles, filters. */
const BUILT_IN = /^_xlnm\./i;

/** The names of the workbook, or with a sheet those of the sheet, in alphabetical order as Excel lists them. */
export function definedNames(host: HostWorkbook, sheetId?: string): DefinedName[] {
  return Object.values(serviceOf(host).getDefinedNameMap(host.engine.workbook.getUnitId()) ?? {})
    .map(nameOf)
    .filter((item) => item.sheetId === sheetId && !BUILT_IN.test(item.name))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** `undefined`: it has been deleted. */
export function definedNameById(host: HostWorkbook, id: string): DefinedName | undefined {
  const found = serviceOf(host).getValueById(host.engine.workbook.getUnitId(), id) as
    IDefinedNamesServiceParam | undefined;
  return found && nameOf(found);
}

export function addDefinedName(
  host: HostWorkbook,
  name: string,
  formula: string,
  comment: string,
  sheetId: string | undefined,
): DefinedName {
  if (!isTableName(name)) throw errors.invalidArgument();
  const taken = definedNames(host, sheetId).some((item) => item.name.toLowerCase() === name.toLowerCase());
  if (taken || tablesOf(host.engine).byName(name)) throw errors.itemAlreadyExists();
  const scope = sheetId === undefined ? {} : { sheetId };
  const added = {
    id: generateRandomId(10),
    name,
    formula: withSheet(host, formula),
    comment,
    visible: true,
    ...scope,
  };
  setDefinedName(host, added);
  return added;
}

export function setDefinedName(
  host: HostWorkbook,
  { id, name, formula, sheetId, comment, visible }: DefinedName,
): void {
  host.engine.run(SetDefinedNameMutation.id, {
    unitId: host.engine.workbook.getUnitId(),
    id,
    name,
    formulaOrRefString: withSheet(host, formula).slice(1),
    localSheetId: sheetId ?? WORKBOOK_SCOPE,
    comment,
    hidden: !visible,
  });
}

export function deleteDefinedName(host: HostWorkbook, { id, name }: DefinedName): void {
  host.engine.run(RemoveDefinedNameMutation.id, { unitId: host.engine.workbook.getUnitId(), id, name });
}

/** The cells that a name means; `undefined` where it means something else, or cells that are gone. */
export function rangeOfName(host: HostWorkbook, { formula }: DefinedName): RangeTarget | undefined {
  const reference = formula.slice(1).trim();
  const parts = splitAddresses(reference);
  const written = parts.map(parseAddress);
  if (
    written.every((part) => part?.sheetName !== undefined && host.sheetIdByName(part.sheetName) !== undefined)
  ) {
    return resolveRanges(host, host.activeSheetId, reference);
  }
  return rangeOfTablePart(host, reference);
}

function rangeOfTablePart(host: HostWorkbook, reference: string): RangeTarget | undefined {
  const [, name = "", brackets = ""] = /^([^[\]]+)(\[.*\])?$/s.exec(reference) ?? [];
  const table = name === "" ? undefined : tablesOf(host.engine).byName(name);
  const specifier = table && parseSpecifier(brackets === "" ? "[]" : brackets);
  const resolved = table && specifier && resolveSpecifier(table, specifier);
  return table && resolved && rangeOf(table.sheetId, resolved.area);
}

/** A formula that is a bare address is meant on the active sheet. */
function withSheet(host: HostWorkbook, formula: string): string {
  const written = parseAddress(formula.slice(1).trim());
  if (!written || written.sheetName !== undefined) return formula;
  return `=${quotedSheetName(host.sheetName(host.activeSheetId))}!${formula.slice(1).trim()}`;
}

function serviceOf(host: HostWorkbook): IDefinedNamesService {
  return host.engine.injector.get(IDefinedNamesService);
}

function nameOf({
  id,
  name,
  formulaOrRefString,
  localSheetId,
  comment,
  hidden,
}: IDefinedNamesServiceParam): DefinedName {
  return {
    id,
    name,
    formula: `=${formulaOrRefString.replace(/^=/, "")}`,
    comment: comment ?? "",
    visible: hidden !== true,
    ...(localSheetId && localSheetId !== WORKBOOK_SCOPE ? { sheetId: localSheetId } : {}),
  };
}
