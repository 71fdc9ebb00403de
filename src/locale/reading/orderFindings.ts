import type { ReadingProblem } from "../../sheets/reading/problem";
import type { ProblemTexts } from "../catalogue";
import { counted, grouped } from "../figures";

type OrderProblem = Extract<
  ReadingProblem,
  {
    readonly code:
      | "orderOnSeveralRows"
      | "amountsAgainOnce"
      | "amountsApart"
      | "amountsAgainEach"
      | "itemsOfOrder"
      | "cancelledLeftOut"
      | "refundedByState"
      | "partlyRefunded"
      | "ordersElsewhere"
      | "ordersOnOtherDays"
      | "ordersNewer"
      | "shopFromAbove"
      | "rowsWithoutShop"
      | "shopOfSheetName"
      | "amountsInOtherCurrency"
      | "refundsBesideOrders"
      | "refundsToldTwice"
      | "refundsOfOthers"
      | "refundsNotTakenOff"
      | "refundStateUnmet"
      | "entriesLeftOut"
      | "entriesNoSale"
      | "entriesAgain"
      | "ordersSettled"
      | "settledNotFound"
      | "paymentsOfNobody"
      | "monthOfSettlement"
      | "settledDiffers";
  }
>;

/** What is said of orders that take several rows, or that their state tells of. */
export const orderTexts: ProblemTexts<OrderProblem> = {
  orderOnSeveralRows: {
    en: (p) =>
      `${counted(p.rows, "row repeats", "rows repeat")} an order number with other contents: their amounts count, the order counts once.`,
    "zh-Hans": (p) => `${grouped(p.rows)} 行订单编号重复但内容不同：金额计入，订单数只计一次。`,
    "zh-Hant": (p) => `${grouped(p.rows)} 列訂單編號重複但內容不同：金額計入，訂單數只計一次。`,
  },
  amountsAgainOnce: {
    en: (p) =>
      `${counted(p.rows, "row says", "rows say")} the amount of the order above once more (${grouped(p.amount)} in all). It counts once an order; if every row has an amount of its own, choose so under Data.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 行重复了上一行同一订单的金额（共 ${grouped(p.amount)}），每单只计一次；若每行各是自己的金额，请在“数据”中选择逐行计入。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 列重複了上一列同一訂單的金額（共 ${grouped(p.amount)}），每單只計一次；若每列各是自己的金額，請在「資料」中選擇逐列計入。`,
  },
  amountsAgainEach: {
    en: (p) =>
      `${counted(p.rows, "row has", "rows have")} the order number and the very amount of the row above (${grouped(p.amount)} in all). Each is counted; if it is the amount of the whole order, choose under Data that it counts once.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 行与上一行订单编号和金额都相同（共 ${grouped(p.amount)}），已逐行计入；若这是整单金额，请在“数据”中选择每单只计一次。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 列與上一列訂單編號和金額都相同（共 ${grouped(p.amount)}），已逐列計入；若這是整單金額，請在「資料」中選擇每單只計一次。`,
  },
  amountsApart: {
    en: (p) =>
      `${counted(p.rows, "row belongs", "rows belong")} to orders whose other rows stand further up; each amount is counted. If they are amounts of whole orders that every row repeats, sort the sheet by order number and run again.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 行所属订单的其他行不相邻，金额已逐行计入；若每行写的都是整单金额，请按订单编号排序后重新运行。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 列所屬訂單的其他列不相鄰，金額已逐列計入；若每列寫的都是整筆訂單金額，請按訂單編號排序後重新執行。`,
  },
  itemsOfOrder: {
    en: (p) =>
      `${counted(p.rows, "row names", "rows name")} a further item of the order above: units and cost count, the order's amount stands above.`,
    "zh-Hans": (p) => `${grouped(p.rows)} 行是上一行订单的其他商品：件数和成本计入，金额已在订单首行。`,
    "zh-Hant": (p) => `${grouped(p.rows)} 列是上一列訂單的其他商品：件數和成本計入，金額已在訂單首列。`,
  },
  cancelledLeftOut: {
    en: (p) =>
      `${counted(p.rows, "order is", "orders are")} called off by their state, so no sale. Left out.`,
    "zh-Hans": (p) => `${grouped(p.rows)} 个订单状态为取消或关闭，不算销售，未计入。`,
    "zh-Hant": (p) => `${grouped(p.rows)} 筆訂單狀態為取消或不成立，不算銷售，未計入。`,
  },
  refundedByState: {
    en: (p) =>
      `${counted(p.rows, "order was", "orders were")} paid and then refunded or called off, as the state says. No amount is given, so all of it counts as refunded.`,
    "zh-Hans": (p) => `按状态，${grouped(p.rows)} 个订单付款后已退款或关闭。表中没有退款金额，按全额退款计。`,
    "zh-Hant": (p) => `依狀態，${grouped(p.rows)} 筆訂單付款後已退款或取消。表中沒有退款金額，按全額退款計。`,
  },
  entriesLeftOut: {
    en: (p) =>
      `${counted(p.rows, "entry", "entries")} like this, ${grouped(p.amount)} in all, left out. What counts is done, of one currency, and a sale that came in, a refund that went out, or a fee: correct its state, direction or sign, or write Sale, Refund or Fee here.`,
    "zh-Hans": (p) =>
      `这类记录共 ${grouped(p.rows)} 行、${grouped(p.amount)}，未计入。只计入已完成、同一币种的销售收入、退款支出或费用；请更正其状态、收支方向或正负号，或在此写“销售”“退款”或“手续费”。`,
    "zh-Hant": (p) =>
      `這類紀錄共 ${grouped(p.rows)} 列、${grouped(p.amount)}，未計入。只計入已完成、同一幣別的銷售收入、退款支出或費用；請更正其狀態、收支方向或正負號，或在此寫「銷售」「退款」或「手續費」。`,
  },
  entriesNoSale: {
    en: (p) =>
      `${counted(p.rows, "entry", "entries")} like this, ${grouped(p.amount)} in all: money that was moved, not paid or cancelled, and in no figure.`,
    "zh-Hans": (p) =>
      `这类记录共 ${grouped(p.rows)} 行、${grouped(p.amount)}：属资金划转、未付款或已取消，不计入。`,
    "zh-Hant": (p) =>
      `這類紀錄共 ${grouped(p.rows)} 列、${grouped(p.amount)}：屬資金劃轉、未付款或已取消，不計入。`,
  },
  entriesAgain: {
    en: (p) =>
      `${counted(p.rows, "entry", "entries")} of this sheet, ${grouped(p.amount)} in all, stand${p.rows === 1 ? "s" : ""} in “${p.taken}” already with the same number, kind and amount, and count${p.rows === 1 ? "s" : ""} once.`,
    "zh-Hans": (p) =>
      `本表 ${grouped(p.rows)} 条记录（共 ${grouped(p.amount)}）在“${p.taken}”中已有，编号、类型和金额都相同，只计一次。`,
    "zh-Hant": (p) =>
      `本表 ${grouped(p.rows)} 筆紀錄（共 ${grouped(p.amount)}）在「${p.taken}」中已有，編號、類型和金額都相同，只計一次。`,
  },
  ordersSettled: {
    en: (p) =>
      `${counted(p.rows, "entry", "entries")} of this sheet, ${grouped(p.amount)} in all, ${p.rows === 1 ? "is" : "are"} of orders that “${p.taken}” has: sales count there, as do refunds if it tells any, and from here only the rest.`,
    "zh-Hans": (p) =>
      `本表 ${grouped(p.rows)} 条记录（共 ${grouped(p.amount)}）的订单在“${p.taken}”中已有：销售按那里计入，那里列有退款时退款也按那里计，本表只计其余部分。`,
    "zh-Hant": (p) =>
      `本表 ${grouped(p.rows)} 筆紀錄（共 ${grouped(p.amount)}）的訂單在「${p.taken}」中已有：銷售按那裡計入，那裡列有退款時退款也按那裡計，本表只計其餘部分。`,
  },
  settledNotFound: {
    en: (p) =>
      `${counted(p.rows, "entry", "entries")} of this settlement, ${grouped(p.amount)} in all, ${p.rows === 1 ? "is" : "are"} of no order that is found by its number, while “${p.taken}” tells the sales: they may be the same, so only the fees count here. Check the order numbers; if they are other sales, choose “Orders or daily sales” for this sheet in the pane.`,
    "zh-Hans": (p) =>
      `本结算单 ${grouped(p.rows)} 条记录（共 ${grouped(p.amount)}）按订单号找不到订单，而“${p.taken}”已列销售：可能是同一批销售，本表只计费用。请核对订单号；若是其他销售，请在窗格中为本表选择“订单或每日销售”。`,
    "zh-Hant": (p) =>
      `本結算單 ${grouped(p.rows)} 筆紀錄（共 ${grouped(p.amount)}）按訂單號找不到訂單，而「${p.taken}」已列銷售：可能是同一批銷售，本表只計費用。請核對訂單號；若是其他銷售，請在窗格中為本表選擇「訂單或每日銷售」。`,
  },
  paymentsOfNobody: {
    en: (p) =>
      `${grouped(p.amount)} of this sheet, sales less refunds, is of no order that names people: it is in the monthly accounts, and in nobody’s commission. Put the orders with their people into the workbook if it is to be paid from.`,
    "zh-Hans": (p) =>
      `本表有 ${grouped(p.amount)}（销售减退款）找不到带人员的订单：计入月度核算，但不计入任何人的提成。如需计提，请把这些订单连同人员放入工作簿。`,
    "zh-Hant": (p) =>
      `本表有 ${grouped(p.amount)}（銷售減退款）找不到帶人員的訂單：計入每月核算，但不計入任何人的佣金。如需計佣，請將這些訂單連同人員放入活頁簿。`,
  },
  monthOfSettlement: {
    en: () =>
      "Read as a settlement: orders count in the month in which they were settled, and what lies between sales less refunds and the settled amount counts as fees. For the month in which they were placed, choose the time of the order.",
    "zh-Hans": () =>
      "按结算单读取：订单计入结算当月，销售减退款与结算金额之间的差额计为平台费用。若要计入下单当月，请选择按下单时间。",
    "zh-Hant": () =>
      "按結算單讀取：訂單計入結算當月，銷售減退款與結算金額之間的差額計為平台費用。若要計入下單當月，請選擇按下單時間。",
  },
  settledDiffers: {
    en: (p) =>
      `On ${counted(p.rows, "order", "orders")} sales less refunds and the known fees do not come to the settled amount: ${grouped(p.amount)} in all, counted as fees. Check which column it is in; put “fee” into its header if it is one.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 个订单的销售减退款减已认出的费用，与结算金额共差 ${grouped(p.amount)}，差额已计入平台费用。请核对它在哪一列；若是费用，请在列名中写“服务费”。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 筆訂單的銷售減退款減已認出的費用，與結算金額共差 ${grouped(p.amount)}，差額已計入平台費用。請核對它在哪一欄；若是費用，請在欄名中寫「服務費」。`,
  },
  ordersElsewhere: {
    en: (p) =>
      `${counted(p.rows, "order", "orders")} of this sheet, ${grouped(p.amount)} in all, stand${p.rows === 1 ? "s" : ""} in “${p.taken}” as well and count${p.rows === 1 ? "s" : ""} once, as it stands there. If this sheet is newer and has later refunds, take them out of the other one; to count all of them here, choose under Data what this sheet is.`,
    "zh-Hans": (p) =>
      `本表 ${grouped(p.rows)} 个订单（共 ${grouped(p.amount)}）在“${p.taken}”中也有，只按那里计一次。若本表较新、退款更全，请从另一张表删去这些订单；若要全部计入，请在“数据”中指定本表的类型。`,
    "zh-Hant": (p) =>
      `本表 ${grouped(p.rows)} 筆訂單（共 ${grouped(p.amount)}）在「${p.taken}」中也有，只按那裡計一次。若本表較新、退款更全，請從另一張表刪去這些訂單；若要全部計入，請在「資料」中指定本表的類型。`,
  },
  ordersNewer: {
    en: (p) =>
      `${counted(p.rows, "order", "orders")} of this sheet, ${grouped(p.amount)} in all, stand${p.rows === 1 ? "s" : ""} in “${p.taken}” with less refunded or an earlier state: the newer row counts, once, as it stands here.`,
    "zh-Hans": (p) =>
      `本表 ${grouped(p.rows)} 个订单（共 ${grouped(p.amount)}）在“${p.taken}”中退款较少或状态较早：按本表较新的一行计一次。`,
    "zh-Hant": (p) =>
      `本表 ${grouped(p.rows)} 筆訂單（共 ${grouped(p.amount)}）在「${p.taken}」中退款較少或狀態較早：按本表較新的一列計一次。`,
  },
  shopFromAbove: {
    en: (p) =>
      `${counted(p.rows, "row names", "rows name")} no shop and ${p.rows === 1 ? "stands" : "stand"} below one: that shop was taken, as under a merged cell.`,
    "zh-Hans": (p) => `${grouped(p.rows)} 行没有店铺，沿用上方的店铺（按合并单元格处理）。`,
    "zh-Hant": (p) => `${grouped(p.rows)} 列沒有店鋪，沿用上方的店鋪（按合併儲存格處理）。`,
  },
  shopOfSheetName: {
    en: (p) => `The shop of these rows was taken from the sheet's name: ${p.shop}.`,
    "zh-Hans": (p) => `按工作表名称，这些行属于店铺“${p.shop}”。`,
    "zh-Hant": (p) => `按工作表名稱，這些列屬於店鋪「${p.shop}」。`,
  },
  rowsWithoutShop: {
    en: (p) =>
      `${counted(p.rows, "row names", "rows name")} no shop: what they sold stands on a line of its own. Fill in the shop where one is missing.`,
    "zh-Hans": (p) => `${grouped(p.rows)} 行没有店铺：其销售单独成行。如有遗漏请补填店铺。`,
    "zh-Hant": (p) => `${grouped(p.rows)} 列沒有店鋪：其銷售單獨成列。如有遺漏請補填店鋪。`,
  },
  ordersOnOtherDays: {
    en: (p) =>
      `${counted(p.rows, "row has", "rows have")} order numbers of “${p.taken}” on another day (${grouped(p.amount)} in all): all of them count. If they are the same orders, take them out of one of the two sheets.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 行的订单号在“${p.taken}”中也有，但日期不同（共 ${grouped(p.amount)}）：均已计入。若是同一订单，请从其中一张表删去。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 列的訂單號在「${p.taken}」中也有，但日期不同（共 ${grouped(p.amount)}）：均已計入。若是同一筆訂單，請從其中一張表刪去。`,
  },
  amountsInOtherCurrency: {
    en: (p) =>
      `${p.rows === undefined ? "These amounts are" : `${counted(p.rows, "row like this is", "rows like this are")}`} in ${p.currency}, the others in ${p.taken}. Currencies are not converted: left out of all figures. Write all amounts in one currency, or take these to a workbook of their own.`,
    "zh-Hans": (p) =>
      `${p.rows === undefined ? "这里的金额" : `这类金额共 ${grouped(p.rows)} 行，`}币种为 ${p.currency}，其他金额为 ${p.taken}。不做汇率换算，均未计入。请统一换算为一种货币，或把它们放到单独的工作簿。`,
    "zh-Hant": (p) =>
      `${p.rows === undefined ? "這裡的金額" : `這類金額共 ${grouped(p.rows)} 列，`}幣別為 ${p.currency}，其他金額為 ${p.taken}。不做匯率換算，均未計入。請統一換算為一種貨幣，或將它們放到單獨的活頁簿。`,
  },
  refundsBesideOrders: {
    en: (p) =>
      `${counted(p.rows, "refund", "refunds")} of this sheet, ${grouped(p.amount)} in all, ${p.rows === 1 ? "was" : "were"} taken off the orders they belong to, in the month of the order.`,
    "zh-Hans": (p) =>
      `本表 ${grouped(p.rows)} 笔退款（共 ${grouped(p.amount)}）已按订单号从对应订单扣除，计入订单所在月份。`,
    "zh-Hant": (p) =>
      `本表 ${grouped(p.rows)} 筆退款（共 ${grouped(p.amount)}）已按訂單號從對應訂單扣除，計入訂單所在月份。`,
  },
  refundsToldTwice: {
    en: (p) =>
      `${counted(p.rows, "refund", "refunds")} of this sheet, ${grouped(p.amount)} in all, ${p.rows === 1 ? "is" : "are"} told by the orders as well (${grouped(p.own)}) and count once, as the orders say. Where the two differ, correct the refund of the order.`,
    "zh-Hans": (p) =>
      `本表 ${grouped(p.rows)} 笔退款（共 ${grouped(p.amount)}）订单表中也有（${grouped(p.own)}），只按订单表计一次。两者不同时，请更正订单的退款金额。`,
    "zh-Hant": (p) =>
      `本表 ${grouped(p.rows)} 筆退款（共 ${grouped(p.amount)}）訂單表中也有（${grouped(p.own)}），只按訂單表計一次。兩者不同時，請更正訂單的退款金額。`,
  },
  refundsOfOthers: {
    en: (p) =>
      `${counted(p.rows, "refund", "refunds")} of this sheet, ${grouped(p.amount)} in all, ${p.rows === 1 ? "is" : "are"} of orders that no sheet has: taken off in the month of the refund, if nothing is said to the contrary. Check that both sheets have the same kind of order number.`,
    "zh-Hans": (p) =>
      `本表 ${grouped(p.rows)} 笔退款（共 ${grouped(p.amount)}）在订单表中找不到订单：除另有说明外，按退款月份扣除。请核对两表的订单号是否同一种。`,
    "zh-Hant": (p) =>
      `本表 ${grouped(p.rows)} 筆退款（共 ${grouped(p.amount)}）在訂單表中找不到訂單：除另有說明外，按退款月份扣除。請核對兩表的訂單號是否同一種。`,
  },
  refundsNotTakenOff: {
    en: (p) =>
      `${grouped(p.amount)} of these refunds was not taken off: “${p.taken}” tells refunds of these months itself, or its sales leave out what was refunded. If they are others, put both into one sheet.`,
    "zh-Hans": (p) =>
      `其中 ${grouped(p.amount)} 未扣除：“${p.taken}”自身已列这些月份的退款，或其销售已不含退款。若不是同一批退款，请合并到一张表。`,
    "zh-Hant": (p) =>
      `其中 ${grouped(p.amount)} 未扣除：「${p.taken}」自身已列這些月份的退款，或其銷售已不含退款。若不是同一批退款，請合併到一張表。`,
  },
  refundStateUnmet: {
    en: (p) =>
      `${counted(p.rows, "order was", "orders were")} refunded or called off by their state, but their refund is 0: counted as not refunded, ${grouped(p.amount)} in all. Write what was refunded, or clear the 0 to count all of it as refunded.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 个订单状态为已退款或关闭，但退款金额为 0：未扣退款，共 ${grouped(p.amount)}。请填写退款金额；若是全额退款，清空 0 即可。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 筆訂單狀態為已退款或取消，但退款金額為 0：未扣退款，共 ${grouped(p.amount)}。請填寫退款金額；若是全額退款，清空 0 即可。`,
  },
  partlyRefunded: {
    en: (p) =>
      `${counted(p.rows, "order was", "orders were")} refunded in part, and nothing says how much: counted without a refund. Add a column “Refund” with the amounts.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 个订单部分退款，但表中没有退款金额，未扣除退款。请加一列“退款金额”。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 筆訂單部分退款，但表中沒有退款金額，未扣除退款。請加一欄「退款金額」。`,
  },
};
