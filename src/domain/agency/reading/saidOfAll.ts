import type { Item } from "./items";

const OF_ALL =
  /^(?:(?:销售)?(?:提成|提点|佣金|抽成|扣点|点数|分成|月费|服务费)(?:比例)?)?(?:[两二三四五]个?(?:版本?|套餐|方案|档|平台)(?:均|都|皆)|全程|全期|全年|全周期|整个合作期|合作期(?:内|间|間)|期间均|均|都|皆|以上|所有|统一|一律|始终|全部|各(?:版本|方案|套餐|阶段|期))/;

/** The name of a price, and the word that it holds for all. */
const LONGEST = 10;

/** The last of several offers or phases, and behind it what is said of all of them: `…,旗艦版2萬/月,均簽一年`, `…,第4個月起1萬,全程抽2%`. */
export function apartFromAll(
  items: readonly Item[],
  text: string,
): { readonly own: readonly Item[]; readonly ofAll: readonly Item[] } {
  const end = items.findIndex(
    ({ kind }, place) =>
      kind === "break" &&
      OF_ALL.test(text.slice(items[place + 1]?.start, (items[place + 1]?.start ?? 0) + LONGEST)),
  );
  return end === -1 ? { own: items, ofAll: [] } : { own: items.slice(0, end), ofAll: items.slice(end) };
}
