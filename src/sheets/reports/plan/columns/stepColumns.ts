import { PLAN_SHEET } from "../../../../locale/plan/planSheet";
import { headed } from "../../../../locale/punctuation";
import { MONEY, type ColumnsContext, type PlanColumn } from "./planColumn";

const SPREAD_STEPS = ["eventDays", "weight", "exact", "cut", "remainder"] as const;

/** How the target is spread over months, step by step, with all digits, so that what follows from them can be checked. */
export function spreadSteps({ formulas, language }: ColumnsContext): PlanColumn[] {
  return SPREAD_STEPS.map((key) => {
    const isWeight = key === "weight" || key === "eventDays";
    return {
      style: isWeight ? "text" : "money",
      totalStyle: "moneyTotal",
      kind: "step",
      isShared: isWeight,
      key,
      heading: PLAN_SHEET[key][language],
      formula: (row) => formulas[key](row),
      value: (_, months) => months[0]!.spread[key],
    };
  });
}

/** Of each fee, the part of a month for which it holds, and what it costs whatever is sold. */
export function feeSteps({ inputs, formulas, language }: ColumnsContext): PlanColumn[] {
  return inputs.fees.flatMap(({ name }, index): PlanColumn[] => [
    {
      ...{ style: "text", totalStyle: "textTotal", kind: "step", isShared: true, key: `held:${index}` },
      heading: headed(PLAN_SHEET.held[language], name || "–", language),
      formula: (row) => formulas.partOfMonth(index, row),
      value: () => undefined,
    },
    {
      ...{ ...MONEY, kind: "step", isShared: true, key: `fixedFee:${index}` },
      heading: headed(PLAN_SHEET.fixedFee[language], name || "–", language),
      formula: (row) => formulas.fixedFee(index, row),
      value: () => undefined,
    },
  ]);
}
