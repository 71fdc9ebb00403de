import { accountsHeadings } from "../../locale/accounts/accountsSheet";
import {
  betTexts,
  inHouseTexts,
  questionsTexts,
  REFUND_RULE_NAMES,
  scopeTexts,
} from "../../locale/agency/agencyAdvice";
import { AGENCY_SHEET } from "../../locale/agency/agencySheets";
import type { Language, Localised } from "../../locale/catalogue";
import { commissionHeadings } from "../../locale/commission/commissionSheets";
import { wordings } from "../../locale/languages";
import { FINDINGS_SHEET } from "../../locale/findingsSheet";
import { PLAN_HEADINGS } from "../../locale/plan/plan";
import { PLAN_SHEET } from "../../locale/plan/planSheet";
import { SHOPS_SHEET } from "../../locale/plan/planShops";
import { TEAM_SHEET } from "../../locale/plan/planTeam";
import { ACTUAL_HEADINGS, ACTUAL_RULES } from "../../locale/why/whyActualRules";
import { ACCOUNTS_RULES } from "../../locale/why/whyAccountsRules";
import {
  BET_RULES,
  IN_HOUSE_COLUMNS,
  IN_HOUSE_RULES,
  QUESTIONS_RULES,
  SCOPE_COLUMN,
  SCOPE_RULES,
} from "../../locale/why/whyAdviceRules";
import { COMPARISON_COLUMNS, COMPARISON_RULES } from "../../locale/why/whyAgencyRules";
import { WORKING_RULES } from "../../locale/why/whyAgencyWorkingRules";
import { COMMISSION_RULES } from "../../locale/why/whyCommissionRules";
import { PLAN_RULES } from "../../locale/why/whyPlanRules";
import { ASSUMPTION_RULE, SHARED_RULES, SHOPS_RULES, TEAM_RULES } from "../../locale/why/whyTeamRules";
import {
  CALENDAR_RULE,
  CALENDAR_RULES,
  DUTIES_RULES,
  FINDINGS_RULES,
  MONTH_WORK_RULES,
  PARTY_RULE,
  SHIFTS_RULES,
} from "../../locale/why/whyWorkRules";
import { DUTY_HEADINGS, SHIFT_HEADINGS } from "../../locale/work/workHeadings";
import { CALENDAR_SHEET, DUTIES_SHEET, MONTH_WORK_SHEET, SHIFTS_SHEET } from "../../locale/work/workSheets";

type Rules = Readonly<Record<string, Localised | undefined>>;

/** What is known of the figures of one kind of result sheets. */
export interface ResultKind {
  /** The names of figures as the sheets write them in the languages that are loaded, with their keys. */
  readonly keys: () => ReadonlyMap<string, string>;
  readonly rules: Rules;
  /** The keys that name rows, and go before what the column is called. */
  readonly rows: ReadonlySet<string>;
  /** For columns with names of their own, such as those of agencies: by the heading that their table begins with. */
  readonly columns: Rules;
  /** For figures that have no rule of their own. */
  readonly otherwise?: Localised;
}

interface More {
  readonly rows?: readonly string[];
  readonly columns?: Rules;
  readonly otherwise?: Localised;
}

function kindOf(
  headings: Readonly<Record<string, Readonly<Record<Language, unknown>>>>,
  rules: Rules,
  { rows = [], columns = {}, otherwise }: More = {},
): ResultKind {
  const known = Object.keys({ ...rules, ...columns }).filter((key) => rules[key] ?? columns[key]);
  const namesOf = (key: string): readonly unknown[] => (headings[key] ? wordings(headings[key]) : []);
  const keys = () =>
    new Map(
      known.flatMap((key) =>
        namesOf(key)
          .filter((name) => typeof name === "string")
          .map((name) => [name, key] as const),
      ),
    );
  return { keys, rules, rows: new Set(rows), columns, ...(otherwise && { otherwise }) };
}

const COMMISSION = kindOf(commissionHeadings, COMMISSION_RULES);
/** On the proof, limits stand beside what they take or add, under the same names in English. */
const PROOF = kindOf(commissionHeadings, {
  ...COMMISSION_RULES,
  cut: undefined,
  raised: undefined,
  cumulativeCut: undefined,
});
const COMPARISON = kindOf(AGENCY_SHEET, COMPARISON_RULES, { columns: COMPARISON_COLUMNS });
const WORKING = kindOf(AGENCY_SHEET, WORKING_RULES);

/** By the id of a result sheet; that of a sheet of findings ends with `findings`. */
export const RESULT_KINDS: Readonly<Record<string, ResultKind>> = {
  accounts: kindOf(accountsHeadings, ACCOUNTS_RULES),
  "commission.payouts": COMMISSION,
  "commission.statement": COMMISSION,
  "commission.payroll": COMMISSION,
  "commission.proof": PROOF,
  "commission.working": PROOF,
  "commission.compare": COMMISSION,
  plan: kindOf({ ...PLAN_SHEET, ...PLAN_HEADINGS }, PLAN_RULES),
  "plan.assumptions": kindOf({}, {}, { otherwise: ASSUMPTION_RULE }),
  "plan.team": kindOf({ ...PLAN_HEADINGS, ...TEAM_SHEET }, { ...PLAN_RULES, ...TEAM_RULES }),
  "plan.shops": kindOf(
    { ...PLAN_HEADINGS, ...SHOPS_SHEET },
    { ...PLAN_RULES, ...SHARED_RULES, ...SHOPS_RULES },
  ),
  "plan.actual": kindOf(ACTUAL_HEADINGS, ACTUAL_RULES),
  agency: COMPARISON,
  "agency.readings": COMPARISON,
  "agency.crossover": COMPARISON,
  "agency.terms": WORKING,
  "agency.working": WORKING,
  "agency.map": WORKING,
  "agency.questions": kindOf(questionsTexts, QUESTIONS_RULES),
  "agency.scope": kindOf(scopeTexts, SCOPE_RULES, {
    rows: ["bill", "added", "comparable", "open", "most", "rank", "rankMost"],
    columns: { item: SCOPE_COLUMN },
  }),
  "agency.inHouse": kindOf(inHouseTexts, IN_HOUSE_RULES, { columns: IN_HOUSE_COLUMNS }),
  "agency.bet": kindOf(
    { ...REFUND_RULE_NAMES, shareOfFee: REFUND_RULE_NAMES.share, ...betTexts },
    BET_RULES,
    {
      rows: ["needed", "fixedSum", "share", "months"],
    },
  ),
  "work.shifts": kindOf({ ...SHIFTS_SHEET, ...SHIFT_HEADINGS }, SHIFTS_RULES, {
    rows: ["restDue", "restPossible", "most"],
  }),
  "work.calendar": kindOf(CALENDAR_SHEET, CALENDAR_RULES, { otherwise: CALENDAR_RULE }),
  "work.month": kindOf(
    { ...DUTY_HEADINGS, weekday: SHIFT_HEADINGS.weekday, ...MONTH_WORK_SHEET },
    MONTH_WORK_RULES,
  ),
  "work.duties": kindOf({ ...DUTIES_SHEET, ...DUTY_HEADINGS }, DUTIES_RULES, {
    rows: ["shops", "nobodyCount", "twoOrMoreCount"],
    columns: { role: PARTY_RULE },
  }),
};

/** Whatever job noticed it. */
export const FINDINGS_KIND: ResultKind = kindOf(FINDINGS_SHEET, FINDINGS_RULES);
