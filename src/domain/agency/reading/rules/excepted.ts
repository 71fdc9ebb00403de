import type { Draft } from "../draft";
import type { Item } from "../items";

/** `除推廣費外全包`, `除了拍攝都包`; in `除了運營還包括客服` nothing is left out. */
const CHINESE =
  /(除了?)([^,.;:!?]{1,16}?)(?:(?:以|之)?外)?,?(?:其他|其它|其余|剩下)?的?(?:全部|全|都|均|一律|一概)(?:都|由我们)?(?:包|含)/g;
/** `everything included except ad spend`, `all-in, apart from photography` */
const ENGLISH =
  /(\b(?:included|inclusive|covered|all-in|all in),? (?:except(?: for)?|apart from|other than|bar|but not) )([^.;:!?]{1,40})/g;

/**
 * What is left out where all else is included. The words that say so are marked as read.
 *
 * @example readExcepted(draft) // of `除推廣費外全包`: the word 推廣費
 */
export function readExcepted({ items, plain, read }: Draft): ReadonlySet<Item> {
  const excepted = new Set<Item>();
  for (const pattern of [CHINESE, ENGLISH]) {
    let at = 0;
    for (const { 0: whole, 1: lead, 2: named, index } of plain.text.matchAll(pattern)) {
      const start = index + lead!.length;
      const end = start + named!.length;
      while (items[at] && items[at]!.start < index) at += 1;
      for (; items[at] && items[at]!.end <= index + whole.length; at += 1) {
        const item = items[at]!;
        if (item.start >= start && item.end <= end) excepted.add(item);
        else read.add(item);
      }
    }
  }
  return excepted;
}
