import { mayBeOfOne, type SalesLine } from "../../domain/accounts/lines";
import { ZERO, type Decimal } from "../../domain/money/decimal";
import { amountText } from "../../domain/money/exactSum";
import type { Finding } from "../../sheets/reading/finding";
import type { InputDigest } from "../../sheets/reading/inputDigest";
import { SalesFolder } from "../../sheets/reading/sales/salesFolder";
import type { DetectedSheet } from "../detect";
import type { JobContext } from "../job";
import { RowsOfSheet, type AmongSales } from "../rowsOfSheet";

/** The orders of one sheet by month and shop. */
interface OrdersRead {
  readonly sheet: string;
  readonly lines: readonly SalesLine[];
}

/** Whether orders tell the sales of a line, or its refunds where it has nothing else. */
function isToldBy(orders: readonly OrdersRead[], line: SalesLine): boolean {
  const isTold = (of: SalesLine) => mayBeOfOne(of, line) && (line.gross.gt(0) || of.refunds !== undefined);
  return orders.some(({ lines }) => lines.some(isTold));
}

/**
 * What accounts of payments and sheets of refunds beside the orders tell that is in nobody's commission, since they name no people: it
 * is in the monthly accounts.
 *
 * @param orders of all sheets of orders, which were read
 */
export async function besideOrders(
  sheets: readonly DetectedSheet[],
  orders: readonly OrdersRead[],
  among: AmongSales,
  { door, signal }: JobContext,
  digest: InputDigest,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const used = sheets.filter(({ choice }) => !choice.unused);
  const accounts = used
    .find(({ ledger }) => ledger)
    ?.ledger!.newAccounts({ orderIn: (number) => among.orders?.sheetOf(number), sheets: orders });
  for (const sheet of used.filter(({ ledger, refunds }) => ledger ?? refunds)) {
    const { info, choice, ledger, refunds } = sheet;
    const { recognition } = (ledger ?? refunds)!;
    const rows = new RowsOfSheet({ ...sheet, recognition }, choice, among, accounts);
    const folder = new SalesFolder(rows.recognition, choice, info.rows);
    digest.addText(info.name);
    await door.readBlocks(info, signal, (block) => {
      folder.add(rows.of(rows.ownOf(block)));
      digest.add(block);
    });
    const rest = rows.rest();
    if (rest) folder.add(rest);
    const left = folder
      .finish()
      .lines.filter((line) => refunds ?? !isToldBy(orders, line))
      .reduce<Decimal>((sum, { net }) => sum.plus(net), ZERO);
    findings.push(...rows.findings());
    if (left.isZero()) continue;
    const at = { sheet: info.name, row: Math.max(0, recognition.headerRow), column: 0 };
    findings.push({
      severity: "warning",
      at,
      problem: { code: "paymentsOfNobody", amount: amountText(left) },
    });
  }
  return findings;
}
