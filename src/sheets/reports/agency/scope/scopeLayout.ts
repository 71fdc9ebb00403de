import { SERVICE_GROUPS, WHOLE_SERVICES, type ServiceGroup } from "../../../../domain/agency/advice/scope";
import type { Service } from "../../../../domain/agency/reading/quoteReading";
import { a1, quotedSheet } from "../../../grid";
import type { AgencyAdvice } from "../advice";
import { fixedCell, HEADED } from "../adviceParts";
import { BODY_ROW } from "../../parts/sheetHead";

/** The name of a row, what a person types, what was found, and which of them is used. */
export const NAME = 0;
export const YOURS = 1;
const FOUND = 2;
export const USED = 3;
/** Of an extra: its price, and what it comes to in a month. */
export const EXTRA_PRICE = 5;
export const EXTRA_MONTH = 6;
/** Beside the states: a month of the service in the own hands. */
export const PRICE = 3;
/** Quotes stand from this column on. */
export const FIRST_QUOTE = 4;

/** Where other sheets find the figures and states that they follow. */
export interface ScopePlaces {
  /** What employers pay on top of pay, as a share. */
  readonly onTop: string;
  /** What building a team costs, once. */
  readonly once: string;
  /** What a quote says of a service. */
  state(service: Service, quote: number): string;
}

/** A row of the states: the title of a group, or a service. */
export type ScopeLine = { readonly group: ServiceGroup } | { readonly service: Service };

export const LINES: readonly ScopeLine[] = (Object.keys(SERVICE_GROUPS) as ServiceGroup[]).flatMap(
  (group): ScopeLine[] => [{ group }, ...SERVICE_GROUPS[group].map((service) => ({ service }))],
);

/** A service that a quote prices beside its fee. */
export interface PricedExtra {
  readonly service: Service;
  readonly quote: number;
  readonly row: number;
}

/** The lines of the totals, which stand first. */
export const TOTALS = ["bill", "added", "comparable", "open", "most", "rank", "rankMost"] as const;
export type TotalLine = (typeof TOTALS)[number];

/** Where every row of the scope sheet stands: totals, states, the shop's prices, the extras of the quotes. */
export class ScopeLayout implements ScopePlaces {
  readonly totalsAt = BODY_ROW;
  readonly statesAt = this.totalsAt + HEADED + TOTALS.length + 1;
  readonly firstLine = this.statesAt + HEADED;
  readonly lastLine = this.firstLine + LINES.length - 1;
  readonly pricesAt = this.lastLine + 2;
  readonly onTopRow = this.pricesAt + HEADED + WHOLE_SERVICES.length;
  readonly onceRow = this.onTopRow + 1;
  readonly extrasAt = this.onceRow + 2;
  readonly extras: readonly PricedExtra[];

  constructor(
    private readonly name: string,
    { quotes }: AgencyAdvice,
  ) {
    this.extras = quotes
      .flatMap(({ scope }, quote) =>
        WHOLE_SERVICES.filter((service) => scope[service].state === "extra" && scope[service].price).map(
          (service) => ({ service, quote }),
        ),
      )
      .map((extra, at) => ({ ...extra, row: this.extrasAt + HEADED + at }));
  }

  get onTop(): string {
    return this.elsewhere(this.onTopRow, USED);
  }

  get once(): string {
    return this.elsewhere(this.onceRow, USED);
  }

  state(service: Service, quote: number): string {
    return this.elsewhere(this.lineRow(service), FIRST_QUOTE + quote);
  }

  priceRow(service: Service): number {
    return this.pricesAt + HEADED + WHOLE_SERVICES.indexOf(service);
  }

  lineRow(service: Service): number {
    return this.firstLine + LINES.findIndex((line) => "service" in line && line.service === service);
  }

  private elsewhere(row: number, column: number): string {
    return `${quotedSheet(this.name)}!${fixedCell(row, column)}`;
  }
}

/** What was typed, or else what was found. */
export function usedCell(row: number, value: number): { readonly formula: string; readonly value: number } {
  return { formula: `=IF(${a1(row, YOURS)}="",N(${a1(row, FOUND)}),${a1(row, YOURS)})`, value };
}
