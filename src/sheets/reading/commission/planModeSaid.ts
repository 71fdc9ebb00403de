import { readBandText } from "../../../domain/commission/tiers/bandText";
import { readTierCell } from "../../../domain/commission/tiers/tierCell";
import type { ReadTiers } from "../../../domain/commission/tiers/readTiers";
import type { Mode } from "../../../domain/commission/tiers/tierTable";
import { headerKey, inSimplified } from "../../../locale/reading/headers";
import type { BandRow } from "./planDraft";
import type { PlanShape, TargetUnclear } from "./planShape";
import { BAND } from "./planTable";

/** Words that mean a reading of bands wherever they stand: 階梯 and `volume` may mean anything in a title. */
const SAID: readonly (readonly [RegExp, Mode])[] = [
  [/(?:no|non|not|never|without)-?[a-z]{0,12}retro|[不无]追溯/, "marginal"],
  [/全额累进|全额计[提算]|累计落点|整额计|retroactive/, "whole"],
  [
    /超额(?:部分)?累进|差额累进|逐级累进|分段(?:累[进加计]|加总|计[提算])|marginal|graduated|progressive/,
    "marginal",
  ],
];

/** What a text says of how bands are read; 全額 before 累進, as in 全額累進. */
export function modeSaidIn(text: string): Mode | undefined {
  const plain = inSimplified(text).toLowerCase().replace(/\s/g, "");
  return SAID.find(([words]) => words.test(plain))?.[1];
}

/** What is paid of a part: 超過10萬的部分, `the excess over 50,000`. */
const PART = /部[分份]|portion|excess|thereafter|(?:any|every)thing (?:above|over)/i;

/**
 * Whether bands are of the parts of an amount by their own words: `next 15,000`, 超過30萬的部分. That the first is of a part says no more
 * than where it ends.
 */
export function areOfParts(bands: readonly BandRow[]): BandRow | undefined {
  return bands.slice(1).find(({ cells }) => {
    const cell = cells[BAND.indexOf("band")] ?? cells[BAND.indexOf("bandFrom")] ?? null;
    return typeof cell === "string" && (PART.test(cell) || readBandText(cell)?.behind !== undefined);
  });
}

/** Words for a bonus that comes on top of those of the bands below it. */
const ON_TOP =
  /另|再|额外|叠加|累[加计]|相加|追加|每|each|every|per|addition|extra|further|ontop|cumul|plus|stack|addup|\+/;

/** Whether a text beside a table says that the bonuses of its bands add up: 各檔獎金可疊加. */
export const saysOnTop = (text: string): true | undefined =>
  /叠加|累[加计]|相加|addition|cumul|stack|\badd(?:ed)? up/.test(inSimplified(text).toLowerCase()) ||
  undefined;

/**
 * Whether bands pay nothing but bonuses that grow from band to band, without a word for adding them up: then that of the highest band
 * reached is paid, and no other, as the trade reads such a table. Bonuses that do not grow may each be paid.
 *
 * @param header of their column
 */
export function payHighestBonus(read: ReadTiers, header: string): boolean {
  const rows = read.code === "table" ? read.table.rows : [];
  if (rows.length < 2 || ON_TOP.test(headerKey(header))) return false;
  return rows.every(({ rate, flat }, at) => rate.isZero() && flat.greaterThan(rows[at - 1]?.flat ?? -1));
}

/** Whether both readings of bands from 0 on pay the same: they have one rate, and none but the last a bonus. */
export function isSameInBoth(shape: PlanShape | TargetUnclear): boolean {
  if (shape.code !== "shape" || shape.read.code !== "table") return false;
  const { bounds, rows } = shape.read.table;
  const [first, ...others] = rows;
  const isWhole = bounds === "upTo" || !first?.from || first.from.at.isZero();
  return (
    isWhole &&
    others.length > 0 &&
    others.every(({ rate }) => rate.equals(first!.rate)) &&
    rows.slice(0, -1).every(({ flat }) => flat.isZero())
  );
}

/** Whether the only band of a plan is of every amount, so that both readings are the same. */
export function isOfEverything({ cells }: BandRow): boolean {
  const cell = (meaning: "band" | "bandFrom") => cells[BAND.indexOf(meaning)] ?? null;
  const start = readTierCell(cell("bandFrom"));
  const from = readBandText(cell("band"))?.from;
  return (start.code !== "number" || start.value.isZero()) && (!from || from.at.isZero());
}
