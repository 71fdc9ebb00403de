/** Makes `samples/opsplan-sample.xlsx`, the workbook of a made-up shop: `npm run samples`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { adSpendSheet } from "./shop/adSpend";
import { planSheet } from "./shop/commissionPlans";
import { paidCommissionSheet } from "./shop/paidCommission";
import { targetSheet } from "./shop/targets";
import { otherCostSheet, platformFeeSheet } from "./shop/costs";
import { makeOrders } from "./shop/orders";
import { orderSheet } from "./shop/orderSheet";
import { quoteSheet } from "./shop/quotes";
import { momentsOf } from "./shop/moments";
import { seededRandom } from "./shop/random";
import { sharedOrderSheet, shareOrders } from "./shop/sharedOrders";
import type { SampleSheet } from "./shop/sheet";
import { attendanceSheet, staffSheet, typedPaySheet } from "./shop/staff";
import { trafficSheet } from "./shop/traffic";
import { workbookBytes } from "./shop/workbook";

export const SAMPLE_FILE = join(__dirname, "opsplan-sample.xlsx");

const ORDERS = 6000;

/** The sheets of the sample. Each has random numbers of its own, so that a change in one leaves the others alone. */
export function sampleSheets(): readonly SampleSheet[] {
  const orders = makeOrders(seededRandom(20241001), ORDERS);
  const moments = momentsOf(seededRandom(9), orders);
  const shares = shareOrders(seededRandom(2), orders);
  return [
    orderSheet(orders, moments),
    adSpendSheet(seededRandom(3), orders),
    trafficSheet(seededRandom(8), orders),
    staffSheet(),
    platformFeeSheet(),
    otherCostSheet(seededRandom(4), orders),
    planSheet(),
    targetSheet(seededRandom(5), orders),
    sharedOrderSheet(shares),
    typedPaySheet(seededRandom(6)),
    attendanceSheet(seededRandom(7)),
    paidCommissionSheet(orders, shares, moments),
    quoteSheet(),
  ];
}

async function main(): Promise<void> {
  writeFileSync(SAMPLE_FILE, await workbookBytes(sampleSheets()));
}

if (require.main === module) void main();
