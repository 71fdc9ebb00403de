import type { ReadService, Service } from "../agency/reading/quoteReading";
import { DUTY_IDS, type DutyId } from "./duties";

const ofRole = (role: string) => DUTY_IDS.filter((id) => id.startsWith(`${role}.`));

/** The duties that an agency takes over with a service; a service that is none of the shop's duties takes none. */
const DUTIES_OF_SERVICE: Readonly<Partial<Record<Service, readonly DutyId[]>>> = {
  operations: ["operations.monthPlan", "operations.halfYearPlan", "operations.yearPlan"],
  promotion: ["promotion.briefDesign", "promotion.plan", "promotion.accounts", "promotion.watch"],
  design: ["design.campaignPictures", "design.productPages", "design.requests"],
  decoration: ["design.shopFront"],
  listings: ["design.listing"],
  copywriting: ["copywriting.adCopy", "copywriting.campaignPlan", "copywriting.productCopy"],
  customerService: ofRole("service"),
  warehouse: ofRole("warehouse"),
  members: ["service.files", "service.callBacks"],
  analysis: ["promotion.accounts"],
};

/**
 * The duties that a quote includes. What is extra or left out stays with the shop.
 *
 * @example a quote that includes decoration and offers listings for more money: the shop front alone
 */
export function dutiesOfServices(services: readonly ReadService[]): ReadonlySet<DutyId> {
  return new Set(
    services
      .filter(({ included, extra }) => included && !extra)
      .flatMap(({ service }) => DUTIES_OF_SERVICE[service] ?? []),
  );
}
