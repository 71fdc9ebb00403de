import { generateRandomId, type IStyleData, type IWorksheetData, type Nullable } from "@univerjs/core";
import { withoutSpilledValues } from "../../engine/cells/spilledValues";
import type { SheetExtras } from "../../files/extras";
import type { OpenedFile } from "../../files/readXlsx";
import { SnapshotResources } from "../../files/resources";
import { renameSheetsInChart } from "../charts/chartReferences";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { definedNames, setDefinedName } from "../names/definedNames";
import { copiedExtras, numberedName, raiseAdded, type Place } from "../sheets";
import { tablesOf } from "../tables/tablesOf";
import { insertCells } from "./insertCells";
import { insertResources } from "./insertResources";
import { formulaHere, sheetsNamedIn, type NewNames } from "./sourceTexts";

export interface InsertionPlace {
  readonly place: Place;
  /** The sheet before or behind which the others come; without it the beginning or the end is meant. */
  readonly relativeTo?: string;
}

/** A sheet on its way from one workbook into another. */
interface MovedSheet {
  readonly from: string;
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
}

/**
 * Inserts sheets of an opened file with everything on them, in their order. A sheet whose name is taken becomes `Plan (2)`, a
 * table `Sales2`, and the formulas among the inserted sheets follow.
 *
 * @param names the sheets to insert; `undefined`: all of them
 * @returns the ids of the new sheets
 */
export function insertWorksheets(
  host: HostWorkbook,
  { snapshot, extras }: OpenedFile,
  names: readonly string[] | undefined,
  at: InsertionPlace,
): string[] {
  host.protection.checkStructure();
  const source = withoutSpilledValues(snapshot);
  const resources = new SnapshotResources(source);
  const sheets = chosenSheets(
    host,
    source.sheetOrder.map((id) => [id, source.sheets[id] ?? {}]),
    names,
  );
  const here = newNames(
    host,
    sheets,
    sheets.flatMap(({ from }) => resources.of(from).tables.map(({ name }) => name)),
  );
  const styles = takenOverStyles(host, source.styles);
  const first = firstIndex(host, at);
  host.extras.namedStyles = { ...extras.namedStyles, ...host.extras.namedStyles };
  sheets.forEach(({ id, name, data }, index) => insertEmpty(host, id, first + index, name, data, styles));
  for (const { from, id, data } of sheets) {
    insertCells(host, id, data.cellData ?? {}, styles, (formula) => formulaHere(formula, here));
    const own = extras.sheets[from];
    if (own) host.extras.sheets[id] = extrasHere(own, here);
  }
  insertNames(host, resources, sheets, here);
  for (const { from, id } of sheets) insertResources(host, id, resources.of(from), here);
  for (const { id } of sheets) raiseAdded(host, id);
  return sheets.map(({ id }) => id);
}

function chosenSheets(
  host: HostWorkbook,
  source: readonly (readonly [id: string, data: Partial<IWorksheetData>])[],
  names: readonly string[] | undefined,
): MovedSheet[] {
  const wanted = names && new Set(names.map((name) => name.toLowerCase()));
  const chosen = source.filter(([, { name = "" }]) => wanted?.has(name.toLowerCase()) ?? true);
  if (wanted && chosen.length < wanted.size) throw errors.itemNotFound();
  const taken = new Set<string>();
  return chosen.map(([from, data]) => {
    const isTaken = (name: string): boolean =>
      taken.has(name.toLowerCase()) || host.sheetIdByName(name) !== undefined;
    const own = data.name ?? "";
    const name = isTaken(own) ? numberedName(own, isTaken) : own;
    taken.add(name.toLowerCase());
    return { from, id: generateRandomId(), name, data };
  });
}

function newNames(
  host: HostWorkbook,
  sheets: readonly MovedSheet[],
  tableNames: readonly string[],
): NewNames {
  const others = new Set(definedNames(host).map(({ name }) => name.toLowerCase()));
  const tables = tableNames.flatMap((from) => {
    const to = tablesOf(host.engine).freeName(from, others);
    others.add(to.toLowerCase());
    return from === to ? [] : [{ from, to }];
  });
  return { sheets: new Map(sheets.map(({ data, name }) => [(data.name ?? "").toLowerCase(), name])), tables };
}

/** The ids that the styles of the other workbook have here. */
function takenOverStyles(
  host: HostWorkbook,
  styles: Readonly<Record<string, Nullable<IStyleData>>>,
): ReadonlyMap<string, string> {
  const own = host.engine.workbook.getStyles();
  return new Map(
    Object.entries(styles).flatMap(([id, style]) => {
      const here = style && own.setValue(style);
      return here ? [[id, here] as const] : [];
    }),
  );
}

function firstIndex(host: HostWorkbook, { place, relativeTo }: InsertionPlace): number {
  const ids = host.sheetIds();
  const anchor = relativeTo === undefined ? -1 : ids.indexOf(relativeTo);
  if (anchor < 0) return place === "Beginning" || place === "Before" ? 0 : ids.length;
  if (place === "Before") return anchor;
  if (place === "After") return anchor + 1;
  return place === "Beginning" ? 0 : ids.length;
}

/** A sheet with its rows, columns, merges and view, and without its cells. */
function insertEmpty(
  host: HostWorkbook,
  id: string,
  index: number,
  name: string,
  data: Partial<IWorksheetData>,
  styles: ReadonlyMap<string, string>,
): void {
  const styled = <T extends object>(entries: Record<number, T> | undefined): Record<number, T> =>
    Object.fromEntries(
      Object.entries(entries ?? {}).map(([key, entry]) => {
        const style = "s" in entry && typeof entry.s === "string" ? styles.get(entry.s) : undefined;
        return [key, style === undefined ? entry : { ...entry, s: style }];
      }),
    );
  host.engine.insertSheet(index, {
    ...data,
    id,
    name,
    cellData: {},
    rowData: styled(data.rowData),
    columnData: styled(data.columnData),
  });
}

function extrasHere(extras: SheetExtras, here: NewNames): SheetExtras {
  const copy = copiedExtras(extras);
  copy.charts.forEach((chart) => renameSheetsInChart(chart, here.sheets));
  for (const link of copy.hyperlinks) {
    if (link.documentReference !== undefined)
      link.documentReference = formulaHere(link.documentReference, here);
  }
  return copy;
}

/** Names come along that mean cells of the inserted sheets; one that is taken becomes the sheet's own. */
function insertNames(
  host: HostWorkbook,
  resources: SnapshotResources,
  sheets: readonly MovedSheet[],
  here: NewNames,
): void {
  for (const { name, formulaOrRefString, localSheetId, comment, hidden } of Object.values(resources.names)) {
    const formula = formulaHere(`=${formulaOrRefString}`, here);
    const scope = sheets.find(({ from }) => from === localSheetId);
    const named = sheetsNamedIn(formulaOrRefString);
    const meant = sheets.find(({ data }) => named.includes((data.name ?? "").toLowerCase()));
    if (!scope && !meant) continue;
    const taken = definedNames(host).some((one) => one.name.toLowerCase() === name.toLowerCase());
    const owner = scope ?? (taken ? meant : undefined);
    setDefinedName(host, {
      id: generateRandomId(10),
      name,
      formula,
      comment: comment ?? "",
      visible: hidden !== true,
      ...(owner ? { sheetId: owner.id } : {}),
    });
  }
}
