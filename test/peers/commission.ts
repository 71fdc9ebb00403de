import type { Mapped } from "./claim";
import published from "./commission.json";
import { ATTAINMENT } from "./commission/attainment";
import type { CommissionCase, Mapping } from "./commission/given";
import { PAY } from "./commission/pay";
import { TIERS } from "./commission/tiers";

export const COMMISSION_CASES = published as unknown as readonly CommissionCase[];

const MAPPING: Mapping = { ...TIERS, ...ATTAINMENT, ...PAY };

/** A published case as formulas. */
export function mapCommissionCase(published: CommissionCase): Mapped {
  const map = MAPPING[published.kind];
  if (!map) throw new Error(`${published.id}: no mapping for the kind ${published.kind}`);
  return map(published);
}
