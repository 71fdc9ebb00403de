import { monthText } from "../../../../domain/calendar/month";
import type { Language } from "../../../../locale/catalogue";
import { PAY_LABELS } from "../../../../locale/commission/commission";
import {
  BASIS_NAMES,
  commissionHeadings,
  commissionSheetTexts as texts,
  type CommissionHeading,
} from "../../../../locale/commission/commissionSheets";
import { whyLines } from "../../../../locale/commission/commissionWhy";
import { stampBlock } from "../../parts/runStamp";
import type { ReportCell, SheetReport } from "../../report";
import type { CommissionData, ShownPayout } from "../commissionData";
import { money } from "../parts";
import { partsOf, putBands } from "./bands";
import { putOrders } from "./orders";
import { COLUMNS, SCALE, StatementPage, WIDTHS } from "./page";
import { putRefunds } from "./refunds";
import { putSettlement } from "./settlement";

export const STATEMENT_ID = "commission.statement";

/**
 * One month of each person, to be printed and handed over: what was sold, band by band, why, and from which orders. Everybody
 * begins on a new page.
 */
export function statementSheet(name: string, data: CommissionData, language: Language): SheetReport {
  const page = new StatementPage();
  for (const payouts of data.statements) putPerson(page, payouts, data, language);
  const lastRow = page.row;
  const [list, another] = page.listHeadings;
  return {
    id: STATEMENT_ID,
    name,
    tabColor: "#2E7D4F",
    blocks: [...page.blocks, stampBlock(data.stamp, language, lastRow)],
    columnWidths: WIDTHS,
    merges: page.merges,
    page: {
      orientation: "portrait",
      scale: SCALE,
      printArea: { row: 0, column: 0, rows: lastRow, columns: COLUMNS },
      pageStarts: page.starts,
      // Excel repeats rows on all pages below them: headings of one list would stand above the next person's page.
      ...(list !== undefined && another === undefined && { titleRows: { first: list, last: list } }),
    },
  };
}

function putPerson(
  page: StatementPage,
  payouts: readonly ShownPayout[],
  data: CommissionData,
  language: Language,
): void {
  page.turn();
  const { person, month } = payouts[0]!.figures;
  page.put([[texts.statementTitle[language]({ person, month: monthText(month) })]], ["title"]);
  for (const payout of payouts) putPayout(page, payout, data, language);
  page.skip(1);
  page.put(
    [[texts.signPerson[language], null, null, texts.signFinance[language], null, null]],
    ["text", "text", "text", "text"],
  );
  page.skip(1);
}

function putPayout(page: StatementPage, payout: ShownPayout, data: CommissionData, language: Language): void {
  const { working, figures } = payout;
  putFacts(page, payout, language);
  if (working) {
    const parts = partsOf(working);
    page.section(texts.why[language]);
    page.sentences(whyLines(working, parts, language));
    page.section(texts.bands[language]);
    putBands(page, working, parts, language);
    if (working.takenBack.length > 0) {
      page.section(texts.refunds[language]);
      putRefunds(page, working.takenBack, language);
    }
  }
  page.section(texts.toPayout[language]);
  putSettlement(page, payout, language);
  if (working && !figures.closed) {
    page.section(texts.sources[language]);
    putOrders(page, working, data, language);
  }
  page.skip(1);
}

function putFacts(page: StatementPage, { figures }: ShownPayout, language: Language): void {
  const label = (key: CommissionHeading): ReportCell => ({
    value: commissionHeadings[key][language],
    style: "stamp",
  });
  page.put([
    [
      label("role"),
      figures.role || null,
      label("shop"),
      figures.shop || null,
      label("state"),
      (figures.closed ? texts.closed : texts.open)[language],
    ],
    [
      label("plan"),
      figures.plan || texts.trueUpOnly[language],
      label("basis"),
      figures.basis ? BASIS_NAMES[figures.basis][language] : null,
      label("mode"),
      figures.mode ? PAY_LABELS[figures.mode][language] : null,
    ],
  ]);
  page.put([
    [label("payout"), { value: money(figures.payout), style: "moneyTotal" }, null, null, null, null],
  ]);
}
