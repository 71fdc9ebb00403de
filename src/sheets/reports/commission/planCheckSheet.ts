import { PAY_LABELS } from "../../../locale/commission/commission";
import { commissionSheetTexts as texts } from "../../../locale/commission/commissionSheets";
import { problemText, type Language } from "../../../locale/catalogue";
import { CHECK_KINDS, CHECK_TEXTS } from "../../../locale/commission/tierTable";
import { addressText, type CellAddress } from "../../grid";
import type { ReadPlan } from "../../reading/commission/readPlan";
import type { ReportCell, SheetReport } from "../report";
import type { CommissionData } from "./commissionData";
import { FIRST_ROW, HEADER_ROW, tableBlocks, widthsOf, type TableColumn } from "./parts";
import { headBlocks } from "../parts/sheetHead";

export const PLAN_CHECK_ID = "commission.planCheck";

interface CheckRow {
  readonly plan: ReadPlan;
  readonly at: CellAddress;
  readonly check?: ReadPlan["checks"][number]["finding"];
}

/** The sheet of plan checks: every defect of every table at its cell, and OK where there is none. */
export function planCheckSheet(name: string, data: CommissionData, language: Language): SheetReport {
  const rows = data.plans.flatMap((plan): CheckRow[] =>
    plan.checks.length === 0
      ? [{ plan, at: plan.at }]
      : plan.checks.map(({ at, finding }) => ({ plan, at, check: finding })),
  );
  const columns: TableColumn<CheckRow>[] = [
    { key: "plan", style: "text", width: 22, cell: ({ plan }) => plan.name },
    {
      key: "mode",
      style: "text",
      width: 14,
      cell: ({ plan }) => (plan.mode ? PAY_LABELS[plan.mode][language] : texts.noPlan[language]),
    },
    {
      key: "cell",
      style: "link",
      width: 18,
      cell: ({ at }) => ({ link: addressText(at), value: addressText(at) }),
    },
    {
      key: "finding",
      style: "text",
      width: 20,
      cell: ({ plan, check }) => findingCell(plan, check, language),
    },
    {
      key: "explanation",
      style: "wrapped",
      width: 70,
      cell: ({ check }) => (check ? problemText(CHECK_TEXTS, check, language) : null),
    },
  ];
  return {
    id: PLAN_CHECK_ID,
    name,
    tabColor: "#B7791F",
    blocks: [
      ...headBlocks(texts.planCheckTitle[language], texts.planCheckSubtitle[language], data.stamp, language),
      ...tableBlocks(HEADER_ROW, columns, rows, language),
    ],
    columnWidths: widthsOf(columns),
    freeze: { rows: FIRST_ROW, columns: 0 },
    page: { orientation: "landscape", titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

function findingCell(plan: ReadPlan, check: CheckRow["check"], language: Language): ReportCell {
  if (!check) return plan.plan ? { value: texts.ok[language], style: "good" } : null;
  return { value: CHECK_KINDS[check.code][language], style: plan.plan ? "warning" : "bad" };
}
