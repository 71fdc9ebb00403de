import { type IStyleData, type IWorkbookData, type IWorksheetData, LocaleType } from "@univerjs/core";
import {
  child,
  childrenOf,
  descend,
  flag,
  numberAttribute,
  relationship,
  type XmlElement,
} from "./container/xml";
import { OpenPackage, type Relationship } from "./container/openPackage";
import { emptyExtras, type HostExtras } from "./extras";
import { FileFault, type FileProblem } from "./fileProblem";
import { lossesOfPackage } from "./findLosses";
import type { AddInFunctions } from "./formulas/storedFormula";
import type { Loss } from "./loss";
import { lossText } from "./messages";
import { readPersons } from "./parts/comments";
import { readCustomXml } from "./parts/customXml";
import { readNames } from "./parts/names";
import { hasLinkedProperties, readProperties } from "./parts/properties";
import { readSheet, type ReadSheet, type WorkbookContext } from "./readSheet";
import { resourcesOf, type SheetResources } from "./resources";
import { readPassword } from "./sheet/protection";
import { readSharedStrings } from "./sheet/sharedStrings";
import { FileColors } from "./styles/colors";
import { showsDate } from "./styles/numberFormats";
import { readStyles } from "./styles/readStyles";

/** A workbook as the host takes it over. */
export interface OpenedFile {
  readonly snapshot: IWorkbookData;
  readonly extras: HostExtras;
  /** What saving over the file would lose; empty where nothing would be. */
  readonly losses: readonly Loss[];
}

export interface ReadOptions {
  /** Functions of add-ins that are known, by which underscores in their names are told from dots. */
  readonly addIns?: AddInFunctions;
}

/**
 * Opens an `.xlsx` or `.xlsm`. A problem, told apart by its `code`, is given back where it is none or cannot be read;
 * nothing throws.
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<OpenedFile | FileProblem> {
  try {
    return await openWorkbook(OpenPackage.open(bytes), options.addIns ?? { names: [] });
  } catch (error) {
    if (error instanceof FileFault) return error.problem;
    throw error;
  }
}

/** Tells a problem from an opened file. */
export function isFileProblem(result: object): result is FileProblem {
  return "code" in result;
}

async function openWorkbook(opened: OpenPackage, addIns: AddInFunctions): Promise<OpenedFile> {
  const packageLinks = await opened.relationships("");
  const path = packageLinks.find(({ kind }) => kind === "officeDocument")?.target;
  if (path === undefined || !opened.has(path)) throw new FileFault({ code: "foreign" });
  if (path.endsWith(".bin")) throw new FileFault({ code: "binaryWorkbook" });
  const workbook = await opened.xml(path);
  if (workbook.name !== "workbook") throw new FileFault({ code: "foreign" });
  const links = await opened.relationships(path);
  const context = await contextOf(opened, workbook, links, addIns);
  const sheetElements = childrenOf(child(workbook, "sheets"), "sheet");
  const sheets: ReadSheet[] = [];
  const ids: string[] = [];
  for (const [index, element] of sheetElements.entries()) {
    const id = `sheet-${index + 1}`;
    ids.push(id);
    const link = links.find((candidate) => candidate.id === relationship(element));
    if (link?.kind !== "worksheet") continue;
    sheets.push(await readSheet(opened, link.target, id, element, context));
  }
  if (sheets.length === 0) throw new FileFault({ code: "damaged", part: path });
  const names = readNames(workbook, ids, addIns);
  const { properties, linked } = await documentProperties(opened, packageLinks);
  const extras: HostExtras = {
    ...emptyExtras(),
    ...(await readCustomXml(opened, links)),
    sheets: Object.fromEntries(
      sheets.map(({ id, extras: own }) => [id, { ...own, page: { ...own.page, ...names.print.get(id) } }]),
    ),
    ...activeSheet(workbook, ids, sheets),
    date1904: context.date1904,
    properties,
    namedStyles: { ...emptyExtras().namedStyles, ...context.styles.named },
    ...(context.theme ? { theme: context.theme } : {}),
    ...calculation(workbook),
    ...structureProtection(workbook),
  };
  const losses = [
    ...lossesOfPackage(opened),
    ...(linked ? [{ code: "linkedProperties" as const }] : []),
    ...sheets.flatMap((sheet) => sheet.losses),
  ];
  extras.lost = losses.map((loss) => lossText(loss, "en"));
  return { snapshot: snapshotOf(sheets, context, names.names), extras, losses };
}

async function contextOf(
  opened: OpenPackage,
  workbook: XmlElement,
  links: readonly Relationship[],
  addIns: AddInFunctions,
): Promise<WorkbookContext> {
  const target = (kind: string): string | undefined => links.find((link) => link.kind === kind)?.target;
  const themePath = target("theme");
  const stylesPart = await opened.optionalXml(target("styles"));
  const colors = new FileColors(await opened.optionalXml(themePath), stylesPart);
  const styles = readStyles(stylesPart, colors);
  const date1904 = flag(child(workbook, "workbookPr"), "date1904", false);
  const stringsPath = target("sharedStrings");
  return {
    addIns,
    colors,
    styles,
    date1904,
    strings:
      stringsPath !== undefined && opened.has(stringsPath)
        ? await readSharedStrings(opened, stringsPath, colors)
        : [],
    styleIds: styles.cells.map((style, index) =>
      sameStyle(style, styles.cells[0]) ? undefined : `s${index}`,
    ),
    from1904: styles.cells.map((style) => date1904 && showsDate(style.n?.pattern)),
    persons: readPersons(await opened.optionalXml(target("person"))),
    ...(themePath !== undefined && opened.has(themePath) ? { theme: await opened.bytes(themePath) } : {}),
  };
}

function sameStyle(one: object, other: object | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function snapshotOf(
  sheets: readonly ReadSheet[],
  context: WorkbookContext,
  names: ReturnType<typeof readNames>["names"],
): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  context.styles.cells.forEach((style, index) => {
    const id = context.styleIds[index];
    if (id !== undefined) styles[id] = style;
  });
  const resources: Record<string, SheetResources> = Object.fromEntries(
    sheets.map(({ id, resources: own }) => [id, own]),
  );
  const normal = context.styles.cells[0] ?? {};
  const data = sheets.map(({ id, data: sheet }): [string, Partial<IWorksheetData>] => [
    id,
    { ...sheet, defaultStyle: normal },
  ]);
  return {
    id: "workbook",
    name: "",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles,
    defaultStyle: normal,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(data),
    resources: resourcesOf(resources, names),
  };
}

async function documentProperties(
  opened: OpenPackage,
  links: readonly Relationship[],
): Promise<{ properties: HostExtras["properties"]; linked: boolean }> {
  const part = async (kind: string): Promise<XmlElement | undefined> =>
    opened.optionalXml(links.find((link) => link.kind === kind)?.target);
  const custom = await part("custom-properties");
  return {
    properties: readProperties(await part("core-properties"), await part("extended-properties"), custom),
    linked: hasLinkedProperties(custom),
  };
}

function activeSheet(
  workbook: XmlElement,
  ids: readonly string[],
  sheets: readonly ReadSheet[],
): { activeSheetId?: string } {
  const active = ids[numberAttribute(descend(workbook, "bookViews", "workbookView"), "activeTab") ?? 0];
  const visible = sheets.find(({ data }) => data.hidden !== 1)?.id;
  const id = sheets.some((sheet) => sheet.id === active) ? active : visible;
  return id === undefined ? {} : { activeSheetId: id };
}

function calculation(workbook: XmlElement): Pick<HostExtras, "calculation"> {
  const calcPr = child(workbook, "calcPr");
  const mode =
    ({ manual: "manual", autoNoTable: "automaticExceptTables" } as const)[
      calcPr?.attributes.calcMode ?? ""
    ] ?? "automatic";
  if (!flag(calcPr, "iterate", false)) return { calculation: { mode } };
  const maxIterations = numberAttribute(calcPr, "iterateCount");
  const maxChange = numberAttribute(calcPr, "iterateDelta");
  return {
    calculation: {
      mode,
      iterate: {
        enabled: true,
        ...(maxIterations === undefined ? {} : { maxIterations }),
        ...(maxChange === undefined ? {} : { maxChange }),
      },
    },
  };
}

function structureProtection(workbook: XmlElement): Pick<HostExtras, "protection"> {
  const protection = child(workbook, "workbookProtection");
  if (!protection || !flag(protection, "lockStructure", false)) return {};
  return { protection: workbookPassword(protection) };
}

function workbookPassword(protection: XmlElement): NonNullable<HostExtras["protection"]> {
  const {
    workbookAlgorithmName,
    workbookHashValue,
    workbookSaltValue,
    workbookSpinCount,
    workbookPassword: old,
  } = protection.attributes;
  const attributes = {
    ...(workbookAlgorithmName === undefined ? {} : { algorithmName: workbookAlgorithmName }),
    ...(workbookHashValue === undefined ? {} : { hashValue: workbookHashValue }),
    ...(workbookSaltValue === undefined ? {} : { saltValue: workbookSaltValue }),
    ...(workbookSpinCount === undefined ? {} : { spinCount: workbookSpinCount }),
    ...(old === undefined ? {} : { password: old }),
  };
  return readPassword({ ...protection, attributes }, "password") ?? {};
}
