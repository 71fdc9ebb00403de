import { commissionSheetTexts as texts } from "../../../../locale/commission/commissionSheets";
import type { Language } from "../../../../locale/catalogue";
import { a1 } from "../../../grid";
import type { SheetReport } from "../../report";
import type { CommissionData } from "../commissionData";
import { FIRST_ROW, HEADER_ROW, widthsOf } from "../parts";
import { proofTables, TIER_COLUMNS } from "./proofTables";
import { ProofLayout } from "./layout";
import type { Proved } from "./place";
import { headBlocks } from "../../parts/sheetHead";

export const PROOF_ID = "commission.proof";

/** The row, from 0, in whose first cell the sheet says how many payouts differ, the number first. */
export const DIFFERENCES_ROW = HEADER_ROW - 1;

/**
 * The proof: every payout of an open month computed again in native formulas, from the amount and the tiers that stand
 * on the sheet itself, with the difference from the sheet of payouts beside it.
 */
export function proofSheet(
  name: string,
  payoutsName: string,
  data: CommissionData,
  language: Language,
): SheetReport {
  const proved = data.payouts
    .flatMap(({ figures, working }, payoutIndex): Proved[] =>
      working && !figures.closed ? [{ row: working, payoutIndex, trueUp: figures.trueUp }] : [],
    )
    .reverse();
  const layout = new ProofLayout(proved, payoutsName);
  const gaps = layout.columnRange("gap");
  const count = gaps ? `SUMPRODUCT(--(${gaps}<>0))` : "0";
  const text = texts.differences[language]({ count: 0 });
  return {
    id: PROOF_ID,
    name,
    tabColor: "#0B5C8E",
    blocks: [
      ...headBlocks(texts.proofTitle[language], texts.proofSubtitle[language], data.stamp, language),
      {
        row: DIFFERENCES_ROW,
        column: 0,
        cells: [[{ formula: `=${count}&"${text.slice(1)}"`, value: text, style: "good" }]],
      },
      ...proofTables(layout, language),
    ],
    columnWidths: widthsOf(layout.columns),
    freeze: { rows: FIRST_ROW, columns: 3 },
    conditionalFormats: gaps
      ? [
          {
            area: layout.area("gap"),
            rule: {
              kind: "formula",
              formula: `=${a1(layout.rowOf(0), layout.columnOf("gap")!)}<>0`,
              style: "bad",
            },
          },
          {
            area: { row: DIFFERENCES_ROW, column: 0, rows: 1, columns: 1 },
            rule: { kind: "formula", formula: `=${count}<>0`, style: "bad" },
          },
        ]
      : [],
    page: {
      orientation: "landscape",
      // Excel repeats the headings of the payouts over all that is printed below: of what they rest on, the tiers alone fit a page.
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      printArea: {
        ...{ row: 0, column: 0, rows: layout.tiersEnd },
        columns: Math.max(layout.columns.length, TIER_COLUMNS),
      },
    },
  };
}
