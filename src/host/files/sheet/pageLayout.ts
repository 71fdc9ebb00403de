import { child, childrenOf, descend, flag, numberAttribute, type XmlElement } from "../container/xml";
import { element, elementOf, escapeText } from "../container/xmlText";
import type { HeadersFooters, PageLayout } from "../extras";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/limits";

const HEADER_TEXTS = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
] as const;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Excel's margins in inches. */
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** How a sheet is printed, without print area and titles, which are names of the workbook. */
export function readPageLayout(root: XmlElement): PageLayout {
  const setup = child(root, "pageSetup");
  const options = child(root, "printOptions");
  const orientation = setup?.attributes.orientation;
  const fitted = flag(descend(root, "sheetPr", "pageSetUpPr"), "fitToPage", false);
  const margins = child(root, "pageMargins");
  const layout: { -readonly [K in keyof PageLayout]?: PageLayout[K] | undefined } = {
    orientation: orientation === "portrait" || orientation === "landscape" ? orientation : undefined,
    paperSize: numberAttribute(setup, "paperSize"),
    margins: margins && readMargins(margins),
    scale: fitted ? undefined : numberAttribute(setup, "scale"),
    fit: fitted
      ? { wide: numberAttribute(setup, "fitToWidth") ?? 1, tall: numberAttribute(setup, "fitToHeight") ?? 1 }
      : undefined,
    headersFooters: readHeadersFooters(child(root, "headerFooter")),
    centerHorizontally: flag(options, "horizontalCentered", false) || undefined,
    centerVertically: flag(options, "verticalCentered", false) || undefined,
    printGridlines: flag(options, "gridLines", false) || undefined,
    printHeadings: flag(options, "headings", false) || undefined,
    blackAndWhite: flag(setup, "blackAndWhite", false) || undefined,
    draft: flag(setup, "draft", false) || undefined,
    printOrder: oneOf(setup?.attributes.pageOrder, ["downThenOver", "overThenDown"] as const),
    printComments: oneOf(setup?.attributes.cellComments, ["none", "atEnd", "asDisplayed"] as const),
    printErrors: oneOf(setup?.attributes.errors, ["displayed", "blank", "dash", "NA"] as const),
    firstPageNumber: flag(setup, "useFirstPageNumber", false)
      ? numberAttribute(setup, "firstPageNumber")
      : undefined,
    rowBreaks: readBreaks(child(root, "rowBreaks")),
    columnBreaks: readBreaks(child(root, "colBreaks")),
  };
  return Object.fromEntries(Object.entries(layout).filter(([, value]) => value !== undefined)) as PageLayout;
}

function oneOf<T extends string>(text: string | undefined, known: readonly T[]): T | undefined {
  return known.find((value) => value === text);
}

function readMargins(margins: XmlElement): NonNullable<PageLayout["margins"]> {
  const read = MARGINS.map((side) => [side, numberAttribute(margins, side) ?? DEFAULT_MARGINS[side]]);
  return Object.fromEntries(read) as NonNullable<PageLayout["margins"]>;
}

function readHeadersFooters(headerFooter: XmlElement | undefined): HeadersFooters | undefined {
  if (!headerFooter) return undefined;
  const texts = HEADER_TEXTS.flatMap((name) => {
    const text = child(headerFooter, name)?.text;
    return text ? [[name, text] as const] : [];
  });
  const read: HeadersFooters = {
    ...Object.fromEntries(texts),
    ...(flag(headerFooter, "differentFirst", false) ? { differentFirst: true } : {}),
    ...(flag(headerFooter, "differentOddEven", false) ? { differentOddEven: true } : {}),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

/** A break stands before the row (column) whose number, counted from 0, is its id. */
function readBreaks(breaks: XmlElement | undefined): number[] | undefined {
  const read = childrenOf(breaks, "brk").flatMap((brk) => numberAttribute(brk, "id") ?? []);
  return read.length > 0 ? read : undefined;
}

/** The elements from `printOptions` to `colBreaks`, in their order. */
export function writePageLayout(page: PageLayout): string {
  const options = {
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    headings: page.printHeadings || undefined,
    gridLines: page.printGridlines || undefined,
  };
  const setup = {
    paperSize: page.paperSize,
    scale: page.fit ? undefined : page.scale,
    firstPageNumber: page.firstPageNumber,
    fitToWidth: page.fit && page.fit.wide !== 1 ? page.fit.wide : undefined,
    fitToHeight: page.fit && page.fit.tall !== 1 ? page.fit.tall : undefined,
    pageOrder: page.printOrder,
    orientation: page.orientation,
    blackAndWhite: page.blackAndWhite || undefined,
    draft: page.draft || undefined,
    cellComments: page.printComments,
    useFirstPageNumber: page.firstPageNumber === undefined ? undefined : true,
    errors: page.printErrors,
  };
  return [
    anyOf(options) ? element("printOptions", options) : "",
    element("pageMargins", page.margins ?? DEFAULT_MARGINS),
    anyOf(setup) ? element("pageSetup", setup) : "",
    writeHeadersFooters(page.headersFooters),
    writeBreaks("rowBreaks", page.rowBreaks, MAX_COLUMNS - 1),
    writeBreaks("colBreaks", page.columnBreaks, MAX_ROWS - 1),
  ].join("");
}

function anyOf(attributes: Readonly<Record<string, unknown>>): boolean {
  return Object.values(attributes).some((value) => value !== undefined);
}

function writeHeadersFooters(texts: HeadersFooters | undefined): string {
  if (!texts) return "";
  const attributes = {
    differentOddEven: texts.differentOddEven || undefined,
    differentFirst: texts.differentFirst || undefined,
  };
  const content = HEADER_TEXTS.flatMap((name) => {
    const text = texts[name];
    return text ? [element(name, {}, escapeText(text))] : [];
  });
  return element("headerFooter", attributes, ...content);
}

function writeBreaks(name: string, breaks: readonly number[] | undefined, max: number): string {
  const elements = (breaks ?? []).map((id) => element("brk", { id, max, man: true }));
  return elementOf(name, { count: elements.length, manualBreakCount: elements.length }, elements);
}
