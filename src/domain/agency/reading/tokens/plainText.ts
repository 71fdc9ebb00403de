import { TO_SIMPLIFIED } from "./simplified";

/** A text as the grammar reads it, with where each of its characters stands in the original. */
export interface PlainText {
  readonly text: string;
  /** The original position of each character, and one more for the end; what stands behind that means nothing. */
  readonly at: Uint32Array;
}

const SAME = new Map<string, string>([
  ...[..."‐‑‒–—―−﹣➖─"].map((dash) => [dash, "-"] as const),
  ...[..."〜～∼˜"].map((tilde) => [tilde, "~"] as const),
  ...[..."\u00a0\u202f\u2007\u2009\u3000\t\v\f"].map((space) => [space, " "] as const),
  ["￥", "¥"],
  ["≦", "≤"],
  ["≧", "≥"],
  ["﹪", "%"],
  ["，", ","],
  ["。", "."],
  ["【", "["],
  ["】", "]"],
  ["→", ":"],
  ["⇒", ":"],
  ["\r", "\n"],
  ["ß", "s"],
]);

/** Each 16-bit unit with what stands for it; 0 where it is invisible and is left out. */
const PLAIN_UNITS = plainUnits();

function plainUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0; code < 0x20; code += 1) units[code] = 0;
  units[0x0a] = 0x0a;
  units[0x7f] = 0;
  for (let code = 0x41; code <= 0x5a; code += 1) units[code] = code + 0x20;
  for (let code = 0xff01; code <= 0xff5e; code += 1) {
    const half = code - 0xfee0;
    units[code] = half >= 0x41 && half <= 0x5a ? half + 0x20 : half;
  }
  const invisible: readonly (readonly [number, number])[] = [
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2069],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xad, 0xad],
    [0x61c, 0x61c],
    // Marks that join the character before them.
    [0x300, 0x36f],
    [0x20d0, 0x20ff],
  ];
  for (const [first, last] of invisible) for (let code = first; code <= last; code += 1) units[code] = 0;
  // `Grundgebühr` is read as `grundgebuhr`, whether its mark is written in the letter or joined to it.
  for (let code = 0xc0; code < 0x180; code += 1) {
    const [letter] = String.fromCharCode(code).normalize("NFD").toLowerCase();
    units[code] = letter!.charCodeAt(0);
  }
  for (const [from, to] of [...TO_SIMPLIFIED, ...SAME]) units[from.charCodeAt(0)] = to.charCodeAt(0);
  return units;
}

/**
 * Brings a text to half-width, lower case and Simplified characters, and Latin letters to those without marks; invisible marks and control characters are left
 * out. The full stop `。` becomes a `.`, which no figure can end with.
 *
 * @example plainText("月費８Ｋ").text // "月费8k"
 */
export function plainText(original: string): PlainText {
  const blanks = blanksOf(original);
  const changed = firstChange(original);
  if (changed === original.length && blanks.size === 0 && changed < SAME_PLACES.length)
    return { text: original, at: SAME_PLACES };
  const codes = new Uint16Array(original.length);
  const at = new Uint32Array(original.length + 1);
  let length = 0;
  for (let index = 0; index < original.length; index += 1) {
    const plain = PLAIN_UNITS[original.charCodeAt(index)]!;
    if (plain === 0 || blanks.has(index)) continue;
    const isPause = (plain === COMMA && separates(original, index)) || endsSentence(original, index);
    codes[length] = isPause ? PAUSE : plain;
    at[length] = index;
    length += 1;
  }
  at[length] = original.length;
  return joined({ text: textOf(codes.subarray(0, length)), at: at.subarray(0, length + 1) });
}

const BLANK = /[【[［〔][ _]*[\d０-９][\d０-９,，.]*[ _]*[】\]］〕](?= ?[元%％万萬个個])/g;
const NO_BLANKS: ReadonlySet<number> = new Set();

/** `【20000】元/月`: the brackets of a form that is filled in, by their places. */
function blanksOf(original: string): ReadonlySet<number> {
  if (!/[【[［〔]/.test(original)) return NO_BLANKS;
  const found = [...original.matchAll(BLANK)];
  return new Set(found.flatMap(({ index, 0: { length } }) => [index, index + length - 1]));
}

/** Fewer characters that stand alone are no scanned text. */
const LEAST_ALONE = 8;
const SPACED = /^(?:\S +){8}/m;

/** `月 服 务 费 ： 6 0 0 0 元`: of a text whose characters nearly all stand alone the spaces mean nothing. */
function joined(plain: PlainText): PlainText {
  const { text, at } = plain;
  if (!SPACED.test(text)) return plain;
  const words = text.split(/\s+/).filter((word) => word !== "");
  const alone = words.filter(({ length }) => length === 1).length;
  if (alone < LEAST_ALONE || alone < words.length * MOSTLY) return plain;
  const kept = Array.from(text, (_, place) => place).filter((place) => text[place] !== " ");
  return {
    text: kept.map((place) => text[place]).join(""),
    at: Uint32Array.from([...kept.map((place) => at[place]!), at[text.length]!]),
  };
}

const MOSTLY = 0.8;

const COMMA = ",".charCodeAt(0);
const PAUSE = "、".charCodeAt(0);
/** What follows an amount whose thousands a Chinese comma groups: `5，000元`, `1，500/月`. */
const GROUP = /^，\d{3}(?=$|[元块\/,，.。;；、)）+\-~至每起 ])/;

/** `月費500，200家客戶`: a Chinese comma between digits that ends a clause. */
const separates = (text: string, at: number): boolean =>
  text[at] === "，" &&
  /\d/.test(text[at - 1] ?? "") &&
  /\d/.test(text[at + 1] ?? "") &&
  !GROUP.test(text.slice(at, at + 5));

/** A digit behind a Chinese full stop is a decimal where a unit follows, as in `3。5%`; in `百分之18。3元/单` none can. */
const DECIMAL = /^\d+ ?(?:[%％万萬千wk元块塊]|[个個][点點])/i;

/** `封顶50000。1元/单`, `13%。6,800元` */
const endsSentence = (text: string, at: number): boolean =>
  text[at] === "。" &&
  /\d/.test(text[at + 1] ?? "") &&
  (/\d[\d,]{2}$/.test(text.slice(Math.max(0, at - 4), at)) ||
    /百分之\d+$/.test(text.slice(Math.max(0, at - 8), at)) ||
    !DECIMAL.test(text.slice(at + 1, at + 12)));

/** The places of a text that is plain as it stands. */
const SAME_PLACES = Uint32Array.from({ length: 4096 }, (_, place) => place);

function firstChange(text: string): number {
  let at = 0;
  while (at < text.length && PLAIN_UNITS[text.charCodeAt(at)] === text.charCodeAt(at)) at += 1;
  return at;
}

const CHUNK = 8192;

function textOf(codes: Uint16Array): string {
  let text = "";
  for (let start = 0; start < codes.length; start += CHUNK) {
    text += String.fromCharCode(...codes.subarray(start, start + CHUNK));
  }
  return text;
}
