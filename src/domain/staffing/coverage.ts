import type { Employment } from "../accounts/lines";
import { daysIn, firstDayOf, type DaySerial, type Month } from "../calendar/month";
import {
  DUTIES,
  DUTY_IDS,
  ROLES,
  type DutyId,
  type DutyOwner,
  type DutyTerms,
  type Rhythm,
  type RoleId,
} from "./duties";

/** Somebody who can have duties in a month. */
export interface TeamMember {
  readonly name: string;
  /** Absent where the role is none of the six. */
  readonly role?: RoleId;
  readonly shop: string;
  /** The one who has the duties that are meant for one person of the role. */
  readonly leads: boolean;
  /** The one who has the duties that each shop has somebody for. */
  readonly leadsShop: boolean;
}

/** A duty as it stands on the sheet: one of the known ones, or one that somebody added. */
export interface DutyRow {
  /** Absent where somebody added it. */
  readonly id?: DutyId;
  /** A role that is none of the six stands as it was typed. */
  readonly role: RoleId | { readonly typed: string };
  /** The words that somebody typed; absent where they are the known duty's own. */
  readonly text?: string;
  readonly rhythm: Rhythm;
  readonly due?: number;
  readonly owner: DutyOwner;
  /** What stands under the name of each party that does it. */
  readonly marks: ReadonlyMap<string, string>;
  readonly note?: string;
}

/** Duties × those who do them: people of the team, agencies, whoever has a column. */
export interface DutyCoverage {
  readonly parties: readonly string[];
  readonly rows: readonly DutyRow[];
}

const MARK = "●";
/** What stands where an agency's quote includes a duty: it would do it, but does not yet. */
export const OFFERED = "○";

/** An agency with what its quote includes. */
export interface AgencyOffer {
  readonly name: string;
  readonly duties: ReadonlySet<DutyId>;
}

/**
 * Who is employed in a month, by role in the order of the roles. Of a role, the one with the highest base pay leads, the first
 * where several have it.
 *
 * @param roleOf which of the six roles the words of the staffing sheet mean
 */
export function teamIn(
  month: Month,
  employments: readonly Employment[],
  roleOf: (text: string) => RoleId | undefined,
): TeamMember[] {
  const present = employments.filter((employment) => isEmployedIn(month, employment));
  const latest = new Map(present.map((employment) => [employment.person, employment]));
  const people = [...latest.values()].map(({ person, role, shop, basePay }) => ({
    name: person,
    role: roleOf(role),
    shop,
    basePay,
  }));
  const rank = (role: RoleId | undefined) => (role ? ROLES.indexOf(role) : ROLES.length);
  const leadOf = (among: typeof people) =>
    among.reduce<(typeof people)[number] | undefined>(
      (lead, person) => (!lead || person.basePay.gt(lead.basePay) ? person : lead),
      undefined,
    );
  return [...people]
    .sort((a, b) => rank(a.role) - rank(b.role))
    .map(({ name, role, shop }) => {
      const peers = people.filter((person) => person.role === role);
      return {
        name,
        ...(role && { role }),
        shop,
        leads: leadOf(peers)?.name === name,
        leadsShop: leadOf(peers.filter((person) => person.shop === shop))?.name === name,
      };
    });
}

/** Whether an employment covers at least a day of the month. */
export function isEmployedIn(month: Month, { from, to }: Employment): boolean {
  const first = firstDayOf(month);
  const last = (first + daysIn(month) - 1) as DaySerial;
  return (from ?? first) <= last && (to ?? last) >= first;
}

/** What the roles suggest, where nobody has said yet who does what. */
export function startingCoverage(team: readonly TeamMember[]): DutyCoverage {
  return {
    parties: team.map(({ name }) => name),
    rows: DUTY_IDS.map((id) => {
      const terms: DutyTerms = DUTIES[id];
      const marked = team.filter((member) => suggests(terms, member));
      return { id, ...terms, marks: new Map(marked.map(({ name }) => [name, MARK])) };
    }),
  };
}

function suggests({ role, owner }: Pick<DutyTerms, "role" | "owner">, member: TeamMember): boolean {
  if (member.role !== role) return false;
  return owner === "team" || (owner === "one" ? member.leads : member.leadsShop);
}

/**
 * The coverage as it was left on its sheet, for the team of today. Every mark stays; who has left loses the column, so that
 * what nobody does any more is seen; who is new gets what everybody of the role does.
 *
 * @param left the names of people who once were employed
 */
export function carriedCoverage(
  kept: DutyCoverage,
  team: readonly TeamMember[],
  left: ReadonlySet<string>,
): DutyCoverage {
  const names = new Set(team.map(({ name }) => name));
  const others = kept.parties.filter((party) => !names.has(party) && !left.has(party));
  const parties = [...names, ...others];
  const joined = team.filter(({ name }) => !kept.parties.includes(name));
  return {
    parties,
    rows: kept.rows.map((row) => ({
      ...row,
      marks: new Map([
        ...[...row.marks].filter(([party]) => parties.includes(party)),
        ...joined
          .filter(({ role }) => row.owner === "team" && row.role === role)
          .map(({ name }): [string, string] => [name, MARK]),
      ]),
    })),
  };
}

/**
 * Gives every agency a column that shows what its quote includes. A mark that somebody set stays; an agency that is no longer
 * among the quotes goes, unless somebody marked it.
 */
export function withOffers(coverage: DutyCoverage, offers: readonly AgencyOffer[]): DutyCoverage {
  const names = new Set(offers.map(({ name }) => name));
  const only = (party: string) => coverage.rows.flatMap(({ marks }) => marks.get(party) ?? []);
  const gone = (party: string) => {
    const marks = only(party);
    return !names.has(party) && marks.length > 0 && marks.every((mark) => mark === OFFERED);
  };
  return {
    parties: [...new Set([...coverage.parties.filter((party) => !gone(party)), ...names])],
    rows: coverage.rows.map((row) => ({
      ...row,
      marks: new Map([
        ...[...row.marks].filter(([, mark]) => mark !== OFFERED),
        ...offers
          .filter(
            ({ name, duties }) =>
              row.id && duties.has(row.id) && (row.marks.get(name) ?? OFFERED) === OFFERED,
          )
          .map(({ name }): [string, string] => [name, OFFERED]),
      ]),
    })),
  };
}

/** Who does a duty; not who only offers to. */
export function doersOf({ marks }: DutyRow): string[] {
  return [...marks].filter(([, mark]) => mark !== OFFERED).map(([party]) => party);
}

export type CoverageState = "nobody" | "twoOrMore" | "covered";

/**
 * Whether a duty has nobody, or more people than it is meant for.
 *
 * @param shops how many shops there are, 1 or more
 * @example a duty for one person a shop that two people have in two shops is covered
 */
export function coverageState(row: DutyRow, shops: number): CoverageState {
  const doers = doersOf(row).length;
  if (doers === 0) return "nobody";
  const most = row.owner === "team" ? Infinity : row.owner === "one" ? 1 : Math.max(1, shops);
  return doers > most ? "twoOrMore" : "covered";
}
