import { isDigit, isLetter } from "./numerals";
import { MEANINGS, type Meaning } from "./vocabulary";

export interface FoundWord {
  readonly end: number;
  readonly meanings: ReadonlySet<Meaning>;
}

const MEANINGS_OF_WORD: ReadonlyMap<string, ReadonlySet<Meaning>> = meaningsOfWord();
/** The lengths of words by their first character, longest first. */
const LENGTHS: ReadonlyMap<string, readonly number[]> = lengthsByStart();

function meaningsOfWord(): Map<string, Set<Meaning>> {
  const index = new Map<string, Set<Meaning>>();
  for (const [meaning, words] of MEANINGS) {
    for (const word of words) index.set(word, (index.get(word) ?? new Set<Meaning>()).add(meaning));
  }
  return index;
}

function lengthsByStart(): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of MEANINGS_OF_WORD.keys()) {
    lengths.set(word[0]!, (lengths.get(word[0]!) ?? new Set<number>()).add(word.length));
  }
  return new Map([...lengths].map(([start, found]) => [start, [...found].sort((a, b) => b - a)]));
}

/** The longest word of the vocabulary that starts at a place. Latin words end where their letters end. */
export function wordAt(text: string, start: number): FoundWord | undefined {
  if (isLetter(text[start]) && isLetter(text[start - 1])) return undefined;
  for (const length of LENGTHS.get(text[start]!) ?? []) {
    const end = start + length;
    const meanings = MEANINGS_OF_WORD.get(text.slice(start, end));
    if (!meanings || end > text.length) continue;
    if (isLetter(text[end - 1]) && (isLetter(text[end]) || isDigit(text[end]))) continue;
    return { end, meanings };
  }
  return undefined;
}
