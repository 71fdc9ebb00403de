import { plainText } from "../tokens/plainText";

/** A unit that a heading gives in brackets for the figures below it, as the grammar reads it beside a figure. */
interface HeadingUnit {
  readonly before: string;
  readonly behind: string;
}

const UNITS: readonly (readonly [RegExp, HeadingUnit])[] = [
  [/^(?:rmb ?|¥ ?)?(?:万元?|w|10k|10,000|ten thousand)(?: ?(?:rmb|cny|yuan|元))?(?:\/月)?$/, behind("万")],
  [/^(?:千元?|k|thousands?|000s?|'000)(?:\/月)?$/, behind("k")],
  [/^(?:\$|usd|us\$) ?(?:k|thousands?|000s?|'000)$/, { before: "$", behind: "k" }],
  [/^(?:\$|usd|us\$) ?(?:m|million)$/, { before: "$", behind: "m" }],
  [/^(?:\$|usd|us\$)$/, { before: "$", behind: "" }],
  [/^(?:£|gbp)$/, { before: "£", behind: "" }],
  [/^(?:€|eur)$/, { before: "€", behind: "" }],
  [/^(?:元|rmb|cny|yuan|¥)(?:\/月)?$/, behind("元")],
  [/^%$/, behind("%")],
];

function behind(unit: string): HeadingUnit {
  return { before: "", behind: unit };
}

const BRACKET = /[(（]([^()（）]{1,20})[)）]\s*$/;
/** `單位:萬元`, `in $k` */
const LEAD = /^ *(?:单位|in\b)?[: ]*/;
/** The last figure of a cell, where nothing that could be a unit stands beside it. */
const BARE =
  /^[^\d$£€¥]*(\d[\d,.]*)(?:\s*[-–—~至到]\s*(\d[\d,.]*))?(?!\d*\s*(?:[%％万萬千wkm元]|lakh|million))[^\d]*$/i;

/**
 * A heading without its unit, and the unit.
 *
 * @example unitOfHeading("月GMV（万）") // { name: "月GMV", unit: 万 behind a figure }
 */
export function unitOfHeading(heading: string): { readonly name: string; readonly unit?: HeadingUnit } {
  const bracket = BRACKET.exec(heading);
  const said = bracket ? plainText(bracket[1]!).text.replace(LEAD, "").trim() : "";
  const unit = UNITS.find(([pattern]) => pattern.test(said))?.[1];
  return unit ? { name: heading.slice(0, bracket!.index).trim(), unit } : { name: heading };
}

/** Where the bare last figure of a cell begins and ends; nothing where the cell has a unit of its own, or no figure. */
export function bareFigure(cell: string): { readonly start: number; readonly end: number } | undefined {
  const found = BARE.exec(cell);
  if (!found) return undefined;
  const figure = found[2] ?? found[1]!;
  const start = cell.lastIndexOf(figure);
  return { start, end: start + figure.length };
}
