import type { PaidDifference } from "../../../domain/commission/compareWithPaid";
import { CAUSE_NAMES, commissionSheetTexts as texts } from "../../../locale/commission/commissionSheets";
import type { Language } from "../../../locale/catalogue";
import { a1 } from "../../grid";
import type { CellStyle, ReportCell, SheetReport } from "../report";
import type { CommissionData } from "./commissionData";
import { FIRST_ROW, HEADER_ROW, money, monthCell, tableBlocks, widthsOf, type TableColumn } from "./parts";
import { payoutRange } from "./payoutsSheet";
import { headBlocks } from "../parts/sheetHead";

export const COMPARE_ID = "commission.compare";

/** What was paid beside what the plans give: the differences first, each with its likely cause. */
export function compareSheet(
  name: string,
  payoutsName: string,
  data: CommissionData,
  language: Language,
): SheetReport {
  const at = (index: number, column: number) => a1(FIRST_ROW + index, column);
  const range = (key: "payout" | "trueUp" | "month" | "person") => payoutRange(payoutsName, key, data);
  const columns: TableColumn<PaidDifference>[] = [
    { key: "month", style: "month", width: 10, cell: ({ month }) => monthCell(month) },
    { key: "person", style: "text", width: 12, cell: ({ person }) => person },
    {
      key: "computed",
      style: "money",
      width: 14,
      cell: ({ computed }, index) => {
        const who = `${range("month")},${at(index, 0)},${range("person")},${at(index, 1)}`;
        return {
          formula: `=SUMIFS(${range("payout")},${who})-SUMIFS(${range("trueUp")},${who})`,
          value: money(computed),
        };
      },
    },
    { key: "paid", style: "money", width: 14, cell: ({ paid }) => money(paid) },
    {
      key: "difference",
      style: "money",
      width: 16,
      cell: ({ difference }, index) => ({
        formula: `=ROUND(${at(index, 3)}-${at(index, 2)},2)`,
        value: money(difference),
        style: difference === 0 ? "money" : "moneyTotal",
      }),
    },
    { key: "cause", style: "text", width: 46, cell: (line) => causeCell(line, language) },
  ];
  const differ = data.compare.filter(({ difference }) => difference !== 0).length;
  return {
    id: COMPARE_ID,
    name,
    tabColor: "#B7791F",
    blocks: [
      ...headBlocks(
        texts.compareTitle[language],
        texts.comparison[language]({ differ, of: data.compare.length }),
        data.stamp,
        language,
      ),
      ...tableBlocks(HEADER_ROW, columns, data.compare, language),
    ],
    columnWidths: widthsOf(columns),
    freeze: { rows: FIRST_ROW, columns: 2 },
    page: { orientation: "portrait", titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

function causeCell({ difference, causes, unknown }: PaidDifference, language: Language): ReportCell {
  const said = (value: string, style: CellStyle): ReportCell => ({ value, style });
  if (difference === 0) return said(texts.agrees[language], "good");
  if (unknown) return said(texts.notComputed[language], "bad");
  if (causes.length === 0) return said(texts.unexplained[language], "bad");
  return said(
    causes.map((cause) => CAUSE_NAMES[cause][language]).join(language === "en" ? "; " : "；"),
    "warning",
  );
}
