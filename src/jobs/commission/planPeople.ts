import type { Employment } from "../../domain/accounts/lines";
import type { CommissionPlan } from "../../domain/commission/plan";
import { headerKey, inSimplified } from "../../locale/reading/headers";

export const BETWEEN = /[/／、,，;；&＆\n]|\s(?:and|or)\s/;

type Named = Pick<Employment, "person" | "role">;

/**
 * A plan as one for each role or person that it names, spelled as the staff sheet spells them: 客服/主管 are two roles, unless somebody's
 * role is just that.
 *
 * @param people whom orders name, for workbooks without a staff sheet
 * @example plansFor(plan, staff, []) // of one for "王芳、李強": one for 王芳, one for 李強
 */
export function plansFor<Plan extends Named>(
  plan: Plan,
  staff: readonly Named[],
  people: readonly string[],
): Plan[] {
  const roles = distinct(staff.map(({ role }) => role));
  const names = staff.length > 0 ? distinct(staff.map(({ person }) => person)) : people;
  const of = eachKnown(plan.role, (role) => nameAs(role, roles)).flatMap((role) =>
    eachKnown(plan.person, (person) => names.find((name) => name === person)).map((person) => ({
      role,
      person,
    })),
  );
  return of.map((named) => ({ ...plan, ...named }));
}

/** Which of its people a title leaves out. */
const LEAVES_OUT = /除|不含|不包|以外|except|exclud|other than|without/i;

/** People by their names, or roles. */
function namedIn(titles: readonly string[], staff: readonly Named[], people: readonly string[]): Named[] {
  const roles = distinct(staff.map(({ role }) => role));
  const names = distinct([...staff.map(({ person }) => person), ...people]);
  for (const title of titles.filter((each) => !LEAVES_OUT.test(each))) {
    if (EVERYBODY.test(inSimplified(title))) return [{ role: "", person: "" }];
    const said = saidIn(title, names).map((person) => ({ role: "", person }));
    const named = said.length > 0 ? said : saidIn(title, roles).map((role) => ({ role, person: "" }));
    if (named.length > 0) return named;
  }
  return [];
}

/**
 * A plan for each of those whom the first of its titles names that names anybody; as it is where it has none.
 *
 * @param titles of its table, where no column says whom it is for
 * @example ofTitle(plan, ["客服提成方案"], staff, []) // one for the role 客服
 */
export function ofTitle<Plan extends object>(
  plan: Plan,
  titles: readonly string[] | undefined,
  staff: readonly Named[],
  people: readonly string[],
): Plan[] {
  return titles ? namedIn(titles, staff, people).map((named) => ({ ...plan, ...named })) : [plan];
}

const EVERYBODY = /全员|全体|所有(员工|人)|all (staff|employees)|everybody/i;

/** The names in a text, without those that are part of another: 客服主管 is not 客服, and 銷售額 is not 銷售. */
function saidIn(text: string, names: readonly string[]): string[] {
  const plain = inSimplified(text).toLowerCase();
  const said = names.filter((name) => {
    const key = inSimplified(name).toLowerCase();
    const at = plain.indexOf(key);
    if (key === "" || at < 0) return false;
    const [before, after] = [plain[at - 1] ?? "", plain.slice(at + key.length)];
    return /^[a-z]/.test(key)
      ? !/[a-z]/.test(before) && !/^[a-z]{2}/.test(after)
      : !/^[额量]|^业绩|^收入/.test(after);
  });
  return said.filter((name) => !said.some((other) => other !== name && other.includes(name)));
}

/** Whether two plans are for the same people. */
export const isOfSame = (a: Named, b: Named): boolean => a.role === b.role && a.person === b.person;

/** Whether nobody works under a plan, as far as the staff sheet and the orders tell; orders alone tell nobody's role. */
export function isForNobody(
  { role, person }: CommissionPlan,
  staff: readonly Named[],
  people: readonly string[],
): boolean {
  if (staff.length === 0) return role !== "" && person === "";
  if (person !== "") return !staff.some((of) => of.person === person) && !people.includes(person);
  return role !== "" && !staff.some((of) => of.role === role);
}

/** The name as it is known; else its parts, where all of them are; else the name as it is. */
function eachKnown(written: string, known: (name: string) => string | undefined): string[] {
  const whole = known(written);
  if (whole !== undefined || written === "") return [whole ?? written];
  const parts = written.split(BETWEEN).map((part) => known(part.trim()));
  const all = parts.filter((part) => part !== undefined && part !== "");
  return parts.length > 1 && all.length === parts.length ? distinct(all as string[]) : [written];
}

/** 客服 for 售前客服, where only one name is alike. */
export function nameAs(written: string, roles: readonly string[]): string | undefined {
  const key = headerKey(written);
  if (key === "") return undefined;
  const same = roles.find((role) => headerKey(role) === key);
  if (same !== undefined) return same;
  if (BETWEEN.test(written)) return undefined;
  const alike = roles.filter((role) => headerKey(role).includes(key) || key.includes(headerKey(role)));
  return alike.length === 1 ? alike[0] : undefined;
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];
