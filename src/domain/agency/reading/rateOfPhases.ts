import { means, type Item } from "./items";
import type { PhaseText } from "./phaseRules";
import { isFee } from "./startBehind";

/**
 * `前3個月5000,之後8000,提成5%`: whether the last phase's rate stands in a clause behind its fee, where no phase before it speaks of a
 * rate: it may then be of that phase or of all.
 */
export function isRateOpen(phases: readonly PhaseText[], text: string): boolean {
  const before = phases.slice(0, -1).flatMap(({ items }) => items);
  if (before.some((item) => isShare(item) || means(item, "commission", "pureCommission"))) return false;
  const { items } = phases[phases.length - 1]!;
  const rate = items.findIndex(isShare);
  const fee = items.findIndex(isFee);
  if (fee === -1 || rate < fee) return false;
  const between = items.slice(fee + 1, rate);
  const parted = between.findIndex(({ kind, start }) => kind === "break" && !":()".includes(text[start]!));
  // `之後8000,另抽2%`: with the last fee, or with all of them.
  return parted !== -1 && !between.slice(0, parted).some((item) => means(item, "plus"));
}

const isShare = (item: Item): boolean => item.kind === "quantity" && item.sort === "rate";
