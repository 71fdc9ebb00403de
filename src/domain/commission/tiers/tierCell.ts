import { Decimal, decimalFromNumber } from "../../money/decimal";
import { halfWidth } from "../../money/characters";
import { readAmount, type Amount, type NotANumberReason, type Percent } from "../../money/readAmount";
import { saysOpenEnd } from "./tierHeaders";

/**
 * What one cell of a tier table says. `plain`: nothing but the number, so that the header decides what it is in; `5%` and
 * `10萬` mean the same under any header.
 */
export type TierCell =
  | { readonly code: "blank" }
  | {
      readonly code: "number";
      readonly value: Decimal;
      readonly plain: boolean;
      readonly percent?: true;
      /** It multiplies a rate: `1.5x`. */
      readonly times?: true;
    }
  /** `100,000以上`, `< 0.8`: a number that says of itself whether it is included, and on which side it bounds. */
  | {
      readonly code: "bound";
      readonly value: Decimal;
      readonly side: "from" | "upTo";
      readonly included: boolean;
      readonly plain: boolean;
      readonly percent?: true;
    }
  | { readonly code: "open" }
  | { readonly code: "notANumber"; readonly text: string; readonly reason: NotANumberReason };

const BLANK: TierCell = { code: "blank" };

/**
 * Reads a cell as a custom function receives it. A blank cell arrives as 0 from Excel for Windows and Mac and as
 * `null` from Excel on the web, so whoever asks has to take a 0 and a blank alike.
 *
 * @example readTierCell("￥100,000") // number 100000
 * @example readTierCell("10%") // number 0.1
 * @example readTierCell("以上") // open
 */
export function readTierCell(cell: unknown): TierCell {
  if (typeof cell === "number") {
    if (cell === Infinity) return { code: "open" };
    return Number.isFinite(cell)
      ? { code: "number", value: decimalFromNumber(cell), plain: true }
      : { code: "notANumber", text: String(cell), reason: "notFinite" };
  }
  if (cell === null || cell === undefined) return BLANK;
  if (cell instanceof Decimal) return { code: "number", value: cell, plain: true };
  return typeof cell === "string"
    ? readText(cell)
    : { code: "notANumber", text: textOf(cell), reason: "text" };
}

/** A logical value as Excel shows it; anything else by the name of its kind. */
function textOf(cell: unknown): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : typeof cell;
}

/** A point before three digits parts thousands as likely as decimals, which a bound in money has not: `50.000`. */
const POINT_OF_THOUSANDS =
  /(?:^|[^\d.,])[1-9]\d{0,2}\.\d{3}(?:$|\s*(?:元|[a-z]{3}\s*$|[^\d\s.,%a-z千万萬亿億個个點点成]))/i;

/** A bound, refused where its separator may mean either. */
export function readBoundCell(cell: unknown): TierCell {
  if (typeof cell !== "string" || !POINT_OF_THOUSANDS.test(halfWidth(cell).trim())) return readTierCell(cell);
  return { code: "notANumber", text: cell.trim(), reason: "separators" };
}

function isPlain(of: Amount | Percent): boolean {
  return of.kind === "amount" && !of.inUnits;
}

/** `1.5x`, `1.5倍` of the rate that is paid else. */
const TIMES = /^\s*(\d+(?:\.\d+)?)\s*[x×倍]\s*$/i;

/** `10.0 percent` */
const PERCENT_WORD = /(?<=\d)\s?(?:percent|per cent|pct)\.?\s*$/i;
/** `%5` */
const PERCENT_BEFORE = /^\s*[%％]\s*(\d[\d.]*)\s*$/;

function readText(text: string): TierCell {
  if (saysOpenEnd(text)) return { code: "open" };
  const times = TIMES.exec(halfWidth(text))?.[1];
  if (times !== undefined) return { code: "number", value: new Decimal(times), plain: false, times: true };
  const reading = readAmount(text.replace(PERCENT_BEFORE, "$1%").replace(PERCENT_WORD, "%"));
  switch (reading.kind) {
    case "amount":
    case "percent":
      return {
        code: "number",
        value: reading.value,
        plain: isPlain(reading),
        ...(reading.kind === "percent" && { percent: true }),
      };
    case "bound":
      return {
        code: "bound",
        value: reading.of.value,
        side: reading.relation === ">" || reading.relation === "≥" ? "from" : "upTo",
        included: reading.relation === "≥" || reading.relation === "≤",
        plain: isPlain(reading.of),
        ...(reading.of.kind === "percent" && { percent: true }),
      };
    case "blank":
      return BLANK;
    case "notANumber":
      return { code: "notANumber", text: text.trim(), reason: reading.reason };
  }
}
