import { Decimal, ZERO } from "../../../domain/money/decimal";
import { readTierCell } from "../../../domain/commission/tiers/tierCell";
import type { CellAddress, Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import type { SheetRecognition } from "../recognition";
import type { TableRow } from "../tableRow";
import { PlanRows } from "./planRows";
import { partiesOf, type Party } from "./parties";

/** Shared orders by their number, as `orderKey` writes it. */
export type OrderShares = ReadonlyMap<string, readonly Party[]>;

/** A share as its cell writes it; `plain`: a number without a percent sign. */
interface WrittenShare extends Party {
  readonly plain: boolean;
}

/** An order number as it is compared, whether a cell holds it as a number or as a text. */
export function orderKey(value: unknown): string {
  return String(value).trim();
}

/** Reads who has which share of which order, a row an order and person. */
export class OrderSharesReader {
  private readonly table: PlanRows;
  private readonly shares = new Map<string, WrittenShare[]>();
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
      } else if (read.code === "notANumber" && this.addTogether(key, person, row)) {
        return;
      } else if (read.code !== "number" || read.value.isNegative()) {
        this.findings.push({
          severity: "error",
          problem: { code: "rateNotUnderstood" },
          at: row.at("share"),
          found: row.text("share"),
        });
      } else {
        this.shares.set(key, [
          ...(this.shares.get(key) ?? []),
          { person, share: read.value, plain: read.plain },
        ]);
        if (!this.places.has(key)) this.places.set(key, row.at("share"));
      }
    });
  }

  /** Several people in one row, with as many shares: `Ann/Bob` and `70/30`. */
  private addTogether(key: string, people: string, row: TableRow): boolean {
    const parties = partiesOf([`${people} ${row.text("share")}`]);
    const named = partiesOf([people]);
    const isRead = named.length > 1 && named.every(({ person }, at) => parties[at]?.person === person);
    if (!isRead || parties.length !== named.length) return false;
    this.shares.set(key, [
      ...(this.shares.get(key) ?? []),
      ...parties.map((party) => ({ ...party, plain: true })),
    ]);
    if (!this.places.has(key)) this.places.set(key, row.at("share"));
    return true;
  }

  finish(): { readonly shares: OrderShares; readonly findings: readonly Finding[]; readonly rows: number } {
    const { findings } = this.table.finish("orderShares");
    const shares = new Map([...this.shares].map(([order, parties]) => [order, inOneUnit(parties)]));
    for (const [order, parties] of shares) {
      const sum = parties.reduce((all, { share }) => all.plus(share), ZERO);
      if (WHOLES.some((whole) => sum.equals(whole))) continue;
      const problem = { code: "sharesNotWhole", order, sum: `${sum.times(100).toFixed()}%` } as const;
      this.findings.push({ severity: "warning", problem, at: this.places.get(order)! });
    }
    return { shares, findings: [...findings, ...this.findings], rows: this.table.rows };
  }
}

/** What shares of an order come to: as parts of it, in tenths such as 7:3, in percent. */
const WHOLES = [1, 10, 100];

/** Where 60% stands beside 40, that is 40% too. */
function inOneUnit(parties: readonly WrittenShare[]): readonly Party[] {
  const isMixed = parties.some(({ plain }) => !plain);
  return parties.map(({ person, share, plain }) => ({
    person,
    share: isMixed && plain && share.greaterThan(1) ? share.dividedBy(100) : share,
  }));
}

/** Shares without the part of nothing: an order whose shares are all 0 is nobody's. */
export function isShared(parties: readonly Party[]): boolean {
  return parties.some(({ share }) => share.greaterThan(new Decimal(0)));
}
