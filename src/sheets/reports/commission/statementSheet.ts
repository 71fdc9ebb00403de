import { monthText } from "../../../domain/calendar/month";
import { countedAmount } from "../../../domain/commission/countedAmount";
import type { BandPart } from "../../../domain/commission/marginal";
import { bandParts } from "../../../domain/commission/payout";
import type { PayoutRow } from "../../../domain/commission/payoutRow";
import { centsToDecimal, NO_CENTS, type Cents } from "../../../domain/money/cents";
import { Decimal, ZERO } from "../../../domain/money/decimal";
import { PAY_LABELS } from "../../../locale/commission";
import {
  BASIS_NAMES,
  commissionHeadings,
  commissionSheetTexts as texts,
  type CommissionHeading,
} from "../../../locale/commissionSheets";
import { whyLines } from "../../../locale/commissionWhy";
import type { Language } from "../../../locale/catalogue";
import { a1, addressText } from "../../grid";
import { stampBlock } from "../parts/runStamp";
import type { Area, Block, ReportCell, SheetReport } from "../report";
import type { CommissionData, ShownPayout } from "./commissionData";
import { headerBlock, money, sectionBlock } from "./parts";
import { dueOf } from "./payoutsSheet";

export const STATEMENT_ID = "commission.statement";

/** So many orders are listed one by one; the rest stand in one line. */
const MOST_ORDERS = 1500;
const COLUMNS = 6;
const WIDTHS = { 0: 17, 1: 14, 2: 16, 3: 14, 4: 14, 5: 17 };

/** One person's month, to be printed and handed over: what was sold, band by band, why, and from which orders. */
export function statementSheet(name: string, data: CommissionData, language: Language): SheetReport {
  const page = new Page(data, language);
  const first = data.statement[0]?.figures;
  const title = first
    ? texts.statementTitle[language]({ person: first.person, month: monthText(first.month) })
    : "";
  page.put([[title]], ["title"]);
  data.statement.forEach((payout) => page.payout(payout));
  page.signatures();
  page.skip(1);
  const lastRow = page.row;
  return {
    id: STATEMENT_ID,
    name,
    tabColor: "#2E7D4F",
    blocks: [...page.blocks, stampBlock(data.stamp, language, lastRow)],
    columnWidths: WIDTHS,
    merges: page.merges,
    page: {
      orientation: "portrait",
      fitToWidth: true,
      printArea: { row: 0, column: 0, rows: lastRow, columns: COLUMNS },
    },
  };
}

/** How many Latin characters stand side by side across the page. */
const PAGE_BREADTH = 88;

/** How many characters of Latin width a text takes. */
function breadth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}

/** Fills the sheet from the top down. */
class Page {
  readonly blocks: Block[] = [];
  readonly merges: Area[] = [];
  row = 0;

  constructor(
    private readonly data: CommissionData,
    private readonly language: Language,
  ) {}

  skip(rows: number): void {
    this.row += rows;
  }

  put(cells: readonly (readonly ReportCell[])[], columnStyles: Block["columnStyles"] = []): void {
    this.blocks.push({ row: this.row, column: 0, cells, columnStyles });
    this.row += cells.length;
  }

  payout(payout: ShownPayout): void {
    const { working, figures } = payout;
    this.facts(payout);
    if (working) {
      const parts = partsOf(working);
      this.why(whyLines(working, parts, this.language));
      this.section(texts.bands[this.language]);
      this.bands(working, parts);
    }
    this.section(texts.toPayout[this.language]);
    this.settlement(payout);
    if (working && !figures.closed) {
      this.section(texts.sources[this.language]);
      this.orders(working);
    }
    this.skip(1);
  }

  signatures(): void {
    this.skip(1);
    this.put(
      [[texts.signPerson[this.language], null, null, texts.signFinance[this.language], null, null]],
      ["text"],
    );
  }

  private section(title: string): void {
    this.skip(1);
    this.blocks.push(sectionBlock(this.row, title));
    this.row += 1;
  }

  private facts({ figures }: ShownPayout): void {
    const { language } = this;
    const label = (key: CommissionHeading): ReportCell => ({
      value: commissionHeadings[key][language],
      style: "stamp",
    });
    this.put([
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
    this.put([
      [label("payout"), { value: money(figures.payout), style: "moneyTotal" }, null, null, null, null],
    ]);
  }

  private why(lines: readonly string[]): void {
    this.section(texts.why[this.language]);
    for (const line of lines) {
      const rows = Math.max(1, Math.ceil(breadth(line) / PAGE_BREADTH));
      this.merges.push({ row: this.row, column: 0, rows, columns: COLUMNS });
      this.put([[line]], ["wrapped"]);
      this.skip(rows - 1);
    }
  }

  private bands(row: PayoutRow, parts: readonly BandPart[]): void {
    const { language } = this;
    const keys: CommissionHeading[] = ["from", "upTo", "amountInBand", "rate", "flat", "commission"];
    this.blocks.push(headerBlock(this.row, keys, language));
    this.row += 1;
    const first = this.row;
    const scale = row.target ?? new Decimal(1);
    this.put(
      parts.map(({ band, amount, flat, commission }, index): ReportCell[] => [
        band.lower.times(scale).toNumber(),
        band.upper?.times(scale).toNumber() ?? "∞",
        amount.toNumber(),
        { value: band.rate.toNumber(), style: row.plan.basis === "units" ? "ratio" : "rate" },
        flat.isZero() ? null : flat.toNumber(),
        {
          formula: `=${a1(first + index, 2)}*${a1(first + index, 3)}+${a1(first + index, 4)}`,
          value: commission.toNumber(),
        },
      ]),
      ["money", "money", "money", "rate", "money", "money"],
    );
    const total = parts.reduce((sum, { commission }) => sum.plus(commission), ZERO);
    const rounded = total.toDecimalPlaces(2).toNumber();
    this.put(
      [
        [
          texts.total[language],
          null,
          {
            formula: `=SUM(${a1(first, 2)}:${a1(this.row - 1, 2)})`,
            value: parts.reduce((sum, { amount }) => sum.plus(amount), ZERO).toNumber(),
          },
          null,
          null,
          { formula: `=ROUND(ROUND(SUM(${a1(first, 5)}:${a1(this.row - 1, 5)}),8),2)`, value: rounded },
        ],
      ],
      ["textTotal", "textTotal", "moneyTotal", "textTotal", "textTotal", "moneyTotal"],
    );
  }

  private settlement(payout: ShownPayout): void {
    const { figures } = payout;
    const { language } = this;
    const lines: [CommissionHeading, number][] = [
      ["commission", figures.commission],
      ["byFactor", figures.byFactor],
      ["cut", -figures.cut],
      ["clawback", -figures.clawback],
      ["raised", figures.raised],
      ["cumulativeCut", -figures.cumulativeCut],
    ];
    const settled: [CommissionHeading, number][] = [
      ["held", -figures.held],
      ["released", figures.released],
      ["drawn", figures.drawn],
      ["recovered", -figures.recovered],
      ["trueUp", figures.trueUp],
    ];
    const put = (of: readonly [CommissionHeading, number][]) => {
      const there = of.filter(([key, cents]) => cents !== 0 || key === "commission");
      const line = ([key, cents]: [CommissionHeading, number]): ReportCell[] => [
        commissionHeadings[key][language],
        null,
        null,
        null,
        null,
        money(cents as Cents),
      ];
      if (there.length > 0) this.put(there.map(line), ["text", "text", "text", "text", "text", "money"]);
    };
    const total = (key: CommissionHeading, formula: string, value: number) =>
      this.put(
        [[commissionHeadings[key][language], null, null, null, null, { formula, value }]],
        ["textTotal", "textTotal", "textTotal", "textTotal", "textTotal", "moneyTotal"],
      );
    const first = this.row;
    put(lines);
    const dueRow = this.row;
    total("due", `=SUM(${a1(first, 5)}:${a1(dueRow - 1, 5)})`, money(dueOf(payout)));
    put(settled);
    total("payout", `=SUM(${a1(dueRow, 5)}:${a1(this.row - 1, 5)})`, money(figures.payout));
  }

  private orders(row: PayoutRow): void {
    const { language, data } = this;
    const { basis } = row.plan;
    const last: CommissionHeading = basis === "units" ? "units" : basis === "grossProfit" ? "cost" : "refund";
    const keys: CommissionHeading[] = [
      "order",
      "date",
      "gross",
      "refund",
      last === "refund" ? "net" : last,
      "counts",
    ];
    this.blocks.push({
      ...headerBlock(this.row, keys, language),
      cells: [keys.map((key) => (key === "net" ? BASIS_NAMES.net : commissionHeadings[key])[language])],
    });
    this.row += 1;
    const first = this.row;
    const entries = row.counted.entries;
    const listed = entries.subarray(0, MOST_ORDERS);
    const rows = Array.from(listed, (entry, index): ReportCell[] => {
      const { gross, refund, cost, units, days, sheet, row: sourceRow } = data.ledger.part(entry);
      const place = data.orderSheets[sheet]!;
      const address = addressText({ sheet: place.name, row: sourceRow, column: place.column });
      const at = (column: number) => a1(first + index, column);
      const fifth =
        basis === "units"
          ? (units ?? 0) / 100
          : basis === "grossProfit"
            ? money((cost ?? 0) as Cents)
            : undefined;
      const net = money((gross - refund) as Cents);
      return [
        { link: address, value: address },
        days[row.plan.recognition] ?? null,
        money(gross as Cents),
        money(refund as Cents),
        fifth ?? { formula: `=${at(2)}-${at(3)}`, value: net },
        countsCell(basis, at, { gross, refund, cost: cost ?? 0, units: units ?? 0 }),
      ];
    });
    if (rows.length > 0)
      this.put(rows, ["link", "date", "money", "money", basis === "units" ? "ratio" : "money", "money"]);
    const shownCents = rows.reduce((sum, cells) => sum.plus(new Decimal(valueOf(cells[5]!))), ZERO);
    const rest = row.counted.amount.minus(shownCents);
    if (entries.length > listed.length || !rest.isZero()) {
      const said = texts.moreOrders[language]({ orders: entries.length - listed.length });
      this.put(
        [[said, null, null, null, null, rest.toNumber()]],
        ["text", "text", "money", "money", "money", "money"],
      );
    }
    this.put(
      [
        [
          texts.total[language],
          null,
          null,
          null,
          null,
          {
            formula: this.row > first ? `=SUM(${a1(first, 5)}:${a1(this.row - 1, 5)})` : "=0",
            value: row.counted.amount.toNumber(),
          },
        ],
      ],
      ["textTotal", "textTotal", "textTotal", "textTotal", "textTotal", "moneyTotal"],
    );
  }
}

function countsCell(
  basis: PayoutRow["plan"]["basis"],
  at: (column: number) => string,
  { gross, refund, cost, units }: { gross: number; refund: number; cost: number; units: number },
): ReportCell {
  const cents = (amount: number) => money(amount as Cents);
  switch (basis) {
    case "gross":
      return { formula: `=${at(2)}`, value: cents(gross) };
    case "units":
      return { formula: `=${at(4)}`, value: cents(units) };
    case "grossProfit":
      return { formula: `=${at(2)}-${at(3)}-${at(4)}`, value: cents(gross - refund - cost) };
    default:
      return { formula: `=${at(2)}-${at(3)}`, value: cents(gross - refund) };
  }
}

function valueOf(cell: ReportCell): number {
  return typeof cell === "object" && cell !== null ? Number(cell.value) : Number(cell);
}

/** What each band gives; in a team plan of the team's amount. Bounds of a plan on attainment are shares of the target. */
function partsOf(row: PayoutRow): readonly BandPart[] {
  const { tiers, mode, start, measure } = row.plan.terms;
  if (row.byTiers.lines || measure === "cumulative") return wholePart(row);
  const counted = countedAmount(Decimal.max(ZERO, row.counted.amount), start);
  const target = row.target;
  const scaled = target
    ? {
        ...tiers,
        bands: tiers.bands.map((band) => ({
          ...band,
          lower: band.lower.times(target),
          ...(band.upper && { upper: band.upper.times(target) }),
        })),
      }
    : tiers;
  const found = bandParts({ code: "tiers", bands: scaled.bands }, mode, counted);
  if (found.code !== "parts") return wholePart(row);
  if (!target) return found.parts;
  // The table shows bounds as shares; the sheet multiplies them by the target.
  return found.parts.map((part, index) => ({ ...part, band: tiers.bands[index]! }));
}

/** A commission that bands of the period alone do not explain, in one line. */
function wholePart(row: PayoutRow): readonly BandPart[] {
  const commission = centsToDecimal(row.byTiers.cents ?? NO_CENTS);
  const band = { lower: ZERO, lowerIncluded: true, upperIncluded: false, rate: ZERO, flat: commission };
  return [{ band, amount: row.counted.amount, flat: commission, commission }];
}
