import { isLetter } from "./characters";
import { exactly, type Numeral } from "./numberEnds";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ["hundred", 100],
  ["thousand", 1000],
  ["grand", 1000],
  ["million", 1_000_000],
];

type Part = { readonly adds: number } | { readonly times: number };

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...ONES.split(" ").map((word, adds) => [word, { adds }] as const),
  ...TENS.split(" ").map((word, at) => [word, { adds: (at + 2) * 10 }] as const),
  ...MULTIPLIERS.map(([word, times]) => [word, { times }] as const),
]);
const LONGEST = Math.max(...[...PARTS.keys()].map(({ length }) => length));
const STARTS = new Set([...PARTS.keys()].map((word) => word[0]!));

/**
 * A number in English words.
 *
 * @example englishNumeral("two thousand five hundred dollars", 0) // 2,500, ends before the space
 */
export function englishNumeral(text: string, start: number): Numeral | undefined {
  if (!STARTS.has(text[start]!) || isLetter(text[start - 1])) return undefined;
  let total = 0;
  let section = 0;
  let unit = 1;
  let end = start;
  for (let at = start; ;) {
    const wordEnd = endOfWord(text, at);
    const part = PARTS.get(text.slice(at, wordEnd));
    if (!part || (end === start && "times" in part)) break;
    if ("adds" in part) {
      if (section % 100 !== 0 && !(section % 10 === 0 && part.adds < 10 && section % 100 >= 20)) break;
      section += part.adds;
      unit = 1;
    } else if (part.times === 100) {
      section *= 100;
      unit = 100;
    } else {
      total = (total + section) * part.times;
      section = 0;
      unit = part.times;
    }
    end = wordEnd;
    if (text[wordEnd] !== " " && text[wordEnd] !== "-") break;
    at = wordEnd + 1;
  }
  if (end === start) return undefined;
  return { end, ...exactly(total + section), approx: false, unit };
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end <= start + LONGEST && isLetter(text[end])) end += 1;
  return end;
}
