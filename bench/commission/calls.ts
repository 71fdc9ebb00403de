import { commission } from "../../src/functions/commission";
import type { Bench } from "../bench";
import { decimalCommission, floatCommission, monthlySales, TABLE } from "./rules";

const CALLS = 100_000;

export const calls: Bench = {
  name: "commission calls",
  about: "100,000 calls of OPS.COMMISSION, the 5×3 table in a fresh array each, as Excel hands it over",
  aim: "2 × floats",
  prepare() {
    const sales = monthlySales(CALLS);
    const fresh = () => TABLE.map((row) => [...row]);
    const tables = Array.from({ length: CALLS }, fresh);
    let sum = 0;
    const all = (pay: (amount: number, table: number[][]) => number) => () => {
      for (let call = 0; call < CALLS; call += 1) sum += pay(sales[call]!, tables[call]!);
      return sum;
    };
    return {
      variants: [
        { name: "OPS.COMMISSION", run: all((amount, table) => commission(amount, table, "marginal")) },
        { name: "plain floats", run: all((amount, table) => floatCommission(table, amount)) },
        { name: "decimal.js", run: all((amount, table) => decimalCommission(table, amount)) },
      ],
      remarks: (medians) => {
        const own = medians.get("OPS.COMMISSION") ?? Number.NaN;
        return [
          `OPS.COMMISSION is ${(own / (medians.get("plain floats") ?? Number.NaN)).toFixed(2)} × floats`,
        ];
      },
    };
  },
};
