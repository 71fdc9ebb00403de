import { text, type Localised } from "../catalogue";
import type { CommissionHeading } from "../commission/commissionSheets";

/** How each figure of the commission's sheets comes about. */
export const COMMISSION_RULES: Readonly<Partial<Record<CommissionHeading, Localised>>> = {
  amount: text(
    "What the plan pays on: the person's orders of the month on the basis beside it.",
    "方案的计提业绩：本人当月订单，按所列基数计算。",
    "方案計算佣金的業績：本人當月訂單，依所列基準計算。",
  ),
  counted: text(
    "The part of the amount that counts, after threshold or cliff.",
    "扣除起提额或达到门槛后计入的业绩。",
    "扣除起算額或達到門檻後計入的業績。",
  ),
  commission: text(
    "The tiers of the plan on the amount, rounded to the cent once, at the end.",
    "按方案阶梯计算，只在最后四舍五入到分。",
    "依方案級距計算，只在最後四捨五入到分。",
  ),
  byTiers: text(
    "The tiers below on the amount that counts, in native formulas.",
    "用下方阶梯对计入业绩重新计算，原生公式。",
    "用下方級距對計入業績重新計算，原生公式。",
  ),
  earnedBefore: text(
    "What the months before have earned, KPI factors included, unrounded: the month pays everything so far, rounded, less this, rounded.",
    "此前各月应得（含绩效系数，未取整）：累计四舍五入后，减去此数四舍五入，即为本月。",
    "此前各月應得（含績效係數，未取整）：累計四捨五入後，減去此數四捨五入，即為本月。",
  ),
  factored: text(
    "By tiers, unrounded, times the factor, and rounded to the cent once.",
    "未取整的阶梯提成乘系数，只在此处四舍五入到分。",
    "未取整的級距佣金乘係數，只在此處四捨五入到分。",
  ),
  amountInBand: text(
    "The part of the amount that lies in this band.",
    "落在本档内的业绩。",
    "落在本級內的業績。",
  ),
  linePay: text(
    "The order paid by itself, within its least and most.",
    "单笔订单计提，含每单上下限。",
    "單筆訂單計算，含每單上下限。",
  ),
  byFactor: text(
    "What the KPI factor adds or takes off: the unrounded commission times the factor, rounded, less the commission shown.",
    "绩效系数带来的增减：未取整的提成乘系数后四舍五入，减去所列提成。",
    "績效係數帶來的增減：未取整的佣金乘係數後四捨五入，減去所列佣金。",
  ),
  cut: text(
    "What the cap of the month takes off.",
    "超过当月封顶而扣减的部分。",
    "超過當月上限而扣減的部分。",
  ),
  clawback: text(
    "Taken back for refunds of earlier months: the top band first, at the rate it was paid, never more than was paid.",
    "以前月份退款的追回：先追回最高档，按原发放比例，且不超过已发金额。",
    "以前月份退款的追回：先追回最高級，依原發放比例，且不超過已發金額。",
  ),
  raised: text("Added to reach the floor.", "为补足保底而增加的部分。", "為補足保底而增加的部分。"),
  cumulativeCut: text(
    "What the cap of all months together takes off.",
    "超过累计封顶而扣减的部分。",
    "超過累計上限而扣減的部分。",
  ),
  due: text(
    "Commission with factor, cap, clawback and floor: what the plan gives for the month.",
    "阶梯提成经系数、封顶、追回、保底后的应得数。",
    "級距佣金經係數、上限、追回、保底後的應得數。",
  ),
  held: text(
    "Held back until the refund window has closed.",
    "退款期结束前暂不发放的部分。",
    "退款期結束前暫不發放的部分。",
  ),
  released: text(
    "Held back in earlier months and released now.",
    "以前月份保留、本月释放的部分。",
    "以前月份保留、本月釋放的部分。",
  ),
  drawn: text(
    "Advanced to reach the guaranteed draw.",
    "为达到保证预支额而垫付的部分。",
    "為達到保證預支額而墊付的部分。",
  ),
  recovered: text("Settles draws of earlier months.", "扣回以前月份的预支。", "扣回以前月份的預支。"),
  trueUp: text(
    "Corrects closed months without changing them: what they should have paid less what they paid.",
    "对已关账月份的调整，不改动原月份：应发减已发。",
    "對已關帳月份的調整，不改動原月份：應發減已發。",
  ),
  payout: text(
    "What is paid out: due, less what is held and recovered, plus what is released, drawn and trued up.",
    "实发：应得减保留与扣回，加释放、预支与调整。",
    "實發：應得減保留與扣回，加釋放、預支與調整。",
  ),
  owed: text("Draws that are still to be settled.", "尚未扣回的预支。", "尚未扣回的預支。"),
  base: text(
    "Base pay by days worked of days due.",
    "底薪按实际出勤与应出勤折算。",
    "底薪依實際出勤與應出勤折算。",
  ),
  net: text(
    "Base, commission, bonus and allowances less deductions.",
    "底薪、提成、奖金、津贴之和减扣款。",
    "底薪、佣金、獎金、津貼之和減扣款。",
  ),
  difference: text(
    "What was paid less what the plan gives. 0: they agree.",
    "已发减应发；0 表示相符。",
    "已發減應發；0 表示相符。",
  ),
  recomputed: text(
    "The payout computed again from the figures in this row.",
    "由本行各数重新计算的实发。",
    "由本列各數重新計算的實發。",
  ),
  onPayouts: text(
    "The same payout as the sheet of payouts shows it.",
    "提成明细所载的同一笔实发。",
    "佣金明細所載的同一筆實發。",
  ),
  gap: text("Recomputed less shown: 0 where they agree.", "验算减所载；相符为 0。", "驗算減所載；相符為 0。"),
  share: text(
    "The person's part of the team's commission; the parts add up to it to the cent.",
    "团队提成中本人应分的部分，各人之和分毫不差。",
    "團隊佣金中本人應分的部分，各人之和分毫不差。",
  ),
};
