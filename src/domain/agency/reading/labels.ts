import { isLetter } from "./tokens/characters";
import { means, type Item } from "./items";

/** `合同期：一年`, `initial term of one year` */
export function isLabelled(before: readonly Item[], text: string): boolean {
  const [label, sign] = before.slice(-2);
  const isColon = sign?.kind === "break" && text[sign.start] === ":";
  return means(label, "term", "notice") && (isColon || means(sign, "of"));
}

/** `minimum commitment of 90 days`, `contract: 60 days` */
export function isOfTerm(before: readonly Item[], text: string): boolean {
  const last = before[before.length - 1];
  const label = means(last, "term") ? last : isLabelled(before, text) ? before[before.length - 2] : undefined;
  return means(label, "term") && !means(label, "notice") && isLetter(text[label!.start]);
}
