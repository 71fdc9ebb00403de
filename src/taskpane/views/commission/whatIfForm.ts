import { withSteps } from "../../../domain/commission/rules/everyStep";
import { changedBands, type BandChange } from "../../../domain/commission/tiers/changedBands";
import type { TableDefect } from "../../../domain/commission/tiers/defects";
import type { PlanTerms } from "../../../domain/commission/rules/periodCommission";
import { countsThings, type CommissionPlan } from "../../../domain/commission/plan";
import { readTierCell } from "../../../domain/commission/tiers/tierCell";
import type { Band } from "../../../domain/commission/tiers/tierTable";
import { centsToDecimal, roundToCents, type Cents } from "../../../domain/money/cents";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { figure } from "../../../locale/figures";

/** A figure of a plan that can be changed: of a band, by its place, or a limit. */
export type FieldName = `${number} ${keyof BandChange}` | "floor" | "cap";

/** Why the figures typed are no plan. */
export type FormProblem =
  | { readonly code: "notANumber"; readonly field: FieldName; readonly text: string }
  | { readonly code: "belowZero"; readonly field: FieldName }
  | { readonly code: "bands"; readonly defect: TableDefect };

export type FormReading = { readonly code: "terms"; readonly terms: Partial<PlanTerms> } | FormProblem;

/** The figures of a plan as they are typed. */
export class WhatIfForm {
  private readonly typed = new Map<FieldName, string>();

  constructor(readonly plan: CommissionPlan) {}

  /** What stands in a field: what was typed, else the plan's figure. */
  text(field: FieldName): string {
    return this.typed.get(field) ?? this.textOfPlan(field);
  }

  type(field: FieldName, text: string): void {
    this.typed.set(field, text);
  }

  /** The terms that the figures make, or the first reason why they make none. */
  read(): FormReading {
    const { tiers } = this.plan.terms;
    const changes: BandChange[] = [];
    for (const index of tiers.bands.keys()) {
      const change: Record<keyof BandChange, Decimal> = { from: ZERO, rate: ZERO, flat: ZERO };
      for (const key of ["from", "rate", "flat"] as const) {
        const read = this.number(`${index} ${key}`);
        if ("code" in read) return read;
        change[key] = read.value;
      }
      changes.push(change);
    }
    const bands = changedBands(tiers, changes);
    if (bands.code !== "tiers") return { code: "bands", defect: bands };
    const [floor, cap] = [this.number("floor"), this.number("cap")];
    if ("code" in floor) return floor;
    if ("code" in cap) return cap;
    return {
      code: "terms",
      terms: {
        tiers: tiers.steps ? withSteps(bands, tiers.steps) : bands,
        floor: centsOrNone(floor.value),
        cap: centsOrNone(cap.value),
      },
    };
  }

  private number(field: FieldName): { readonly value: Decimal } | FormProblem {
    const text = this.text(field);
    const read = readTierCell(text);
    if (read.code === "blank") return { value: ZERO };
    if (read.code !== "number") return { code: "notANumber", field, text };
    return read.value.isNegative() ? { code: "belowZero", field } : { value: read.value };
  }

  private textOfPlan(field: FieldName): string {
    const { terms, basis } = this.plan;
    if (field === "floor" || field === "cap") {
      const limit = terms[field];
      return limit === undefined ? "" : figure(centsToDecimal(limit));
    }
    const [place, key] = field.split(" ") as [string, keyof BandChange];
    const band = terms.tiers.bands[Number(place)]!;
    if (key === "flat") return band.flat.isZero() ? "" : figure(band.flat);
    if (key === "rate") return countsThings(basis) ? figure(band.rate) : percent(band.rate);
    return basis === "attainment" ? percent(band.lower) : figure(band.lower);
  }
}

/** The bands that a person may change: the unpaid stretch below the first bound is none. */
export function changeableBands({
  terms,
}: CommissionPlan): readonly { readonly index: number; readonly band: Band }[] {
  return terms.tiers.bands
    .map((band, index) => ({ index, band }))
    .filter(({ band }) => band.row !== undefined);
}

function percent(rate: Decimal): string {
  return `${figure(rate.times(100))}%`;
}

function centsOrNone(amount: Decimal): Cents | undefined {
  const cents = roundToCents(amount);
  return cents === 0 ? undefined : cents;
}
