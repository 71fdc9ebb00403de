import { jobTexts } from "../locale/jobs";
import { PLAN_SHEET } from "../locale/planSheet";
import { a1, quotedSheet, type CellValue, type Grid } from "../sheets/grid";
import { planPath, type PlanPath } from "../sheets/reading/agency/planPath";
import { QuotesReader, type StatedQuote } from "../sheets/reading/agency/quotes";
import type { Finding } from "../sheets/reading/finding";
import { InputDigest } from "../sheets/reading/inputDigest";
import { PLAN_ID } from "../sheets/reports/plan/planSheet";
import type { DetectedSheet } from "./detect";
import type { JobContext } from "./job";
import { readInputs, type Inputs } from "./readInputs";

/** Everything the workbook tells of the quotes and of the shop they are for. */
export interface AgencyInputs {
  readonly quotes: readonly StatedQuote[];
  /** The plan's result sheet, where one stands. */
  readonly plan?: PlanPath;
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
  const quotes: StatedQuote[] = [];
  const findings: Finding[] = [];
  const sources: string[] = [];
  let rows = 0;
  for (const { info, recognition, choice } of sheets) {
    if (recognition.kind !== "quotes" || choice.unused) continue;
    const reader = new QuotesReader(recognition, choice);
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
  const shop = await readInputs(sheets, {}, context);
  digest.addText(shop.digest);
  const plan = await readPlan(context);
  return {
    ...{ quotes, shop, rows: rows + shop.rows, digest: digest.toString() },
    findings: [...findings, ...shop.findings],
    sources: [...sources, ...shop.sources, ...(plan ? [quotedSheet(plan.sheet)] : [])],
    ...(plan && { plan }),
  };
}

async function readPlan(context: JobContext): Promise<PlanPath | undefined> {
  const wanted = [{ id: PLAN_ID, name: PLAN_SHEET.planName[context.language] }];
  const name = (await context.door.resultSheetNames(wanted)).get(PLAN_ID)!;
  const grid = await resultGrid(name, context);
  return grid && planPath(grid);
}

/** A result sheet as it stands; `undefined` where no run has written it yet. */
export async function resultGrid(name: string, context: JobContext): Promise<Grid | undefined> {
  const info = (await context.door.listSheets()).find((sheet) => sheet.isResult && sheet.name === name);
  if (!info || info.rows === 0) return undefined;
  const rows: (readonly CellValue[])[] = [];
  await context.door.readBlocks(info, context.signal, (block) => rows.push(...block.rows));
  return { sheet: name, top: 0, left: 0, rows };
}
