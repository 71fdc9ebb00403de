import type { AccountsFigures, AccountsRatios } from "../../../domain/accounts/figures";
import type { MonthlyAccounts } from "../../../domain/accounts/monthlyAccounts";
import { accountsHeadings, accountsSheetTexts } from "../../../locale/accounts/accountsSheet";
import type { Language } from "../../../locale/catalogue";
import type { CellStyle } from "../report";

/** The figures that have a column of their own. */
export type FigureKey = Exclude<keyof typeof accountsHeadings, "month" | "shop">;

/** Figures and ratios of one row. */
export interface RowFigures {
  readonly figures: AccountsFigures;
  readonly ratios: AccountsRatios;
}

/**
 * A column of the accounts. `cell` gives the address of a figure in the same row, or `undefined` where the sheet has no such
 * column; a formula is written only where all it needs is there.
 */
export interface AccountsColumn {
  readonly key: FigureKey | `channel:${string}`;
  readonly heading: string;
  readonly style: CellStyle;
  readonly totalStyle: CellStyle;
  /** A sum adds up over months; a ratio is taken anew in every row. */
  readonly kind: "sum" | "ratio";
  readonly value: (row: RowFigures) => number | undefined;
  readonly formula?: (
    cell: (key: AccountsColumn["key"]) => string | undefined,
    row: RowFigures,
  ) => string | undefined;
}

const MONEY = { style: "money", totalStyle: "moneyTotal", kind: "sum" } as const;
const COUNT = { style: "count", totalStyle: "countTotal", kind: "sum" } as const;
const RATE = { style: "rate", totalStyle: "rateTotal", kind: "ratio" } as const;
const RATIO = { style: "ratio", totalStyle: "ratioTotal", kind: "ratio" } as const;

type Recipe = Omit<AccountsColumn, "key" | "heading">;

/** Every column in the order of the sheet; ad channels stand before the ad spend that adds them up. */
const RECIPES: Readonly<Record<FigureKey, Recipe>> = {
  orders: { ...COUNT, value: ({ figures }) => figures.orders },
  units: { ...COUNT, value: ({ figures }) => figures.units?.toNumber() },
  gross: { ...MONEY, value: ({ figures }) => figures.gross?.toNumber() },
  refunds: { ...MONEY, value: ({ figures }) => figures.refunds?.toNumber() },
  net: {
    ...MONEY,
    value: ({ figures }) => figures.net?.toNumber(),
    formula: (cell) => difference(cell("gross"), cell("refunds")),
  },
  refundRate: {
    ...RATE,
    value: ({ ratios }) => ratios.refundRate?.toNumber(),
    formula: (cell) => quotient(cell("refunds"), cell("gross")),
  },
  visitors: { ...COUNT, value: ({ figures }) => figures.visitors?.toNumber() },
  buyers: { ...COUNT, value: ({ figures }) => figures.buyers?.toNumber() },
  conversion: {
    ...RATE,
    value: ({ ratios }) => ratios.conversion?.toNumber(),
    formula: (cell, { figures }) =>
      quotient(cell(figures.orders === undefined ? "buyers" : "orders"), cell("visitors")),
  },
  visitorValue: {
    ...{ style: "money", totalStyle: "moneyTotal", kind: "ratio" },
    value: ({ ratios }) => ratios.visitorValue?.toNumber(),
    formula: (cell) => quotient(cell("gross"), cell("visitors")),
  },
  cost: { ...MONEY, value: ({ figures }) => figures.cost?.toNumber() },
  grossProfit: {
    ...MONEY,
    value: ({ figures }) => figures.grossProfit?.toNumber(),
    formula: (cell) => difference(cell("net"), cell("cost")),
  },
  grossMargin: {
    ...RATE,
    value: ({ ratios }) => ratios.grossMargin?.toNumber(),
    formula: (cell) => quotient(cell("grossProfit"), cell("net")),
  },
  platformFees: { ...MONEY, value: ({ figures }) => figures.platformFees?.toNumber() },
  adSpend: { ...MONEY, value: ({ figures }) => figures.adSpend?.toNumber() },
  adShare: {
    ...RATE,
    value: ({ ratios }) => ratios.adShare?.toNumber(),
    formula: (cell) => quotient(cell("adSpend"), cell("net")),
  },
  attributedSales: { ...MONEY, value: ({ figures }) => figures.attributedSales?.toNumber() },
  roi: {
    ...RATIO,
    value: ({ ratios }) => ratios.roi?.toNumber(),
    formula: (cell) => quotient(cell("attributedSales"), cell("adSpend")),
  },
  breakEvenRoi: {
    ...RATIO,
    value: ({ ratios }) => ratios.breakEvenRoi?.toNumber(),
    formula: (cell) => inverse(cell("grossMargin")),
  },
  breakEvenRoiAfterRefundsAndFees: {
    ...RATIO,
    value: ({ ratios }) => ratios.breakEvenRoiAfterRefundsAndFees?.toNumber(),
    formula: (cell) => {
      const [margin, refundRate, fees, gross] = [
        cell("grossMargin"),
        cell("refundRate"),
        cell("platformFees"),
        cell("gross"),
      ];
      if (!margin || !refundRate || !fees || !gross) return undefined;
      const kept = `${margin}*(1-${refundRate})-${fees}/${gross}`;
      return `=IF(${gross}>0,IF(${kept}>0,1/(${kept}),""),"")`;
    },
  },
  payroll: { ...MONEY, value: ({ figures }) => figures.payroll?.toNumber() },
  otherCosts: { ...MONEY, value: ({ figures }) => figures.otherCosts?.toNumber() },
  profit: {
    ...MONEY,
    value: ({ figures }) => figures.profit?.toNumber(),
    formula: (cell, { figures }) => {
      const spent = [cell("platformFees"), cell("adSpend"), cell("payroll"), cell("otherCosts")].filter(
        Boolean,
      );
      const less = spent.length > 0 ? `-SUM(${spent.join(",")})` : "";
      const grossProfit = cell("grossProfit");
      if (figures.grossProfit && grossProfit) return `=${grossProfit}${less}`;
      return less === "" ? undefined : `=${less}`;
    },
  },
  margin: {
    ...RATE,
    value: ({ ratios }) => ratios.margin?.toNumber(),
    formula: (cell) => quotient(cell("profit"), cell("net")),
  },
};

/** The columns that this workbook's sheets can fill: a figure that no row knows has none. */
export function accountsColumns(accounts: MonthlyAccounts, language: Language): AccountsColumn[] {
  const rows: RowFigures[] = [...accounts.lines, ...accounts.months, accounts.total];
  const known = (recipe: Recipe) => rows.some((row) => recipe.value(row) !== undefined);
  const columns: AccountsColumn[] = [];
  for (const [key, recipe] of Object.entries(RECIPES) as [FigureKey, Recipe][]) {
    if (!known(recipe)) continue;
    const heading = accountsHeadings[key][language];
    if (key !== "adSpend" || accounts.channels.length < 2) {
      columns.push({ ...recipe, key, heading });
      continue;
    }
    const channels = accounts.channels.map((channel) => channelColumn(channel, language));
    const formula = (cell: (of: AccountsColumn["key"]) => string | undefined) =>
      `=SUM(${cell(channels[0]!.key)}:${cell(channels[channels.length - 1]!.key)})`;
    columns.push(...channels, { ...recipe, key, heading, formula });
  }
  return columns;
}

function channelColumn(channel: string, language: Language): AccountsColumn {
  return {
    ...MONEY,
    key: `channel:${channel}`,
    heading: channel || accountsSheetTexts.noChannel[language],
    value: ({ figures }) => figures.adSpendByChannel.get(channel)?.toNumber(),
  };
}

function difference(from: string | undefined, less: string | undefined): string | undefined {
  return from && less && `=${from}-${less}`;
}

function quotient(part: string | undefined, whole: string | undefined): string | undefined {
  return part && whole && `=IF(${whole}>0,${part}/${whole},"")`;
}

function inverse(of: string | undefined): string | undefined {
  return of && `=IF(N(${of})>0,1/${of},"")`;
}
