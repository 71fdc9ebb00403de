import { accountsHeadings } from "../../locale/accounts/accountsSheet";
import type { Localised } from "../../locale/catalogue";
import { commissionHeadings } from "../../locale/commission/commissionSheets";
import { PLAN_HEADINGS } from "../../locale/plan/plan";
import { PLAN_SHEET } from "../../locale/plan/planSheet";
import { SHOPS_SHEET } from "../../locale/plan/planShops";
import { TEAM_SHEET } from "../../locale/plan/planTeam";
import { headingParts } from "../../locale/punctuation";
import { ACTUAL_HEADINGS, ACTUAL_RULES } from "../../locale/why/whyActualRules";
import { ACCOUNTS_RULES } from "../../locale/why/whyAccountsRules";
import { COMMISSION_RULES } from "../../locale/why/whyCommissionRules";
import { PLAN_RULES } from "../../locale/why/whyPlanRules";
import { ASSUMPTION_RULE, SHARED_RULES, SHOPS_RULES, TEAM_RULES } from "../../locale/why/whyTeamRules";

/** What is known of the figures of one kind of result sheets. */
interface ResultKind {
  /** The names of figures as the sheets write them in any language, with their keys. */
  readonly keys: ReadonlyMap<string, string>;
  readonly rules: Readonly<Record<string, Localised>>;
  /** For figures that have no rule of their own. */
  readonly otherwise?: Localised;
}

function kindOf(
  headings: Readonly<Record<string, Localised>>,
  rules: Readonly<Record<string, Localised | undefined>>,
): ResultKind {
  const known = Object.entries(rules).flatMap(([key, rule]) => (rule ? [[key, rule] as const] : []));
  const keys = known.flatMap(([key]) =>
    Object.values(headings[key] ?? {}).map((name) => [name, key] as const),
  );
  return { keys: new Map(keys), rules: Object.fromEntries(known) };
}

const COMMISSION = kindOf(commissionHeadings, COMMISSION_RULES);
/** On the proof, limits stand beside what they take or add, under the same names in English. */
const PROOF = kindOf(commissionHeadings, {
  ...COMMISSION_RULES,
  cut: undefined,
  raised: undefined,
  cumulativeCut: undefined,
});
const PLAN = kindOf({ ...PLAN_SHEET, ...PLAN_HEADINGS }, PLAN_RULES);
const TEAM = kindOf({ ...PLAN_HEADINGS, ...TEAM_SHEET }, { ...PLAN_RULES, ...TEAM_RULES });
const SHOPS = kindOf(
  { ...PLAN_HEADINGS, ...SHOPS_SHEET },
  { ...PLAN_RULES, ...SHARED_RULES, ...SHOPS_RULES },
);

/** By the id of a result sheet. */
const KINDS: Readonly<Record<string, ResultKind>> = {
  accounts: kindOf(accountsHeadings, ACCOUNTS_RULES),
  "commission.payouts": COMMISSION,
  "commission.statement": COMMISSION,
  "commission.payroll": COMMISSION,
  "commission.proof": PROOF,
  "commission.compare": COMMISSION,
  plan: PLAN,
  "plan.assumptions": { keys: new Map(), rules: {}, otherwise: ASSUMPTION_RULE },
  "plan.team": TEAM,
  "plan.shops": SHOPS,
  "plan.actual": kindOf(ACTUAL_HEADINGS, ACTUAL_RULES),
};

/**
 * The key of a figure on a result sheet.
 *
 * @param result the id of the sheet's result
 * @param names what names the figure on the sheet, the most telling first: a heading, or the row's label where the sheet lists figures
 * @example figureKey("accounts", ["淨銷售額"]) // "net"
 */
export function figureKey(result: string, names: readonly string[]): string | undefined {
  const kind = KINDS[result];
  // `People: 客服` goes by the rule of all roles, `Refunds: actual` by that of what came.
  return names
    .flatMap((name) => [name, headingParts(name)[0]!, headingParts(name).at(-1)!])
    .map((name) => kind?.keys.get(name))
    .find((key) => key !== undefined);
}

/** How a figure of a result sheet comes about, in a sentence. */
export function ruleOf(result: string, key: string | undefined): Localised | undefined {
  const kind = KINDS[result];
  return (key === undefined ? undefined : kind?.rules[key]) ?? kind?.otherwise;
}
