/** How a number of people or months looks in the working behind the ledgers. */
export const COUNT = { style: "count", totalStyle: "countTotal" } as const;

/** How an amount looks that stands in months only. */
export const STEP = { style: "money", totalStyle: "moneyTotal", kind: "step" } as const;
