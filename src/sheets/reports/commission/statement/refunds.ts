import type { TakenBack } from "../../../../domain/commission/takenBack";
import type { Language } from "../../../../locale/catalogue";
import type { CommissionHeading } from "../../../../locale/commission/commissionSheets";
import { a1 } from "../../../grid";
import type { ReportCell } from "../../report";
import { headerBlock, money, monthCell } from "../parts";
import type { StatementPage } from "./page";

const KEYS: readonly CommissionHeading[] = [
  "sold",
  "amount",
  "refund",
  "paidThen",
  "earnedAfter",
  "givenBack",
];

/** The refunds of earlier months with the commission that they take back. */
export function putRefunds(page: StatementPage, refunds: readonly TakenBack[], language: Language): void {
  page.blocks.push(headerBlock(page.row, KEYS, language));
  page.skip(1);
  const first = page.row;
  page.put(
    refunds.map(({ sold, amount, refund, paid, earned, most, cents }, index): ReportCell[] => {
      const difference = `ROUND(${a1(first + index, 3)}-${a1(first + index, 4)},2)`;
      const taken = most === undefined ? difference : `MIN(${most / 100},${difference})`;
      return [
        monthCell(sold),
        amount.toNumber(),
        refund.toNumber(),
        money(paid),
        money(earned),
        { formula: `=${taken}`, value: money(cents) },
      ];
    }),
    ["month", "money", "money", "money", "money", "money"],
  );
}
