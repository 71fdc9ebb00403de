import type { CommissionRun } from "../../domain/commission/commissionRun";
import { runCommission } from "../../domain/commission/runCommission";
import { jobTexts } from "../../locale/jobs";
import { readClosedMonths, type ClosedMonths } from "./commissionClosing";
import type { CommissionInputs } from "./commissionInputs";
import { readCommissionInputs } from "./readCommissionInputs";
import type { CommissionSettings } from "./commissionSettings";
import { saysShareOfSales } from "../../sheets/reading/headerMatches";
import { type DetectedSheet, detectSheets, readSheetChoices, withoutSummaries } from "../detect";
import type { JobContext } from "../job";
import { JobError } from "../jobError";

/** What a workbook says of commission and pay, and what follows from it today. */
export interface CommissionReading {
  readonly sheets: readonly DetectedSheet[];
  readonly inputs: CommissionInputs;
  readonly run: CommissionRun;
  readonly closedMonths: ClosedMonths;
}

/**
 * Reads everything that commission depends on, and computes it.
 *
 * @throws JobError where the workbook has no orders or no plans
 */
export async function readCommission(
  { paid }: Pick<CommissionSettings, "paid">,
  context: JobContext,
): Promise<CommissionReading> {
  const { door, language } = context;
  context.progress({ text: jobTexts.looking[language] });
  const sheets = withoutSummaries(await detectSheets(door, await readSheetChoices(door)));
  needSheets(sheets);
  const inputs = await readCommissionInputs(sheets, paid ? { paid } : {}, context);
  context.progress({ text: jobTexts.computing[language] });
  const closed = await readClosedMonths(door);
  return { sheets, inputs, run: runCommission(inputs), closedMonths: closed };
}

function needSheets(sheets: readonly DetectedSheet[]): void {
  const has = (kind: string) =>
    sheets.some(({ recognition, choice }) => recognition.kind === kind && !choice.unused);
  const names = sheets.map(({ info }) => info.name);
  if (!has("sales")) throw new JobError({ code: "noSalesSheet", sheets: names });
  if (has("commissionPlans")) return;
  const rates = sheets.flatMap(({ info, headers }) =>
    headers.filter(saysShareOfSales).map((header) => ({ sheet: info.name, header })),
  );
  throw new JobError({ code: "noPlanSheet", sheets: names, ...(rates[0] && { rates: rates[0] }) });
}
