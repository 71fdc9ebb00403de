import { Decimal, ZERO } from "../../../domain/money/decimal";

/** Who has which share of an order. Shares are weights: they need not add up to 1. */
export interface Party {
  readonly person: string;
  readonly share: Decimal;
}

const WITH_PERCENT = /([^\d%％/／、,，;；&＆+＋|]+?)[\s:：(（]*(\d+(?:\.\d+)?)\s*[%％][)）]?/g;
const BETWEEN_NAMES = /[/／、,，;；&＆+＋|]|\sand\s/;

/**
 * The people of an order as its cells name them: one name, several (in equal shares), or names with their percentage; who has none
 * beside such names has what is left.
 *
 * @example partiesOf(["陳怡君 60% 林佳穎 40%"]) // 陳怡君 0.6, 林佳穎 0.4
 * @example partiesOf(["陳怡君", "林佳穎"]) // each 1: half of the order
 * @example partiesOf(["陳怡君 60%、林佳穎"]) // 0.6, and 0.4 that is left
 */
export function partiesOf(cells: readonly string[]): readonly Party[] {
  return cells.flatMap((cell) => {
    const shares = [...cell.matchAll(WITH_PERCENT)].map(([, person, percent]): Party => ({
      person: person!.trim(),
      share: new Decimal(percent!).dividedBy(100),
    }));
    const names = namesIn(cell.replace(WITH_PERCENT, "/"));
    if (shares.length === 0) return names.map((person): Party => ({ person, share: new Decimal(1) }));
    const said = shares.reduce((sum, { share }) => sum.plus(share), ZERO);
    const left = Decimal.max(0, new Decimal(1).minus(said)).dividedBy(Math.max(1, names.length));
    return [...shares, ...names.map((person): Party => ({ person, share: left }))];
  });
}

function namesIn(cell: string): string[] {
  return cell
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
