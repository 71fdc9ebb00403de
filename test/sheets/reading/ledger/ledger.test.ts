import fc from "fast-check";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import type { CellValue } from "../../../../src/sheets/grid";
import { ledgerIn } from "../../../../src/sheets/reading/ledger/ledger";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { SalesFolder } from "../../../../src/sheets/reading/sales/salesFolder";
import { gridOf, lineTexts, type Rows } from "../sheet";

/** What a ledger comes to: its lines as a person would write them, the fees of each, and what is said of its entries. */
function read(rows: Rows) {
  const ledger = ledgerIn(gridOf(rows))!;
  const entries = ledger.rows();
  const folder = new SalesFolder(ledger.recognition);
  folder.add(entries.of(gridOf(rows)));
  const reading = folder.finish();
  return {
    lines: lineTexts(reading),
    fees: reading.lines.map(({ fees }) => fees?.toFixed() ?? "?"),
    left: entries
      .findings()
      .map(({ severity, found, problem }) => `${severity} ${found} ${amountIn(problem)}`),
    net: reading.lines.reduce((sum, line) => sum.plus(line.net).minus(line.fees!), ZERO),
  };
}

function amountIn(problem: object): string {
  return "amount" in problem ? String(problem.amount) : "code" in problem ? String(problem.code) : "";
}

interface Account {
  readonly of: string;
  /** The header row, with commas between. */
  readonly headers: string;
  /** An entry a line, with commas between. */
  readonly entries: readonly string[];
  /** Month, shop, orders, sales before refunds, refunds, sales net of them; `?` where they are not known. */
  readonly lines: readonly string[];
  readonly fees: readonly string[];
  readonly left?: readonly string[];
}

const ACCOUNTS: readonly Account[] = [
  {
    of: "Amazon, a settlement by amounts",
    headers:
      "settlement-id,total-amount,transaction-type,order-id,amount-type,amount-description,amount,posted-date",
    entries: [
      "9,55,,,,,,",
      "9,,Order,111-1,ItemPrice,Principal,100,2026-02-01",
      "9,,Order,111-1,ItemPrice,Shipping,7,2026-02-01",
      "9,,Order,111-1,ItemFees,Commission,-15,2026-02-01",
      "9,,Refund,111-1,ItemPrice,Principal,-30,2026-02-09",
      "9,,ServiceFee,,Cost of Advertising,TransactionTotalAmount,-7,2026-02-10",
    ],
    lines: ["2026-02 - 1 107 30 77"],
    fees: ["22"],
  },
  {
    of: "PayPal",
    headers:
      "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID,Balance,Balance Impact",
    entries: [
      "2026-01-15,10:00,PST,Ann,Express Checkout Payment,Completed,USD,100,-3.2,96.8,T1,96.8,Credit",
      "2026-01-20,10:00,PST,Ann,Payment Refund,Completed,USD,-20,0.58,-19.42,T2,77.38,Debit",
      "2026-01-21,10:00,PST,Bo,Express Checkout Payment,Pending,USD,70,0,70,T3,77.38,Memo",
      "2026-01-22,10:00,PST,Cy,General Payment,Completed,USD,-15,0,-15,T4,62.38,Debit",
      "2026-01-31,10:00,PST,,General Withdrawal,Completed,USD,-50,0,-50,T5,12.38,Debit",
      "2026-02-03,10:00,PST,Di,Website Payment,Completed,USD,80,-2.62,77.38,T6,89.76,Credit",
      "2026-02-04,10:00,PST,Ed,Website Payment,Completed,EUR,40,-1.5,38.5,T7,38.5,Credit",
    ],
    lines: ["2026-01 - ? 100 20 80", "2026-02 - ? 80 0 80"],
    fees: ["2.62", "2.62"],
    left: [
      "note Pending 70.00",
      "error General Payment -15.00",
      "note General Withdrawal -50.00",
      "error EUR 38.50",
    ],
  },
  {
    of: "Stripe, whose fees have no minus",
    headers: "id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC)",
    entries: [
      "t1,charge,c1,120,3.78,116.22,usd,2026-03-31,2026-04-02",
      "t2,refund,r1,-20,0,-20,usd,2026-04-01,2026-04-01",
      "t3,stripe_fee,,-2,0,-2,usd,2026-04-02,2026-04-02",
      "t4,adjustment,,-50,15,-65,usd,2026-04-02,2026-04-02",
      "t5,payout,,-29.22,0,-29.22,usd,2026-04-03,2026-04-03",
    ],
    lines: ["2026-03 - ? 120 0 120", "2026-04 - ? 0 20 -20"],
    fees: ["3.78", "2"],
    left: ["error adjustment -65.00", "note payout -29.22"],
  },
  {
    of: "Amazon, by the total and the fees that are in it",
    headers:
      "date/time,settlement id,type,order id,sku,quantity,marketplace,product sales,shipping credits,promotional rebates,marketplace withheld tax,selling fees,fba fees,other transaction fees,other,total",
    entries: [
      "2026-01-03,1,Order,111-1,A,1,amazon.com,25,4,-4,0,-3.75,-5,0,0,16.25",
      "2026-01-03,1,Order,111-1,B,1,amazon.com,10,0,0,0,-1.5,-3,0,0,5.5",
      "2026-01-09,1,Refund,111-1,A,1,amazon.com,-25,0,0,0,3,0,0,0,-22",
      "2026-01-10,1,Service Fee,,,,amazon.com,0,0,0,0,0,0,-39.99,0,-39.99",
      "2026-01-11,1,FBA Inventory Fee,,,,amazon.com,0,0,0,0,0,0,0,-12.5,-12.5",
      "2026-01-14,1,Transfer,,,,amazon.com,0,0,0,0,0,0,0,-500,-500",
    ],
    lines: ["2026-01 amazon.com 1 35 25 10"],
    fees: ["62.74"],
    left: ["note Transfer -500.00"],
  },
  {
    of: "Amazon, a settlement with a line for each part of a price",
    headers:
      "settlement-id,deposit-date,currency,transaction-type,order-id,amount-type,amount-description,amount,posted-date",
    entries: [
      "1,,,Order,111-1,ItemPrice,Principal,30,2026-01-03",
      "1,,,Order,111-1,ItemPrice,Tax,2.4,2026-01-03",
      "1,,,Order,111-1,ItemWithheldTax,MarketplaceFacilitatorTax,-2.4,2026-01-03",
      "1,,,Order,111-1,Promotion,Principal,-3,2026-01-03",
      "1,,,Order,111-1,ItemFees,Commission,-4.5,2026-01-03",
      "1,,,Refund,111-0,ItemPrice,Principal,-10,2026-01-05",
      "1,,,Refund,111-0,ItemFees,Commission,1.5,2026-01-05",
    ],
    lines: ["2026-01 - 1 27 10 17"],
    fees: ["3"],
    left: [
      "note Order · ItemPrice · Tax 2.40",
      "note Order · ItemWithheldTax · MarketplaceFacilitatorTax -2.40",
    ],
  },
  {
    of: "eBay",
    headers:
      "Transaction creation date,Type,Order number,Net amount,Payout date,Item subtotal,Final Value Fee - fixed,Gross transaction amount,Transaction currency",
    entries: [
      "2026-01-05,Order,12-1,25.27,2026-01-07,25,-0.3,29,USD",
      "2026-01-09,Refund,12-1,-22,2026-01-10,-25,--,-25,USD",
      "2026-01-10,Other fee,--,-5,2026-01-10,--,--,-5,USD",
      "2026-01-10,Payout,--,1.73,2026-01-10,--,--,--,USD",
    ],
    lines: ["2026-01 - 1 29 25 4"],
    fees: ["5.73"],
    left: ["note Payout 1.73"],
  },
  {
    of: "Alipay, with a column for each direction",
    headers:
      "账务流水号,商户订单号,商品名称,发生时间,收入金额（+元）,支出金额（-元）,账户余额（元）,业务类型",
    entries: [
      "1,P1,帽子,2026-01-03,299,0,299,交易付款",
      "2,P2,帽子,2026-01-04,199,0,498,在线支付",
      "3,P1,帽子,2026-01-06,0,-99,399,交易退款",
      "4,P1,服务费,2026-01-06,0,15,384,收费",
      "5,,提现,2026-01-31,0,-300,84,提现",
      "6,,退款,2026-01-31,12,0,96,退款",
    ],
    lines: ["2026-01 - 2 498 99 399"],
    fees: ["15"],
    left: ["note 提现 -300.00", "error 退款 12.00"],
  },
  {
    of: "JD, with two columns of kinds and one of directions",
    headers: "订单编号,单据类型,商品名称,费用发生时间,费用结算时间,费用项,金额,收支方向",
    entries: [
      "29001,订单,帽子,2026-04-02,2026-04-10,货款,100,收入",
      "29001,订单,帽子,2026-04-02,2026-04-10,佣金,8,支出",
      "28990,售后服务单,帽子,2026-04-03,2026-04-10,货款,-40,支出",
      "28990,售后服务单,帽子,2026-04-03,2026-04-10,佣金,3.2,收入",
    ],
    lines: ["2026-04 - 1 100 40 60"],
    fees: ["4.8"],
  },
  {
    of: "Alipay, where a direction that is neither in nor out counts nowhere",
    headers: "交易时间,交易类型,收/支,金额,交易状态",
    entries: [
      "2026-05-03,交易付款,收入,100,交易成功",
      "2026-05-04,交易付款,不计收支,60,交易成功",
      "2026-05-05,服务费,支,2,交易成功",
      "2026-05-06,交易付款,收入,30,未完成",
      "2026-05-07,售后退款,支出,20,退款成功",
    ],
    lines: ["2026-05 - ? 100 20 80"],
    fees: ["2"],
    left: ["error 不计收支 60.00", "error 未完成 30.00"],
  },
  {
    of: "QuickBooks, where a payment pays an invoice of the ledger",
    headers: "Date,Transaction Type,Num,Name,Amount,Balance",
    entries: [
      "2026-01-05,Invoice,1,Ann,100,100",
      "2026-01-15,Payment,2,Ann,100,0",
      "2026-01-25,Credit Memo,3,Ann,-50,-50",
    ],
    lines: ["2026-01 - ? 100 50 50"],
    fees: ["0"],
    left: ["note Payment 100.00"],
  },
];

const cellOf = (text: string): CellValue =>
  text === "" ? null : /^-?[\d.]+$/.test(text) ? Number(text) : text;
const rowsOf = ({ headers, entries }: Pick<Account, "headers" | "entries">): Rows => [
  headers.split(","),
  ...entries.map((entry) => entry.split(",").map(cellOf)),
];

describe("A ledger", () => {
  test.each(ACCOUNTS)("of $of gives sales, refunds and fees by month", (account) => {
    const rows = rowsOf(account);
    expect(recogniseSheet(gridOf(rows)).kind).toBeUndefined();
    const { lines, fees, left } = read(rows);
    expect(lines).toEqual(account.lines);
    expect(fees).toEqual(account.fees);
    expect(left).toEqual(account.left ?? []);
  });

  test("without signs has what its words say: refunds, fees and discounts are taken off sales", () => {
    const entries = [
      "2026-05-03,Sale,100,USD",
      "2026-05-04,Refund,40,usd",
      "2026-05-05,Service fee,3,USD",
      "2026-05-06,Discount,5,USD",
    ];
    const { lines, fees, left } = read(rowsOf({ headers: "Date,Type,Amount,Currency", entries }));
    expect({ lines, fees, left }).toEqual({ lines: ["2026-05 - ? 95 40 55"], fees: ["3"], left: [] });
  });

  test("tells an amount that is none with its cell", () => {
    const rows = rowsOf({
      headers: "Date,Type,Gross,Fee,Net",
      entries: ["2026-01-05,Sale,100,-3,97", "2026-01-06,Sale,about 50,-3,47"],
    });
    const ledger = ledgerIn(gridOf(rows))!;
    const entries = ledger.rows();
    entries.of(gridOf(rows));
    expect(entries.findings()).toMatchObject([
      { severity: "error", at: { row: 2, column: 2 }, found: "about 50" },
    ]);
  });
});

describe("A table is no ledger", () => {
  const isLedger = (headers: string, ...entries: string[]) =>
    ledgerIn(gridOf(rowsOf({ headers, entries }))) !== undefined;

  test("without an entry that is known to be a sale: what a platform settled has its fees taken off", () => {
    const settled = "2026-06-01,入账,89,货款结算入账";
    expect(isLedger("动账时间,动账方向,动账金额,动账场景", settled)).toBe(false);
    expect(isLedger("动账时间,动账方向,动账金额,动账场景", settled.replace("货款结算入账", "货款"))).toBe(
      true,
    );
  });

  test("where payments may be what the shop paid: only an account with fees shows that buyers did", () => {
    expect(isLedger("Date,Type,Amount,Balance", "2026-01-05,Payment,100,100")).toBe(false);
    expect(isLedger("Date,Type,Amount,Fee,Net", "2026-01-05,Payment,100,3,97")).toBe(true);
  });

  test("where refunds stand in a column of their own, or goods were bought", () => {
    expect(isLedger("付款时间,类型,金额（元）,成功退款（元）", "2026-01-05,销售,100,20")).toBe(false);
    expect(isLedger("Date,Type,Vendor,Amount,Balance", "2026-01-05,Invoice,Ann,100,100")).toBe(false);
  });
});

describe("What a ledger comes to", () => {
  const KINDS = ["charge", "refund", "stripe_fee", "payout", "adjustment"] as const;
  const entry = fc.record({
    kind: fc.constantFrom(...KINDS),
    cents: fc.integer({ min: 1, max: 10_000_000 }),
    feeCents: fc.integer({ min: 0, max: 10_000 }),
  });

  test("is with what was left out the sum of what its entries left", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), (entries) => {
        const rows = [{ kind: "charge" as const, cents: 100, feeCents: 3 }, ...entries].map(
          ({ kind, cents, feeCents }): CellValue[] => {
            const amount = kind === "charge" ? cents : -cents;
            return ["2026-05-01", kind, amount / 100, feeCents / 100, (amount - feeCents) / 100];
          },
        );
        const { net, left } = read([["Date", "Type", "Amount", "Fee", "Net"], ...rows]);
        const all = rows.reduce((sum, row) => sum.plus(row[4] as number), ZERO);
        const out = left.reduce((sum, said) => sum.plus(said.split(" ").at(-1)!), new Decimal(0));
        expect(net.plus(out).toFixed()).toBe(all.toFixed());
      }),
    );
  });
});
