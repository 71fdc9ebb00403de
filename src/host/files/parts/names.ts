import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { WORKBOOK_SCOPE } from "../../engine/names/nameScopes";
import type { Area } from "../../engine/engine";
import {
  absoluteAddress,
  isWholeColumns,
  isWholeRows,
  parseAddress,
  quotedSheetName,
  splitAddresses,
} from "../../workbook/address";
import { lastColumnOf, lastRowOf } from "../../workbook/geometry";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/limits";
import { childrenOf, descend, flag, numberAttribute, type XmlElement } from "../container/xml";
import { element, elementOf, workbookText } from "../container/xmlText";
import type { PageLayout } from "../extras";
import { modelFormula, storedFormula, type AddInFunctions } from "../formulas/storedFormula";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";

export type DefinedNames = Record<string, IDefinedNamesServiceParam>;
type PrintNames = Pick<PageLayout, "printArea" | "titleRows" | "titleColumns">;

export interface ReadNames {
  /** By the engine's id. */
  readonly names: DefinedNames;
  /** What is printed, by sheet id. */
  readonly print: ReadonlyMap<string, PrintNames>;
}

/** @param sheetIds ids of the sheets in the order of the file, which numbers the scopes of names by it */
export function readNames(
  workbook: XmlElement,
  sheetIds: readonly string[],
  addIns: AddInFunctions,
): ReadNames {
  const names: DefinedNames = {};
  const print = new Map<string, PrintNames>();
  childrenOf(descend(workbook, "definedNames"), "definedName").forEach((element, index) => {
    const { name = "", comment } = element.attributes;
    const scope = sheetIds[numberAttribute(element, "localSheetId") ?? -1];
    const text = element.text.trim();
    if (name === FILTER || name === "" || text === "") return;
    if (scope !== undefined && (name === PRINT_AREA || name === PRINT_TITLES)) {
      print.set(scope, { ...print.get(scope), ...readPrint(name, text) });
      return;
    }
    const id = `name-${index + 1}`;
    names[id] = {
      id,
      name,
      formulaOrRefString: modelFormula(text, addIns).slice(1),
      localSheetId: scope ?? WORKBOOK_SCOPE,
      ...(comment === undefined ? {} : { comment }),
      ...(flag(element, "hidden", false) ? { hidden: true } : {}),
    };
  });
  return { names, print };
}

function readPrint(name: string, text: string): PrintNames {
  const areas = splitAddresses(text).flatMap((part) => parseAddress(part)?.area ?? []);
  if (name === PRINT_AREA) return areas.length > 0 ? { printArea: areas } : {};
  const rows = areas.find(isWholeRows);
  const columns = areas.find(isWholeColumns);
  return {
    ...(rows ? { titleRows: { first: rows.row, last: lastRowOf(rows) } } : {}),
    ...(columns ? { titleColumns: { first: columns.column, last: lastColumnOf(columns) } } : {}),
  };
}

/** A sheet whose names are written. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
  readonly page: PageLayout | undefined;
  /** The range of the sheet's filter. */
  readonly filter: Area | undefined;
}

/** `definedNames`, in the order in which Excel wants them. */
export function writeNames(names: DefinedNames, sheets: readonly NamedSheet[]): string {
  const numbers = new Map(sheets.map(({ id }, index) => [id, index]));
  const own = Object.values(names)
    .filter(({ name }) => !/^_xlnm\./i.test(name))
    .map(({ name, formulaOrRefString, localSheetId, comment, hidden }) => ({
      name,
      localSheetId: numbers.get(localSheetId ?? WORKBOOK_SCOPE),
      text: storedFormula(formulaOrRefString),
      hidden: hidden || undefined,
      comment: comment || undefined,
    }));
  const built = sheets.flatMap((sheet, localSheetId) =>
    builtInNames(sheet).map((name) => ({ ...name, localSheetId })),
  );
  const elements = [...built, ...own]
    .sort(
      (one, other) =>
        one.name.localeCompare(other.name, "en") || (one.localSheetId ?? -1) - (other.localSheetId ?? -1),
    )
    .map(({ text, ...attributes }) => element("definedName", attributes, workbookText(text)));
  return elementOf("definedNames", {}, elements);
}

interface WrittenName {
  readonly name: string;
  readonly text: string;
  readonly hidden: true | undefined;
  readonly comment: string | undefined;
}

function builtInNames({ name, page, filter }: NamedSheet): WrittenName[] {
  const sheet = quotedSheetName(name);
  const reference = (area: Area): string => `${sheet}!${absoluteAddress(area)}`;
  const { titleRows, titleColumns, printArea = [] } = page ?? {};
  const titles = [
    ...(titleColumns
      ? [
          {
            row: 0,
            rows: MAX_ROWS,
            column: titleColumns.first,
            columns: titleColumns.last - titleColumns.first + 1,
          },
        ]
      : []),
    ...(titleRows
      ? [
          {
            row: titleRows.first,
            rows: titleRows.last - titleRows.first + 1,
            column: 0,
            columns: MAX_COLUMNS,
          },
        ]
      : []),
  ];
  const written = (builtIn: string, areas: readonly Area[], hidden?: true): WrittenName[] =>
    areas.length === 0
      ? []
      : [{ name: builtIn, text: areas.map(reference).join(","), hidden, comment: undefined }];
  return [
    ...written(FILTER, filter ? [filter] : [], true),
    ...written(PRINT_AREA, printArea),
    ...written(PRINT_TITLES, titles),
  ];
}
