import { commissionSheetTexts as texts } from "../../../../locale/commission/commissionSheets";
import type { Language } from "../../../../locale/catalogue";
import { a1 } from "../../../grid";
import type { Block, SheetReport } from "../../report";
import type { CommissionData } from "../commissionData";
import { FIRST_ROW, headerBlock, HEADER_ROW, widthsOf } from "../parts";
import { ProofLayout } from "./layout";
import type { Proved, ProofNames } from "./place";
import { headBlocks } from "../../parts/sheetHead";
import { TIER_COLUMNS, workingTables } from "./workingTables";

export const PROOF_ID = "commission.proof";
export const WORKING_ID = "commission.working";

/** The row, from 0, in whose first cell the sheet says how many payouts differ, the number first. */
export const DIFFERENCES_ROW = HEADER_ROW - 1;

/**
 * The proof: every payout of an open month computed again in native formulas, with the difference from the sheet of payouts beside it;
 * and, where there is one, a sheet with what that rests on.
 */
export function proofSheets(names: ProofNames, data: CommissionData, language: Language): SheetReport[] {
  const proved = data.payouts
    .flatMap(({ figures, working }, payoutIndex): Proved[] =>
      working && !figures.closed ? [{ row: working, payoutIndex, trueUp: figures.trueUp }] : [],
    )
    .reverse();
  const layout = new ProofLayout(proved, names);
  const proof = proofSheet(layout, data, language);
  return proved.length === 0 ? [proof] : [proof, workingSheet(layout, data, language)];
}

function proofSheet(layout: ProofLayout, data: CommissionData, language: Language): SheetReport {
  const gaps = layout.columnRange("gap");
  const count = gaps ? `SUMPRODUCT(--(${gaps}<>0))` : "0";
  const text = texts.differences[language]({ count: 0 });
  return {
    id: PROOF_ID,
    name: layout.names.proof,
    tabColor: "#0B5C8E",
    blocks: [
      ...headBlocks(texts.proofTitle[language], texts.proofSubtitle[language], data.stamp, language),
      {
        row: DIFFERENCES_ROW,
        column: 0,
        cells: [[{ formula: `=${count}&"${text.slice(1)}"`, value: text, style: "good" }]],
      },
      ...payoutBlocks(layout, language),
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
    page: { orientation: "landscape", titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

/** The payouts computed again, a row for each. */
function payoutBlocks(layout: ProofLayout, language: Language): Block[] {
  const { columns, proved } = layout;
  if (proved.length === 0) return [];
  return [
    headerBlock(
      HEADER_ROW,
      columns.map(({ key }) => key),
      language,
    ),
    {
      row: FIRST_ROW,
      column: 0,
      cells: proved.map((each, index) => columns.map(({ cell }) => cell(each, index, layout))),
      columnStyles: columns.map(({ style }) => style),
    },
  ];
}

/** Its tables have headings of their own, so that none of them stays in view or is repeated on paper above the next. */
function workingSheet(layout: ProofLayout, data: CommissionData, language: Language): SheetReport {
  return {
    id: WORKING_ID,
    name: layout.names.working,
    tabColor: "#8A94A6",
    blocks: [
      ...headBlocks(texts.workingTitle[language], texts.workingSubtitle[language], data.stamp, language),
      ...workingTables(layout, language),
    ],
    columnWidths: WORKING_WIDTHS,
    page: {
      orientation: "portrait",
      // Refunds and orders may be thousands.
      printArea: { row: 0, column: 0, rows: layout.tiersEnd, columns: TIER_COLUMNS },
    },
  };
}

/** Names and months at the left, amounts behind them. */
const WORKING_WIDTHS = Object.fromEntries(
  Array.from({ length: 12 }, (_, column) => [column, column === 0 ? 18 : 14]),
);
