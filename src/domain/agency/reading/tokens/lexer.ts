import { chineseDigit, isDigit, isLetter } from "./characters";
import { numberAt } from "./numberTokens";
import { sharesOfParties } from "./partyShares";
import { discountAt, halvesAt, percentBefore, ratioAt, returnAt, tenthsAt } from "./shareTokens";
import type { Token } from "./tokens";
import type { Meaning } from "./vocabulary";
import { wordAt } from "./words";

const BREAKS = ",;、:!?()[]|\n.…\"“”'「」";
const HARD_BREAKS = ";!?\n.";

/**
 * Splits a plain text into tokens, in one pass.
 *
 * @example tokensOf("月费8k+gmv 2个点") // word 月费, number 8,000, word +, word gmv, number 2% as a rate
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const passed = passedOver(text, at);
    if (passed > at) {
      at = passed;
      continue;
    }
    const token = tokenAt(text, at);
    const last = tokens[tokens.length - 1];
    const isJoined = last?.kind === "unknown" && last.end === token.start;
    if (isJoined && token.kind === "unknown") tokens[tokens.length - 1] = { ...last, end: token.end };
    else if (isJoined && isBareCharge(text, token))
      tokens[tokens.length - 1] = { kind: "word", start: last.start, end: token.end, meanings: UNNAMED };
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

const ENDINGS = ["s", "d", "ll", "re", "ve", "t", "m"];

/** Spaces, and what an apostrophe joins to a word: `30 days' notice`, `we'd`. */
function passedOver(text: string, at: number): number {
  if (text[at] === " ") return at + 1;
  const isApostrophe = (text[at] === "'" || text[at] === "’") && isLetter(text[at - 1]);
  if (!isApostrophe) return at;
  const ending = ENDINGS.find(
    (each) => text.startsWith(each, at + 1) && !isLetter(text[at + 1 + each.length]),
  );
  return at + 1 + (ending?.length ?? 0);
}

const UNNAMED: ReadonlySet<Meaning> = new Set<Meaning>(["otherCharge"]);

/** `培訓費`: behind a word that is not known, 費 makes the name of a charge that no rule knows. */
const isBareCharge = (text: string, { kind, start, end }: Token): boolean =>
  kind === "word" && end === start + 1 && text[start] === "费";

const DATE: ReadonlySet<Meaning> = new Set<Meaning>(["dayOfMonth"]);
const FULL_DATE =
  /^(?:19|20)\d{2}(?:年\d{1,2}月(?:\d{1,2}[日号])?|[-/.]\d{1,2}[-/.]\d{1,2}|(?=最新|报价|价格|资费|收费标准))(?!\d)/;
const LONGEST_DATE = 11;
/** With what a year begins. */
const CENTURIES = "12";

const CLOCK = /^(?:[6-9]|[012]\d):[03]0(?:[-~至到](?:次日)?\d{1,2}:[03]0)?(?!\d)/;
/** `[10:42]`, `10:42 am`, `10:42 - Ann`: when something was written. */
const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::\d\d)?(?= ?(?:\]|[ap]m\b|- ))/;
const CLOCKS = ":点时";
const HOUR = /^\d{1,2}[点时]半?/;

/** `9:00-18:00`, `早9點`: no figure of a price. */
function clockAt(text: string, start: number): Token | undefined {
  const sign = text[start + 1]!;
  if (!CLOCKS.includes(isDigit(sign) ? text[start + 2]! : sign) || isDigit(text[start - 1])) return undefined;
  const isHour = /[早晚午晨]上?$/.test(text.slice(Math.max(0, start - 2), start));
  const words = text.slice(start, start + 2 * LONGEST_DATE);
  const found = (isHour ? HOUR : CLOCK).exec(words) ?? TIME.exec(words);
  return found ? { kind: "word", start, end: start + found[0].length, meanings: DATE } : undefined;
}

const SLASHED_DATE = /^\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d{2}(?!\d)/;
const SLASHES = "/.-";
/** Before the number of an offer: `Quote #10234`, `INV-2041`. */
const NUMBERED = /(?:#|\b(?:inv|quo|quote|qt|est|ref|po|prop)-)$/;
const LONGEST_NAME = 7;

/** `14/03/2025`, `#10234`: no figures of a price. */
function referenceAt(text: string, start: number): Token | undefined {
  const before = text[start - 1] ?? " ";
  const isNumbered =
    "#-".includes(before) && NUMBERED.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
  const isDated =
    !isDigit(before) && SLASHES.includes(text[isDigit(text[start + 1]) ? start + 2 : start + 1] ?? " ");
  const pattern = isNumbered ? /^\d{3,}/ : isDated ? SLASHED_DATE : undefined;
  const found = pattern?.exec(text.slice(start, start + LONGEST_DATE));
  return found ? { kind: "word", start, end: start + found[0].length, meanings: DATE } : undefined;
}

/** `2025年1月1日`, `2025-01-01`, `2025最新報價` */
function dateAt(text: string, start: number): Token | undefined {
  if (!CENTURIES.includes(text[start]!) || !isDigit(text[start + 1]) || isDigit(text[start - 1]))
    return undefined;
  const found = FULL_DATE.exec(text.slice(start, start + LONGEST_DATE));
  return found ? { kind: "word", start, end: start + found[0].length, meanings: DATE } : undefined;
}

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const ENGLISH_DATE = new RegExp(
  [
    `(?:${DAY} (?:of )?)?(?:${MONTHS})\\.?(?: ${DAY})?,? (?:19|20)\\d{2}(?!\\d)`,
    // Without a year no word of another sense is a month.
    `(?!may|mar|dec )(?:${DAY} (?:of )?(?:${MONTHS})|(?:${MONTHS}) ${DAY})(?![\\w%.,])`,
    `(?<=(?:from|until|till|through|since|of|by|effective|starting|beginning) )(?:${MONTHS})(?![a-z])`,
  ].join("|"),
  "y",
);
const LONGEST_ENGLISH_DATE = 26;
/** The words before a month that stands alone. */
const LONGEST_LEAD = 10;
/** With what a day, or a month, begins. */
const DATES_BEGIN = "0123jfmasond";
/** With what a month begins, or the word before it. */
const MONTHS_BEGIN = "jfmasondo";

/** `1 March 2025`, `March 1st, 2025`, `Sept 2025`, `1 July`, `from July` */
function englishDateAt(text: string, start: number): Token | undefined {
  const before = text[start - 1];
  if (!DATES_BEGIN.includes(text[start]!) || isDigit(before) || isLetter(before)) return undefined;
  // Behind a day stands a space, or its ending.
  const next = isDigit(text[start + 1]) ? start + 2 : start + 1;
  const behind = isDigit(text[start]) ? (text[next] ?? "/") : " ";
  if (!" snrt".includes(behind)) return undefined;
  if (isDigit(text[start]) && behind === " " && !MONTHS_BEGIN.includes(text[next + 1] ?? "/"))
    return undefined;
  const from = isDigit(text[start]) ? start : Math.max(0, start - LONGEST_LEAD);
  ENGLISH_DATE.lastIndex = start - from;
  const found = ENGLISH_DATE.exec(text.slice(from, start + LONGEST_ENGLISH_DATE));
  return found ? { kind: "word", start, end: start + found[0].length, meanings: DATE } : undefined;
}

const ORDINAL = /^\d{1,2}(?:(?:st|nd|rd|th)(?![a-z])( ?(?:month|year|quarter|week))?|\.(?= monat)())/;

/** `on the 5th of each month`; `4th month` is a number of months. */
function ordinalAt(text: string, start: number): Token | undefined {
  const found = isDigit(text[start - 1]) ? null : ORDINAL.exec(text.slice(start, start + LONGEST_DATE));
  if (!found) return undefined;
  const end = start + found[0].length - (found[1]?.length ?? 0);
  if ((found[1] ?? found[2]) === undefined) return { kind: "word", start, end, meanings: DATE };
  const number = numberAt(text, start);
  return number && { ...number, end };
}

const NO_FIGURE = /[\u4e00-\u9fff]/;
const COUNTED = "元块个点折成万千百亿年月季天日周小时人单件款条张家店";

/** `0抽成`, `0服務費`: nothing is charged. */
function nothingAt(text: string, start: number): Token | undefined {
  const next = text[start + 1];
  if (text[start] !== "0" || next === undefined || !NO_FIGURE.test(next) || COUNTED.includes(next))
    return undefined;
  if (isDigit(text[start - 1]) || "-~至到".includes(text[start - 1] ?? " ")) return undefined;
  return { kind: "word", start, end: start + 1, meanings: wordAt("零", 0)!.meanings };
}

function tokenAt(text: string, start: number): Token {
  const share = shareAt(text, start) ?? blankAt(text, start) ?? nothingAt(text, start);
  if (share) return share;
  const word = wordAt(text, start);
  const number = numberAt(text, start);
  if (number && (!word || number.end > word.end || (number.sort !== "number" && number.end === word.end)))
    return number;
  if (word) return { kind: "word", start, end: word.end, meanings: word.meanings };
  const character = text[start]!;
  if (character === "%") return { kind: "word", start, end: start + 1, meanings: SHARE };
  if (BREAKS.includes(character)) {
    return { kind: "break", start, end: start + 1, hard: HARD_BREAKS.includes(character) };
  }
  const picture = pictureAt(text, start);
  if (picture) return { kind: "break", start, end: picture, hard: false };
  let end = start + 1;
  if (isLetter(character)) while (isLetter(text[end])) end += 1;
  return { kind: "unknown", start, end };
}

/** An emoji, or the circled number of a clause. */
const PICTURE = /^(?:\p{Extended_Pictographic}|[①-⑳⑴-⒇❶-❿])/u;

/** An emoji ends a clause, as a bullet does, and says nothing. */
function pictureAt(text: string, start: number): number | undefined {
  const code = text.codePointAt(start)!;
  if (code < 0x2190) return undefined;
  const character = String.fromCodePoint(code);
  return PICTURE.test(character) ? start + character.length : undefined;
}

/** `a % of ad spend` */
const SHARE: ReadonlySet<Meaning> = new Set<Meaning>(["commission"]);
const BLANK: ReadonlySet<Meaning> = new Set<Meaning>(["placeholder"]);

/** `[ ]`, `____`: a figure that a template leaves open. */
function blankAt(text: string, start: number): Token | undefined {
  const isBracket = text[start] === "[";
  if (!isBracket && text[start] !== "_") return undefined;
  let end = start + 1;
  while (text[end] === (isBracket ? " " : "_")) end += 1;
  if (isBracket ? text[end] !== "]" : end === start + 1) return undefined;
  if (isBracket) end += 1;
  return { kind: "word", start, end: text[end] === "%" ? end + 1 : end, meanings: BLANK };
}

/** Shares that are written with more than a number and its sign. */
function shareAt(text: string, start: number): Token | undefined {
  const date = englishDateAt(text, start);
  if (date) return date;
  if (isDigit(text[start]))
    return (
      referenceAt(text, start) ??
      dateAt(text, start) ??
      clockAt(text, start) ??
      ordinalAt(text, start) ??
      ratioAt(text, start) ??
      returnAt(text, start) ??
      discountAt(text, start)
    );
  if (chineseDigit(text[start]) !== undefined)
    return ratioAt(text, start) ?? discountAt(text, start) ?? tenthsAt(text, start);
  return percentBefore(text, start) ?? halvesAt(text, start) ?? sharesOfParties(text, start);
}
