import type { CommissionPlan } from "../../../domain/commission/plan";
import type { PayoutRow } from "../../../domain/commission/runCommission";
import { centsToNumber } from "../../../domain/money/cents";
import { commissionSheetTexts as texts, type CommissionHeading } from "../../../locale/commissionSheets";
import type { Language } from "../../../locale/catalogue";
import { a1, columnLetters } from "../../grid";
import type { Block, ReportCell, SheetReport } from "../report";
import type { CommissionData } from "./commissionData";
import { FIRST_ROW, headBlocks, headerBlock, HEADER_ROW, monthCell, sectionBlock, widthsOf } from "./parts";
import { PROOF_COLUMNS, type Proved, type ProofColumn, type ProofPlace } from "./proofColumns";
import { OPEN_END, tiersFormula, type TierBlock } from "./tiersFormula";

export const PROOF_ID = "commission.proof";

const TIER_KEYS: readonly CommissionHeading[] = [
  "plan",
  "from",
  "fromIncluded",
  "upTo",
  "upToIncluded",
  "rate",
  "flat",
];
const FIRST_BOUND = 1;
const LINE_KEYS: readonly CommissionHeading[] = ["month", "person", "plan", "amount", "linePay"];

/**
 * The proof: every payout of an open month computed again in native formulas, from the amount and the tiers that stand
 * on the sheet itself, with the difference from the sheet of payouts beside it.
 */
export function proofSheet(
  name: string,
  payoutsName: string,
  data: CommissionData,
  language: Language,
): SheetReport {
  const proved = data.payouts
    .flatMap(({ figures, working }, payoutIndex): Proved[] =>
      working && !figures.closed ? [{ row: working, payoutIndex, trueUp: figures.trueUp }] : [],
    )
    .reverse();
  const layout = new Layout(proved, payoutsName, language);
  const gaps = layout.columnRange("gap");
  const count = gaps ? `SUMPRODUCT(--(${gaps}<>0))` : "0";
  const text = texts.differences[language]({ count: 0 });
  return {
    id: PROOF_ID,
    name,
    tabColor: "#0B5C8E",
    blocks: [
      ...headBlocks(texts.proofTitle[language], texts.proofSubtitle[language], data.stamp, language),
      {
        row: HEADER_ROW - 1,
        column: 0,
        cells: [[{ formula: `=${count}&"${text.slice(1)}"`, value: text, style: "good" }]],
      },
      ...layout.blocks(),
    ],
    columnWidths: widthsOf(layout.columns),
    freeze: { rows: FIRST_ROW, columns: 3 },
    conditionalFormats: gaps
      ? [
          {
            area: layout.area("gap"),
            rule: {
              kind: "formula",
              formula: `=${a1(layout.place.rowOf(0), layout.place.columnOf("gap")!)}<>0`,
              style: "bad",
            },
          },
          {
            area: { row: HEADER_ROW - 1, column: 0, rows: 1, columns: 1 },
            rule: { kind: "formula", formula: `=${count}<>0`, style: "bad" },
          },
        ]
      : [],
    page: { orientation: "landscape", fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

/** Where payouts, tiers and single orders stand on the sheet. */
class Layout {
  readonly columns: readonly ProofColumn[];
  readonly place: ProofPlace;
  private readonly plans: readonly CommissionPlan[];
  private readonly tiersAt = new Map<CommissionPlan, TierBlock>();
  private readonly tiersHeader: number;
  private readonly linesHeader: number;
  private readonly linesAt = new Map<number, readonly [number, number]>();

  constructor(
    private readonly proved: readonly Proved[],
    payoutsName: string,
    private readonly language: Language,
  ) {
    this.columns = PROOF_COLUMNS.filter(({ needed }) => proved.some(({ row }) => needed(row)));
    this.plans = [...new Set(proved.map(({ row }) => row.plan))].sort((a, b) => a.id - b.id);
    this.tiersHeader = FIRST_ROW + proved.length + 2;
    let next = this.tiersHeader + 1;
    for (const plan of this.plans) {
      const { length } = plan.terms.tiers.bands;
      this.tiersAt.set(plan, { firstColumn: FIRST_BOUND, firstRow: next, lastRow: next + length - 1 });
      next += length;
    }
    this.linesHeader = next + 2;
    let line = this.linesHeader + 1;
    proved.forEach(({ row }, index) => {
      const lines = row.byTiers.lines?.length ?? 0;
      if (lines === 0) return;
      this.linesAt.set(index, [line, line + lines - 1]);
      line += lines;
    });
    this.place = {
      proved,
      payoutsName,
      rowOf: (index) => FIRST_ROW + index,
      columnOf: (key) => {
        const column = this.columns.findIndex((each) => each.key === key);
        return column < 0 ? undefined : column;
      },
      tiersOf: (row: PayoutRow) => this.tiersAt.get(row.plan)!,
      linesOf: (index) => {
        const rows = this.linesAt.get(index);
        const letters = columnLetters(LINE_KEYS.indexOf("linePay"));
        return rows && `$${letters}$${rows[0] + 1}:$${letters}$${rows[1] + 1}`;
      },
    };
  }

  area(key: CommissionHeading) {
    return { row: FIRST_ROW, column: this.place.columnOf(key)!, rows: this.proved.length, columns: 1 };
  }

  columnRange(key: CommissionHeading): string | undefined {
    const column = this.place.columnOf(key);
    if (column === undefined || this.proved.length === 0) return undefined;
    const letters = columnLetters(column);
    return `${letters}${FIRST_ROW + 1}:${letters}${FIRST_ROW + this.proved.length}`;
  }

  blocks(): Block[] {
    const { columns, proved, place, language } = this;
    if (proved.length === 0) return [];
    return [
      headerBlock(
        HEADER_ROW,
        columns.map(({ key }) => key),
        language,
      ),
      {
        row: FIRST_ROW,
        column: 0,
        cells: proved.map((each, index) => columns.map(({ cell }) => cell(each, index, place))),
        columnStyles: columns.map(({ style }) => style),
      },
      sectionBlock(this.tiersHeader - 1, texts.tiers[language]),
      headerBlock(this.tiersHeader, TIER_KEYS, language),
      {
        row: this.tiersHeader + 1,
        column: 0,
        cells: this.plans.flatMap(tierRows),
        columnStyles: ["text", "money", "count", "money", "count", "ratio", "money"],
      },
      ...this.lineBlocks(),
    ];
  }

  private lineBlocks(): Block[] {
    if (this.linesAt.size === 0) return [];
    const { language, proved } = this;
    const cells = proved.flatMap(({ row }, index) => {
      const [first] = this.linesAt.get(index) ?? [0];
      return (row.byTiers.lines ?? []).map(({ amount, paid }, line): ReportCell[] => {
        const cell = a1(first + line, LINE_KEYS.indexOf("amount"));
        return [
          monthCell(row.month),
          row.person,
          row.plan.name,
          amount.toNumber(),
          { formula: `=${linePay(row.plan, this.tiersAt.get(row.plan)!, cell)}`, value: centsToNumber(paid) },
        ];
      });
    });
    return [
      sectionBlock(this.linesHeader - 1, texts.lines[language]),
      headerBlock(this.linesHeader, LINE_KEYS, language),
      {
        row: this.linesHeader + 1,
        column: 0,
        cells,
        columnStyles: ["month", "text", "text", "money", "money"],
      },
    ];
  }
}

function linePay({ terms, lines }: CommissionPlan, tiers: TierBlock, amount: string): string {
  const pay = tiersFormula(tiers, terms.mode, amount);
  const raised = lines?.least === undefined ? pay : `MAX(${lines.least / 100},${pay})`;
  const bounded = lines?.most === undefined ? raised : `MIN(${lines.most / 100},${raised})`;
  return `IF(${amount}=0,0,${bounded})`;
}

function tierRows({ name, terms }: CommissionPlan): ReportCell[][] {
  return terms.tiers.bands.map(({ lower, lowerIncluded, upper, upperIncluded, rate, flat }) => [
    name,
    lower.toNumber(),
    lowerIncluded ? 1 : 0,
    upper?.toNumber() ?? OPEN_END,
    upperIncluded ? 1 : 0,
    { value: rate.toNumber(), style: rate.lessThan(1) ? "rate" : "ratio" },
    flat.toNumber(),
  ]);
}
