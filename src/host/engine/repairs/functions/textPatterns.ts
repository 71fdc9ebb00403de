/**
 * Tells the texts that are like a given one, whatever their case. `*` and `?` in it stand for any letters and any one letter; with `~`
 * before them they stand for themselves.
 *
 * @example textTest("a*")("Apple") // true
 */
export function textTest(text: string): (other: string) => boolean {
  const pattern = patternOf(text);
  if (pattern) return (other) => pattern.test(other);
  return sameText(text.replace(/~([*?~])/g, "$1"));
}

/** Tells the texts of the same letters, whatever their case. */
export function sameText(text: string): (other: string) => boolean {
  const plain = text.toLowerCase();
  return (other) => other.length === plain.length && other.toLowerCase() === plain;
}

function patternOf(text: string): RegExp | undefined {
  if (!/(^|[^~])(~~)*[*?]/.test(text)) return undefined;
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return part === "~~" ? "~" : `\\${part.at(-1)}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Below 0, 0 or above 0, as the first text stands before, with or behind the other. */
export function compareTexts(one: string, other: string): number {
  return collator.compare(one, other);
}
