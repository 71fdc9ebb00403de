import type { Employment } from "../accounts/lines";
import { firstDayOf, lastDayOf, type DaySerial, type Month } from "../calendar/month";
import type { CommissionPlan } from "./plan";
import type { Dated } from "./planInForce";
import { plansOn } from "./plansOnDay";
import { scopeKey, type SalesScope } from "./salesScope";

/** A stretch of a month in which a person works in one role under one plan. */
export interface Assignment {
  readonly person: string;
  readonly role: string;
  /** The only one whose sales the plan counts, else the one of the person's post. */
  readonly shop: string;
  /** Sales of the plan's for which the person has plans of their own. */
  readonly apart?: readonly SalesScope[];
  readonly month: Month;
  readonly first: DaySerial;
  readonly last: DaySerial;
  readonly plan: CommissionPlan;
}

/** Why somebody who is employed is under no plan. */
export type AssignmentProblem =
  /** Two plans start on the same day, so neither applies until one of them ends or starts elsewhere. */
  | {
      /** `plansOverlap`: some sales are of both, and neither goes before the other. */
      readonly code: "twoPlans" | "plansOverlap";
      readonly person: string;
      readonly month: Month;
      readonly plans: readonly [string, string];
    }
  /** The role has plans, but none covers these days. */
  | { readonly code: "noPlan"; readonly person: string; readonly month: Month };

type Post = Pick<Employment, "person" | "role" | "shop"> & Dated;

const BEGINNING = 0 as DaySerial;

/**
 * Who works under which plan in each month. A plan for the person goes before one for the role; a plan applies from its
 * first day on, so a month in which it changes has two stretches. Plans of some sales stand beside each other, and beside one
 * for all others, which comes last; those of a shop are for those who work in it, or in none in particular.
 *
 * @param employments where there are none, everybody in `people` is taken as employed at all times in no role
 */
export function assignPlans(
  plans: readonly CommissionPlan[],
  employments: readonly Employment[],
  people: readonly string[],
  months: readonly Month[],
): { readonly assignments: readonly Assignment[]; readonly problems: readonly AssignmentProblem[] } {
  const assignments: Assignment[] = [];
  const problems: AssignmentProblem[] = [];
  for (const [person, posts] of postsByPerson(plans, employments, people)) {
    const own = plans.filter((plan) => plan.person === person);
    const relevant = [
      ...own,
      ...plans.filter(
        ({ person: named, role }) =>
          named === "" && (role === "" || posts.some((post) => post.role === role)),
      ),
    ];
    if (relevant.length === 0) continue;
    for (const month of months) {
      const found = stretches(person, month, posts, relevant);
      assignments.push(...found.assignments);
      problems.push(...found.problems);
    }
  }
  return { assignments, problems };
}

function postsByPerson(
  plans: readonly CommissionPlan[],
  employments: readonly Employment[],
  people: readonly string[],
): Map<string, Post[]> {
  const posts = new Map<string, Post[]>();
  for (const { person, role, shop, from = BEGINNING, to } of employments) {
    if (person === "") continue;
    const of = posts.get(person) ?? [];
    posts.set(person, of);
    of.push({ person, role, shop, from, ...(to !== undefined && { to }) });
  }
  const others = employments.length === 0 ? people : plans.map(({ person }) => person);
  for (const person of others) {
    if (person !== "" && !posts.has(person))
      posts.set(person, [{ person, role: "", shop: "", from: BEGINNING }]);
  }
  return posts;
}

function stretches(
  person: string,
  month: Month,
  posts: readonly Post[],
  plans: readonly CommissionPlan[],
): { assignments: Assignment[]; problems: AssignmentProblem[] } {
  const monthStart = firstDayOf(month);
  const monthEnd = lastDayOf(month);
  const assignments: Assignment[] = [];
  const problems = new Map<string, AssignmentProblem>();
  const starts = changes([...posts, ...plans], monthStart, monthEnd);
  starts.forEach((first, index) => {
    const last = ((starts[index + 1] ?? monthEnd + 1) - 1) as DaySerial;
    const post = latestPost(posts, first);
    if (!post) return;
    const found = plansOn(first, person, post, plans);
    if (found.length === 0) problems.set("noPlan", { code: "noPlan", person, month });
    for (const each of found) {
      if (each.code !== "inForce") {
        const names = [each.plans[0].name, each.plans[1].name] as const;
        problems.set(`${each.code} ${names.join()}`, { code: each.code, person, month, plans: names });
        continue;
      }
      const { plan, apart } = each;
      const [shop, ...others] = plan.only?.shop ?? [];
      const next: Assignment = {
        ...{ person, role: post.role, shop: (others.length === 0 && shop) || post.shop },
        ...{ month, first, last, plan },
        ...(apart.length > 0 && { apart }),
      };
      const before = assignments.findIndex((other) => goesOn(other, next));
      if (before >= 0) assignments[before] = { ...assignments[before]!, last };
      else assignments.push(next);
    }
  });
  assignments.sort((a, b) => Number(isOfAll(a)) - Number(isOfAll(b)) || a.first - b.first);
  return { assignments, problems: [...problems.values()] };
}

/** The first day of the month and every day in it on which something starts, or has ended the day before. */
function changes(dated: readonly Dated[], first: DaySerial, last: DaySerial): DaySerial[] {
  const days = new Set<number>([first]);
  for (const { from, to } of dated) {
    if (from > first && from <= last) days.add(from);
    if (to !== undefined && to >= first && to < last) days.add(to + 1);
  }
  return [...days].sort((a, b) => a - b) as DaySerial[];
}

/** Of two posts held at once, the one taken up last. */
function latestPost(posts: readonly Post[], day: DaySerial): Post | undefined {
  return posts
    .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
    .reduce<Post | undefined>(
      (latest, post) => (!latest || post.from >= latest.from ? post : latest),
      undefined,
    );
}

/** Whether a plan counts all sales that have none of their own. */
export function isOfAll({ plan }: Pick<Assignment, "plan">): boolean {
  return plan.only === undefined;
}

function goesOn(before: Assignment, next: Assignment): boolean {
  return (
    before.plan === next.plan &&
    before.role === next.role &&
    before.shop === next.shop &&
    before.apart?.map(scopeKey).join() === next.apart?.map(scopeKey).join() &&
    before.last === next.first - 1
  );
}
