import { isDigit, isLetter } from "./characters";
import { MEANINGS, type Meaning } from "./vocabulary";

export interface FoundWord {
  readonly end: number;
  readonly meanings: ReadonlySet<Meaning>;
}

/** The words that begin with the same characters. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** What the word means that ends here. */
  meanings?: Set<Meaning>;
}

const WORDS = tree();

function tree(): Branch {
  const root: Branch = { next: new Map<string, Branch>() };
  for (const [meaning, words] of MEANINGS) {
    for (const word of words) {
      let branch = root;
      for (const character of word) {
        const next: Branch = branch.next.get(character) ?? { next: new Map<string, Branch>() };
        branch.next.set(character, next);
        branch = next;
      }
      branch.meanings = (branch.meanings ?? new Set<Meaning>()).add(meaning);
    }
  }
  return root;
}

/** The longest word of the vocabulary that starts at a place. Latin words end where their letters end. */
export function wordAt(text: string, start: number): FoundWord | undefined {
  if (isLetter(text[start]) && isLetter(text[start - 1])) return undefined;
  let found: FoundWord | undefined;
  let branch = WORDS.next.get(text[start]!);
  for (let end = start + 1; branch; end += 1) {
    if (branch.meanings && !isCut(text, start, end)) found = { end, meanings: branch.meanings };
    branch = end < text.length ? branch.next.get(text[end]!) : undefined;
  }
  return found;
}

/** Whether a place lies inside a Latin word; a short one may end in a digit, `GMV80萬` is a word and a figure, `/m²` is no month. */
const isCut = (text: string, start: number, end: number): boolean =>
  isLetter(text[end - 1]) &&
  (isLetter(text[end]) ||
    "²³".includes(text[end] ?? " ") ||
    (isDigit(text[end]) && end - start < LEAST_WORD));

const LEAST_WORD = 3;
