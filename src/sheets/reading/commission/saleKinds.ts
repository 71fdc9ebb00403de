import {
  SALE_ATTRIBUTES,
  saleKey,
  saleKindOf,
  type SaleAttribute,
  type SaleKind,
} from "../../../domain/commission/salesScope";
import type { CellValue } from "../../grid";
import { readTextCell } from "../cells";
import type { SheetRecognition } from "../recognition";

/** What differs between the goods of one order. */
export const OF_GOODS = ["category", "brand"] as const;
type OfGoods = (typeof OF_GOODS)[number];

const NEW = "新客";
const RETURNING = "老客";
const YES = /^(?:是|y|yes|true|1|√|✓)$/i;
const NO = /^(?:否|不是|n|no|false|0|×|✗)$/i;

/** What yes and no mean under a header that asks whether a customer is new, or has bought before. */
function answersTo(header: string): readonly [yes: string, no: string] | undefined {
  if (!/^(?:是否|is|new)/i.test(header.trim())) return undefined;
  return /老|复购|複購|return/i.test(header) ? [RETURNING, NEW] : [NEW, RETURNING];
}

/** Of which shop, category, kind of customer, brand and region the rows of a sales sheet are, each kind of sale by a number. */
export class SaleKinds {
  /** The orders of several categories or brands under one amount, by their place. */
  readonly mixed: Readonly<Record<OfGoods, Set<number>>> = { category: new Set(), brand: new Set() };
  private readonly columns: Readonly<Partial<Record<SaleAttribute, number | undefined>>>;
  /** What 是 and 否 mean under 是否新客. */
  private readonly answers: readonly [yes: string, no: string] | undefined;
  private readonly shopOfSheet: string;
  private readonly kinds: SaleKind[] = [];
  private readonly numbers = new Map<string, number>();

  constructor({ columns, shop = "" }: SheetRecognition) {
    this.shopOfSheet = shop;
    this.columns = Object.fromEntries(SALE_ATTRIBUTES.map((of) => [of, columns.get(of)?.column]));
    this.answers = answersTo(columns.get("customer")?.header ?? "");
  }

  of(number: number): SaleKind {
    return this.kinds[number]!;
  }

  numberOf(row: readonly CellValue[], left: number): number {
    const text = (column: number | undefined) =>
      column === undefined ? "" : readTextCell(row[column - left]);
    const { columns, answers, shopOfSheet } = this;
    const kind = saleKindOf((of) => text(columns[of]) || (of === "shop" ? shopOfSheet : ""));
    if (!answers || columns.customer === undefined) return this.number(kind);
    const said = String(row[columns.customer - left] ?? "").trim();
    const customer = YES.test(said) ? answers[0] : NO.test(said) ? answers[1] : kind.customer;
    return this.number({ ...kind, customer });
  }

  /**
   * Adds one more row to an order. Where its amount is for goods of several categories or brands it is of none, for which part is of which no
   * cell says.
   *
   * @param ofOrders the kinds of orders, of which that at the place of this one may change
   */
  addRow(ofOrders: Int32Array, order: number, further: number): void {
    for (const of of OF_GOODS) {
      const kind = this.of(ofOrders[order]!);
      const value = this.of(further)[of];
      if (value === "" || value === kind[of] || this.mixed[of].has(order)) continue;
      this.mixed[of].add(order);
      ofOrders[order] = this.number({ ...kind, [of]: "" });
    }
  }

  private number(kind: SaleKind): number {
    const key = saleKey(kind);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.kinds.length);
    return this.kinds.push(kind) - 1;
  }
}
