import { doubt, type Draft } from "../draft";
import type { Quantity } from "../items";

const WAIVED =
  /^(?:元|块)?(?:的|的话|时|那个月|的月份|当月|本月|就|则|,)*(?:不收取?|不要|免收?|减免)(?:当月|本月|该月)?的?(?:固定|基础|基本)?(?:月|服务|代运营|运营|托管|底)?(?:租|费用?|薪)(?!率)/;
const NOT_REACHED =
  /(?:低于|不到|不足|不满|少于|没到|未到|未达到?|[没未]做到|做不到|(?:提成|佣金|提点|抽成)(?:金额)?(?:超过|超出|够|满|达到|高于)|没过|不过) ?$/;
const LONGEST_WORD = 8;
const LONGEST_WAIVER = 24;

/** `低於5萬不收服務費`: sales below which the fee is not due. */
export const isWaivedBelow = ({ plain }: Draft, { start, end }: Quantity): boolean =>
  NOT_REACHED.test(plain.text.slice(Math.max(0, start - LONGEST_WORD), start)) &&
  WAIVED.test(plain.text.slice(end, end + LONGEST_WAIVER));

export function doubtWaived(draft: Draft, quantity: Quantity): void {
  const found = WAIVED.exec(draft.plain.text.slice(quantity.end, quantity.end + LONGEST_WAIVER))!;
  for (const seen of [draft.used, draft.reckoned, draft.read]) seen.add(quantity);
  const place = { start: quantity.start, end: quantity.end + found[0].length };
  doubt(draft, place, { code: "conditionUnread", term: "monthlyFee" });
}
