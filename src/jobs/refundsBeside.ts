import { mayBeOfOne, type SalesLine } from "../domain/accounts/lines";
import { ZERO, type Decimal } from "../domain/money/decimal";
import { amountText } from "../domain/money/exactSum";
import type { Finding } from "../sheets/reading/finding";
import type { SheetReading } from "./joinReadings";

/**
 * Sales with the refunds that sheets of their own tell and no order took: each in the month in which it was paid back. Where other
 * sales of the month tell refunds themselves, or are of an account of payments, they may be the same, and are left out.
 *
 * @param sales of all sheets but those of refunds
 */
export function withRefundsBeside(
  sales: readonly SalesLine[],
  readings: readonly SheetReading[],
): { readonly sales: readonly SalesLine[]; readonly findings: readonly Finding[] } {
  const lines = [...sales];
  const findings: Finding[] = [];
  for (const { sheet, reading } of readings) {
    if (!sheet.refunds) continue;
    const others = readings.filter((other) => !other.sheet.refunds && mayTell(other, reading.areMatched));
    let left: Decimal = ZERO;
    let taken = "";
    for (const line of reading.sales ?? []) {
      const teller = others.find((other) => other.reading.sales!.some((of) => tells(of, line)));
      if (teller) {
        left = left.plus(line.refunds!);
        taken = teller.sheet.info.name;
      } else takeOff(lines, line);
    }
    if (taken === "") continue;
    const { sheet: name, headerRow: row } = sheet.recognition;
    const problem = { code: "refundsNotTakenOff", amount: amountText(left), taken } as const;
    findings.push({ severity: "warning", at: { sheet: name, row, column: 0 }, problem });
  }
  return { sales: lines, findings };
}

/** Whether sales may tell the same refunds: orders of which some were found tell them by their numbers, and no others. */
function mayTell({ sheet, reading }: SheetReading, areMatched: boolean | undefined): boolean {
  const areOrders = sheet.recognition.columns.has("orderNumber");
  return reading.sales !== undefined && !(areOrders && areMatched);
}

function tells(line: SalesLine, refund: SalesLine): boolean {
  return mayBeOfOne(line, refund) && line.refunds?.gt(0) === true;
}

/** Takes a refund off the sales of its month; on a line of its own where there are none, or those of several shops. */
function takeOff(lines: SalesLine[], refund: SalesLine): void {
  const same = lines.filter((line) => mayBeOfOne(line, refund));
  if (same.length !== 1) {
    lines.push({ ...refund, units: ZERO, cost: ZERO });
    return;
  }
  const [line] = same as [SalesLine];
  lines[lines.indexOf(line)] = {
    ...line,
    refunds: (line.refunds ?? ZERO).plus(refund.refunds!),
    net: line.net.minus(refund.refunds!),
  };
}
