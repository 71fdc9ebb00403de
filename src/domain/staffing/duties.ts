/** The six roles that run a shop. */
export const ROLES = ["operations", "copywriting", "design", "promotion", "service", "warehouse"] as const;
export type RoleId = (typeof ROLES)[number];

/** How often a duty comes due. */
export const RHYTHMS = [
  "daily",
  "weekly",
  "monthly",
  "halfYearly",
  "yearly",
  "campaign",
  "asNeeded",
] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** For how many people a duty is meant: one in all, one in each shop, or everybody in the role. */
export const DUTY_OWNERS = ["one", "onePerShop", "team"] as const;
export type DutyOwner = (typeof DUTY_OWNERS)[number];

export interface DutyTerms {
  readonly role: RoleId;
  readonly rhythm: Rhythm;
  /**
   * When it is due. Weekly: the weekday, 1 for Monday. Monthly, half-yearly and yearly: the day of the month, the last one
   * where the month is shorter; half-yearly in June and December, yearly in December. Campaign: days before its first day.
   */
  readonly due?: number;
  readonly owner: DutyOwner;
}

/** The duties of the six roles by id, in the order of a sheet. An id never changes: people's marks are kept by it. */
export const DUTIES = {
  "operations.monthPlan": { role: "operations", rhythm: "monthly", due: 25, owner: "onePerShop" },
  "operations.halfYearPlan": { role: "operations", rhythm: "halfYearly", due: 20, owner: "onePerShop" },
  "operations.yearPlan": { role: "operations", rhythm: "yearly", due: 20, owner: "onePerShop" },
  "operations.assignWork": { role: "operations", rhythm: "weekly", due: 1, owner: "onePerShop" },
  "operations.monthAccounts": { role: "operations", rhythm: "monthly", due: 31, owner: "one" },
  "operations.hiring": { role: "operations", rhythm: "asNeeded", owner: "one" },
  "operations.hours": { role: "operations", rhythm: "monthly", due: 28, owner: "one" },
  "operations.wages": { role: "operations", rhythm: "monthly", due: 10, owner: "one" },
  "operations.training": { role: "operations", rhythm: "asNeeded", owner: "one" },
  "copywriting.adCopy": { role: "copywriting", rhythm: "weekly", due: 2, owner: "team" },
  "copywriting.campaignPlan": { role: "copywriting", rhythm: "campaign", due: 20, owner: "onePerShop" },
  "copywriting.productCopy": { role: "copywriting", rhythm: "asNeeded", owner: "team" },
  "copywriting.softMarketing": { role: "copywriting", rhythm: "weekly", due: 4, owner: "one" },
  "copywriting.marketWatch": { role: "copywriting", rhythm: "weekly", due: 5, owner: "one" },
  "copywriting.pages": { role: "copywriting", rhythm: "asNeeded", owner: "team" },
  "design.shopFront": { role: "design", rhythm: "monthly", due: 26, owner: "onePerShop" },
  "design.campaignPictures": { role: "design", rhythm: "campaign", due: 10, owner: "onePerShop" },
  "design.productPages": { role: "design", rhythm: "asNeeded", owner: "team" },
  "design.requests": { role: "design", rhythm: "daily", owner: "team" },
  "design.listing": { role: "design", rhythm: "daily", owner: "team" },
  "promotion.briefDesign": { role: "promotion", rhythm: "campaign", due: 18, owner: "onePerShop" },
  "promotion.plan": { role: "promotion", rhythm: "monthly", due: 25, owner: "onePerShop" },
  "promotion.trainService": { role: "promotion", rhythm: "campaign", due: 5, owner: "one" },
  "promotion.accounts": { role: "promotion", rhythm: "monthly", due: 31, owner: "one" },
  "promotion.watch": { role: "promotion", rhythm: "daily", owner: "onePerShop" },
  "service.reception": { role: "service", rhythm: "daily", owner: "team" },
  "service.rules": { role: "service", rhythm: "weekly", due: 1, owner: "team" },
  "service.returns": { role: "service", rhythm: "daily", owner: "team" },
  "service.files": { role: "service", rhythm: "weekly", due: 5, owner: "team" },
  "service.shipping": { role: "service", rhythm: "daily", owner: "team" },
  "service.callBacks": { role: "service", rhythm: "campaign", due: 3, owner: "team" },
  "service.unpaid": { role: "service", rhythm: "daily", owner: "team" },
  "warehouse.goods": { role: "warehouse", rhythm: "daily", owner: "team" },
  "warehouse.waybills": { role: "warehouse", rhythm: "daily", owner: "team" },
  "warehouse.register": { role: "warehouse", rhythm: "daily", owner: "team" },
  "warehouse.stockCount": { role: "warehouse", rhythm: "monthly", due: 31, owner: "onePerShop" },
} as const satisfies Readonly<Record<string, DutyTerms>>;

export type DutyId = keyof typeof DUTIES;
export const DUTY_IDS = Object.keys(DUTIES) as readonly DutyId[];

export function isDutyId(text: string): text is DutyId {
  return Object.hasOwn(DUTIES, text);
}
