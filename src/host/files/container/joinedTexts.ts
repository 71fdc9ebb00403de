/**
 * Texts joined to pieces of at least so many characters, the last one aside: a million little ones would weigh more than what
 * they say.
 *
 * @example [...joinedTexts(["ab", "cd", "e"], 3)] // ["abcd", "e"]
 */
export function* joinedTexts(texts: Iterable<string>, least: number): Generator<string> {
  let pending: string[] = [];
  let length = 0;
  for (const text of texts) {
    pending.push(text);
    length += text.length;
    if (length < least) continue;
    yield pending.join("");
    pending = [];
    length = 0;
  }
  if (pending.length > 0) yield pending.join("");
}
