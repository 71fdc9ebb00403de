import { withSteps } from "../../../../src/domain/commission/rules/everyStep";
import { compileTiers, type Tiers } from "../../../../src/domain/commission/tiers/compileTiers";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import { readTiers } from "../../../../src/domain/commission/tiers/readTiers";
import { Decimal } from "../../../../src/domain/money/decimal";
import { OPEN_END, tiersFormula } from "../../../../src/sheets/reports/commission/proof/tiersFormula";
import { engineOf, sheetId } from "../../../host/engine/workbooks";

/** Amounts at, below and above full steps of 0.1, 0.7 and 100,000. */
const AMOUNTS = [
  0, 0.1, 0.3, 0.69, 0.7, 1.4, 2.1, 99999.99, 100000, 100000.01, 299999.99, 300000, 1234567.89,
];

function tiersOf(cells: readonly (readonly unknown[])[]): Tiers {
  const read = readTiers(cells);
  const tiers = read.code === "table" ? compileTiers(read.table) : read;
  if (tiers.code !== "tiers") throw new Error(tiers.code);
  return tiers;
}

describe("The tiers of a plan in native formulas", () => {
  test.each([
    ["marginal", "0.1", "0.05"],
    ["marginal", "0.7", "1"],
    ["whole", "100000", "500"],
  ] as const)("pay in the %s reading what the add-in pays, %s a step at %s too", async (mode, per, bonus) => {
    const tiers = withSteps(
      tiersOf([
        [0, "1%"],
        [100000, "2.5%"],
      ]),
      { per: new Decimal(per), bonus: new Decimal(bonus) },
    );
    const bands = tiers.bands.map(({ lower, lowerIncluded, upper, upperIncluded, rate, flat }, index) => [
      lower.toNumber(),
      lowerIncluded ? 1 : 0,
      upper?.toNumber() ?? OPEN_END,
      upperIncluded ? 1 : 0,
      rate.toNumber(),
      flat.toNumber(),
      ...(index === 0 ? [Number(per), Number(bonus)] : [null, null]),
    ]);
    const block = { firstColumn: 0, firstRow: 0, lastRow: bands.length - 1, hasSteps: true };
    const rows = AMOUNTS.map((amount, index) => [
      amount,
      `=${tiersFormula(block, mode, `A${bands.length + 1 + index}`)}`,
    ]);
    const engine = await engineOf([...bands, ...rows]);
    const shown = AMOUNTS.map((_, index) => engine.value(sheetId, bands.length + index, 1));
    engine.dispose();
    const paid = AMOUNTS.map((amount) => payout(tiers, mode, amount));
    expect(shown).toEqual(paid.map((each) => (each.code === "payout" ? each.cents / 100 : each.code)));
  });

  test.each(["marginal", "whole"] as const)(
    "name the sheet that they stand on, in the %s reading",
    (mode) => {
      const block = { sheet: "Proof working", firstColumn: 1, firstRow: 7, lastRow: 9, hasSteps: true };
      const named = /'Proof working'!\$[A-Z]\$\d+(:\$[A-Z]\$\d+)?/g;
      expect(tiersFormula(block, mode, "G8").replace(named, "")).not.toContain("$");
    },
  );
});
