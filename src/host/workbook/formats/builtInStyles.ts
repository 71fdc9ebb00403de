import { BorderStyleTypes } from "@univerjs/core";
import type { NamedStyle } from "../../files/extras";
import type { CellStyle } from "./cellStyle";

const thin = (rgb: string): CellStyle["bd"] => {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb } };
  return { t: line, b: line, l: line, r: line };
};
const text = (rgb: string, more: CellStyle = {}): CellStyle => ({ cl: { rgb }, ...more });
const filled = (ground: string, ink: string, more: CellStyle = {}): CellStyle => ({
  bg: { rgb: ground },
  cl: { rgb: ink },
  ...more,
});
const heading = (size: number, line: BorderStyleTypes | undefined, color: string): CellStyle => ({
  bl: 1,
  fs: size,
  cl: { rgb: "#44546A" },
  ...(line === undefined ? {} : { bd: { b: { s: line, cl: { rgb: color } } } }),
});
const numbers = (pattern: string): CellStyle => ({ n: { pattern } });

/** Accents of Excel's theme Office 2013–2022. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const TINTS: readonly (readonly [percent: number, ink: string])[] = [
  [20, "#000000"],
  [40, "#000000"],
  [60, "#FFFFFF"],
];

/** The cell styles that every workbook has, with Excel's numbers and looks of them. */
const STYLES: readonly (readonly [name: string, id: number, format: CellStyle])[] = [
  ["Normal", 0, {}],
  ["Comma", 3, numbers('_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)')],
  ["Currency", 4, numbers('_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)')],
  ["Percent", 5, numbers("0%")],
  ["Comma [0]", 6, numbers('_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)')],
  ["Currency [0]", 7, numbers('_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)')],
  ["Hyperlink", 8, text("#0563C1", { ul: { s: 1 } })],
  ["Followed Hyperlink", 9, text("#954F72", { ul: { s: 1 } })],
  ["Note", 10, { bg: { rgb: "#FFFFCC" }, bd: thin("#B2B2B2") }],
  ["Warning Text", 11, text("#FF0000")],
  ["Title", 15, { fs: 18, ff: "Calibri Light", cl: { rgb: "#44546A" } }],
  ["Heading 1", 16, heading(15, BorderStyleTypes.THICK, "#4472C4")],
  ["Heading 2", 17, heading(13, BorderStyleTypes.THICK, "#A1B8E1")],
  ["Heading 3", 18, heading(11, BorderStyleTypes.MEDIUM, "#8EA9DB")],
  ["Heading 4", 19, heading(11, undefined, "")],
  ["Input", 20, filled("#FFCC99", "#3F3F76", { bd: thin("#7F7F7F") })],
  ["Output", 21, filled("#F2F2F2", "#3F3F3F", { bl: 1, bd: thin("#3F3F3F") })],
  ["Calculation", 22, filled("#F2F2F2", "#FA7D00", { bl: 1, bd: thin("#7F7F7F") })],
  ["Check Cell", 23, filled("#A5A5A5", "#FFFFFF", { bl: 1, bd: thin("#3F3F3F") })],
  ["Linked Cell", 24, text("#FA7D00", { bd: { b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#FF8001" } } } })],
  [
    "Total",
    25,
    {
      bl: 1,
      bd: {
        t: { s: BorderStyleTypes.THIN, cl: { rgb: "#4472C4" } },
        b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#4472C4" } },
      },
    },
  ],
  ["Good", 26, filled("#C6EFCE", "#006100")],
  ["Bad", 27, filled("#FFC7CE", "#9C0006")],
  ["Neutral", 28, filled("#FFEB9C", "#9C5700")],
  ["Explanatory Text", 53, text("#7F7F7F", { it: 1 })],
  ...ACCENTS.flatMap((accent, index) => [
    [`Accent${index + 1}`, 29 + index * 4, filled(accent, "#FFFFFF")] as const,
    ...TINTS.map(
      ([percent, ink], step) =>
        [
          `${percent}% - Accent${index + 1}`,
          30 + index * 4 + step,
          filled(lighter(accent, 1 - percent / 100), ink),
        ] as const,
    ),
  ]),
];

/** A colour mixed with white: `share` 0 leaves it, 1 is white. */
function lighter(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`.toUpperCase();
}

export const BUILT_IN_STYLES: ReadonlyMap<string, NamedStyle> = new Map(
  STYLES.map(([name, builtInId, format]) => [name, { name, builtIn: true, builtInId, format }]),
);

/** Names of built-in styles as programs give them (`Excel.BuiltInStyle`), for example `Heading1`, `WholeComma`, `Hlink`. */
const ALIASES: Readonly<Record<string, string>> = {
  WholeComma: "Comma [0]",
  WholeDollar: "Currency [0]",
  Hlink: "Hyperlink",
  HlinkTrav: "Followed Hyperlink",
  SheetTitle: "Title",
  ConsolidatedTotal: "Total",
};

/** The name by which a style is kept, from any of its names; the name itself where it is not a built-in one. */
export function builtInStyleName(name: string): string {
  const alias = ALIASES[name];
  if (alias !== undefined) return alias;
  const tinted = /^Accent([1-6])_([246]0)$/.exec(name);
  if (tinted) return `${tinted[2]}% - Accent${tinted[1]}`;
  const spaced = name.toLowerCase().replace(/\s/g, "");
  return (
    [...BUILT_IN_STYLES.keys()].find((known) => known.toLowerCase().replace(/\s/g, "") === spaced) ?? name
  );
}
