import { sheetExtras, type HeadersFooters } from "../../../files/extras";
import type { WorkbookClass, WorkbookProperty } from "../../declare";
import { oneOf } from "../../formats/formatProperties";
import type { HostWorkbook } from "../../hostWorkbook";
import type { SheetTarget } from "../../targets";

type Pages = "odd" | "even" | "first";
type Section = "&L" | "&C" | "&R";

/** What stands behind `Excel.HeaderFooter`: the texts of one kind of pages. */
interface PagesTarget extends SheetTarget {
  readonly pages: Pages;
}

function texts(host: HostWorkbook, { sheetId }: SheetTarget): HeadersFooters {
  return (sheetExtras(host.extras, sheetId).page.headersFooters ??= {});
}

/** The three parts of `&L…&C…&R…`. A text before the first mark stands in the middle. */
function sections(text: string): Record<Section, string> {
  const parts: Record<Section, string> = { "&L": "", "&C": "", "&R": "" };
  let section: Section = "&C";
  for (const part of text.split(/(&[LCR])/)) {
    if (part === "&L" || part === "&C" || part === "&R") section = part;
    else parts[section] += part;
  }
  return parts;
}

function part(kind: "Header" | "Footer", section: Section): WorkbookProperty<PagesTarget> {
  return {
    type: "string",
    get: (target, host) => sections(texts(host, target)[`${target.pages}${kind}`] ?? "")[section],
    set: (target, text: string, host) => {
      const key = `${target.pages}${kind}` as const;
      const parts = { ...sections(texts(host, target)[key] ?? ""), [section]: text };
      texts(host, target)[key] = (["&L", "&C", "&R"] as const)
        .filter((mark) => parts[mark] !== "")
        .map((mark) => mark + parts[mark])
        .join("");
    },
  };
}

export const headerFooter: WorkbookClass<PagesTarget> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: part("Header", "&L"),
    CenterHeader: part("Header", "&C"),
    RightHeader: part("Header", "&R"),
    LeftFooter: part("Footer", "&L"),
    CenterFooter: part("Footer", "&C"),
    RightFooter: part("Footer", "&R"),
  },
};

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

const state: WorkbookProperty<SheetTarget> = {
  type: "string",
  get: (target, host) => {
    const { differentFirst = false, differentOddEven = false } = texts(host, target);
    if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
    return differentOddEven ? "OddAndEven" : "Default";
  },
  set: (target, name: string, host) => {
    const chosen = oneOf(STATES, name);
    texts(host, target).differentFirst = chosen.startsWith("First");
    texts(host, target).differentOddEven = chosen.endsWith("OddAndEven");
  },
};

/** Excel keeps margins and scale of headers with the sheet unless told otherwise; the file format's default. */
const withSheet: WorkbookProperty<SheetTarget> = { type: "boolean", get: () => true };

export const headerFooterGroup: WorkbookClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: { State: state, UseSheetMargins: withSheet, UseSheetScale: withSheet },
  navigation: {
    DefaultForAllPages: { class: "HeaderFooter", get: ({ sheetId }) => ({ sheetId, pages: "odd" }) },
    OddPages: { class: "HeaderFooter", get: ({ sheetId }) => ({ sheetId, pages: "odd" }) },
    EvenPages: { class: "HeaderFooter", get: ({ sheetId }) => ({ sheetId, pages: "even" }) },
    FirstPage: { class: "HeaderFooter", get: ({ sheetId }) => ({ sheetId, pages: "first" }) },
  },
};
