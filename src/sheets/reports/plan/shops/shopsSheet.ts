import type { Language } from "../../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../../locale/plan/plan";
import { SHOPS_SHEET } from "../../../../locale/plan/planShops";
import type { RunStamp } from "../../parts/runStamp";
import { headBlocks } from "../../parts/sheetHead";
import type { Block, CellStyle, SheetReport } from "../../report";
import { BLOCK_ORDER } from "../planLayout";
import { SHOP_COLUMNS, ShopColumns } from "./shopColumns";
import { FIRST_SHOP_ROW, SHOPS_HEADER, ShopRows, type PlanByShop } from "./shopRows";
import { SHOPS_ID } from "../planTabs";

/**
 * The plan by shop: a row a month and shop with half-years and year, the scenarios side by side, all shops together, and a check
 * that every line foots to the plan's. Every figure is a native formula over the plan and the table of shops.
 */
export function shopsSheet(
  name: string,
  facts: PlanByShop,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const groups = BLOCK_ORDER.map((scenario, at) => new ShopColumns(scenario, at, facts, language));
  const rows = new ShopRows(facts);
  const labels = rows.labels(language);
  const styles: CellStyle[] = ["text", "month"];
  const body: Block[] = rows.kinds().map(({ first, kinds }): Block => ({
    row: first,
    column: 0,
    cells: kinds.map((kind, at) => [
      ...labels[first - FIRST_SHOP_ROW + at]!,
      ...groups.flatMap((group) => group.cells(first + at, kind, rows)),
    ]),
    columnStyles: [
      ...(kinds[0]!.period === "month" ? styles : (["textTotal", "textTotal"] as const)),
      ...groups.flatMap(() =>
        SHOP_COLUMNS.map((): CellStyle => (kinds[0]!.period === "month" ? "money" : "moneyTotal")),
      ),
    ],
  }));
  const headings = [
    SHOPS_SHEET.shop[language],
    PLAN_HEADINGS.month[language],
    ...groups.flatMap((group) => group.headings()),
  ];
  return {
    id: SHOPS_ID,
    name,
    tabColor: "#2E7D4F",
    blocks: [
      ...headBlocks(SHOPS_SHEET.title[language], SHOPS_SHEET.hint[language], stamp, language),
      ...groups.map((group) => group.title()),
      { row: SHOPS_HEADER, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      ...body,
      {
        row: rows.end,
        column: 0,
        cells: [[SHOPS_SHEET.check[language], null, ...groups.flatMap((group) => group.check(rows))]],
        columnStyles: headings.map(() => "check"),
      },
    ],
    columnWidths: { 0: 20, 1: 12, ...Object.fromEntries(headings.slice(2).map((_, at) => [at + 2, 14])) },
    freeze: { rows: FIRST_SHOP_ROW, columns: 2 },
    page: {
      orientation: "landscape",
      titleRows: { first: SHOPS_HEADER - 1, last: SHOPS_HEADER },
      columnStarts: groups.map((_, at) => styles.length + at * SHOP_COLUMNS.length),
    },
  };
}
