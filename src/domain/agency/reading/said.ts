import type { Item } from "./items";
import type { Meaning } from "./tokens/vocabulary";

/** Every meaning of a word anywhere in a text. */
export interface Said {
  has(meaning: Meaning): boolean;
}

/** Looks through the words, each once however often it stands there: a quote has few, and is asked more often than it has words. */
export function saidIn(items: readonly Item[]): Said {
  const words = new Set<ReadonlySet<Meaning>>();
  for (const item of items) if (item.kind === "word") words.add(item.meanings);
  return {
    has(meaning) {
      for (const meanings of words) if (meanings.has(meaning)) return true;
      return false;
    },
  };
}
