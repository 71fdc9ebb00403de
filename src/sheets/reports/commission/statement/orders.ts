import { countedRefund } from "../../../../domain/commission/earnings";
import type { PayoutRow } from "../../../../domain/commission/payoutRow";
import { countsThings, type Basis } from "../../../../domain/commission/plan";
import { keptOrder, type OrderPart } from "../../../../domain/commission/orderLedger";
import { Decimal, ZERO } from "../../../../domain/money/decimal";
import type { Cents } from "../../../../domain/money/cents";
import type { Language } from "../../../../locale/catalogue";
import {
  BASIS_NAMES,
  commissionHeadings,
  commissionSheetTexts as texts,
  type CommissionHeading,
} from "../../../../locale/commission/commissionSheets";
import { a1, addressText } from "../../../grid";
import type { ReportCell } from "../../report";
import type { CommissionData } from "../commissionData";
import { headerBlock, money } from "../parts";
import type { StatementPage } from "./page";

/** So many orders are listed one by one; the rest stand in one line. */
const MOST_ORDERS = 1500;

/** The orders that a payout rests on, each with a jump to its row, and their sum: the amount that counts. */
export function putOrders(
  page: StatementPage,
  row: PayoutRow,
  data: CommissionData,
  language: Language,
): void {
  const { basis } = row.plan;
  putHeader(page, basis, language);
  const first = page.row;
  const { entries, amount } = row.counted;
  const most = Math.max(1, Math.floor(MOST_ORDERS / data.statements.length));
  const listed = entries.subarray(0, most);
  const rows = Array.from(listed, (entry, index) => {
    const part = data.ledger.part(entry);
    return orderCells(part, row, (column) => a1(first + index, column), data);
  });
  page.put(rows, ["link", "date", "money", "money", countsThings(basis) ? "ratio" : "money", "money"]);
  const shown = rows.reduce((sum, cells) => sum.plus(valueOf(cells[5]!)), ZERO);
  const rest = amount.minus(shown);
  if (entries.length > listed.length || !rest.isZero()) {
    const said =
      entries.length > listed.length
        ? texts.moreOrders[language]({ orders: entries.length - listed.length })
        : texts.refunds[language];
    page.put(
      [[said, null, null, null, null, rest.toNumber()]],
      ["text", "text", "money", "money", "money", "money"],
    );
  }
  page.putTotal(texts.total[language], page.sumFrom(first, 5), amount.toNumber());
}

function putHeader(page: StatementPage, basis: Basis, language: Language): void {
  const fifth = basis === "units" || basis === "grossProfit" ? FIFTH[basis] : undefined;
  const keys: CommissionHeading[] = ["order", "date", "gross", "refund", fifth ?? "refund", "counts"];
  const titles = keys.map(
    (key, column) => (column === 4 && !fifth ? BASIS_NAMES.net : commissionHeadings[key])[language],
  );
  page.listHeadings.push(page.row);
  page.blocks.push({ ...headerBlock(page.row, keys, language), cells: [titles] });
  page.skip(1);
}

const FIFTH = { units: "units", grossProfit: "cost" } as const;

function orderCells(
  part: OrderPart,
  { plan, counted }: PayoutRow,
  at: (column: number) => string,
  data: CommissionData,
): ReportCell[] {
  const { gross, cost = 0, units = 0, count = 100, days, sheet, row } = part;
  const refund = countedRefund(counted, part);
  const place = data.orderSheets[sheet]!;
  const address = addressText({ sheet: place.name, row, column: place.column });
  const cents = (amount: number) => money(amount as Cents);
  const fifth = { units: new Decimal(units).dividedBy(100).toNumber(), grossProfit: cents(cost) };
  const net = { formula: `=${at(2)}-${at(3)}`, value: cents(gross - refund) };
  const own = plan.basis === "units" || plan.basis === "grossProfit" ? fifth[plan.basis] : net;
  const counts = (): ReportCell => {
    switch (plan.basis) {
      case "gross":
        return { formula: `=${at(2)}`, value: cents(gross) };
      case "units":
        return { formula: `=${at(4)}`, value: fifth.units };
      case "orders":
        return {
          formula: `=IF(${at(4)}>0,${(count / 100).toString()},0)`,
          value: keptOrder(gross, part.refund, count) / 100,
        };
      case "grossProfit":
        return { formula: `=${at(2)}-${at(3)}-${at(4)}`, value: cents(gross - refund - cost) };
      default:
        return net;
    }
  };
  return [
    { link: address, value: address },
    days[plan.recognition] ?? null,
    cents(gross),
    cents(refund),
    own,
    counts(),
  ];
}

function valueOf(cell: ReportCell): number {
  return typeof cell === "object" && cell !== null ? Number(cell.value) : Number(cell);
}
