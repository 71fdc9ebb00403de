import { payout } from "../../src/domain/commission/tiers/payout";
import { tiersOfCells } from "../../src/domain/commission/tiers/tiersOfCells";
import type { Bench } from "../bench";
import { libreOfficeSumProduct } from "../peers/libreOfficeSumProduct";
import { decimalCommission, floatCommission, monthlySales, TABLE } from "./rules";

const PEOPLE = 100_000;

export const people: Bench = {
  name: "commission of people",
  about: "100,000 people × 1 month by one table of five bands",
  aim: "at most 1.1 × floats, exact",
  prepare() {
    const sales = monthlySales(PEOPLE);
    const tiers = tiersOfCells(TABLE);
    if (tiers.code !== "tiers") throw new Error("The table cannot be read.");
    const paid = new Float64Array(PEOPLE);
    const ours = (amount: number): number => {
      const result = payout(tiers, "marginal", amount);
      return result.code === "payout" ? result.cents / 100 : Number.NaN;
    };
    const all = (pay: (amount: number) => number) => () => {
      for (let person = 0; person < PEOPLE; person += 1) paid[person] = pay(sales[person]!);
    };
    const sheet = libreOfficeSumProduct(sales, TABLE);
    return {
      variants: [
        { name: "opsplan, exact", run: all(ours) },
        { name: "plain floats", run: all((amount) => floatCommission(TABLE, amount)) },
        { name: "decimal.js", run: all((amount) => decimalCommission(TABLE, amount)) },
        ...(sheet.run ? [{ name: "LibreOffice SUMPRODUCT, load included", run: sheet.run }] : []),
      ],
      skipped: sheet.run ? [] : [{ name: "LibreOffice SUMPRODUCT", why: sheet.why }],
      remarks: () => {
        const wrong = (pay: (amount: number) => number) =>
          sales.reduce(
            (count, amount) => count + (pay(amount) === decimalCommission(TABLE, amount) ? 0 : 1),
            0,
          );
        return [
          `payouts wrong to the cent: opsplan ${wrong(ours)}, plain floats ${wrong((amount) => floatCommission(TABLE, amount))}`,
        ];
      },
      close: sheet.close,
    };
  },
};
