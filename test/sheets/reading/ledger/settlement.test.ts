import fc from "fast-check";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import type { CellValue } from "../../../../src/sheets/grid";
import type { ReadingChoice } from "../../../../src/sheets/reading/choice";
import { settlementIn } from "../../../../src/sheets/reading/ledger/ledger";
import { SalesFolder } from "../../../../src/sheets/reading/sales/salesFolder";
import { gridOf, lineTexts, type Rows } from "../sheet";

/** What a settlement comes to: its lines as a person would write them, the fees of each, and what is said of its entries. */
function read(rows: Rows, choice: ReadingChoice = {}) {
  const settlement = settlementIn(gridOf(rows))!;
  const entries = settlement.rows();
  const folder = new SalesFolder(settlement.recognition, choice);
  folder.add(entries.of(gridOf(rows)));
  const reading = folder.finish();
  return {
    lines: lineTexts(reading),
    fees: reading.lines.map(({ fees }) => fees!.toFixed()),
    said: entries
      .findings()
      .map(({ problem }) => `${problem.code} ${"amount" in problem ? String(problem.amount) : ""}`.trim()),
    net: reading.lines.reduce((sum, line) => sum.plus(line.net).minus(line.fees!), ZERO),
  };
}

interface Settlement {
  readonly of: string;
  /** The header row, with commas between. */
  readonly headers: string;
  /** An order a line, with commas between. */
  readonly orders: readonly string[];
  /** Month, shop, orders, sales before refunds, refunds, sales net of them. */
  readonly lines: readonly string[];
  readonly fees: readonly string[];
  /** The sum of what was settled, but for what was only moved. */
  readonly settled: string;
  readonly said: readonly string[];
}

const BY_SETTLEMENT = "monthOfSettlement";

const SETTLEMENTS: readonly Settlement[] = [
  {
    of: "Douyin (動賬明細), subsidies among what came in, refunds after it in rows of their own",
    headers:
      "动账时间,动帐流水号,动账方向,动账金额,动账账户,动账场景,计费类型,子订单号,订单号,下单时间,商品ID,订单实付应结,运费实付,实际平台补贴_运费,实际平台补贴,实际达人补贴,订单退款,平台服务费,佣金,服务商佣金,渠道分成,招商服务费,站外推广费,其他分成,是否免佣,免佣金额,备注",
    orders: [
      "2026-10-05 00:00:00,'1,入账,93,聚合账户,货款结算入账,小店自卖,'601,'601,2026-10-01 10:00:00,3,100,0,0,10,0,0,-5,-10,0,0,-2,0,0,否,0,订单结算",
      "2026-10-06 00:00:00,'2,入账,140,聚合账户,货款结算入账,小店自卖,'602,'602,2026-10-02 10:00:00,3,200,0,0,0,0,-50,-10,0,0,0,0,0,0,否,0,订单结算",
      "2026-10-20 00:00:00,'3,出账,30,聚合账户,退款-结算后退款-退用户,小店自卖,'601,'601,2026-10-01 10:00:00,3,0,0,0,0,0,0,0,0,0,0,0,0,0,否,0,已退款",
      "2026-11-02 00:00:00,'4,出账,500,聚合账户,提现,,,,,,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,提现",
      "2026-11-03 00:00:00,'5,入账,285,聚合账户,货款结算入账,小店自卖,'603,'603,2026-10-31 23:00:00,3,300,0,0,0,0,0,-15,0,0,0,0,0,0,否,0,订单结算",
      "2026-11-04 00:00:00,'6,出账,2.5,聚合账户,保费扣除,,'603,'603,2026-10-31 23:00:00,3,0,0,0,0,0,0,0,0,0,0,0,0,0,否,0,保费扣除",
    ],
    lines: ["2026-10 - 2 310 80 230", "2026-11 - 1 300 0 300"],
    fees: ["27", "17.5"],
    settled: "485.5",
    said: [BY_SETTLEMENT, "entriesNoSale -500.00"],
  },
  {
    of: "Douyin (結算單), with the sums of what came in and what was taken",
    headers:
      "结算时间,结算账户,结算金额,结算单类型,订单号,子订单号,下单时间,商品ID,商品数量,订单总价,运费,平台补贴,达人补贴,收入合计,订单退款,平台服务费,达人佣金,渠道分成,招商服务费,站外推广费,其他分成,支出合计,备注",
    orders: [
      "2026-10-05,聚合账户,93,已结算,'601,'601,2026-10-01,3,1,100,0,10,0,110,0,-5,-10,0,-2,0,0,-17,",
      "2026-11-06,聚合账户,140,已结算,'602,'602,2026-10-02,3,1,200,0,0,0,200,-50,-10,0,0,0,0,0,-10,",
    ],
    lines: ["2026-10 - 1 110 0 110", "2026-11 - 1 200 50 150"],
    fees: ["17", "10"],
    settled: "233",
    said: [BY_SETTLEMENT],
  },
  {
    of: "Kuaishou, without signs, the refund once beside and once among what was taken",
    headers:
      "订单号,商品ID,商品数量,订单创建时间,订单实付(元),平台补贴,合计收入(元),订单退款(元),技术服务费(元),达人ID,达人佣金(元),佣金模式,服务商佣金(元),其他收费,合计支出(元),实际结算金额(元),实际结算时间,结算规则",
    orders: [
      "26001,1,1,2026-10-01,100,5,105,0,5,88,10,普通,0,0,15,90,2026-10-12,签收后",
      "26002,1,1,2026-10-20,80,0,80,20,3,,0,普通,0,0,3,57,2026-11-02,签收后",
      "26003,1,1,2026-10-21,80,0,80,20,3,,0,普通,0,0,23,57,2026-11-02,签收后",
    ],
    lines: ["2026-10 - 1 105 0 105", "2026-11 - 2 160 40 120"],
    fees: ["15", "6"],
    settled: "204",
    said: [BY_SETTLEMENT],
  },
  {
    of: "Xiaohongshu, where one column has what was paid and what was given back",
    headers:
      "订单号,售后单号,下单时间,结算时间,交易类型,结算账户,动账金额,计佣基数,商品实付/实退,运费实付/实退,平台优惠补贴,商品税金,佣金,支付渠道费,分销佣金,花呗分期手续费,备注",
    orders: [
      "P801,,2026-10-01,2026-10-12,订单结算,微信,97.4,100,100,0,5,0,-5,-0.6,-2,0,",
      "P802,R1,2026-10-02,2026-11-12,售后退款,微信,-47.7,-50,-50,0,0,0,2.5,0.3,-0.5,0,",
    ],
    lines: ["2026-10 - 1 105 0 105", "2026-11 - 0 0 50 -50"],
    fees: ["7.6", "-2.3"],
    settled: "49.7",
    said: [BY_SETTLEMENT],
  },
  {
    of: "TikTok Shop in the United States",
    headers:
      "Statement date,Statement ID,Currency,Type,Order/adjustment ID,SKU ID,Quantity,Order created date,Total settlement amount,Net sales,Gross sales,Gross sales refund,Seller discount,Seller discount refund,Shipping,TikTok Shop shipping fee,Customer-paid shipping fee,Fees,Transaction fee,Referral fee,Adjustment amount,Related order ID,Customer payment,Customer refund",
    orders: [
      "2026-10-05,3501,USD,Order,57001,17,1,2026-09-28,18.3,22,25,0,-3,0,-2,-4,2,-1.7,0,-1.7,0,/,24,0",
      "2026-10-07,3502,USD,Order,57002,17,1,2026-09-30,-0.26,0,25,-25,-3,3,0,0,0,-0.26,0,0,0,/,22,-22",
      "2026-11-07,3503,USD,Logistics reimbursement,57003,,0,2026-10-30,8,0,0,0,0,0,0,0,0,0,0,0,8,57001,0,0",
      "2026-11-08,3504,USD,Order,57004,17,2,2026-11-01,47,50,50,0,0,0,0,0,0,-3,0,-3,0,/,50,0",
    ],
    lines: ["2026-10 - 2 44 22 22", "2026-11 - 1 50 0 50"],
    fees: ["3.96", "-5"],
    settled: "73.04",
    said: [BY_SETTLEMENT],
  },
  {
    of: "TikTok Shop in South-East Asia",
    headers:
      "Order/adjustment ID  ,Type ,Order created time,Order settled time,Currency,Total settlement amount,Total Revenue,Subtotal after seller discounts,Subtotal before discounts,Seller discounts,Refund subtotal after seller discounts,Refund subtotal before seller discounts,Refund of seller discounts,Total Fees,Transaction fee,TikTok Shop commission fee,Seller shipping fee,Affiliate commission,Ajustment amount,Related order ID,Customer payment,Customer refund,Platform discounts",
    orders: [
      "57001,Order,2026/10/01,2026/10/09,MYR,80,100,100,120,-20,0,0,0,-20,-3,-7,-5,-5,0,/,95,0,5",
      "57002,Order,2026/10/03,2026/11/09,MYR,-4,0,50,60,-10,-50,-60,10,-4,-1,0,-3,0,0,/,50,-50,0",
      "57003,Deductions incurred by seller,2026/11/03,2026/11/10,MYR,-12,0,0,0,0,0,0,0,0,0,0,0,0,-12,57001,0,0,0",
      "57004,Order,2026/11/03,2026/11/10,SGD,9,10,10,10,0,0,0,0,-1,-1,0,0,0,0,/,10,0,0",
    ],
    lines: ["2026-10 - 1 100 0 100", "2026-11 - 1 50 50 0"],
    fees: ["20", "16"],
    settled: "64",
    said: [BY_SETTLEMENT, "entriesLeftOut 9.00"],
  },
  {
    of: "Shopee in Taiwan (進帳報表)",
    headers:
      "訂單編號,退款編號,買家帳號,訂單成立日期,買家付款方式,錢包入帳日期,商品原價,賣場商品促銷折扣,退款金額,蝦皮補貼金額,賣家負擔優惠券,賣家負擔蝦幣回饋券,買家支付運費,蝦皮補助運費,蝦皮代付運費,退貨運費,分期付款期數,金流與系統處理費率,AMS推廣費用,成交手續費,其他服務費,金流與系統處理費,錢包入帳金額,優惠代碼,損失賠償",
    orders: [
      "2610A,,amy,2026-10-01,信用卡,2026-10-10,1000,-100,0,0,-50,0,60,0,-60,0,,2.5%,-10,-55,-30,-21,734,SALE,0",
      "2610B,R1,bob,2026-10-20,信用卡,2026-11-02,500,0,-200,0,0,0,60,0,-60,0,,2.5%,0,-16,-9,-7,268,,0",
    ],
    lines: ["2026-10 - 1 850 0 850", "2026-11 - 1 500 200 300"],
    fees: ["116", "32"],
    settled: "1002",
    said: [BY_SETTLEMENT],
  },
  {
    of: "Shopee in Malaysia, whose rows of items repeat those of orders",
    headers:
      "Sequence No.,View By,Order ID,refund id,Product Name,Order Creation Date,Payout Completed Date,Total Released Amount (RM),Product Price,Refund Amount,Shipping Fee Paid by Buyer (excl. SST),Shipping Fee Charged by Logistic Provider,Rebate Provided by Shopee,Voucher Sponsored by Seller,Coin Cashback Sponsored by Seller,Commission Fee (incl. SST),Service Fee (Incl. SST),Transaction Fee (Incl. SST),AMS Commission Fee",
    orders: [
      "1,Order,2610A,,-,2026-10-01,2026-10-10,80,100,0,5,-5,0,-5,0,-8,-4,-3,0",
      "2,Sku,2610A,,Hat,2026-10-01,2026-10-10,80,100,0,5,-5,0,-5,0,-8,-4,-3,0",
      "3,Order,2610B,R1,-,2026-10-20,2026-11-03,25,60,-30,0,0,0,0,0,-3,-1,-1,0",
    ],
    lines: ["2026-10 - 1 95 0 95", "2026-11 - 1 60 30 30"],
    fees: ["15", "5"],
    settled: "105",
    said: [BY_SETTLEMENT],
  },
  {
    of: "Shopee (收入報表)",
    headers:
      "編號,訂單編號,買家帳號,訂單成立日期,撥款完成日期,商品原價,商品折扣,買家退款金額,成交手續費,金流與系統處理費,撥款總金額",
    orders: [
      "1,2601,u,2026-08-20,2026-08-30,500,-20,0,-30,-10,440",
      "2,2602,u,2026-08-25,2026-09-03,300,0,-300,0,0,0",
    ],
    lines: ["2026-08 - 1 480 0 480", "2026-09 - 1 300 300 0"],
    fees: ["40", "0"],
    settled: "440",
    said: [BY_SETTLEMENT],
  },
];

const cellOf = (text: string): CellValue =>
  text === "" ? null : /^-?[\d.]+$/.test(text) ? Number(text) : text;
const rowsOf = (headers: string, orders: readonly string[]): Rows => [
  headers.split(","),
  ...orders.map((order) => order.split(",").map(cellOf)),
];

describe("A settlement", () => {
  test.each(SETTLEMENTS)("of $of gives sales, refunds and fees that foot to what was paid out", (of) => {
    const { lines, fees, said, net } = read(rowsOf(of.headers, of.orders));
    expect(lines).toEqual(of.lines);
    expect(fees).toEqual(of.fees);
    expect(said).toEqual(of.said);
    expect(net.toFixed()).toBe(of.settled);
  });

  test("counts by the month of its orders where that is wanted", () => {
    const { headers, orders } = SETTLEMENTS[1]!;
    expect(read(rowsOf(headers, orders), { monthBy: "createTime" }).lines).toEqual([
      "2026-10 - 2 310 50 260",
    ]);
  });

  const PLAIN = "结算时间,订单号,商品实付,退款金额,平台服务费,结算金额";

  test("counts as fees what no column names, and says how much it is", () => {
    const orders = ["2026-10-05,1,100,0,5,95", "2026-10-06,2,100,20,5,70"];
    const { fees, said } = read(rowsOf(PLAIN, orders));
    expect({ fees, said }).toEqual({ fees: ["15"], said: ["settledDiffers 5.00"] });
  });

  test("has sales before refunds where its column of sales has them taken off", () => {
    expect(read(rowsOf(PLAIN, ["2026-10-06,2,80,20,5,75"])).lines).toEqual(["2026-10 - 1 100 20 80"]);
  });

  test("is none where the parts do not come to what was paid, or people sold the orders", () => {
    const isSettlement = (headers: string, ...orders: string[]) =>
      settlementIn(gridOf(rowsOf(headers, orders))) !== undefined;
    expect(isSettlement(PLAIN, "2026-10-05,1,100,0,5,60")).toBe(false);
    expect(isSettlement(`${PLAIN},业务员`, "2026-10-05,1,100,0,5,95,王")).toBe(false);
    expect(isSettlement(PLAIN, "2026-10-05,1,100,0,5,95")).toBe(true);
  });
});

describe("What a settlement comes to", () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  const order = fc.record({ sold: cents, refund: cents, fee: cents, other: cents, isSigned: fc.boolean() });

  test("is always what was settled, whatever the columns of fees say", () => {
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 30 }), (orders) => {
        const plain = { sold: 1000, refund: 0, fee: 50, other: 0, isSigned: false };
        const rows = [plain, ...orders.map((each, at) => (at % 2 ? each : { ...each, other: 0 }))].map(
          ({ sold, refund, fee, other, isSigned }, at): CellValue[] => {
            const sign = isSigned ? -1 : 1;
            const settled = sold - refund - fee - other;
            return [
              "2026-05-01",
              `N${at}`,
              sold / 100,
              (sign * refund) / 100,
              (sign * fee) / 100,
              settled / 100,
            ];
          },
        );
        const { net } = read([
          ["结算时间", "订单号", "商品实付", "退款金额", "平台服务费", "结算金额"],
          ...rows,
        ]);
        const all = rows.reduce((sum, row) => sum.plus(row[5] as number), new Decimal(0));
        expect(net.toFixed()).toBe(all.toFixed());
      }),
    );
  });
});
