import type { CellValue } from "../../../../src/sheets/grid";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { gridOf, lineTexts, readSales, type Rows } from "../sheet";

interface Export {
  readonly platform: string;
  /** The header row as the platform writes it, with commas between. */
  readonly headers: string;
  /** What stands in every row where it says nothing else. */
  readonly usual: Readonly<Record<string, CellValue>>;
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
  /** Month, shop, orders, sales before refunds, refunds, sales net of them; `?` where they are not known. */
  readonly lines: readonly string[];
  readonly units?: string;
  readonly said?: readonly string[];
}

/** Orders as the platforms write them, with what befalls orders: unpaid, called off, refunded, several items. */
const EXPORTS: readonly Export[] = [
  {
    platform: "Amazon, all orders",
    headers:
      "amazon-order-id,merchant-order-id,purchase-date,last-updated-date,order-status,fulfillment-channel,sales-channel,product-name,sku,asin,item-status,quantity,currency,item-price,item-tax,shipping-price,shipping-tax,item-promotion-discount,ship-promotion-discount,ship-country",
    usual: {
      "order-status": "Shipped",
      "sales-channel": "Amazon.com",
      quantity: 1,
      currency: "USD",
      "item-tax": 1.5,
    },
    rows: [
      { "amazon-order-id": "111-1", "purchase-date": "2026-02-01T03:04:05+00:00", "item-price": 25.99 },
      {
        "amazon-order-id": "111-2",
        "purchase-date": "2026-02-02T03:04:05+00:00",
        "item-price": 40,
        quantity: 2,
      },
      {
        "amazon-order-id": "111-2",
        "purchase-date": "2026-02-02T03:04:05+00:00",
        "item-price": 10.01,
        sku: "b",
      },
      {
        "amazon-order-id": "111-3",
        "purchase-date": "2026-02-03T03:04:05+00:00",
        "order-status": "Cancelled",
        "item-price": null,
      },
      {
        "amazon-order-id": "111-4",
        "purchase-date": "2026-02-03T03:04:05+00:00",
        "order-status": "Pending",
        "item-price": 99,
      },
    ],
    lines: ["2026-02 Amazon.com 2 76 ? 76"],
    units: "4",
    said: ["cancelledLeftOut", "unpaidLeftOut", "orderOnSeveralRows", "refundsUnknown"],
  },
  {
    platform: "Shopify, orders",
    headers:
      "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Refunded Amount,Vendor,Id,Source",
    usual: { "Created at": "2026-01-05 10:00:00 -0500" },
    rows: [
      {
        Name: "#1001",
        "Financial Status": "paid",
        "Paid at": "2026-01-05 10:00:10 -0500",
        Subtotal: 20,
        Shipping: 5,
        Total: 25,
        "Discount Amount": 3,
        "Lineitem quantity": 1,
        "Lineitem price": 10,
        "Refunded Amount": 0,
      },
      { Name: "#1001", "Lineitem quantity": 2, "Lineitem price": 5 },
      { Name: "#1001", "Lineitem quantity": 1, "Lineitem price": 3 },
      {
        Name: "#1002",
        "Financial Status": "partially_refunded",
        "Paid at": "2026-01-06 10:00:10 -0500",
        Subtotal: 40,
        Total: 40,
        "Discount Amount": 0,
        "Lineitem quantity": 1,
        "Lineitem price": 40,
        "Refunded Amount": 15,
      },
      {
        Name: "#1003",
        "Financial Status": "pending",
        Subtotal: 70,
        Total: 70,
        "Lineitem quantity": 1,
        "Lineitem price": 70,
        "Refunded Amount": 0,
      },
      { Name: "#1003", "Lineitem quantity": 4, "Lineitem price": 5 },
    ],
    lines: ["2026-01 - 2 65 15 50"],
    units: "5",
    said: ["unpaidLeftOut", "itemsOfOrder"],
  },
  {
    platform: "Shopify, with what else it exports",
    headers:
      "Name,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Payment Method,Payment Reference,Refunded Amount,Outstanding Balance,Payment ID",
    usual: { "Financial Status": "paid", "Paid at": "2026-01-05 10:00:10 -0500", "Lineitem name": "Hat" },
    rows: [
      { Name: "#1", Subtotal: 20, Total: 25, "Payment Reference": "c1.1", "Refunded Amount": 0 },
      { Name: "#2", Subtotal: 40, Total: 40, "Payment Reference": "c2.1", "Refunded Amount": 40 },
    ],
    lines: ["2026-01 - 2 65 40 25"],
  },
  {
    platform: "Shopee, in English",
    headers:
      "Order ID,Order Status,Return / Refund Status,Order Creation Date,Order Paid Time,Quantity,Product Subtotal,Seller Voucher(PHP),Buyer Paid Shipping Fee,Grand Total",
    usual: { "Order Status": "Completed", "Order Paid Time": "2026-01-05 10:01", Quantity: 1 },
    rows: [
      { "Order ID": "2601A", "Product Subtotal": 500, "Buyer Paid Shipping Fee": 40, "Grand Total": 520 },
    ],
    lines: ["2026-01 - 1 520 0 520"],
  },
  {
    platform: "an invoicing program",
    headers: "Invoice date,Invoice no,Customer,Net amount,VAT,Gross amount,Status",
    usual: { Status: "Paid" },
    rows: [
      { "Invoice date": "2026-02-05", "Invoice no": "I1", "Net amount": 100, VAT: 20, "Gross amount": 120 },
      {
        "Invoice date": "2026-02-20",
        "Invoice no": "I2",
        "Net amount": 200,
        VAT: 40,
        "Gross amount": 240,
        Status: "Overdue",
      },
    ],
    lines: ["2026-02 - 1 120 ? 120"],
    said: ["unpaidLeftOut"],
  },
  {
    platform: "WooCommerce",
    headers:
      "Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Email (Billing),Payment Method Title,Cart Discount Amount,Order Subtotal Amount,Shipping Method Title,Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount,SKU,Item #,Item Name,Quantity,Item Cost,Coupon Code,Discount Amount",
    usual: { "Order Date": "2026-03-01 09:00", "Order Refund Amount": 0, Quantity: 1 },
    rows: [
      {
        "Order Number": 501,
        "Order Status": "Completed",
        "Order Total Amount": 30,
        "Order Total Tax Amount": 2,
      },
      {
        "Order Number": 502,
        "Order Status": "Refunded",
        "Order Total Amount": 12,
        "Order Refund Amount": 12,
      },
      { "Order Number": 503, "Order Status": "Cancelled", "Order Total Amount": 44 },
      { "Order Number": 504, "Order Status": "Pending payment", "Order Total Amount": 45 },
      { "Order Number": 505, "Order Status": "Processing", "Order Total Amount": 8 },
    ],
    lines: ["2026-03 - 3 50 12 38"],
    said: ["cancelledLeftOut", "unpaidLeftOut"],
  },
  {
    platform: "TikTok Shop",
    headers:
      "Order ID,Order Status,Order Substatus,Cancelation/Return Type,Normal or Pre-order,SKU ID,Seller SKU,Product Name,Variation,Quantity,Sku Quantity of return,SKU Unit Original Price,SKU Subtotal Before Discount,SKU Platform Discount,SKU Seller Discount,SKU Subtotal After Discount,Shipping Fee After Discount,Taxes,Order Amount,Order Refund Amount,Created Time,Paid Time,Shipped Time,Delivered Time",
    usual: {
      "Order Status": "Completed",
      Quantity: 1,
      "Sku Quantity of return": 0,
      "Created Time": "01/15/2026 10:20:30 PM",
      "Paid Time": "01/15/2026 10:21:30 PM",
      "Order Refund Amount": 0,
      "SKU Platform Discount": 0,
      Taxes: 1,
    },
    rows: [
      {
        "Order ID": "576001",
        "SKU Subtotal Before Discount": 20,
        "SKU Platform Discount": 0,
        "SKU Subtotal After Discount": 18,
        "Order Amount": 40,
      },
      {
        "Order ID": "576001",
        "SKU Subtotal Before Discount": 25,
        "SKU Subtotal After Discount": 22,
        "Order Amount": 40,
      },
      {
        "Order ID": "576002",
        "SKU Subtotal Before Discount": 10,
        "SKU Subtotal After Discount": 10,
        "Order Amount": 15.5,
      },
      {
        "Order ID": "576002",
        "SKU Subtotal Before Discount": 6,
        "SKU Subtotal After Discount": 5.5,
        "Order Amount": 15.5,
      },
      {
        "Order ID": "576003",
        "SKU Subtotal Before Discount": 3,
        "SKU Subtotal After Discount": 3,
        "Order Amount": 9,
        "Order Refund Amount": 9,
      },
      {
        "Order ID": "576003",
        "SKU Subtotal Before Discount": 6,
        "SKU Subtotal After Discount": 6,
        "Order Amount": 9,
        "Order Refund Amount": 9,
        Quantity: 3,
      },
      {
        "Order ID": "576004",
        "Order Status": "Canceled",
        "Paid Time": "",
        "SKU Subtotal Before Discount": 7,
        "SKU Subtotal After Discount": 7,
        "Order Amount": 7,
      },
    ],
    lines: ["2026-01 - 3 64.5 9 55.5"],
    units: "8",
    said: ["amountsAgainOnce", "unpaidLeftOut"],
  },
  {
    platform: "Shopee, in Chinese",
    headers:
      "訂單編號,訂單狀態,不成立原因,退貨 / 退款狀態,買家帳號,訂單成立日期,商品總價,買家支付運費,蝦皮補助運費,買家總支付金額,蝦皮補貼金額,賣場優惠券,成交手續費,其他服務費,金流與系統處理費,商品名稱,商品原價,商品活動價格,數量,實際出貨時間,買家付款時間,訂單完成時間",
    usual: {
      訂單狀態: "完成",
      訂單成立日期: "2026-03-02 11:00",
      買家付款時間: "2026-03-02 11:05",
      數量: 1,
      成交手續費: 18,
    },
    rows: [
      { 訂單編號: "260302A", 商品總價: 300, 買家支付運費: 60, 買家總支付金額: 360 },
      {
        訂單編號: "260302B",
        商品總價: 500,
        買家支付運費: 0,
        買家總支付金額: 500,
        "退貨 / 退款狀態": "退款完成",
      },
      { 訂單編號: "260302C", 訂單狀態: "不成立", 買家付款時間: "", 商品總價: 99, 買家總支付金額: 159 },
    ],
    lines: ["2026-03 - 2 860 500 360"],
    said: ["refundedByState", "unpaidLeftOut"],
  },
  {
    platform: "JD",
    headers:
      "订单号,商品ID,商品名称,订购数量,支付方式,下单时间,京东价,订单金额,结算金额,余额支付,应付金额,订单状态,订单类型,下单帐号,客户姓名,客户地址,联系电话,付款确认时间,订单完成时间,店铺名称",
    usual: {
      订购数量: 1,
      下单时间: "2026-04-01 08:00:00",
      付款确认时间: "2026-04-01 08:01:00",
      店铺名称: "木木京东店",
      订单状态: "完成",
      客户姓名: "张三",
    },
    rows: [
      { 订单号: "29001", 京东价: 50, 订单金额: 50, 结算金额: 45, 应付金额: 45 },
      { 订单号: "29002", 京东价: 80, 订单金额: 80, 结算金额: 80, 应付金额: 80 },
      {
        订单号: "29003",
        京东价: 70,
        订单金额: 70,
        结算金额: 70,
        应付金额: 70,
        订单状态: "(删除)等待付款",
        付款确认时间: "",
      },
    ],
    lines: ["2026-04 木木京东店 2 125 ? 125"],
    said: ["unpaidLeftOut", "refundsUnknown"],
  },
  {
    platform: "Pinduoduo",
    headers:
      "商品,订单号,订单状态,商品总价(元),店铺优惠折扣(元),平台优惠折扣(元),邮费(元),用户实付金额(元),商家实收金额(元),商品数量(件),支付时间,承诺发货时间,发货时间,确认收货时间,商品id,商品规格,售后状态",
    usual: {
      支付时间: "2026-05-03 07:00:00",
      承诺发货时间: "2026-05-05 07:00:00",
      "商品数量(件)": 1,
      订单状态: "已收货",
      售后状态: "无售后或售后取消",
    },
    rows: [
      {
        订单号: "260503-1",
        "商品总价(元)": "20.00",
        "用户实付金额(元)": "17.00",
        "商家实收金额(元)": "19.00",
      },
      {
        订单号: "260503-2",
        订单状态: "已发货，退款成功",
        售后状态: "退款成功",
        "商品总价(元)": "30.00",
        "用户实付金额(元)": "27.00",
        "商家实收金额(元)": "29.00",
      },
    ],
    lines: ["2026-05 - 2 44 27 17"],
    said: ["refundedByState"],
  },
  {
    platform: "Douyin shop",
    headers:
      "主订单编号,子订单编号,选购商品,商品规格,商品数量,商品ID,商品单价,订单应付金额,运费,优惠总金额,平台优惠,商家优惠,达人优惠,支付方式,手续费,收件人,订单提交时间,订单完成时间,支付完成时间,APP渠道,流量来源,订单状态,承诺发货时间,售后状态,取消原因,达人ID,达人昵称",
    usual: {
      商品数量: 1,
      订单提交时间: "2026/06/01 03:00:00",
      支付完成时间: "2026/06/01 03:01:00",
      订单状态: "已完成",
      售后状态: "-",
      优惠总金额: 10,
    },
    rows: [
      { 主订单编号: "69001", 子订单编号: "69001", 商品单价: 99, 订单应付金额: 89 },
      { 主订单编号: "69002", 子订单编号: "69002", 商品单价: 60, 订单应付金额: 50 },
      { 主订单编号: "69002", 子订单编号: "69003", 商品单价: 40, 订单应付金额: 30, 售后状态: "退款成功" },
      {
        主订单编号: "69004",
        子订单编号: "69004",
        商品单价: 70,
        订单应付金额: 70,
        订单状态: "已关闭",
        支付完成时间: "",
      },
      { 主订单编号: "69005", 子订单编号: "69005", 商品单价: 70, 订单应付金额: 70, 订单状态: "已关闭" },
    ],
    lines: ["2026-06 - 3 239 100 139"],
    said: ["orderOnSeveralRows", "refundedByState", "unpaidLeftOut"],
  },
  {
    platform: "Kuaishou shop",
    headers:
      "订单编号,订单状态,订单创建时间,订单支付时间,商品名称,商品ID,成交数量,商品单价,实付款,快递费,平台补贴,达人佣金,售后状态,买家昵称",
    usual: {
      订单状态: "交易成功",
      订单创建时间: "2026-07-01 12:00:00",
      订单支付时间: "2026-07-01 12:01:00",
      成交数量: 1,
      达人佣金: 5,
      售后状态: "",
    },
    rows: [
      { 订单编号: "K1", 实付款: 66.6 },
      { 订单编号: "K2", 实付款: 33.4, 售后状态: "售后关闭" },
      { 订单编号: "K3", 实付款: 20, 订单状态: "交易关闭", 售后状态: "售后成功，已退款" },
    ],
    lines: ["2026-07 - 3 120 20 100"],
    said: ["refundedByState"],
  },
  {
    platform: "1688",
    headers:
      "订单编号,买家公司名,买家会员名,卖家公司名,货品总价(元),运费(元),涨价或折扣(元),实付款(元),订单状态,订单创建时间,订单付款时间,发货方,收货人姓名,货品标题,单价(元),数量",
    usual: { 订单状态: "交易成功", 订单创建时间: "2026-08-01 12:00:00", 订单付款时间: "2026-08-01 12:01:00" },
    rows: [
      {
        订单编号: "B1",
        "货品总价(元)": 100,
        "运费(元)": 8,
        "涨价或折扣(元)": -3,
        "实付款(元)": 105,
        数量: 10,
      },
      { 订单编号: "B1", "货品总价(元)": null, "实付款(元)": null, 订单付款时间: null, 数量: 4 },
      { 订单编号: "B2", "货品总价(元)": 50, "运费(元)": 8, "实付款(元)": 58, 数量: 5 },
    ],
    lines: ["2026-08 - 2 163 ? 163"],
    units: "19",
    said: ["itemsOfOrder"],
  },
  {
    platform: "SHOPLINE",
    headers:
      "訂單號碼,訂單日期,訂單狀態,送貨狀態,付款方式,付款狀態,付款訂單號碼,訂單小計,運費,附加費,優惠折扣,折抵購物金,訂單合計,已退款金額,付款總金額,商品名稱,商品貨號,數量",
    usual: { 訂單日期: "2026-09-01 12:00", 訂單狀態: "已完成", 付款狀態: "已付款", 數量: 1, 已退款金額: 0 },
    rows: [
      { 訂單號碼: "S1", 訂單小計: 900, 運費: 60, 訂單合計: 960, 付款總金額: 960 },
      { 訂單號碼: "S2", 訂單小計: 500, 運費: 60, 訂單合計: 560, 付款總金額: 560, 已退款金額: 560 },
      { 訂單號碼: "S3", 訂單狀態: "已取消", 訂單小計: 700, 運費: 60, 訂單合計: 760, 付款總金額: 0 },
    ],
    lines: ["2026-09 - 2 1520 560 960"],
    said: ["cancelledLeftOut"],
  },
  {
    platform: "Etsy",
    headers:
      "Sale Date,Order ID,Buyer User ID,Full Name,Number of Items,Payment Method,Date Shipped,Ship Country,Currency,Order Value,Coupon Code,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net",
    usual: { "Sale Date": 46300, "Number of Items": 1, Currency: "USD", Status: "", "Sales Tax": 2 },
    rows: [
      { "Order ID": 3001, "Order Value": 30, "Discount Amount": 0, Shipping: 5, "Order Total": 35 },
      {
        "Order ID": 3002,
        "Sale Date": 46320,
        "Order Value": 20,
        "Discount Amount": 0,
        Shipping: 0,
        "Order Total": 20,
      },
    ],
    lines: ["2026-10 - 2 55 ? 55"],
  },
  {
    platform: "Taobao, by items",
    headers:
      "子订单编号,主订单编号,标题,价格,购买数量,订单状态,买家应付货款,买家实际支付金额,退款状态,退款金额,订单创建时间,订单付款时间",
    usual: {
      ...{
        主订单编号: "T1",
        购买数量: 1,
        订单状态: "交易成功",
        退款状态: "没有申请退款",
        退款金额: "无退款申请",
      },
      ...{ 订单创建时间: "2026-09-01 10:00:00", 订单付款时间: "2026-09-01 10:01:00" },
    },
    rows: [
      { 子订单编号: "T11", 买家应付货款: 30, 买家实际支付金额: 30 },
      {
        ...{ 子订单编号: "T12", 买家应付货款: 20, 买家实际支付金额: 15 },
        ...{ 退款状态: "退款成功", 退款金额: 5 },
      },
      { 子订单编号: "T21", 主订单编号: "T2", 买家应付货款: 8, 买家实际支付金额: 8 },
    ],
    lines: ["2026-09 - 2 58 5 53"],
    units: "3",
    said: ["paidIsNetOfRefunds"],
  },
  {
    platform: "a shop that closes what is paid and delivered",
    headers: "Order ID,Order Date,Status,Payment Status,Total",
    usual: { "Order Date": "2026-09-01", Status: "closed", "Payment Status": "paid" },
    rows: [
      { "Order ID": "A1", Total: 30 },
      { "Order ID": "A2", Total: 50, Status: "cancelled" },
      { "Order ID": "A3", Total: 70, "Payment Status": "unpaid" },
      { "Order ID": "A4", Total: 5, "Payment Status": "refunded" },
    ],
    lines: ["2026-09 - 2 35 5 30"],
    said: ["cancelledLeftOut", "unpaidLeftOut", "refundedByState"],
  },
  {
    platform: "WeChat shops, with the cells of an order merged over its items",
    headers: "订单号,下单时间,支付时间,订单状态,商品名称,商品数量,商品总价,订单实付金额,退款金额",
    usual: { 商品名称: "杯子", 商品数量: 1 },
    rows: [
      {
        ...{ 订单号: "W1", 下单时间: "2026-09-01 10:00", 支付时间: "2026-09-01 10:01", 订单状态: "已完成" },
        ...{ 商品总价: 30, 订单实付金额: 50, 退款金额: 5 },
      },
      { 商品总价: 15, 商品数量: 3 },
      { 商品名称: "盘子", 商品总价: 5 },
      { 订单号: "W2", 下单时间: "2026-09-02 10:00", 订单状态: "已取消", 商品总价: 9, 订单实付金额: 9 },
      { 商品总价: 4 },
    ],
    lines: ["2026-09 - 1 50 5 45"],
    units: "5",
    said: ["itemsOfOrder", "unpaidLeftOut"],
  },
  {
    platform: "CYBERBIZ, which tells payment and order apart",
    headers: "訂單編號,訂單日期,訂單狀態,付款狀態,商品名稱,商品數量,訂單總金額",
    usual: { 訂單日期: "2026-09-01 12:00", 訂單狀態: "已成立", 付款狀態: "已付款", 商品數量: 1 },
    rows: [
      { 訂單編號: "C1", 訂單總金額: 900 },
      { 訂單編號: "C2", 訂單總金額: 500, 付款狀態: "未付款" },
      { 訂單編號: "C3", 訂單總金額: 700, 訂單狀態: "已取消" },
    ],
    lines: ["2026-09 - 1 900 ? 900"],
    said: ["unpaidLeftOut", "cancelledLeftOut"],
  },
];

function rowsOf({ headers, usual, rows }: Export): Rows {
  const names = headers.split(",");
  return [names, ...rows.map((row) => names.map((name) => ({ ...usual, ...row })[name] ?? null))];
}

describe("An export of orders", () => {
  test.each(EXPORTS)("of $platform gives the sales of its months", (each) => {
    const rows = rowsOf(each);
    expect(recogniseSheet(gridOf(rows, "Sheet1")).kind).toBe("sales");
    const reading = readSales(rows);
    expect(lineTexts(reading)).toEqual(each.lines);
    if (each.units) expect(reading.lines.map(({ units }) => units?.toFixed())).toEqual([each.units]);
    const said = reading.findings.map(({ problem }) => problem.code);
    expect(said).toEqual(expect.arrayContaining([...(each.said ?? [])]));
    expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
