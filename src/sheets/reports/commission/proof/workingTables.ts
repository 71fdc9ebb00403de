import type { CommissionPlan } from "../../../../domain/commission/plan";
import { centsToNumber } from "../../../../domain/money/cents";
import {
  commissionSheetTexts as texts,
  type CommissionHeading,
} from "../../../../locale/commission/commissionSheets";
import type { Language } from "../../../../locale/catalogue";
import { a1 } from "../../../grid";
import type { Block, ReportCell } from "../../report";
import { headerBlock, monthCell, sectionBlock } from "../parts";
import { LINE_KEYS, type ProofLayout } from "./layout";
import { REFUND_COLUMNS, refundCells } from "./refundRows";
import { OPEN_END, tiersFormula, type TierBlock } from "./tiersFormula";

const TIER_KEYS: readonly CommissionHeading[] = [
  "plan",
  "from",
  "fromIncluded",
  "upTo",
  "upToIncluded",
  "rate",
  "flat",
];
const STEP_KEYS: readonly CommissionHeading[] = ["stepPer", "stepBonus"];
export const TIER_COLUMNS = TIER_KEYS.length + STEP_KEYS.length;

/** What the proof rests on: tiers, refunds and single orders. */
export function workingTables(layout: ProofLayout, language: Language): Block[] {
  const { plans, tiersHeader } = layout;
  const hasSteps = plans.some(({ terms }) => terms.tiers.steps);
  const stepStyles = hasSteps ? (["money", "money"] as const) : [];
  return [
    sectionBlock(tiersHeader - 1, texts.tiers[language]),
    headerBlock(tiersHeader, hasSteps ? [...TIER_KEYS, ...STEP_KEYS] : TIER_KEYS, language),
    {
      row: tiersHeader + 1,
      column: 0,
      cells: plans.flatMap((plan) => tierRows(plan, hasSteps)),
      columnStyles: ["text", "money", "count", "bound", "count", "ratio", "money", ...stepStyles],
    },
    ...refundBlocks(layout, language),
    ...lineBlocks(layout, language),
  ];
}

function refundBlocks(layout: ProofLayout, language: Language): Block[] {
  const { refunds, refundsHeader } = layout;
  if (refunds.length === 0) return [];
  const first = refundsHeader + 1;
  return [
    sectionBlock(refundsHeader - 1, texts.refunds[language]),
    headerBlock(
      refundsHeader,
      REFUND_COLUMNS.map(({ key }) => key),
      language,
    ),
    {
      row: first,
      column: 0,
      cells: refunds.map((refund, index) => refundCells(refund, first + index, layout)),
      columnStyles: REFUND_COLUMNS.map(({ style }) => style),
    },
  ];
}

function lineBlocks(layout: ProofLayout, language: Language): Block[] {
  const { proved, linesHeader } = layout;
  const cells = proved.flatMap(({ row }, index) => {
    const first = layout.firstLineOf(index) ?? 0;
    return (row.byTiers.lines ?? []).map(({ amount, paid }, line): ReportCell[] => {
      const cell = a1(first + line, LINE_KEYS.indexOf("amount"));
      return [
        monthCell(row.month),
        row.person,
        row.plan.name,
        amount.toNumber(),
        { formula: `=${linePay(row.plan, layout.tiersOf(row.plan), cell)}`, value: centsToNumber(paid) },
      ];
    });
  });
  if (cells.length === 0) return [];
  return [
    sectionBlock(linesHeader - 1, texts.lines[language]),
    headerBlock(linesHeader, LINE_KEYS, language),
    {
      row: linesHeader + 1,
      column: 0,
      cells,
      columnStyles: ["month", "text", "text", "money", "money"],
    },
  ];
}

function linePay({ terms, lines }: CommissionPlan, tiers: TierBlock, amount: string): string {
  const pay = tiersFormula(tiers, terms.mode, amount);
  const raised = lines?.least === undefined ? pay : `MAX(${lines.least / 100},${pay})`;
  const bounded = lines?.most === undefined ? raised : `MIN(${lines.most / 100},${raised})`;
  return `IF(${amount}=0,0,${bounded})`;
}

/** @param hasSteps whether the table has columns for what is paid for every full step; a plan's first row says it */
function tierRows({ name, terms }: CommissionPlan, hasSteps: boolean): ReportCell[][] {
  const { bands, steps } = terms.tiers;
  const ofSteps = steps ? [steps.per.toNumber(), steps.bonus.toNumber()] : [null, null];
  return bands.map(({ lower, lowerIncluded, upper, upperIncluded, rate, flat }, index) => [
    name,
    lower.toNumber(),
    lowerIncluded ? 1 : 0,
    upper?.toNumber() ?? OPEN_END,
    upperIncluded ? 1 : 0,
    { value: rate.toNumber(), style: rate.lessThan(1) ? "rate" : "ratio" },
    flat.toNumber(),
    ...(hasSteps ? (index === 0 ? ofSteps : [null, null]) : []),
  ]);
}
