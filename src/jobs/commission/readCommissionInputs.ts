import { jobTexts } from "../../locale/jobs";
import type { Grid } from "../../sheets/grid";
import { InputDigest } from "../../sheets/reading/inputDigest";
import { percentsAsShown } from "../../sheets/reading/percentCells";
import type { NewestOf } from "../../sheets/reading/sales/newestOrders";
import { withLongYears } from "../../sheets/reading/shortYears";
import { sourceOf, withoutSummaries, type DetectedSheet } from "../detect";
import type { JobContext } from "../job";
import { inOneCurrency, showsCurrencies } from "../inOneCurrency";
import { amongSales, newestOrders, RowsOfSheet } from "../rowsOfSheet";
import { besideOrders } from "./besideOrders";
import { READING_ORDER, WITH_FORMATS } from "./readingOrder";
import type { SheetKind } from "../../sheets/reading/meaning";
import type { ReadingChoice } from "../../sheets/reading/choice";
import { Gathering, type CommissionInputs } from "./commissionInputs";

/** Reads every sheet that commission and pay depend on, one after another, block by block. */
export async function readCommissionInputs(
  detected: readonly DetectedSheet[],
  overrides: ReadingChoice,
  context: JobContext,
  newest?: NewestOf,
): Promise<CommissionInputs> {
  const gathering = new Gathering();
  const digest = new InputDigest();
  const money = inOneCurrency(detected);
  const sheets = withoutSummaries(money.sheets);
  const among = await amongSales(
    sheets.filter(({ choice }) => !choice.unused),
    context,
    newest,
  );
  gathering.say({ findings: money.findings, rows: 0 });
  const ranges = new Map<SheetKind, string[]>();
  for (const kind of READING_ORDER) {
    for (const sheet of sheets) {
      const { info, recognition, choice, headers } = sheet;
      if (recognition.kind !== kind || choice.unused) continue;
      const said = { ...overrides, ...choice };
      const rows = kind === "sales" ? new RowsOfSheet(withoutFees(sheet), said, among) : undefined;
      const reader = gathering.reader(kind, {
        ...{ recognition: rows?.recognition ?? recognition, choice: said, headers },
        rows: info.rows,
      });
      const text = jobTexts.reading[context.language]({ sheet: info.name });
      context.progress({ text, done: 0, of: info.rows });
      digest.addText(info.name);
      const onBlock = (block: Grid, rowsRead: number) => {
        const mine = rows?.of(rows.ownOf(block));
        reader.add(mine ?? withLongYears(percentsAsShown(block, recognition), recognition));
        digest.add(block);
        context.progress({ text, done: rowsRead, of: info.rows });
      };
      await context.door.readBlocks(
        info,
        context.signal,
        onBlock,
        WITH_FORMATS.has(kind) || showsCurrencies(sheet) ? "values,numberFormat" : "values",
      );
      reader.finish();
      gathering.say({ findings: rows?.findings() ?? [], rows: 0 });
      ranges.set(kind, [...(ranges.get(kind) ?? []), sourceOf({ info, choice })]);
    }
  }
  if (!newest) {
    const found = await newestOrders(sheets, among, context);
    if (found) return readCommissionInputs(detected, overrides, context, found);
  }
  const beside = await besideOrders(sheets, gathering.ordersRead, among, context, digest);
  gathering.say({ findings: beside, rows: 0 });
  const refunds = sheets.filter((sheet) => sheet.refunds && !sheet.choice.unused);
  const sources = [...[...ranges.values()].flat(), ...refunds.map(sourceOf)];
  return { ...gathering.inputs(), sources, ranges, digest: digest.toString() };
}

/** Fees of orders are in no commission. */
function withoutFees(sheet: DetectedSheet): DetectedSheet {
  const { fees, ...others } = sheet;
  return fees ? others : sheet;
}
