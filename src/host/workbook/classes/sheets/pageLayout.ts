import { sheetExtras, type PageLayout as PageExtras } from "../../../files/extras";
import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import { oneOf } from "../../formats/formatProperties";
import { cellAt } from "../../geometry";
import type { HostWorkbook } from "../../hostWorkbook";
import { MAX_COLUMNS, MAX_ROWS } from "../../../engine/limits";
import { rangeArgument } from "../../resolve";
import { areaOf, rangeOf, type RangeTarget, type SheetTarget } from "../../targets";
import { areasOrNull } from "../ranges/rangeActions";
import { orNull } from "../ranges/rangeNavigation";

type PageProperty = WorkbookProperty<SheetTarget>;
type Margins = NonNullable<PageExtras["margins"]>;

const POINTS_PER_INCH = 72;
/** Excel's margins of a new sheet, in inches. */
const NORMAL_MARGINS: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const PER_INCH = { Points: 72, Inches: 1, Centimeters: 2.54 } as const;

/** Excel's names of paper sizes, by their numbers in the file. */
const PAPERS: Readonly<Record<number, string>> = {
  1: "Letter",
  2: "LetterSmall",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  10: "A4Small",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
  15: "Quatro",
  16: "Paper10x14",
  17: "Paper11x17",
  18: "Note",
  19: "Envelope9",
  20: "Envelope10",
  27: "EnvelopeDL",
  28: "EnvelopeC5",
};

function page(host: HostWorkbook, { sheetId }: SheetTarget): PageExtras {
  return sheetExtras(host.extras, sheetId).page;
}

function margin(side: keyof Margins): PageProperty {
  return {
    type: "number",
    get: (target, host) => (page(host, target).margins ?? NORMAL_MARGINS)[side] * POINTS_PER_INCH,
    set: (target, points: number, host) => setMargins(host, target, { [side]: points / POINTS_PER_INCH }),
  };
}

function setMargins(host: HostWorkbook, target: SheetTarget, inches: Partial<Margins>): void {
  if (Object.values(inches).some((value) => value < 0)) throw errors.invalidArgument();
  const layout = page(host, target);
  layout.margins = { ...NORMAL_MARGINS, ...layout.margins, ...inches };
}

type Flag =
  "blackAndWhite" | "centerHorizontally" | "centerVertically" | "printHeadings" | "printGridlines" | "draft";

function flag(name: Flag): PageProperty {
  return {
    type: "boolean",
    get: (target, host) => page(host, target)[name] === true,
    set: (target, on: boolean, host) => {
      page(host, target)[name] = on;
    },
  };
}

/** A choice whose names begin with a capital on the wire and with a small letter in the file. */
function choice<K extends "orientation" | "printOrder">(key: K, names: readonly string[]): PageProperty {
  return {
    type: "string",
    get: (target, host) => {
      const kept = page(host, target)[key];
      return names.find((name) => name.toLowerCase() === kept?.toLowerCase()) ?? names[0];
    },
    set: (target, name: string, host) => {
      const chosen = oneOf(names, name);
      page(host, target)[key] = (chosen.charAt(0).toLowerCase() + chosen.slice(1)) as PageExtras[K];
    },
  };
}

const COMMENTS = { NoComments: "none", EndSheet: "atEnd", InPlace: "asDisplayed" } as const;
const ERRORS = { AsDisplayed: "displayed", Blank: "blank", Dash: "dash", NotAvailable: "NA" } as const;

function mapped<V extends string>(
  names: Readonly<Record<string, V>>,
  read: (layout: PageExtras) => V | undefined,
  write: (layout: PageExtras, value: V) => void,
): PageProperty {
  const wireNames = Object.keys(names);
  return {
    type: "string",
    get: (target, host) => wireNames.find((name) => names[name] === read(page(host, target))) ?? wireNames[0],
    set: (target, name: string, host) => {
      const value = names[oneOf(wireNames, name)];
      if (value !== undefined) write(page(host, target), value);
    },
  };
}

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

const zoom: PageProperty = {
  type: "object",
  get: (target, host) => {
    const { scale, fit } = page(host, target);
    if (!fit) return { scale: scale ?? 100 };
    return {
      ...(fit.wide > 0 ? { horizontalFitToPages: fit.wide } : {}),
      ...(fit.tall > 0 ? { verticalFitToPages: fit.tall } : {}),
    };
  },
  set: (target, { scale, horizontalFitToPages: wide, verticalFitToPages: tall }: Zoom, host) => {
    const layout = page(host, target);
    if (scale !== undefined && scale !== null) {
      if (scale < 10 || scale > 400) throw errors.invalidArgument();
      layout.scale = scale;
      delete layout.fit;
    } else layout.fit = { wide: wide ?? 0, tall: tall ?? 0 };
  },
};

function titles(
  axis: "titleRows" | "titleColumns",
): (target: SheetTarget, args: unknown, host: HostWorkbook) => RangeTarget | null {
  return (target, _args, host) => {
    const lines = page(host, target)[axis];
    if (!lines) return null;
    const count = lines.last - lines.first + 1;
    const area =
      axis === "titleRows"
        ? { row: lines.first, rows: count, column: 0, columns: MAX_COLUMNS }
        : { row: 0, rows: MAX_ROWS, column: lines.first, columns: count };
    return rangeOf(target.sheetId, area);
  };
}

/** `Excel.PageLayout`. */
export const pageLayout: WorkbookClass<SheetTarget> = {
  name: "PageLayout",
  properties: {
    Orientation: choice("orientation", ["Portrait", "Landscape"]),
    PrintOrder: choice("printOrder", ["DownThenOver", "OverThenDown"]),
    PaperSize: {
      type: "string",
      get: (target, host) => PAPERS[page(host, target).paperSize ?? 1] ?? null,
      set: (target, name: string, host) => {
        const known = oneOf(Object.values(PAPERS), name);
        page(host, target).paperSize = Number(
          Object.keys(PAPERS).find((number) => PAPERS[Number(number)] === known),
        );
      },
    },
    PrintComments: mapped(
      COMMENTS,
      (layout) => layout.printComments,
      (layout, value) => (layout.printComments = value),
    ),
    PrintErrors: mapped(
      ERRORS,
      (layout) => layout.printErrors,
      (layout, value) => (layout.printErrors = value),
    ),
    BlackAndWhite: flag("blackAndWhite"),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintHeadings: flag("printHeadings"),
    PrintGridlines: flag("printGridlines"),
    DraftMode: flag("draft"),
    Zoom: zoom,
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    FirstPageNumber: {
      type: "any",
      get: (target, host) => page(host, target).firstPageNumber ?? "",
      set: (target, number: number | "", host) => {
        if (number === "") delete page(host, target).firstPageNumber;
        else page(host, target).firstPageNumber = Number(number);
      },
    },
  },
  navigation: { HeadersFooters: { class: "HeaderFooterGroup", get: (target) => target } },
  methods: {
    SetPrintArea: action<SheetTarget, [RangeTarget | string]>(["any"], (target, [range], host) => {
      page(host, target).printArea = [...rangeArgument(host, target.sheetId, range).areas];
    }),
    ...orNull<SheetTarget>("GetPrintArea", [], "RangeAreas", (target, _args, host) =>
      areasOrNull(target.sheetId, page(host, target).printArea ?? []),
    ),
    SetPrintTitleRows: action<SheetTarget, [RangeTarget | string]>(["any"], (target, [range], host) => {
      const { row, rows } = areaOf(rangeArgument(host, target.sheetId, range));
      page(host, target).titleRows = { first: row, last: row + rows - 1 };
    }),
    ...orNull<SheetTarget>("GetPrintTitleRows", [], "Range", titles("titleRows")),
    SetPrintTitleColumns: action<SheetTarget, [RangeTarget | string]>(["any"], (target, [range], host) => {
      const { column, columns } = areaOf(rangeArgument(host, target.sheetId, range));
      page(host, target).titleColumns = { first: column, last: column + columns - 1 };
    }),
    ...orNull<SheetTarget>("GetPrintTitleColumns", [], "Range", titles("titleColumns")),
    SetPrintMargins: action<SheetTarget, [string, Partial<Margins>]>(
      ["string", "object"],
      (target, [unitName, given], host) => {
        const unit = PER_INCH[oneOf(Object.keys(PER_INCH) as (keyof typeof PER_INCH)[], unitName)];
        const sides = Object.entries(given).filter(([, value]) => typeof value === "number");
        setMargins(host, target, Object.fromEntries(sides.map(([side, value]) => [side, value / unit])));
      },
    ),
  },
};

/** What stands behind `Excel.PageBreakCollection`: horizontal breaks lie between rows, vertical ones between columns. */
interface BreaksTarget extends SheetTarget {
  readonly axis: "rowBreaks" | "columnBreaks";
}

interface BreakTarget extends BreaksTarget {
  readonly index: number;
}

function breaks(host: HostWorkbook, target: BreaksTarget): number[] {
  return (page(host, target)[target.axis] ??= []);
}

export const pageBreak: WorkbookClass<BreakTarget> = {
  name: "PageBreak",
  id: ({ axis, index }) => `${axis} ${index}`,
  properties: {
    ColumnIndex: { type: "number", get: ({ axis, index }) => (axis === "columnBreaks" ? index : 0) },
    RowIndex: { type: "number", get: ({ axis, index }) => (axis === "rowBreaks" ? index : 0) },
  },
  methods: {
    GetCellAfterBreak: object("Range", [], ({ sheetId, axis, index }) =>
      rangeOf(sheetId, axis === "rowBreaks" ? cellAt(index, 0) : cellAt(0, index)),
    ),
    Delete: action([], (target, _args, host) => {
      page(host, target)[target.axis] = breaks(host, target).filter((index) => index !== target.index);
    }),
  },
};

export const pageBreakCollection: WorkbookClass<BreaksTarget> = {
  name: "PageBreakCollection",
  items: {
    class: "PageBreak",
    list: (target, host) => breaks(host, target).map((index) => ({ ...target, index })),
    find: (target, key, host) => {
      const index = typeof key === "number" ? breaks(host, target)[key] : Number(key.split(" ")[1]);
      return index === undefined ? undefined : { ...target, index };
    },
  },
  methods: {
    Add: object<BreaksTarget, [RangeTarget | string]>("PageBreak", ["any"], (target, [range], host) => {
      const { row, column } = areaOf(rangeArgument(host, target.sheetId, range));
      const index = target.axis === "rowBreaks" ? row : column;
      if (index === 0) throw errors.invalidArgument();
      const known = breaks(host, target);
      page(host, target)[target.axis] = [...new Set([...known, index])].sort((one, other) => one - other);
      return { ...target, index };
    }),
    GetCount: result([], (target, _args, host) => breaks(host, target).length),
    RemovePageBreaks: action([], (target, _args, host) => {
      page(host, target)[target.axis] = [];
    }),
  },
};
