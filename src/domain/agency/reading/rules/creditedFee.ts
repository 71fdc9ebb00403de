import type { Draft } from "../draft";
import { means, type Item } from "../items";
import { wordsOfOffset } from "./firstPayment";

const PAID =
  "已|当月|本月|每月|所|实际|预|先|支付|收取|收|付|交|缴|的|该|固定|基础|基本|月度?|保底|代?运营|服务|托管|管理|技术";
const FEE = `(?:${PAID}){0,6}(?:费用?|底薪)(?!率)`;
const COMMISSION = "(?:提成|佣金|提点|抽成|抽佣|分成|分佣|扣点|点数)";
/** What stands between two words of a clause, and of a sentence. */
const CLAUSE = "[^,.;\\n]";
const SENTENCE = "[^.;\\n]";
const LESS = "(?:扣除|减去|减掉|扣掉|扣减|扣去|抵减)";
const OFF = "(?:抵扣|扣除|扣减|抵减|冲抵|减除|抵)";

const CREDITS = new RegExp(
  [
    // `提成5%,扣除已付月費`; in `扣除服務費後5%` it is what the rate is of.
    `(?:${COMMISSION}|%|个?点)${SENTENCE}{0,12}?${LESS} ?${FEE}(?!${CLAUSE}{0,4}(?:\\d|百分))`,
    // `提成5%-已付月費`; in `提成5% - 月費3000` the dash parts two terms.
    `(?:%|个?点)(?:提成|佣金)? ?- ?${FEE}(?! ?[:为是]? ?[¥$\\d一二两三四五六七八九十])`,
    `[=×*]${CLAUSE}{0,8}(?:%|个?点) ?- ?${FEE}`,
    `${FEE}${CLAUSE}{0,4}[从在由于自]${CLAUSE}{0,4}${COMMISSION}(?:金额|款)?[中里内]?面?(?:予以|全额|可)?${OFF}`,
    `${COMMISSION}${CLAUSE}{0,4}(?:超过|高于|超出|大于|多于)${FEE}${SENTENCE}{0,6}(?:补|另付|另收|支付|收|付|结算)`,
    `${COMMISSION}${CLAUSE}{0,4}(?:超过|高于|超出|大于|多于)${FEE},?(?:就|则)?(?:免|不收|不再收)取?${FEE}`,
    `${COMMISSION}${CLAUSE}{0,4}(?:低于|不足|小于|不到|未达到?)${FEE}${SENTENCE}{0,4}(?:按|以|收|补)`,
    `${FEE}${CLAUSE}{0,10}(?:含在|计入|算在|计在)${COMMISSION}`,
  ].join("|"),
);

/** The words that take the fee off the commission, so that the greater of both is due; `undefined` where there are none. */
export function wordsOfCredit({ items, plain, said }: Draft): { start: number; end: number } | undefined {
  const offset = wordsOfOffset(plain.text);
  const isOffset = ({ start }: Item) => offset !== undefined && offset.start <= start && start < offset.end;
  const word = items.find((item) => means(item, "credited") && !isOffset(item));
  if (word) return word;
  if (said.has("missed")) return undefined;
  const found = CREDITS.exec(plain.text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
