import type { Finding } from "../sheets/reading/finding";
import { mayBeOne } from "../sheets/reading/currencyMark";
import type { SheetKind } from "../sheets/reading/meaning";
import type { DetectedSheet } from "./detect";

/** Sheets whose amounts are added to those of others, or set against them. */
const OF_MONEY: ReadonlySet<SheetKind> = new Set<SheetKind>([
  ...(["sales", "adSpend", "staffing", "otherCosts", "platformFees"] as const),
  ...(["targets", "adjustments", "paidCommission"] as const),
]);

/** Formats of so many rows are read with their amounts; of a longer sheet those of its first rows stand for all. */
const MOST_ROWS_WITH_FORMATS = 50_000;

/** Whether the number formats of a sheet are to be read with its amounts: those of its first rows show a currency. */
export function showsCurrencies({ info, currency }: DetectedSheet): boolean {
  return currency?.isShown === true && info.rows <= MOST_ROWS_WITH_FORMATS;
}

/**
 * The sheets with those unused that name another currency than the first sheet of sales that names one, and what is said of them.
 * What a person has said of a sheet counts, whatever its currency.
 */
export function inOneCurrency(sheets: readonly DetectedSheet[]): {
  readonly sheets: readonly DetectedSheet[];
  readonly findings: readonly Finding[];
} {
  const named = sheets.filter(
    ({ currency, recognition: { kind }, choice }) => currency && kind && OF_MONEY.has(kind) && !choice.unused,
  );
  const first = named.find(({ recognition }) => recognition.kind === "sales") ?? named[0];
  if (!first) return { sheets, findings: [] };
  const own = first.currency!.mark;
  const others = named.filter(({ currency, choice }) => !mayBeOne(currency!.mark, own) && !choice.kind);
  return {
    sheets: sheets.map((sheet) =>
      others.includes(sheet) ? { ...sheet, choice: { ...sheet.choice, unused: true } } : sheet,
    ),
    findings: others.map(({ currency }) => ({
      severity: "error",
      at: currency!.at,
      problem: {
        code: "amountsInOtherCurrency",
        currency: currency!.mark.said,
        taken: `${own.said} (${first.info.name})`,
      },
    })),
  };
}
