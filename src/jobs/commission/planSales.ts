import type { CommissionPlan } from "../../domain/commission/plan";
import { SALE_ATTRIBUTES, type SaleAttribute, type SalesScope } from "../../domain/commission/salesScope";
import { inSimplified } from "../../locale/reading/headers";
import { halfWidth } from "../../domain/money/characters";
import { BETWEEN, nameAs } from "./planPeople";

/** A value that a plan names and no order has. */
export interface UnknownSales {
  readonly code: "unknownSales";
  readonly of: SaleAttribute;
  readonly said: string;
  readonly known: readonly string[];
}

/**
 * The sales that a plan counts, as the orders spell them. A cell may name several, whose sales count together.
 *
 * @param valuesOf the values that orders have
 * @example salesOf({ shop: ["天貓、京東"] }, …) // { shop: ["天猫旗舰店", "京东店"] }
 */
export function salesOf(
  only: SalesScope,
  valuesOf: (of: SaleAttribute) => readonly string[],
): SalesScope | UnknownSales {
  const found: Partial<Record<SaleAttribute, readonly string[]>> = {};
  for (const [of, written] of Object.entries(only) as [SaleAttribute, readonly string[]][]) {
    const known = valuesOf(of);
    const values: string[] = [];
    for (const text of written) {
      const whole = spelled(of, text, known);
      for (const said of whole.length > 0 ? [text] : text.split(BETWEEN)) {
        const alike = spelled(of, said.trim(), known);
        if (alike.length === 0) return { code: "unknownSales", of, said: said.trim(), known };
        values.push(...alike);
      }
    }
    found[of] = [...new Set(values)];
  }
  return found;
}

/**
 * Whether a cell of a plan names several values, and it matters that their sales count together: by one rate on everything it is all
 * the same.
 *
 * @param found the plan's sales as the orders spell them
 */
export function countsTogether({ only, terms }: CommissionPlan, found: SalesScope): boolean {
  const { tiers, cap, start } = terms;
  if (tiers.bands.length === 1 && !tiers.steps && cap === undefined && !start) return false;
  return SALE_ATTRIBUTES.some((of) => {
    const keys = found[of]?.map((value) => keyOf(of, value)) ?? [];
    return new Set(keys).size > (only?.[of]?.length ?? 0);
  });
}

/** A shop is known by a part of its name that no other has, as people are used to call it; a category only by all of its name. */
function spelled(of: SaleAttribute, said: string, known: readonly string[]): readonly string[] {
  if (of === "shop") return known.includes(said) ? [said] : [nameAs(said, known) ?? []].flat();
  const key = keyOf(of, said);
  return key === "" ? [] : known.filter((value) => keyOf(of, value) === key);
}

const NEW = /^(新|首[购单次]|new|first(time)?)(客户?|顾客|买家|用户|会员|customers?|buyers?)?$/;
const RETURNING =
  /^(老|旧|复购|回购|回头|return(ing)?|repeat|existing|old)(客户?|顾客|买家|用户|会员|customers?|buyers?)?$/;

/** 新客, 新客户 and `New customer` are one kind of customers. */
function keyOf(of: SaleAttribute, value: string): string {
  const key = inSimplified(halfWidth(value).toLowerCase()).replace(/\s/g, "");
  if (of !== "customer") return key;
  return NEW.test(key) ? "new" : RETURNING.test(key) ? "returning" : key;
}
