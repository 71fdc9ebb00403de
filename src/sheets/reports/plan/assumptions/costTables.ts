import { shopWeight } from "./calculatedCells";
import { asNumber, day, type TableOfAssumptions, type TablesContext } from "./tableOfAssumptions";

export function fees({ inputs, source }: TablesContext): TableOfAssumptions {
  return {
    id: "fees",
    note: source("fees"),
    rows: inputs.fees.map((fee) => [
      fee.name,
      day(fee.from),
      day(fee.until),
      ...[fee.onSales, fee.onNet, fee.perMonth, fee.perYear].map(asNumber),
    ]),
    styles: ["input", "inputDate", "inputDate", "inputRate", "inputRate", "inputMoney", "inputMoney"],
    spare: 4,
  };
}

export function channels({ inputs, source }: TablesContext): TableOfAssumptions {
  return {
    id: "channels",
    note: source("channels"),
    rows: inputs.channels.map(({ name, share, roi }) => [name, asNumber(share), asNumber(roi)]),
    styles: ["input", "inputRate", "input"],
    spare: 3,
  };
}

export function shops({ inputs, source }: TablesContext): TableOfAssumptions {
  return {
    id: "shops",
    note: source("shops"),
    rows: inputs.shops.map(({ name, share, refundRate, costRate, adShare }) => [
      name,
      ...[share, refundRate, costRate, adShare].map(asNumber),
    ]),
    styles: [
      ...(["input", "inputRate", "inputRate", "inputRate", "inputRate"] as const),
      ...(["ratio", "ratio", "ratio"] as const),
    ],
    spare: 3,
    calculated: (row, all) => [2, 3, 4].map((column) => shopWeight(row, all, column)),
  };
}
