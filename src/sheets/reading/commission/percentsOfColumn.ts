import { saysPercent } from "../../../domain/commission/tiers/tierHeaders";
import type { BandRow, PlanDraft } from "./planDraft";
import { BAND } from "./planTable";

const RATE = BAND.indexOf("rate");

/**
 * Makes numbers up to 1 under a header of percents what the other plans of the column show them to be: beside a rate of 1.5 for another plan
 * 0.12 is 0.12%, and not 12%.
 *
 * @param header over the rates
 */
export function settlePercents(drafts: readonly PlanDraft[], header: string): void {
  if (!saysPercent(header) || !drafts.some(({ bands }) => bands.some((band) => isAbove1(band)))) return;
  for (const { bands } of drafts) {
    if (bands.some((band) => isAbove1(band))) continue;
    for (const [at, band] of bands.entries()) bands[at] = inPercent(band);
  }
}

const isAbove1 = ({ cells }: BandRow): boolean => typeof cells[RATE] === "number" && cells[RATE] > 1;

function inPercent(band: BandRow): BandRow {
  const rate = band.cells[RATE];
  if (typeof rate !== "number") return band;
  return { ...band, cells: band.cells.map((cell, at) => (at === RATE ? `${String(rate)}%` : cell)) };
}
