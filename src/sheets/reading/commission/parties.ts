import { Decimal, ZERO } from "../../../domain/money/decimal";

/** Who has which share of an order. Shares are weights: they need not add up to 1. */
export interface Party {
  readonly person: string;
  readonly share: Decimal;
}

const PERCENT = /(?<![\d.])(\d{1,3}(?:\.\d{1,6})?)\s{0,3}[%％]/g;
const BETWEEN_NAMES = /[/／、,，;；&＆+＋|]|\sand\s/;
/** What stands between a name and its percentage, and behind that. */
const BEFORE_SHARE = " \t\n\u00a0\u3000:：(（";
const BEHIND_SHARE = " \t\n\u00a0\u3000)）";

/** `70/30` behind names, `(70:30)`, `各50%`, `50% each`; the same numbers of shares as there are names. */
const RATIO = /[\s(（,，]((?:\d{1,3}(?:\.\d{1,4})?)(?:\s?[/／:：-]\s?\d{1,3}(?:\.\d{1,4})?){1,7})\s?[)）]?$/;
const EACH =
  /\s?[(（]?\s?(?:各(?:占|佔)?\s?\d{1,2}(?:\.\d{1,4})?\s?[%％]|\d{1,2}(?:\.\d{1,4})?\s?[%％] each)\s?[)）]?$/i;
/** `Ann 70`, `張三(70)`, `李四：30`, `王芳 7成` */
const NUMBERED = /^(.*\S)(?:\s?[:：(（]\s?|\s|(?<=\p{Script=Han}))(\d{1,3}(?:\.\d{1,4})?)\s?[)）]?$/u;
/** `張三7李四3` */
const RUN_TOGETHER = /^(?:\p{Script=Han}{2,4}\s?\d{1,3}\s?){2,8}$/u;
const NAME_WITH_NUMBER = /\p{Script=Han}{2,4}\s?\d{1,3}/gu;
const TENTHS = /(\d(?:\.\d)?)\s?成(?!交)/g;

/**
 * The people of an order as its cells name them: one name, several (in equal shares), or names with their percentage; who has none
 * beside such names has what is left.
 *
 * @example partiesOf(["陳怡君 60% 林佳穎 40%"]) // 陳怡君 0.6, 林佳穎 0.4
 * @example partiesOf(["陳怡君", "林佳穎"]) // each 1: half of the order
 * @example partiesOf(["陳怡君 60%、林佳穎"]) // 0.6, and 0.4 that is left
 * @example partiesOf(["Ann/Bob 70/30"]) // Ann 70, Bob 30
 * @example partiesOf(["張三7李四3"]) // 張三 7, 李四 3
 */
export function partiesOf(cells: readonly string[]): readonly Party[] {
  return cells.flatMap((written) => {
    const cell = written.replace(
      TENTHS,
      (_, tenths: string) => `${new Decimal(tenths).times(10).toFixed()}%`,
    );
    const byNumbers = inRatio(cell) ?? numbered(cell);
    if (byNumbers) return byNumbers;
    const shared: Party[] = [];
    const others: string[] = [];
    let behind = 0;
    for (const found of cell.matchAll(PERCENT)) {
      const names = namesIn(between(cell, behind, found.index));
      behind = found.index + found[0].length;
      const person = names.pop();
      others.push(...names);
      if (person !== undefined) shared.push({ person, share: new Decimal(found[1]!).dividedBy(100) });
    }
    others.push(...namesIn(between(cell, behind, cell.length)));
    if (shared.length === 0) return others.map((person): Party => ({ person, share: new Decimal(1) }));
    const said = shared.reduce((sum, { share }) => sum.plus(share), ZERO);
    const left = Decimal.max(0, new Decimal(1).minus(said)).dividedBy(Math.max(1, others.length));
    return [...shared, ...others.map((person): Party => ({ person, share: left }))];
  });
}

/** Names that are followed by as many numbers, or by what each of them has. */
function inRatio(cell: string): Party[] | undefined {
  if (cell.length > LONGEST_CELL) return undefined;
  const each = EACH.exec(cell);
  if (each) return namesIn(cell.slice(0, each.index)).map((person) => ({ person, share: new Decimal(1) }));
  const found = RATIO.exec(cell);
  const shares = found?.[1]!.split(/[/／:：-]/).map((share) => new Decimal(share.trim())) ?? [];
  const names = found ? namesIn(cell.slice(0, found.index)) : [];
  if (names.length < 2 || names.length !== shares.length) return undefined;
  return names.map((person, at) => ({ person, share: shares[at]! }));
}

/** Names with a number behind each, which come to all of the order: other numbers are parts of the names. */
function numbered(cell: string): Party[] | undefined {
  if (cell.length > LONGEST_CELL) return undefined;
  const names = RUN_TOGETHER.test(cell) ? cell.match(NAME_WITH_NUMBER)! : namesIn(cell);
  const parties = names.flatMap((name): Party[] => {
    const [, person, share] = NUMBERED.exec(name) ?? [];
    return person === undefined ? [] : [{ person: person.trim(), share: new Decimal(share!) }];
  });
  const isAll = parties.length > 1 && parties.length === names.length;
  const sum = parties.reduce((all, { share }) => all.plus(share), ZERO);
  const people = new Set(parties.map(({ person }) => person));
  return isAll && people.size === parties.length && (sum.equals(100) || sum.equals(10)) ? parties : undefined;
}

/** What is longer names no people with shares. */
const LONGEST_CELL = 200;

function namesIn(text: string): string[] {
  return text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** What stands between two percentages. By hand: a pattern for the end of a text tries anew at every place of it. */
function between(cell: string, behind: number, end: number): string {
  let [from, to] = [behind, end];
  while (behind > 0 && from < to && BEHIND_SHARE.includes(cell[from]!)) from += 1;
  while (end < cell.length && to > from && BEFORE_SHARE.includes(cell[to - 1]!)) to -= 1;
  return cell.slice(from, to);
}
