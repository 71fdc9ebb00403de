import type { Localised } from "../../locale/catalogue";
import { jobTexts } from "../../locale/jobs";
import { PLAN_SHEET } from "../../locale/plan/planSheet";
import { a1, quotedSheet, type Grid } from "../../sheets/grid";
import { planPath, type PlanPath } from "../../sheets/reading/agency/planPath";
import type { StatedQuote } from "../../sheets/reading/agency/quotes";
import type { Finding } from "../../sheets/reading/finding";
import { InputDigest } from "../../sheets/reading/inputDigest";
import { PLAN_ID, TEAM_ID } from "../../sheets/reports/plan/planTabs";
import type { DetectedSheet } from "../detect";
import type { JobContext } from "../job";
import type { Inputs } from "../joinReadings";
import { readInputs } from "../readInputs";
import { readResult } from "../readResult";
import { quotesReader } from "./quotesReader";

/** Everything the workbook tells of the quotes and of the shop they are for. */
export interface AgencyInputs {
  readonly quotes: readonly StatedQuote[];
  /** The plan's result sheet, where one stands. */
  readonly plan?: PlanPath;
  /** The plan's team sheet, where one stands. */
  readonly teamGrid?: Grid;
  readonly shop: Inputs;
  readonly findings: readonly Finding[];
  readonly sources: readonly string[];
  readonly rows: number;
  readonly digest: string;
}

/** Reads the sheets of quotes, the shop's own sheets, and the plan that an earlier run wrote. */
export async function readAgencyInputs(
  sheets: readonly DetectedSheet[],
  context: JobContext,
): Promise<AgencyInputs> {
  const digest = new InputDigest();
  const { quotes, findings, sources, rows } = await readQuoteSheets(sheets, context, digest);
  const shop = await readInputs(sheets, {}, context);
  digest.addText(shop.digest);
  const plan = await readPlanPath(context);
  const teamGrid = plan && (await gridOfResult(TEAM_ID, PLAN_SHEET.teamName, context));
  return {
    ...{ quotes, shop, rows: rows + shop.rows, digest: digest.toString() },
    findings: [...findings, ...shop.findings],
    sources: [...sources, ...shop.sources, ...(plan ? [quotedSheet(plan.sheet)] : [])],
    ...(plan && { plan }),
    ...(teamGrid && { teamGrid }),
  };
}

/** Reads the sales of the plan that an earlier run wrote; `undefined` where none stands. */
export async function readPlanPath(context: JobContext): Promise<PlanPath | undefined> {
  const grid = await gridOfResult(PLAN_ID, PLAN_SHEET.planName, context);
  return grid && planPath(grid);
}

/** Reads the sheets of quotes alone. */
export async function readQuoteSheets(
  sheets: readonly DetectedSheet[],
  context: JobContext,
  digest: InputDigest,
): Promise<Pick<AgencyInputs, "quotes" | "findings" | "sources" | "rows">> {
  const quotes: StatedQuote[] = [];
  const findings: Finding[] = [];
  const sources: string[] = [];
  let rows = 0;
  for (const { info, recognition, choice } of sheets) {
    if (recognition.kind !== "quotes" || choice.unused) continue;
    const reader = await quotesReader(recognition, choice);
    context.progress({
      text: jobTexts.reading[context.language]({ sheet: info.name }),
      done: 0,
      of: info.rows,
    });
    digest.addText(info.name);
    await context.door.readBlocks(info, context.signal, (block) => {
      reader.add(block);
      digest.add(block);
    });
    const read = reader.finish();
    quotes.push(...read.quotes);
    findings.push(...read.findings);
    rows += read.rows;
    sources.push(`${quotedSheet(info.name)}!A1:${a1(info.rows - 1, info.columns - 1)}`);
  }
  return { quotes, findings, sources, rows };
}

async function gridOfResult(id: string, tab: Localised, context: JobContext): Promise<Grid | undefined> {
  const names = await context.door.resultSheetNames([{ id, name: tab[context.language] }]);
  return readResult(names.get(id)!, context);
}
