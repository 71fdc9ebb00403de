import { readBandText } from "../../../domain/commission/tiers/bandText";
import { headerKey } from "../../../locale/reading/headers";
import type { CellAddress, CellValue } from "../../grid";

const OF_PRICE =
  /费|价|率|佣|抽|提成|提点|返点|扣点|fee|price|rate|commission|cost|charge|retainer|minimum|discount/;
const FIGURE = /[%％¥￥$€£]|\d\s?[元块塊倍点點折]/;

/**
 * Columns of quotes whose headings name no term, or one that another column has already: what they charge is in no price, so that
 * the agency seems to cost less than it does.
 */
export class UnknownPrices {
  private readonly headings = new Map<number, { readonly heading: string; readonly at: CellAddress }>();
  private readonly found = new Set<number>();

  addHeading(heading: string, at: CellAddress): void {
    this.headings.set(at.column, { heading, at });
  }

  addCell(column: number, cell: CellValue): void {
    const heading = this.headings.get(column)?.heading;
    if (heading !== undefined && mayBePrice(heading, cell)) this.found.add(column);
  }

  /** The columns in which something stands that may be a price. */
  all(): { readonly heading: string; readonly at: CellAddress }[] {
    return [...this.found].map((column) => this.headings.get(column)!);
  }
}

/** Whether a cell may say what is charged: 8%, ¥500, a number under a band of sales such as `0–100k`, or a share. */
function mayBePrice(heading: string, cell: CellValue): boolean {
  if (typeof cell === "string" && FIGURE.test(cell)) return true;
  if (typeof cell === "number" ? cell === 0 : typeof cell !== "string" || !/\d/.test(cell)) return false;
  const isShare = typeof cell === "number" && cell > 0 && cell < 1;
  return isShare || OF_PRICE.test(headerKey(heading)) || readBandText(heading) !== undefined;
}
