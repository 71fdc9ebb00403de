import { Decimal, ZERO } from "../../../domain/money/decimal";
import { readTierCell } from "../../../domain/commission/tiers/tierCell";
import type { CellAddress, Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import type { SheetRecognition } from "../recognise";
import { PlanRows } from "./planRows";
import type { Party } from "./parties";

/** Shared orders by their number, as `orderKey` writes it. */
export type OrderShares = ReadonlyMap<string, readonly Party[]>;

/** An order number as it is compared, whether a cell holds it as a number or as a text. */
export function orderKey(value: unknown): string {
  return String(value).trim();
}

/** Reads who has which share of which order, a row an order and person. */
export class OrderSharesReader {
  private readonly table: PlanRows;
  private readonly shares = new Map<string, Party[]>();
  private readonly places = new Map<string, CellAddress>();
  private readonly findings: Finding[] = [];

  constructor(recognition: SheetRecognition, choice: ReadingChoice) {
    this.table = new PlanRows(recognition, choice);
  }

  add(block: Grid): void {
    this.table.each(block, (row) => {
      const key = orderKey(row.content("orderNumber") ?? "");
      const person = row.text("person");
      const read = readTierCell(row.content("share"));
      if (key === "" || person === "") {
        this.findings.push({ severity: "error", problem: { code: "personMissing" }, at: row.start() });
      } else if (read.code !== "number" || read.value.isNegative()) {
        this.findings.push({
          severity: "error",
          problem: { code: "rateNotUnderstood" },
          at: row.at("share"),
          found: row.text("share"),
        });
      } else {
        this.shares.set(key, [...(this.shares.get(key) ?? []), { person, share: read.value }]);
        if (!this.places.has(key)) this.places.set(key, row.at("share"));
      }
    });
  }

  finish(): { readonly shares: OrderShares; readonly findings: readonly Finding[]; readonly rows: number } {
    const { findings } = this.table.finish("orderShares");
    for (const [order, parties] of this.shares) {
      const sum = parties.reduce((all, { share }) => all.plus(share), ZERO);
      if (sum.equals(1) || sum.equals(100)) continue;
      const problem = { code: "sharesNotWhole", order, sum: `${sum.times(100).toFixed()}%` } as const;
      this.findings.push({ severity: "warning", problem, at: this.places.get(order)! });
    }
    return { shares: this.shares, findings: [...findings, ...this.findings], rows: this.table.rows };
  }
}

/** Shares without the part of nothing: an order whose shares are all 0 is nobody's. */
export function isShared(parties: readonly Party[]): boolean {
  return parties.some(({ share }) => share.greaterThan(new Decimal(0)));
}
