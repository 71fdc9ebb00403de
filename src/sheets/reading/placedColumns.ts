import { channelName } from "./channelName";
import { MEANING_OF_WORD, headerKey, isChannelKey } from "../../locale/reading/headers";
import type { CellValue, Grid } from "../grid";
import { itemsAcross, partiesAcross } from "./acrossItems";
import { monthsAcross } from "./acrossMonths";
import type { ReadingChoice } from "./choice";
import { unitOfColumn } from "./columnUnit";
import type { ColumnEvidence } from "./columnEvidence";
import { holdsRates } from "./commission/ratesOfSales";
import { PEOPLE } from "./countedOnce";
import { COUNTED, headerMatches, isOfOther, saysAnother } from "./headerMatches";
import { COLUMN_TYPES, MEANINGS, NAMED_COLUMNS_ONLY } from "./meaning";
import type { ColumnMeaning, ColumnType, SheetKind } from "./meaning";
import { titlesAbove } from "./commission/planTitle";
import { missingColumns } from "./neededColumns";
import { isPartOfBasePay, isPayOfPosition } from "./payColumns";
import { settlePeriodColumns } from "./periodColumns";
import type { ChannelPlace, ColumnPlace, DoubleColumn, SheetRecognition } from "./recognition";
import { unitAbove } from "./statedAbove";
import type { StatedPeriod } from "./statedPeriod";

/** What is told of orders, and of nothing else that people do. */
const ONLY_OF_SALES: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(["orderNumber", "payTime", "createTime", "total", "refund", "units", "orders"] as const),
  ...(["deliveryTime", "receiptTime", "orderState", "refundState"] as const),
]);

/** How much a column says for a kind when something else than its header's word gave it. */
export const WEIGHT = { choice: 1, channel: 0.8, bands: 0.8, content: 0.3 } as const;

/** A row of headers, with what is known of the sheet around it. */
export interface HeaderPlace {
  readonly preview: Grid;
  /** The row in the sheet, from 0; −1 where the data start without headers. */
  readonly row: number;
  readonly headers: readonly CellValue[];
  /** How many columns the sheet has. */
  readonly width: number;
  readonly evidence: ColumnEvidence;
}

/**
 * The columns of a sheet as one kind of sheet has them, under one row of headers. They are placed in steps, the surest first; a
 * column that one step took is gone for the next.
 */
export class PlacedColumns {
  readonly columns = new Map<ColumnMeaning, ColumnPlace>();
  readonly channels: ChannelPlace[] = [];
  readonly doubles: DoubleColumn[] = [];
  readonly added: DoubleColumn[] = [];
  /** The columns of months or items, where the table has them side by side. */
  across: SheetRecognition["across"];
  /** How much the columns say for this kind, added up. */
  strength = 0;
  /** Headers that are words of this kind, taken or not. */
  named = 0;
  readonly taken = new Set<number>();
  private readonly unitAbove: number;
  /** What a person decided, be it that there is no such column. */
  readonly settled: ReadonlySet<ColumnMeaning>;

  constructor(
    private readonly kind: SheetKind,
    readonly place: HeaderPlace,
    private readonly choice: ReadingChoice,
  ) {
    this.unitAbove = unitAbove(place.preview, place.row);
    const given = Object.entries(this.choice.columns ?? {}) as [ColumnMeaning, number | null][];
    this.settled = new Set(given.map(([meaning]) => meaning));
    for (const [meaning, column] of given) {
      if (column === null) continue;
      this.put(meaning, column - place.preview.left, "choice", WEIGHT.choice);
      this.named += 1;
    }
  }

  /** Months or items that are the headers of columns, unless what would stand below them does in a column, or months do. */
  byAcross(): void {
    const { preview, row, headers } = this.place;
    const of = [this.kind, preview, row, headers, this.choice] as const;
    const found = monthsAcross(...of) ?? itemsAcross(...of) ?? partiesAcross(...of);
    if (!found || this.settled.has(found.label) || this.settled.has(found.of)) return;
    const others = headerMatches(headers, this.kind).filter(
      ({ index, meaning }) =>
        index !== found.corner?.index && (meaning === found.label || meaning === found.of),
    );
    const columns = new Set(found.columns.map(({ index }) => index));
    const isElsewhere = others.some(
      ({ index, weight }) => weight === 1 && !columns.has(index) && index !== found.total,
    );
    if (isElsewhere) return;
    const at = (index: number) => this.at(index, found.of, "header");
    const places = found.columns.map((each) => ({ ...each, ...at(each.index) }));
    const total = found.total !== undefined && { total: at(found.total) };
    const also = found.also?.map((each) => ({ ...each, ...this.at(each.index, each.meaning, "header") }));
    this.across = { of: found.of, label: found.label, places, ...total, ...(also && { also }) };
    this.named += 1;
    if (found.corner) this.put(found.corner.meaning, found.corner.index, "header", 1);
    for (const { index } of [...found.columns, ...(found.also ?? []), ...others]) this.taken.add(index);
    this.strength += MEANINGS[this.kind].length;
  }

  /** The columns whose headers are words of this kind. */
  byHeader(): void {
    const { headers } = this.place;
    for (const { index, meaning, weight } of headerMatches(headers, this.kind)) {
      this.named += 1;
      if (this.taken.has(index) || this.settled.has(meaning)) continue;
      const isGuess = PEOPLE.has(meaning) || (weight < 1 && COLUMN_TYPES[meaning] === "amount");
      if (isGuess && this.typesBelow()[index] === "text") continue;
      if (this.columns.has(meaning)) this.doubles.push({ meaning, place: this.at(index, meaning, "header") });
      else this.put(meaning, index, "header", weight);
    }
    if (this.kind === "sales") {
      this.takePayable();
      this.takeDelivery();
    }
    if (this.kind === "staffing") this.addPay();
    if (this.kind === "adSpend") this.takeChannels();
  }

  /** The days of a time that the sheet states above its table are none of its rows' own. */
  settlePeriod(stated: StatedPeriod | undefined): void {
    if (this.kind === "adSpend") settlePeriodColumns(this.columns, stated);
  }

  /** A needed column that no header names, where one alone holds what it would hold. */
  byContent(stated: StatedPeriod | undefined): void {
    for (const meaning of this.missing(stated)) {
      const isDate = COLUMN_TYPES[meaning] === "date";
      if (this.settled.has(meaning) || (!isDate && this.needsName())) continue;
      const fits = this.typesBelow().flatMap((type, index) =>
        this.mayHold(meaning, type, index) ? [index] : [],
      );
      if (fits.length === 1 && !this.isOneOfCosts(fits[0]!))
        this.put(meaning, fits[0]!, "content", WEIGHT.content);
    }
  }

  /** Whether other amounts stand beside one that only looks like the cost: 房租 beside 快遞費. */
  private isOneOfCosts(found: number): boolean {
    return (
      this.kind === "otherCosts" &&
      this.typesBelow().some((type, index) => {
        const header = headerKey(String(this.place.headers[index] ?? ""));
        const isFree = index !== found && !this.taken.has(index) && header !== "";
        return isFree && type === "amount" && !COUNTED.test(header);
      })
    );
  }

  /**
   * Whether amounts are taken by their header alone: in sheets of people and plans, and beside people wherever nothing but them and
   * a day is told, for what stands there may as well be their insurance.
   */
  private needsName(): boolean {
    if (NAMED_COLUMNS_ONLY.has(this.kind)) return true;
    if ([...this.columns.keys()].some((meaning) => ONLY_OF_SALES.has(meaning))) return false;
    return this.place.headers.some(
      (header) =>
        typeof header === "string" && MEANING_OF_WORD.adjustments.get(headerKey(header)) === "person",
    );
  }

  /** The needed columns that were not found. */
  missing(stated: StatedPeriod | undefined): ColumnMeaning[] {
    const { preview, row } = this.place;
    const rate = this.kind === "commissionPlans" && this.columns.get("rate");
    const areRates = rate && holdsRates(preview, row, rate.column - preview.left);
    const missing = missingColumns(this.kind, this.columns, this.channels.length, areRates);
    const isTitled =
      this.kind === "commissionPlans" && titlesAbove(this.place.preview, this.place.row).length > 0;
    return missing.filter((meaning) =>
      meaning === "role" && isTitled
        ? false
        : this.across
          ? meaning !== this.across.label && meaning !== this.across.of
          : meaning !== "date" || !stated,
    );
  }

  private mayHold(meaning: ColumnMeaning, type: ColumnType | undefined, index: number): boolean {
    if (type === undefined || type !== COLUMN_TYPES[meaning] || this.taken.has(index)) return false;
    const header = this.place.headers[index];
    if (typeof header !== "string") return true;
    const key = headerKey(header);
    return !saysAnother(key, type) && !isOfOther(this.kind, meaning, key);
  }

  /** What was to be paid stands for what was paid where two columns tell of the order's amount and none of what was paid. */
  private takePayable(): void {
    if (this.settled.has("paid") || this.columns.has("paid")) return;
    const at = this.doubles.findIndex(
      ({ meaning, place }) => meaning === "total" && /应付|payable/.test(headerKey(place.header)),
    );
    if (at >= 0) this.columns.set("paid", this.doubles.splice(at, 1)[0]!.place);
  }

  /** Orders of which only the delivery is dated are of its day. */
  private takeDelivery(): void {
    const delivery = this.columns.get("deliveryTime");
    const isUndated = !this.settled.has("date") && this.missing(undefined).includes("date");
    if (delivery && isUndated && this.columns.has("orderNumber"))
      this.columns.set("date", { ...delivery, by: "content" });
  }

  /** The pay of a position is base pay as well, and comes on top of it. */
  private addPay(): void {
    const base = this.columns.get("basePay");
    if (!base || !isPartOfBasePay(base.header, this.doubles)) return;
    const types = this.typesBelow();
    const isOnTop = ({ meaning, place }: DoubleColumn) =>
      meaning === "basePay" &&
      isPayOfPosition(place.header) &&
      types[place.column - this.place.preview.left] !== "text";
    this.added.push(...this.doubles.filter(isOnTop));
    this.doubles.splice(0, this.doubles.length, ...this.doubles.filter((double) => !isOnTop(double)));
  }

  private takeChannels(): void {
    this.place.headers.forEach((header, index) => {
      if (typeof header !== "string" || this.taken.has(index) || !isChannelKey(headerKey(header))) return;
      this.channels.push({ ...this.at(index, "spend", "header"), channel: channelName(header) });
      this.take(index, WEIGHT.channel);
    });
  }

  put(meaning: ColumnMeaning, index: number, by: ColumnPlace["by"], weight: number): void {
    this.columns.set(meaning, this.at(index, meaning, by));
    this.take(index, weight);
  }

  take(index: number, weight: number): void {
    this.taken.add(index);
    this.strength += weight;
  }

  /** @param index in the row of headers, from 0 */
  at(index: number, meaning: ColumnMeaning, by: ColumnPlace["by"]): ColumnPlace {
    const header = String(this.place.headers[index] ?? "").trim();
    return {
      column: this.place.preview.left + index,
      header,
      unit: unitOfColumn(meaning, header, this.unitAbove),
      by,
    };
  }

  private typesBelow(): (ColumnType | undefined)[] {
    const { evidence, row, preview, width } = this.place;
    return evidence.below(row - preview.top, width);
  }
}
