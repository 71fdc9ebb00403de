import type { ColumnMeaning, SheetKind } from "../../sheets/reading/meaning";
import { halfWidth } from "../../domain/money/characters";
import { AD_HEADER_WORDS } from "./adHeaders";
import { AGENCY_HEADER_WORDS, AGENCY_SHEET_NAMES } from "../agency/agencyHeaders";
import {
  BRAND_WORDS,
  CATEGORY_WORDS,
  COMMISSION_HEADER_WORDS,
  COMMISSION_SHEET_NAMES,
  CUSTOMER_WORDS,
  NEW_CUSTOMER_WORDS,
  REGION_WORDS,
  SELLER_WORDS,
} from "../commission/commissionHeaders";

/**
 * The words that shops and platforms put over their columns. Chinese stands in Simplified characters; headers are
 * brought to them by `headerKey`, so that 訂單編號 and 订单编号 are one word.
 */
type Vocabulary = { readonly [Kind in SheetKind]: Partial<Record<ColumnMeaning, string>> };

const SHOP =
  "店铺 店铺名称 店铺名 店名 门店 网店 所属店铺 卖场名称 shop store shopname storename marketplace saleschannel";
/** A shop where no column names one. */
const PLATFORM = "平台 平台名称 销售平台 电商平台 platform";

const HEADER_WORDS: Vocabulary = {
  sales: {
    orderNumber:
      "订单编号 订单号 订单id 主订单编号 主订单号 交易编号 交易号 单号 orderid orderno ordernumber order# ordersn orderreference 订单号码 订单编码 平台订单号 线上订单号 网店订单号 原始单号 amazonorderid order salesordernumber invoiceno invoicenumber",
    payTime:
      "订单付款时间 订单支付时间 付款时间 支付时间 支付完成时间 付款完成时间 支付成功时间 付款成功时间 付款确认时间 买家支付时间 付款日期 支付日期 买家付款时间 付款日 paytime paymenttime paidat paidtime paymentdate paydate datepaid paidon paidondate orderpaidtime paymentcompletedat",
    createTime:
      "订单创建时间 创建时间 订单建立时间 建立时间 订单成立时间 成立时间 下单时间 下单日期 订单时间 拍下时间 订单提交时间 提交时间 订单日期 订单成立日期 订单建立日期 订购时间 订购日期 购买时间 购买日期 成单时间 转单日 转单日期 createtime createdtime createdat createddate datecreated ordercreationdate ordercreationtime ordercreateddate ordercreatedtime orderdatetime orderplaced orderplacedat purchasedate purchasedat created orderdate ordertime ordercreated orderedat",
    date: "日期 统计日期 销售日期 交易日期 时间 月份 月 年月 统计月份 月 date day month salesdate transactiondate invoicedate statdate period datetime saledate",
    total:
      "总金额 订单金额 订单总金额 订单应付金额 用户应付金额 应付金额 买家应付货款 订单总额 交易金额 成交金额 gmv 总价 商品总价 订单总价 货品总价 商品总额 商品金额 商品金额合计 订单合计 ordertotal grandtotal ordertotalamount totalprice itemtotal itemprice itemsubtotal productsubtotal productsales soldfor ordervalue totalamount grossamount orderamount grosssales total",
    paid: "买家实际支付金额 实际支付金额 实付金额 支付金额 实付款 实付 订单实付 订单实付金额 用户实付 用户实付金额 买家实付 买家实付金额 实收金额 实收 销售额 营业额 销售金额 付款金额 成交额 业绩 业绩金额 销售业绩 个人业绩 paid amountpaid paidamount totalpaid totalpayment payment paymentamount actualpaid sales salesamount dailysales monthlysales actualsales revenue turnover totalsales totalrevenue purchaserevenue orderedproductsales netsales totalnetsales netrevenue 金额 amount",
    refund:
      "退款金额 退款 退款额 退货金额 成功退款金额 退款总额 退货额 退货总额 退款总金额 退货退款金额 refund refunds refundamount refunded amountrefunded refundedamount orderrefundamount totalrefunded returns",
    orders:
      "订单数 订单数量 支付订单数 成交订单数 成交笔数 支付笔数 单量 orders ordercount numberoforders orderqty",
    units:
      "宝贝总数量 商品件数 件数 支付件数 销量 销售数量 数量 商品数量 购买数量 支付商品件数 订购数量 成交数量 购买件数 lineitemquantity quantitypurchased quantityordered numberofitems units quantity qty unitssold unitsordered itemssold pieces",
    cost: "成本 商品成本 货品成本 销售成本 采购成本 进货成本 成本金额 总成本 cost cogs costofgoods goodscost productcost totalcost",
    shop: `${SHOP} ${PLATFORM}`,
    category: `${CATEGORY_WORDS} 一级类目 一级品类 主类目 分类 大类`,
    customer: `${CUSTOMER_WORDS} ${NEW_CUSTOMER_WORDS}`,
    brand: BRAND_WORDS,
    region: REGION_WORDS,
    person: SELLER_WORDS,
    deliveryTime:
      "发货时间 发货日期 出库时间 出库日期 出货时间 出货日期 实际出货时间 实际发货时间 shippedtime shippedon fulfilledat dateshipped shippedat shipdate deliverytime dispatchedat deliverydate delivered",
    receiptTime:
      "确认收货时间 收货时间 签收时间 交易完成时间 订单完成时间 订单完成日期 回款时间 回款日期 到账时间 receivedat receipttime receiptdate completedat",
    refundTime: "退款时间 退款日期 退款成功时间 refundtime refundedat refunddate",
    orderState:
      "订单状态 交易状态 订单当前状态 状态 付款状态 支付状态 orderstatus status financialstatus paymentstatus itemstatus",
    refundState:
      "是否退款 是否退货 是否已退款 是否退单 isrefunded 售后状态 退款状态 退货退款状态 退款退货状态 退货状态 refundstatus returnrefundstatus returnstatus aftersalesstatus",
  },
  adSpend: AD_HEADER_WORDS,
  traffic: {
    date: "日期 统计日期 统计时间 统计周期 访问日期 时间 月份 年月 统计月份 date day month period statdate",
    visitors:
      "访客数 访客 访客人数 访客量 访客总数 总访客数 总访客 日访客数 月访客数 店铺访客数 店铺访客 全店访客数 进店访客数 进店人数 独立访客 独立访客数 唯一访客数 不重复访客 不重复访客数 访问人数 访问用户数 访问用户 用户 用户数 用户总数 总用户 总用户数 活跃用户 活跃用户数 使用者 使用者人数 使用者总数 活跃使用者 活跃使用者人数 uv uv数 visitors visitor visitorcount numberofvisitors totalvisitors uniquevisitors storevisitors shopvisitors onlinestorevisitors users totalusers activeusers uniqueusers",
    visits:
      "sessionstotal 访问次数 造访次数 访问数 访问量 会话 会话数 总会话数 会话次数 工作阶段 工作阶段数 sessions session totalsessions onlinestoresessions storesessions visits totalvisits storevisits",
    buyers:
      "支付买家数 付款买家数 支付买家 成交买家数 购买人数 成交人数 支付人数 付款人数 买家数 购买客户数 成交客户数 成交用户数 支付用户数 下单客户数 购买者 总购买者 buyers payingbuyers paidbuyers purchasers totalpurchasers customers payingcustomers",
    shop: SHOP,
  },
  staffing: {
    person: "姓名 员工 员工姓名 人员 名字 name person employee employeename staff",
    role: "岗位 职位 角色 职务 工种 岗位名称 role position job jobtitle title",
    basePay:
      "底薪 基本工资 基本薪资 月薪 工资 薪资 固定工资 月工资 薪酬 工资标准 月工资标准 薪资标准 月薪标准 基础工资 税前工资 税前月薪 monthlypay monthlywage basicpay basicsalary fixedpay fixedsalary basepay basesalary salary monthlysalary base monthlybase pay wage",
    from: "入职日期 入职时间 入职 开始日期 开始 起始日期 到岗日期 月份 年月 工资月份 发薪月份 month paymonth payrollmonth from start startdate hiredate joined hired",
    to: "离职日期 离职时间 离职 结束日期 结束 截止日期 to end enddate leavedate left until",
    shop: SHOP,
    factor:
      "绩效系数 考核系数 kpi系数 提成系数 业绩系数 kpifactor performancefactor commissionfactor commissionmultiplier",
  },
  otherCosts: {
    date: "日期 发生日期 时间 月份 年月 支付日期 记账日期 date month day period",
    amount:
      "金额 费用金额 支出 支出金额 费用 花费 花费金额 amount cost expense moneyout cashout paidout value total",
    item: "项目 费用项目 科目 类别 费用类别 费用类型 名称 用途 摘要 说明 item category expense description type account",
    shop: SHOP,
    income:
      "收入 收入金额 进账 进账金额 入账 入账金额 收款 收款金额 income moneyin received receipts paidin cashin",
  },
  platformFees: {
    from: "生效日期 起始日期 开始日期 启用日期 执行日期 生效时间 开始 日期 from effective effectivefrom effectivedate startdate start validfrom",
    item: "费用名称 费用项目 收费项目 名称 项目 费用 费目 fee feename name item charge",
    basis:
      "计费方式 计费基数 计费基准 计算基数 计算基准 基数 基准 收费方式 方式 类型 计费类型 basis base kind type per",
    rate: "费率 扣点 佣金率 比例 费率% 佣金比例 rate feerate percentage percent commission",
    amount: "金额 固定金额 固定费用 费用金额 年费 月费 amount fixed fixedamount fee value",
    shop: SHOP,
  },
  ...COMMISSION_HEADER_WORDS,
  ...AGENCY_HEADER_WORDS,
};

/** Names of advertising channels: a wide ad sheet has a column for each. */
const CHANNEL_WORDS =
  "直通车 钻展 钻石展位 超级钻展 超级推荐 引力魔方 万相台 万相台无界 无界版 淘宝客 淘客 阿里妈妈 品销宝 品牌特秀 极速推 超级直播 超级短视频 抖音 巨量千川 千川 巨量引擎 小红书 聚光 薯条 快手 磁力金牛 百度 微信 朋友圈 广点通 腾讯广告 京东快车 京准通 多多搜索 多多场景 直播 达人 种草 sem google googleads facebook meta instagram tiktok youtube bing taobaoke zhitongche xiaohongshu douyin";

/** Traditional characters of the trade's headers, each with its Simplified form. */
const CHARACTER_PAIRS =
  "訂订碼码單单編编號号創创時时間间實实際际價价應应貨货總总額额買买傳传項项統统計计銷销業业營营結结離离職职員员資资類类費费別别務务發发記记帳账賬账執执啟启萬万億亿現现點点擊击數数圖图廣广遠远鑽钻極极薦荐導导歸归網网門门鋪铺舖铺稱称進进採采購购產产處处細细師师樓楼開开題题標标區区運运廠厂貝贝齡龄訊讯騰腾戶户績绩備备註注說说戰战競竞節节慶庆電电腦脑視视頻频場场邊边關关聯联達达種种絡络繫系層层級级崗岗賣卖換换淨净減减還还彙汇匯汇繳缴顯显雙双環环響响聲声體体據据銀银幣币證证當当與与東东車车機机傭佣條条書书紅红屬属臺台寶宝筆笔轉转訪访內内狀状態态獎奖釋释團团劃划設设專专賃赁熱热頁页來来貼贴補补優优佔占賺赚虧亏損损險险稅税鏈链廳厅個个裡里複复繼继續续絕绝對对樣样帶带無无約约萊莱圓圆餘余負负壓压彈弹較较輸输選选擇择礎础礦矿預预訖讫給给領领獲获確确認认齊齐參参滿满檔档責责組组評评罰罚遲迟係系懲惩緩缓顧顾終终製制頂顶簽签庫库後后償偿隊队從从遞递線线倉仓協协勵励媽妈雜杂檻槛攤摊暫暂調调質质過过適适問问準准於于週周範范圍围積积躍跃階阶瀏浏覽览貓猫艦舰蝦虾";
const TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  CHARACTER_PAIRS.match(/../g)!.map((pair) => [pair[0]!, pair[1]!] as const),
);

const LONGEST_HEADER = 80;
/** 销售额万元, `rate%`: what the figures are in is no part of the name. */
const UNIT_BEHIND = /(?<=.)(?<![每满])(%|(亿|百万|万|千)元)$/;

/**
 * A header as it is compared: half-width, lower case, in Simplified characters, without spaces, line breaks,
 * punctuation, a unit behind and what stands in brackets.
 *
 * @example headerKey("訂單付款時間 ") // "订单付款时间"
 * @example headerKey("Ad spend\n(CNY)") // "adspend"
 */
export function headerKey(header: string): string {
  const plain = halfWidth(header.slice(0, LONGEST_HEADER)).toLowerCase();
  const bare = plain
    .replace(/[([【〔〈][^)\]】〕〉]*[)\]】〕〉]/g, "")
    .replace(/[\s\u00a0_\-:：*.,、/'"“”。·|()[\]【】]/g, "");
  return inSimplified(bare).replace(UNIT_BEHIND, "");
}

/** Traditional characters of the trade in their Simplified forms. */
export function inSimplified(text: string): string {
  return [...text].map((character) => TO_SIMPLIFIED.get(character) ?? character).join("");
}

const words = (list: string): readonly string[] => list.split(" ");

/** Every word of a kind of sheet with its meaning; the more exact meaning wins where two share a word. */
export const MEANING_OF_WORD: Readonly<Record<SheetKind, ReadonlyMap<string, ColumnMeaning>>> = {
  sales: wordsOf("sales"),
  adSpend: wordsOf("adSpend"),
  traffic: wordsOf("traffic"),
  staffing: wordsOf("staffing"),
  otherCosts: wordsOf("otherCosts"),
  platformFees: wordsOf("platformFees"),
  commissionPlans: wordsOf("commissionPlans"),
  targets: wordsOf("targets"),
  attendance: wordsOf("attendance"),
  adjustments: wordsOf("adjustments"),
  paidCommission: wordsOf("paidCommission"),
  orderShares: wordsOf("orderShares"),
  quotes: wordsOf("quotes"),
};

function wordsOf(kind: SheetKind): ReadonlyMap<string, ColumnMeaning> {
  const meanings = new Map<string, ColumnMeaning>();
  for (const [meaning, list] of Object.entries(HEADER_WORDS[kind])) {
    for (const word of words(list)) if (!meanings.has(word)) meanings.set(word, meaning as ColumnMeaning);
  }
  return meanings;
}

const KNOWN: ReadonlySet<string> = new Set(
  Object.values(MEANING_OF_WORD).flatMap((meanings) => [...meanings.keys()]),
);

/** Whether a header key is a word of some kind of sheet, so that its column is not up for guesses. */
export function isKnownKey(key: string): boolean {
  return KNOWN.has(key);
}

const CHANNELS: ReadonlySet<string> = new Set(words(CHANNEL_WORDS));

/** Whether a header key names an advertising channel, with or without the word for spend behind it. */
export function isChannelKey(key: string): boolean {
  return (
    CHANNELS.has(key) || CHANNELS.has(key.replace(/(花费|消耗|推广费|广告费|费用|spend|cost|ads?)$/, ""))
  );
}

/** Names of sheets that tell what the sheet is about. */
export const SHEET_NAME_WORDS: Readonly<Record<SheetKind, RegExp>> = {
  sales: /订单|销售|成交|交易|order|sales/,
  adSpend: /推广|广告|投放|直通车|adspend|^ads?$|advert|marketing|promotion/,
  traffic: /流量|访客|访问|浏览|traffic|visitor|sessions|analytics/,
  staffing: /人员|员工|编制|花名册|工资|薪|staff|team|people|employee|payroll/,
  otherCosts: /其他费用|其它费用|杂费|费用|成本|支出|cost|expense/,
  platformFees: /平台费|平台扣点|扣点|费率|佣金设置|platformfee|fees/,
  ...COMMISSION_SHEET_NAMES,
  ...AGENCY_SHEET_NAMES,
};

const GRAND_TOTAL =
  /^(总计|合计|共计|总和|总合计|汇总|累计|全部|sum|totals?|grandtotal.*|overall)$|^(所有|全部|整体)(终端|设备|来源|渠道)$|(总计|合计|共计|汇总)$|^total|total$/;
/** `总计：广告系列`: what is added up stands behind the word. */
const TOTAL_OF = /^(总计|总和|合计|共计|汇总|total)[:：]/;
const SUBTOTAL = /小计|^sub-?total|subtotal$/;

const HINT_OF_TOTAL = /total|sum|overall|[计計总總累汇彙全和所]/i;

/** What a label of a total row says: the total of everything, of a part, or nothing of the kind. */
export function totalLabel(text: string): "total" | "subtotal" | undefined {
  if (text.length > 30 || !HINT_OF_TOTAL.test(text)) return undefined;
  const key = headerKey(text);
  if (SUBTOTAL.test(key)) return "subtotal";
  return GRAND_TOTAL.test(key) || isTotalOf(text) ? "total" : undefined;
}

/** Whether the label of a total names what is added up: `Total: Search` may be one part of the table. */
export function isTotalOf(label: string): boolean {
  return TOTAL_OF.test(inSimplified(label.trim().toLowerCase()));
}

/** Whether a label says all of something, which may as well be a choice: 適用類目 全部. */
export function saysAll(label: string): boolean {
  return /^(全部|overall)$/.test(headerKey(label));
}
