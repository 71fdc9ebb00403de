import { Decimal, ZERO } from "../money/decimal";

const WEIGHT_DECIMALS = 6;

/**
 * The weights of the months from history, from what was typed, or from both: each is brought to its part of the year first.
 * Where only one of them is there, it holds alone.
 *
 * @param history twelve weights, January first
 * @param typed twelve weights; 0 where nothing was typed
 * @param blend the part of history, 0 to 1
 * @example history of 3 and 1, typed 1 and 1, half of each: 0.625 and 0.375
 */
export function blendedWeights(
  history: readonly Decimal[],
  typed: readonly Decimal[],
  blend: Decimal,
): Decimal[] {
  const parts = (weights: readonly Decimal[]) => {
    const all = weights.reduce((sum, weight) => sum.plus(weight), ZERO);
    return all.greaterThan(0) ? weights.map((weight) => weight.dividedBy(all)) : undefined;
  };
  const [past, own] = [parts(history), parts(typed)];
  const factor = own ? (past ? blend : ZERO) : new Decimal(1);
  return history.map((_, at) =>
    (past?.[at] ?? ZERO)
      .times(factor)
      .plus((own?.[at] ?? ZERO).times(new Decimal(1).minus(factor)))
      .toDecimalPlaces(WEIGHT_DECIMALS),
  );
}
