import { isNumber } from "../items";
import type { NumberToken, Token } from "./tokens";
import { chineseDigit, isDigit } from "./characters";

/** A number that may count the clauses of a quote, with the tokens it is written in. */
interface Mark {
  /** The first token and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Marks of one list look the same. */
  readonly look: string;
}

const MOST_CLAUSES = 20;

/**
 * `(1)固定服務費8000/月;(2)提成3%`, `1、服務費8000 2、提點3%`, `一、服務費…;二、佣金…`: numbers that count the clauses of a quote end the
 * clause before them and are no figures. They count up from 1, in one look.
 */
export function withoutNumbering(tokens: readonly Token[], text: string): readonly Token[] {
  const marks = listsOf(tokens.flatMap((_, at) => markAt(tokens, at, text) ?? []));
  if (marks.length === 0) return tokens;
  const kept: Token[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    kept.push(...tokens.slice(at, from));
    kept.push({ kind: "break", start: tokens[from]!.start, end: tokens[to - 1]!.end, hard: false });
    at = to;
  }
  return [...kept, ...tokens.slice(at)];
}

/** The marks that count up from 1, two of a look at least. */
function listsOf(marks: readonly Mark[]): readonly Mark[] {
  const lists = new Map<string, Mark[]>();
  const found: Mark[] = [];
  const close = (look: string) => {
    const list = lists.get(look) ?? [];
    if (list.length > 1) found.push(...list);
    lists.delete(look);
  };
  for (const mark of marks) {
    if (mark.count === 1) {
      close(mark.look);
      lists.set(mark.look, [mark]);
    } else if (lists.get(mark.look)?.length === mark.count - 1) lists.get(mark.look)!.push(mark);
  }
  for (const look of [...lists.keys()]) close(look);
  return found.sort((a, b) => a.from - b.from);
}

/** `(1)`, `1)`, `1、`, `1.`, `第一,` where a clause begins, and no figure behind: `1、2個點`. */
function markAt(tokens: readonly Token[], at: number, text: string): Mark | undefined {
  const number = tokens[at];
  const clause = number && clauseMark(tokens, at, text);
  if (clause) return clause;
  if (!isNumber(number) || !isCount(number, text)) return undefined;
  const label = tokens[at - 1];
  const named = label && text.slice(label.start, label.end);
  // `Tier 1 (up to $50k in sales)`, `Tier 1: up to $50k`
  if (named && TABLE_LABELS.has(named) && isSign(tokens[at + 1], "(:", text))
    return {
      from: at - 1,
      to: text[number.end] === ":" ? at + 2 : at + 1,
      count: number.low.toNumber(),
      look: named,
    };
  const opening = text[tokens[at - 1]?.start ?? text.length] ?? "";
  const opens = opening === "(" || opening === "第";
  const from = opens ? at - 1 : at;
  const to = at + 2;
  const sign = tokens[at + 1];
  // `第一檔10萬以內3000`
  const isLevel = opening === "第" && sign !== undefined && LEVELS.has(text.slice(sign.start, sign.end));
  const isClosed = isLevel || isSign(sign, CLOSING.get(opening) ?? "、.)", text);
  if (!isClosed || sign!.start !== number.end || !beginsClause(tokens, from, text)) return undefined;
  const behind = tokens[to];
  if (behind === undefined || (isNumber(behind) && !opens)) return undefined;
  const look = (opens ? opening : "") + (isDigit(text[number.start]) ? "1" : "一") + text[sign!.start];
  return { from, to, count: number.low.toNumber(), look };
}

/** `3.1 甲方…`: the number of a clause of a contract, at the start of a line. */
function clauseMark(tokens: readonly Token[], at: number, text: string): Mark | undefined {
  const { start, end } = tokens[at]!;
  const found = CLAUSE.exec(text.slice(start, end));
  const before = tokens[at - 1];
  const beginsLine = before === undefined || text.slice(before.end - 1, start).includes("\n");
  if (
    !found ||
    !beginsLine ||
    !/^ *[\u4e00-\u9fffa-z]/.test(text.slice(end)) ||
    /^ ?[万千百元块个折%wk]/.test(text.slice(end))
  )
    return undefined;
  return { from: at, to: at + 1, count: Number(found[2]), look: `${found[1]}.` };
}
const CLAUSE = /^(\d{1,2})\.(\d{1,2})$/;

/** Before the number of a row. */
const TABLE_LABELS: ReadonlySet<string> = new Set(["tier", "level", "band", "bracket", "step", "milestone"]);

const LEVELS: ReadonlySet<string> = new Set(["档", "级", "档位", "梯队", "阶梯"]);

/** What closes a mark, by what opens it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["第", ",、:"],
]);

/** A whole number without a unit, by itself. */
const isCount = ({ sort, unit, low, high, currency, start, end }: NumberToken, text: string): boolean =>
  sort === "number" &&
  unit === 1 &&
  currency === undefined &&
  low.equals(high) &&
  low.isInteger() &&
  low.greaterThan(0) &&
  low.lessThanOrEqualTo(MOST_CLAUSES) &&
  end - start <= 2 &&
  (isDigit(text[start]) || chineseDigit(text[start]) !== undefined || text[start] === "十");

const isSign = (token: Token | undefined, signs: string, text: string): boolean =>
  token?.kind === "break" && signs.includes(text[token.start]!);

/** Behind a pause, a space or nothing. */
const beginsClause = (tokens: readonly Token[], from: number, text: string): boolean => {
  const before = tokens[from - 1];
  return (
    before === undefined ||
    before.kind === "break" ||
    before.end < tokens[from]!.start ||
    text[before.end - 1] === "\n"
  );
};
