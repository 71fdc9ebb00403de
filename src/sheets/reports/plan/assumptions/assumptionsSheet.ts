import type { MeasuredInputs } from "../../../../domain/plan/assumptions/measure";
import type { Language } from "../../../../locale/catalogue";
import { choiceList } from "../../../../locale/plan/planChoices";
import { PLAN_SHEET } from "../../../../locale/plan/planSheet";
import { TABLE_HEADINGS, TABLE_TITLES, type AssumptionTable } from "../../../../locale/plan/planTables";
import type { RunStamp } from "../../parts/runStamp";
import { BODY_ROW, headBlocks } from "../../parts/sheetHead";
import type { Area, Block, ReportCell, SheetReport, ValidationReport } from "../../report";
import { AssumptionSingles, SINGLE_ROWS } from "./assumptionSingles";
import { assumptionTables } from "./assumptionTables";
import type { TableOfAssumptions } from "./tableOfAssumptions";
import { sourceTexts, type RangesByKind } from "./sourceTexts";
import { ASSUMPTIONS_ID } from "../planTabs";

const HEADER_ROW = BODY_ROW;
const FIRST_TABLE = HEADER_ROW + SINGLE_ROWS + 2;

/**
 * The sheet of assumptions: single figures, each with its unit and source, then tables with blank rows to spare. It is written
 * once; from then on it is the user's.
 *
 * @param ranges what the defaults were measured from
 */
export function assumptionsSheet(
  name: string,
  defaults: MeasuredInputs,
  ranges: RangesByKind,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const source = sourceTexts(defaults, ranges, language);
  const singles = new AssumptionSingles(HEADER_ROW + 1, language);
  const headings = (["assumption", "value", "unit", "source"] as const).map(
    (key) => PLAN_SHEET[key][language],
  );
  const cells = { blend: singles.cell("blend"), targetInForce: singles.cell("targetInForce") };
  const { inputs } = defaults;
  const tables = placed(assumptionTables({ inputs, source, singles: cells, language }), language);
  return {
    id: ASSUMPTIONS_ID,
    name,
    tabColor: "#B7791F",
    blocks: [
      ...headBlocks(
        PLAN_SHEET.assumptionsTitle[language],
        PLAN_SHEET.assumptionsHint[language],
        stamp,
        language,
      ),
      { row: HEADER_ROW, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      singles.block(defaults, source),
      ...tables.flatMap(({ blocks }) => blocks),
    ],
    columnWidths: { 0: 28, 1: 18, 2: 26, 3: 22, ...Object.fromEntries(wideColumns()) },
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    validations: [
      ...singles.validations(tables.find(({ id }) => id === "quotes")!.names),
      ...tables.flatMap(({ validations }) => validations),
    ],
    page: { orientation: "landscape" },
  };
}

const WIDEST_TABLE = 15;

function wideColumns(): [number, number][] {
  return Array.from({ length: WIDEST_TABLE - 4 }, (_, at) => [at + 4, 15]);
}

interface PlacedTable {
  readonly id: AssumptionTable;
  readonly blocks: readonly Block[];
  readonly validations: readonly ValidationReport[];
  /** The first column of its rows. */
  readonly names: Area;
}

function placed(tables: readonly TableOfAssumptions[], language: Language): PlacedTable[] {
  let row = FIRST_TABLE;
  return tables.map((table) => {
    const at = tableAt(row, table, language);
    row = at.names.row + at.names.rows + 1;
    return at;
  });
}

function tableAt(row: number, table: TableOfAssumptions, language: Language): PlacedTable {
  const { id, note, rows, styles, spare, choices = {}, calculated } = table;
  const headings = TABLE_HEADINGS[id].map((heading) => heading[language]);
  // A table without rows still needs one, to be found by what stands below its headings.
  const count = Math.max(1, rows.length + spare);
  const all = { first: row + 2, last: row + 1 + count, rows };
  const filled = Array.from({ length: count }, (_, index): ReportCell[] => {
    const behind = calculated?.(all.first + index, all) ?? [];
    const own = headings.slice(0, headings.length - behind.length);
    return [...own.map((_, column) => rows[index]?.[column] ?? null), ...behind];
  });
  return {
    id,
    blocks: [
      { row, column: 0, cells: [[TABLE_TITLES[id][language], note]], columnStyles: ["section", "stamp"] },
      { row: row + 1, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      { row: all.first, column: 0, cells: filled, columnStyles: styles },
    ],
    validations: Object.entries(choices).map(([column, kind]) => ({
      area: { row: all.first, column: Number(column), rows: count, columns: 1 },
      rule: { kind: "list", values: choiceList(kind, language) },
    })),
    names: { row: all.first, column: 0, rows: count, columns: 1 },
  };
}
