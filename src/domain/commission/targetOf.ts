import { ZERO, type Decimal } from "../money/decimal";
import type { Assignment } from "./assignments";
import type { TargetLine } from "./commissionInput";

/** The target of a person's month: their own, else the sum of their shop's; `undefined` where there is none. */
export function targetOf(
  targets: readonly TargetLine[],
  { month, person, shop }: Pick<Assignment, "month" | "person" | "shop">,
): Decimal | undefined {
  const of = targets.filter((target) => target.month === month);
  const own = of.find((target) => target.person !== "" && target.person === person);
  if (own) return own.target;
  const ofShop = of.filter(
    (target) => target.person === "" && (shop === "" || target.shop === shop || target.shop === ""),
  );
  return ofShop.length === 0 ? undefined : ofShop.reduce((sum, { target }) => sum.plus(target), ZERO);
}
