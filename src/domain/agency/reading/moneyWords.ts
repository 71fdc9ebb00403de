/** Words that name a fee, and words that name what a shop sells. */
export const FEE_WORDS = [
  "fee",
  "monthlyFee",
  "annualFee",
  "halfYearFee",
  "quarterlyFee",
  "teamCost",
  "pureFee",
] as const;

export const SALES_WORDS = [
  ...(["sales", "monthlySales", "annualSales", "dailySales", "actualSales", "grossSales"] as const),
  ...(["gmv", "monthlyGmv", "annualGmv", "growth"] as const),
  ...(["paidSales", "cashReceived", "netSales", "settledSales", "agentSales"] as const),
] as const;
