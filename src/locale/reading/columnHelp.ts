import type { ColumnMeaning } from "../../sheets/reading/meaning";
import { text, type Localised } from "../catalogue";

/** What belongs into each column, as the prompt beside a cell of a template says it; at most 255 characters. */
export const COLUMN_HELP: Readonly<Record<ColumnMeaning, Localised>> = {
  orderNumber: text(
    "The platform's number of the order. It ties together lines of one order and finds rows that stand twice.",
    "平台的订单编号，用来合并同一订单的多行，并找出重复的行。",
    "平台的訂單編號，用來合併同一訂單的多列，並找出重複的列。",
  ),
  shop: text(
    "Where you have several shops: its name, always written alike. Blank means all shops.",
    "有多家店铺时填写店名，写法要一致。留空表示全部店铺。",
    "有多家店鋪時填寫店名，寫法要一致。留空表示全部店鋪。",
  ),
  category: text("What kind of goods it is.", "商品的品类。", "商品的品類。"),
  brand: text("The brand of the goods.", "商品的品牌。", "商品的品牌。"),
  region: text("The region of the sale.", "销售所在区域。", "銷售所在區域。"),
  customer: text("New or returning customer.", "新客或老客。", "新客或老客。"),
  date: text(
    "A day such as 2026-08-31, or a month such as 2026-08.",
    "日期（如 2026-08-31）或月份（如 2026-08）。",
    "日期（如 2026-08-31）或月份（如 2026-08）。",
  ),
  createTime: text("When the buyer ordered.", "买家下单的时间。", "買家下單的時間。"),
  payTime: text(
    "When the buyer paid. Orders without it are unpaid and do not count.",
    "买家付款的时间。没有付款时间的订单视为未付款，不计入。",
    "買家付款的時間。沒有付款時間的訂單視為未付款，不計入。",
  ),
  total: text(
    "The price of the order before refunds and before discounts that others pay.",
    "订单总金额，未扣退款及平台承担的优惠。",
    "訂單總金額，未扣退款及平台承擔的優惠。",
  ),
  paid: text(
    "What the buyer really paid. Whether refunds are taken off already is found from the rows, or chosen in the pane.",
    "买家实际支付的金额。是否已扣退款由数据判断，也可在窗格中指定。",
    "買家實際支付的金額。是否已扣退款由資料判斷，也可在窗格中指定。",
  ),
  refund: text(
    "What was paid back, as a positive amount. Blank or 0 where there was no refund.",
    "退款金额，填正数。没有退款时留空或填 0。",
    "退款金額，填正數。沒有退款時留空或填 0。",
  ),
  units: text("How many pieces.", "件数。", "件數。"),
  orders: text("How many orders the row stands for.", "本行包含的订单数。", "本列包含的訂單數。"),
  cost: text(
    "What the goods cost you, for all pieces of the row.",
    "商品成本，为本行全部件数的合计。",
    "商品成本，為本列全部件數的合計。",
  ),
  channel: text(
    "The advertising channel, always written alike.",
    "推广渠道名称，写法要一致。",
    "廣告通路名稱，寫法要一致。",
  ),
  impressions: text("How often the ad was shown.", "广告展现次数。", "廣告曝光次數。"),
  clicks: text("How often it was clicked.", "广告点击次数。", "廣告點擊次數。"),
  visitors: text(
    "How many different people came. A row a day or a month; where several shops sell, a row for each.",
    "访客数（去重人数）。每天或每月一行；有多家店铺时每店一行。",
    "訪客數（不重複人數）。每天或每月一列；有多家店鋪時每店一列。",
  ),
  visits: text(
    "How often people came, where the number of people is not known: somebody who comes twice counts twice.",
    "访问次数；不知道人数时填写，同一人来两次计两次。",
    "造訪次數；不知道人數時填寫，同一人來兩次計兩次。",
  ),
  buyers: text(
    "How many of the visitors paid. Blank where the orders are in another sheet.",
    "付款的访客人数。订单在其他工作表中时可留空。",
    "付款的訪客人數。訂單在其他工作表中時可留空。",
  ),
  spend: text("What was spent on the channel.", "该渠道的花费金额。", "該通路的花費金額。"),
  attributedSales: text(
    "Sales that the channel claims for itself.",
    "渠道归因的成交金额。",
    "通路歸因的成交金額。",
  ),
  person: text(
    "The person's name, written alike in all sheets.",
    "姓名，各表写法要一致。",
    "姓名，各表寫法要一致。",
  ),
  role: text(
    "The role, such as operator or customer service.",
    "岗位，如运营、客服。",
    "職位，如運營、客服。",
  ),
  basePay: text("Pay of a full month before commission.", "整月底薪，不含提成。", "整月底薪，不含佣金。"),
  from: text("The first day on which this row holds.", "本行开始生效的日期。", "本列開始生效的日期。"),
  to: text(
    "The last day on which this row holds. Blank while it goes on.",
    "本行生效的最后一天。仍有效时留空。",
    "本列生效的最後一天。仍有效時留空。",
  ),
  item: text("What it is for, in a few words.", "项目名称，简短说明。", "項目名稱，簡短說明。"),
  amount: text(
    "The amount. Negative only where money comes back.",
    "金额。只有冲回时填负数。",
    "金額。只有沖回時填負數。",
  ),
  income: text(
    "What came in. It is no cost: a row with nothing else is left out.",
    "收入的金额。收入不是费用，只有收入的行不计入。",
    "收入的金額。收入不是費用，只有收入的列不計入。",
  ),
  basis: text(
    "What the rate is taken of. Choose from the list.",
    "费率或提成的计算基数，请从列表选择。",
    "費率或佣金的計算基準，請從清單選擇。",
  ),
  rate: text("As a percentage: 5% or 0.05.", "百分比：填 5% 或 0.05。", "百分比：填 5% 或 0.05。"),
  deliveryTime: text("When the goods were sent.", "发货时间。", "出貨時間。"),
  receiptTime: text("When the buyer confirmed receipt.", "买家确认收货的时间。", "買家確認收貨的時間。"),
  refundTime: text(
    "When the refund was made; commission is taken back in that month.",
    "退款成功的时间；提成在该月扣回。",
    "退款成功的時間；佣金在該月扣回。",
  ),
  orderState: text(
    "What has become of the order: orders never paid or called off are no sales.",
    "订单的状态；未付款或已取消的订单不算销售。",
    "訂單的狀態；未付款或已取消的訂單不算銷售。",
  ),
  refundState: text(
    "What has become of a claim; where no column has the refund, a completed one counts as a refund of all that was paid.",
    "售后的结果；没有退款金额列时，退款成功按全额退款计。",
    "退款的結果；沒有退款金額欄時，退款成功按全額退款計。",
  ),
  plan: text(
    "The plan's name. Rows of one name are the bands of one plan.",
    "方案名称。名称相同的各行是同一方案的各档。",
    "方案名稱。名稱相同的各列是同一方案的各級。",
  ),
  mode: text(
    "Marginal: each band's rate on the sales within it. Whole: the rate reached, on all sales.",
    "分段：每段销售额按该段比例；全额：全部销售额按所达到的比例。",
    "分段：每段銷售額按該段比例；全額：全部銷售額按所達到的比例。",
  ),
  allotment: text(
    "How a team shares what it earned together. Blank: everybody earns alone.",
    "团队共同所得如何分配。留空表示各自计算。",
    "團隊共同所得如何分配。留空表示各自計算。",
  ),
  salesOf: text(
    "Whether the person's own sales count or those of the whole shop.",
    "按本人业绩还是全店业绩计算。",
    "按本人業績還是全店業績計算。",
  ),
  measure: text(
    "Whether bands are climbed anew each month, with each quarter, half-year or year, or over all months together.",
    "分档每月重新计算，按季度、半年或年度累计，还是一直累计。",
    "分級每月重新計算，依季、半年或年度累計，還是一直累計。",
  ),
  recognition: text(
    "Which time decides the month in which a sale counts.",
    "以哪个时间决定业绩所属的月份。",
    "以哪個時間決定業績所屬的月份。",
  ),
  band: text(
    "The band in one cell, such as 0–100,000, in place of its two ends.",
    "在一格里写明整档区间，如 0–100000，可代替起止两列。",
    "在一格裡寫明整級區間，如 0–100000，可代替起訖兩欄。",
  ),
  bandFrom: text(
    "Sales from which the band begins: 0 for the first.",
    "本档的起点金额；第一档填 0。",
    "本級的起點金額；第一級填 0。",
  ),
  bandUpTo: text(
    "Sales at which the band ends. Blank for the last, open one.",
    "本档的终点金额。最后一档不设上限时留空。",
    "本級的終點金額。最後一級不設上限時留空。",
  ),
  rateAbove: text(
    "The rate on what lies above the target; up to it the other rate holds. Or how many times that: 1.5x.",
    "超出目标部分的提成比例；目标以内按提成比例。也可写倍数：1.5倍。",
    "超出目標部分的佣金比例；目標以內依佣金比例。也可寫倍數：1.5倍。",
  ),
  flat: text("A fixed bonus for reaching the band.", "达到本档时的固定奖金。", "達到本級時的固定獎金。"),
  threshold: text(
    "Sales below this earn nothing; only what lies above it counts.",
    "低于此额不计提，只对超出部分计提。",
    "低於此額不計佣金，只對超出部分計算佣金。",
  ),
  cliff: text(
    "Once sales reach this, all of them count; below it none do.",
    "达到此额后全部计提，未达到则不计提。",
    "達到此額後全部計算佣金，未達到則不計佣金。",
  ),
  lineLeast: text("The least commission of an order.", "每单提成的最低额。", "每單佣金的最低額。"),
  lineMost: text("The most commission of an order.", "每单提成的最高额。", "每單佣金的最高額。"),
  floor: text("The least commission of a month.", "每月提成的保底额。", "每月佣金的保底額。"),
  cap: text("The most commission of a month.", "每月提成的封顶额。", "每月佣金的上限額。"),
  cumulativeCap: text(
    "The most commission of all months together.",
    "各月累计提成的封顶额。",
    "各月累計佣金的上限額。",
  ),
  draw: text("What is advanced each month on commission to come.", "每月预支的提成。", "每月預支的佣金。"),
  drawKind: text(
    "Whether an advance that was not earned is paid back from later months.",
    "未赚回的预支是否从以后月份扣回。",
    "未賺回的預支是否從以後月份扣回。",
  ),
  holdbackMonths: text(
    "How many months the held-back part waits.",
    "保留部分延后多少个月发放。",
    "保留部分延後多少個月發放。",
  ),
  holdbackShare: text(
    "Which part of the commission is held back: 20% or 0.2.",
    "保留的提成比例：填 20% 或 0.2。",
    "保留的佣金比例：填 20% 或 0.2。",
  ),
  target: text("The sales target of the month.", "当月销售目标。", "當月銷售目標。"),
  daysDue: text("Working days of the month.", "当月应出勤天数。", "當月應出勤天數。"),
  daysWorked: text("Days really worked.", "实际出勤天数。", "實際出勤天數。"),
  score: text("The month's KPI score.", "当月绩效得分。", "當月績效得分。"),
  factor: text(
    "The factor by which commission is multiplied: 1 leaves it as it is.",
    "提成乘以的系数；1 表示不变。",
    "佣金乘以的係數；1 表示不變。",
  ),
  adjustment: text(
    "Bonus, allowance or deduction. Choose from the list.",
    "奖金、津贴或扣款，请从列表选择。",
    "獎金、津貼或扣款，請從清單選擇。",
  ),
  paidCommission: text(
    "The commission that was really paid, to be compared.",
    "实际已发的提成，用于对比。",
    "實際已發的佣金，用於對比。",
  ),
  share: text(
    "The person's share of the order; the shares of an order come to 100%.",
    "此人在该订单中的分成比例；同一订单合计为 100%。",
    "此人在該訂單中的分成比例；同一訂單合計為 100%。",
  ),
  agency: text("The agency's name.", "代运营公司的名称。", "代運營公司的名稱。"),
  quoteText: text(
    "What the agency wrote, pasted as it is: one quote in a cell.",
    "代运营报价的原文，原样粘贴；每个单元格放一份报价。",
    "代運營報價的原文，原樣貼上；每個儲存格放一份報價。",
  ),
  serviceFee: text(
    "The fixed fee of a month, where the text does not say it.",
    "每月固定服务费；原文已写明时可留空。",
    "每月固定服務費；原文已寫明時可留空。",
  ),
};
