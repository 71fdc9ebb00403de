import type { DaySerial } from "../calendar/month";
import { SAFE_SUM } from "../money/exactSum";
import type { Recognition } from "./plan";
import { saleKey, type SaleAttribute, type SaleKind } from "./salesScope";

/** One person's part of an order, or the whole order. Amounts in cents, units in hundredths of a piece. */
export interface OrderPart {
  /** Empty: nobody is named. */
  readonly person: string;
  readonly shop: string;
  /** What was sold, to whom and where to; absent: not known. */
  readonly category?: string;
  readonly customer?: string;
  readonly brand?: string;
  readonly region?: string;
  /** The days on which it was ordered, paid, delivered and received; absent: not (yet) or not known. */
  readonly days: Readonly<Partial<Record<Recognition, DaySerial | undefined>>>;
  /** Before refunds. */
  readonly gross: number;
  readonly refund: number;
  /** When the refund was paid; absent: it counts with the sale. */
  readonly refundDay?: DaySerial | undefined;
  /** Absent: not known. */
  readonly cost?: number | undefined;
  readonly units?: number | undefined;
  /** Hundredths of an order, not a number where the rows are no orders: of a shared one each has a part. Absent: one. */
  readonly count?: number | undefined;
  /** The number of the sheet it stands in, and its row there from 0. */
  readonly sheet: number;
  readonly row: number;
}

/** Sums over orders: cents, and hundredths of pieces. A sum to which an order has no figure is absent. */
export interface SalesSums {
  readonly orders: number;
  /** Hundredths of orders of which something is left after all refunds, whenever they were paid; absent: not known. */
  readonly kept?: number;
  readonly gross: number;
  /** Refunds of the same period; later ones are `late`. */
  readonly refunds: number;
  readonly cost?: number;
  readonly units?: number;
}

const RECOGNITIONS: readonly Recognition[] = ["order", "pay", "delivery", "receipt"];
const NOT_KNOWN = NaN;
const ONE_ORDER = 100;

/** What an order counts: nothing where nothing is left of it, be it a gift or refunded. */
export function keptOrder(gross: number, refund: number, count = ONE_ORDER): number {
  return gross > refund ? count : 0;
}
const FIRST_CAPACITY = 1024;

/**
 * The orders of a workbook by person and shop, as columns of numbers: a million orders take some sixty megabytes and can be
 * gone through by person or shop and days, back to the row of each.
 */
export class OrderLedger {
  size = 0;
  private readonly people = new Names();
  /** What is known of each sale beside figures, once for all sales of which the same is. */
  private readonly kindNames = new Names();
  private readonly kinds: SaleKind[] = [];
  private numbers = newNumbers(FIRST_CAPACITY);
  private readonly byDay = new Map<string, Int32Array>();

  add(part: OrderPart): void {
    if (this.size === this.numbers.row.length) this.grow();
    const at = this.size;
    const { numbers } = this;
    numbers.person[at] = this.people.number(part.person);
    numbers.kind[at] = this.kindNumber(part);
    numbers.order[at] = part.days.order ?? 0;
    numbers.pay[at] = part.days.pay ?? 0;
    numbers.delivery[at] = part.days.delivery ?? 0;
    numbers.receipt[at] = part.days.receipt ?? 0;
    numbers.refundDay[at] = part.refundDay ?? 0;
    numbers.gross[at] = part.gross;
    numbers.refund[at] = part.refund;
    numbers.cost[at] = part.cost ?? NOT_KNOWN;
    numbers.units[at] = part.units ?? NOT_KNOWN;
    numbers.count[at] = part.count ?? ONE_ORDER;
    numbers.sheet[at] = part.sheet;
    numbers.row[at] = part.row;
    this.size += 1;
    if (this.byDay.size > 0) this.byDay.clear();
  }

  /** One part as it was added. */
  part(entry: number): OrderPart {
    const { numbers } = this;
    const days: Partial<Record<Recognition, DaySerial>> = {};
    for (const recognition of RECOGNITIONS) {
      if (numbers[recognition][entry]) days[recognition] = numbers[recognition][entry] as DaySerial;
    }
    const [refundDay, cost, units] = [numbers.refundDay[entry]!, numbers.cost[entry]!, numbers.units[entry]!];
    return {
      person: this.people.name(numbers.person[entry]!),
      ...this.kindOf(entry),
      days,
      gross: numbers.gross[entry]!,
      refund: numbers.refund[entry]!,
      ...(refundDay && { refundDay: refundDay as DaySerial }),
      ...(!Number.isNaN(cost) && { cost }),
      ...(!Number.isNaN(units) && { units }),
      count: numbers.count[entry]!,
      sheet: numbers.sheet[entry]!,
      row: numbers.row[entry]!,
    };
  }

  /** Everybody whom an order names. */
  names(): readonly string[] {
    return this.people.all().filter((name) => name !== "");
  }

  /** Every shop, category, kind of customer, brand or region that an order names. */
  valuesOf(attribute: SaleAttribute): readonly string[] {
    return [...new Set(this.kinds.map((kind) => kind[attribute]))].filter((value) => value !== "");
  }

  /** Of which shop, category, kind of customer, brand and region an entry is. */
  kindOf(entry: number): SaleKind {
    return this.kinds[this.numbers.kind[entry]!]!;
  }

  /** Those of some entries whose sales are wanted. */
  ofKinds(entries: Int32Array, isWanted: (kind: SaleKind) => boolean): Int32Array {
    const wanted = this.kinds.map(isWanted);
    return entries.filter((entry) => wanted[this.numbers.kind[entry]!]);
  }

  /** The first and last day on which anything counts; `undefined` where nothing does. */
  days(recognition: Recognition): readonly [DaySerial, DaySerial] | undefined {
    const entries = this.sorted("all", "", recognition);
    if (entries.length === 0) return undefined;
    const days = this.numbers[recognition];
    return [days[entries[0]!] as DaySerial, days[entries[entries.length - 1]!] as DaySerial];
  }

  /** The orders of a person, of a shop or of all, that count between two days, both included, in order of days. */
  between(
    of: "person" | "shop" | "all",
    name: string,
    recognition: Recognition,
    first: DaySerial,
    last: DaySerial,
  ): Int32Array {
    const entries = this.sorted(of, name, recognition);
    const days = this.numbers[recognition];
    return entries.subarray(firstAt(entries, days, first), firstAt(entries, days, last + 1));
  }

  /** @param last refunds paid after this day are left for later */
  sums(entries: Int32Array, last: DaySerial): SalesSums {
    const { numbers } = this;
    let [gross, refunds, cost, units, kept] = [0, 0, 0, 0, 0];
    for (const entry of entries) {
      kept += keptOrder(numbers.gross[entry]!, numbers.refund[entry]!, numbers.count[entry]!);
      gross += numbers.gross[entry]!;
      if (numbers.refundDay[entry]! <= last) refunds += numbers.refund[entry]!;
      cost += numbers.cost[entry]!;
      units += numbers.units[entry]!;
    }
    if (gross > SAFE_SUM || cost > SAFE_SUM || units > SAFE_SUM)
      throw new RangeError("The sum is too large to be exact");
    return {
      orders: entries.length,
      ...(!Number.isNaN(kept) && { kept }),
      gross,
      refunds,
      ...(!Number.isNaN(cost) && { cost }),
      ...(!Number.isNaN(units) && { units }),
    };
  }

  /** The refunds of these orders that were paid after the day. */
  lateRefunds(
    entries: Int32Array,
    last: DaySerial,
  ): readonly { readonly day: DaySerial; readonly cents: number }[] {
    const { refundDay, refund } = this.numbers;
    const late: { day: DaySerial; cents: number }[] = [];
    for (const entry of entries) {
      if (refundDay[entry]! > last) late.push({ day: refundDay[entry] as DaySerial, cents: refund[entry]! });
    }
    return late;
  }

  private sorted(of: "person" | "shop" | "all", name: string, recognition: Recognition): Int32Array {
    const key = `${recognition} ${of} ${name}`;
    const known = this.byDay.get(key);
    if (known) return known;
    const days = this.numbers[recognition];
    const { kind, person } = this.numbers;
    const isOfShop = this.kinds.map(({ shop }) => shop === name);
    const wanted = this.people.find(name);
    const found = new Int32Array(this.size);
    let count = 0;
    for (let entry = 0; entry < this.size; entry += 1) {
      const isWanted = of === "all" || (of === "shop" ? isOfShop[kind[entry]!] : person[entry] === wanted);
      if (days[entry] && isWanted) found[count++] = entry;
    }
    const entries = found.slice(0, count).sort((a, b) => days[a]! - days[b]! || a - b);
    this.byDay.set(key, entries);
    return entries;
  }

  private kindNumber({ shop, category = "", customer = "", brand = "", region = "" }: OrderPart): number {
    const kind = { shop, category, customer, brand, region };
    const number = this.kindNames.number(saleKey(kind));
    this.kinds[number] ??= kind;
    return number;
  }

  private grow(): void {
    const wider = newNumbers(this.size * 2);
    for (const key of Object.keys(wider) as (keyof Numbers)[]) wider[key].set(this.numbers[key]);
    this.numbers = wider;
  }
}

type Numbers = Readonly<
  Record<"person" | "kind" | "refundDay" | "sheet" | "row" | Recognition, Int32Array> &
    Record<"gross" | "refund" | "cost" | "units" | "count", Float64Array>
>;

function newNumbers(capacity: number): Numbers {
  const whole = () => new Int32Array(capacity);
  const double = () => new Float64Array(capacity);
  return {
    ...{ person: whole(), kind: whole(), refundDay: whole(), sheet: whole(), row: whole() },
    ...{ order: whole(), pay: whole(), delivery: whole(), receipt: whole() },
    ...{ gross: double(), refund: double(), cost: double(), units: double(), count: double() },
  };
}

/** Names as numbers, in the order in which they come. */
class Names {
  private readonly numbers = new Map<string, number>();
  private readonly list: string[] = [];

  number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.list.length);
    this.list.push(name);
    return this.list.length - 1;
  }

  find(name: string): number {
    return this.numbers.get(name) ?? -1;
  }

  name(number: number): string {
    return this.list[number]!;
  }

  all(): readonly string[] {
    return this.list;
  }
}

/** The place of the first entry on or after a day, in entries sorted by day. */
function firstAt(entries: Int32Array, days: Int32Array, day: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[entries[middle]!]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
