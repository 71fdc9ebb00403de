import { daysIn, type Month } from "../calendar/month";
import { ZERO } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import type { AccountsFigures } from "./figures";
import { NO_SHOP } from "./lines";
import type { SalesLine, TrafficLine } from "./lines";
import { LinesByPlace } from "./linesByPlace";

type Visits = Pick<AccountsFigures, "visitors" | "buyers">;

/**
 * The visitors of each month and shop that sold. A month of which days are missing tells none, but for the last one that has sales, whose
 * days are not over. Figures that name no shop are those of all shops, in months for which none is named.
 */
export class VisitorsByPlace {
  private readonly lines: LinesByPlace<TrafficLine>;
  private readonly named: ReadonlySet<Month>;
  private readonly last: Month | undefined;

  constructor(
    traffic: readonly TrafficLine[],
    private readonly sales: readonly SalesLine[],
    shopOf: (shop: string) => string,
  ) {
    const [shops, sold] = [traffic, sales].map((lines) => [...new Set(lines.map(({ shop }) => shop))]) as [
      string[],
      string[],
    ];
    // One shop is the same in either sheet, whatever it is called there.
    const isSame = shops.length === 1 && sold.length === 1;
    this.lines = new LinesByPlace(traffic, (shop) => (isSame ? shopOf(sold[0]!) : shopOf(shop)));
    this.named = new Set(traffic.filter(({ shop }) => shop !== NO_SHOP).map(({ month }) => month));
    this.last = sales.reduce<Month | undefined>(
      (last, { month }) => (last === undefined || month > last ? month : last),
      undefined,
    );
  }

  /** @param ordersKnown where orders are counted, buyers are not needed */
  at(month: Month, shop: string, ordersKnown: boolean): Visits {
    const isSold = this.sales.some((line) => line.shop === shop);
    if (!isSold && (shop !== NO_SHOP || this.named.has(month))) return {};
    const lines = this.lines.at(month, shop);
    const isWhole = lines.every(
      ({ days }) => days === undefined || days.size >= daysIn(month) || month === this.last,
    );
    if (lines.length === 0 || !isWhole) return {};
    const buyersKnown = lines.every(({ buyers }) => buyers);
    return {
      visitors: sumOf(lines, (line) => line.visitors),
      ...(buyersKnown && !ordersKnown && { buyers: sumOf(lines, (line) => line.buyers!) }),
    };
  }
}

/**
 * The visitors of several shops or months together: known where all that sold tell them, or else where one figure stands for all shops.
 */
export function visitsTogether(
  parts: readonly { readonly shop?: string; readonly figures: AccountsFigures }[],
): Visits {
  const sold = parts.filter(({ figures }) => figures.gross !== undefined);
  const ofAll = parts.find(({ shop, figures }) => shop === NO_SHOP && figures.gross === undefined);
  const sum = (key: keyof Visits): Decimal | undefined => {
    if (sold.length === 0 || !sold.every(({ figures }) => figures[key])) return ofAll?.figures[key];
    const told = parts.filter((part) => part !== ofAll && part.figures[key]);
    return sumOf(told, ({ figures }) => figures[key]!);
  };
  const [visitors, buyers] = [sum("visitors"), sum("buyers")];
  return { ...(visitors && { visitors }), ...(buyers && { buyers }) };
}

/** The days of a month and shop that two sheets have between them; `undefined` where a day may be in both. */
export function daysTogether(one: TrafficLine, other: TrafficLine): TrafficLine | undefined {
  if (!one.days || !other.days) return undefined;
  const days = new Set([...one.days, ...other.days]);
  if (days.size < one.days.size + other.days.size) return undefined;
  const { buyers, ...rest } = one;
  return {
    ...rest,
    visitors: one.visitors.plus(other.visitors),
    ...(buyers && other.buyers && { buyers: buyers.plus(other.buyers) }),
    days,
  };
}

function sumOf<Line>(lines: readonly Line[], amount: (line: Line) => Decimal): Decimal {
  return lines.reduce((sum, line) => sum.plus(amount(line)), ZERO);
}
