import type { Decimal } from "../../money/decimal";
import { bandWords } from "./bandWords";
import { readBoundCell, readTierCell } from "./tierCell";
import { saysOpenEnd } from "./tierHeaders";
import type { Bound, TierRow } from "./tierTable";

/**
 * An end of a band as its cell writes it: whether its words say if the number itself is included, and whether nothing but a
 * number stands there, so that the header decides what it is in.
 */
export interface WordedBound extends Bound {
  readonly said: boolean;
  readonly plain: boolean;
  /** It is written as a percent. */
  readonly percent?: true;
}

/** Where a band starts and ends by its words. Absent: from 0, or open. */
export interface WordedBand {
  readonly from?: WordedBound;
  readonly upTo?: WordedBound;
  /** It starts where the band before ends: `next 20,000` has that width, `the rest` is open. */
  readonly behind?: { readonly width?: Decimal; readonly plain: boolean };
}

/** A row of a tier table as its cells write it, before the table is put together. */
export interface WordedRow extends Omit<TierRow, "from" | "upTo" | "joint">, WordedBand {
  readonly ratePlain: boolean;
  /** The rate is written as money. */
  readonly rateMoney?: true;
  /** The rate multiplies that of another row. */
  readonly rateTimes?: true;
  readonly flatPlain: boolean;
  readonly joint?: WordedBound;
}

const RANGE = /^(.*?[^\s(~-])\s*(?:-{1,2}|[~至到]|\s(?:to|through|thru)\s)\s*(.+)$/;
/** `over $50 up to $100` */
const UP_TO = /,?\s(?:(?:but|and)\s)?up to\s/;
/** `100,000~` and `$10,000 - and up` go on. */
const GOES_ON =
  /(?<=[\d%a-z千万萬亿億元])\s?[~-](?:\s?(?:and|or) (?:up|above|over|more|beyond))?$|(?<=[\d%]) (?:and )?onwards?$/;
/** `5萬以上未滿10萬`, `5万以上、10万以下` */
const FROM_THEN = /^(.+?(?:以上|起))\s*[、,，]?\s*(.+)$/;
/** `滿5萬不滿10萬`, `5萬未滿10萬` */
const THEN_BELOW = /^(.+?)((?:不[满滿]|未[满滿]|不到|不超[过過]|低[于於]|小[于於]).+)$/;
const UNIT = /(?:[千万萬亿億kwm%]|[個个]?[點点])元?$/i;
/** The number that is included or not may be named again: 500万元以下（含500万）. */
const NUMBER_ITSELF = "(?:本[數数]|[\\d.,]{1,12}[千万萬亿億]{0,2}元?)?";
const EXCLUDED = new RegExp(`\\(不含${NUMBER_ITSELF}\\)`);
const INCLUDED = new RegExp(`\\(含${NUMBER_ITSELF}\\)`);
/** 超過10萬的部分 is what a law says for above 100,000. */
const PART_BEHIND = /(?:的?部[分份]|的|(?<=[\d%万萬元])之?[間间](?=$|\())/;
const PRELUDE = /^(?:between|from|从|從|自)\s*/;
const FIRST = /^(?:the )?first |^[首前]/;
const NEXT =
  /^(?:the )?(?:next|last|final|second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) |^(?:接下[来來]|其[后後次]|之[后後]|下一?[个個]?)/;
const REST =
  /^(?:the |any |all )?(?:rest|remainder|remaining(?: balance| amount| sales)?|balance|thereafter|excess|(?:(?:anything|everything|all|amounts?|sales) )?(?:above|over|beyond)(?: that)?|everything else|(?:(?:其|剩)[余餘]|余下|餘下)(?:的?部[分份])?|超[过過额額出]的?部[分份])$/;
const LESS_THAN =
  /^(?<low>[^<≤=]+)(?<lowSign><|≤|<=)(?<name>[a-z\p{Script=Han}]{1,8})(?<highSign><|≤|<=)(?<high>[^<≤=]+)$/u;
const COMPARED = /^(?<name>[a-z\p{Script=Han}]{1,8})(?<sign>[<≤>≥]=?)(?<value>.+)$/u;

/**
 * Reads a band that is written in one cell.
 *
 * A unit behind the second number belongs to both, where both then stay in order: `10-20萬` is 100,000 to 200,000, and
 * `5000-1萬` is 5,000 to 10,000.
 *
 * @example readBandText("$0 – $100,000") // from 0 up to 100,000
 * @example readBandText("10萬以下") // up to 100,000
 * @example readBandText("over 200,000") // from 200,000, which is not included
 * @example readBandText("5万<x≤10万") // from 50,000, which is not included, up to 100,000
 * @example readBandText("next 20,000") // 20,000 from where the band before ends
 * @example readBandText("100% of quota and above") // from 1
 * @returns `undefined` where the words do not say so
 */
export function readBandText(cell: unknown): WordedBand | undefined {
  const words = typeof cell === "string" ? bandWords(cell) : undefined;
  if (!words) return undefined;
  const { whole, bare } = words;
  return (
    sequential(whole) ?? compared(whole.replace(/\s/g, "")) ?? bandOf(bare.replace(PART_BEHIND, "").trim())
  );
}

function bandOf(words: string): WordedBand | undefined {
  const text = words.replace(/^until /, "up to ").replace(GOES_ON, "+");
  const alone = boundOf(text);
  if (alone) return alone.side === "from" ? { from: alone.bound } : { upTo: alone.bound };
  const bare = text.replace(PRELUDE, "");
  const joined = bare === text ? text : text.startsWith("between") ? bare.replace(/\sand\s/, " to ") : bare;
  const ends = joined.replace(/\s(?:but\s)?(?:less than|under|below)\s/, " to under ").replace(UP_TO, " to ");
  for (const pattern of [RANGE, FROM_THEN, THEN_BELOW]) {
    const [, first, last] = pattern.exec(ends) ?? [];
    if (first === undefined || last === undefined) continue;
    const upTo = saysOpenEnd(last) ? "open" : endOf(last, "upTo");
    const from = upTo && startOf(first, last, upTo);
    if (from) return { from, ...(upTo !== "open" && { upTo }) };
  }
  return undefined;
}

/** `first 10,000`, `next 15,000`, `其餘` */
function sequential(text: string): WordedBand | undefined {
  if (REST.test(text)) return { behind: { plain: false } };
  const isFirst = FIRST.test(text);
  if (!isFirst && !NEXT.test(text)) return undefined;
  const read = readTierCell(text.replace(isFirst ? FIRST : NEXT, "").replace(/ ?\([^()]*\)$/, ""));
  if (read.code !== "number") return undefined;
  if (!isFirst) return { behind: { width: read.value, plain: read.plain } };
  return { upTo: { at: read.value, included: true, said: true, plain: read.plain } };
}

/** `5万<x≤10万`, `销售额≥10万` */
function compared(text: string): WordedBand | undefined {
  const between = LESS_THAN.exec(text)?.groups;
  if (between) {
    const from = endOf(between["low"]!, "from");
    const upTo = endOf(between["high"]!, "upTo");
    if (!from || !upTo) return undefined;
    return {
      from: { ...from, included: between["lowSign"] !== "<" || from.at.isZero(), said: true },
      upTo: { ...upTo, included: between["highSign"] !== "<", said: true },
    };
  }
  const { sign, value } = COMPARED.exec(text)?.groups ?? {};
  const alone = sign === undefined ? undefined : boundOf(`${sign}${value}`);
  return alone && (alone.side === "from" ? { from: alone.bound } : { upTo: alone.bound });
}

/** A bound that stands alone: `10萬以下`, `5万(含)以下`, `10万以上(不含)`. */
function boundOf(text: string): { readonly side: "from" | "upTo"; readonly bound: WordedBound } | undefined {
  const read = readBoundCell(text.replace(EXCLUDED, "").replace(INCLUDED, ""));
  if (read.code !== "bound") return undefined;
  const included = EXCLUDED.test(text) ? false : INCLUDED.test(text) || read.included;
  const percent = read.percent && { percent: read.percent };
  return { side: read.side, bound: { at: read.value, included, said: true, plain: read.plain, ...percent } };
}

function startOf(first: string, last: string, upTo: WordedBound | "open"): WordedBound | undefined {
  const [unit] = UNIT.exec(last.replace(/\(.*?\)|以下|以[内內]/g, "").trim()) ?? [];
  if (unit !== undefined && upTo !== "open" && /[\d.]$/.test(first)) {
    const shared = endOf(first + unit, "from");
    if (shared?.at.lessThan(upTo.at)) return shared;
  }
  return endOf(first, "from");
}

function endOf(text: string, side: "from" | "upTo"): WordedBound | undefined {
  const said = EXCLUDED.test(text) || INCLUDED.test(text);
  const read = readBoundCell(text.replace(EXCLUDED, "").replace(INCLUDED, ""));
  if (read.code === "number") {
    const percent = read.percent && { percent: read.percent };
    return { at: read.value, included: !EXCLUDED.test(text), said, plain: read.plain, ...percent };
  }
  const bound = boundOf(text);
  return bound?.side === side ? bound.bound : undefined;
}
