import type { Month } from "../../domain/calendar/month";
import {
  carriedCoverage,
  coverageState,
  startingCoverage,
  teamIn,
  withOffers,
  type AgencyOffer,
} from "../../domain/staffing/coverage";
import { dutiesOfServices } from "../../domain/staffing/serviceDuties";
import { roleNamed } from "../../locale/roles";
import type { Finding } from "../../sheets/reading/finding";
import { InputDigest } from "../../sheets/reading/inputDigest";
import type { readDuties } from "../../sheets/reading/work/readDuties";
import { distinctNames } from "../agency/distinctNames";
import { readQuoteSheets } from "../agency/agencyInputs";
import type { DetectedSheet } from "../detect";
import type { JobContext } from "../job";
import type { Inputs } from "../joinReadings";

/** What the quotes of agencies include, for those that say so. What else is to be said of quotes is another job's. */
export async function agencyOffers(
  sheets: readonly DetectedSheet[],
  context: JobContext,
): Promise<AgencyOffer[]> {
  const { quotes } = await readQuoteSheets(sheets, context, new InputDigest());
  return distinctNames(quotes, context.language).flatMap(({ name, reading }) => {
    const duties = dutiesOfServices(reading?.terms.services ?? []);
    return duties.size > 0 ? [{ name, duties }] : [];
  });
}

type DutiesReading = NonNullable<ReturnType<typeof readDuties>>;

/** Who does what: as it was left on the sheet of duties, or by role where none stands. */
export function coverageOf(
  month: Month,
  { employments }: Inputs,
  kept: DutiesReading | "lost" | undefined,
  offers: readonly AgencyOffer[],
) {
  const team = teamIn(month, employments, roleNamed);
  const shops = Math.max(1, new Set(team.map(({ shop }) => shop).filter((shop) => shop !== "")).size);
  const everEmployed = new Set(employments.map(({ person }) => person));
  const reading = kept === "lost" ? undefined : kept;
  const known = reading ? carriedCoverage(reading.coverage, team, everEmployed) : startingCoverage(team);
  const coverage = withOffers(known, offers);
  const note: Finding[] = [
    ...(kept === "lost" ? ([{ severity: "warning", problem: { code: "dutiesNotFound" } }] as const) : []),
    { severity: "note", problem: { code: reading ? "marksKept" : "marksByRole" } },
  ];
  const unknown = team.flatMap(({ name, role }): Finding[] => {
    if (role) return [];
    const words = employments.find(({ person }) => person === name)!.role;
    return [{ severity: "note", problem: { code: "roleNotKnown", person: name, role: words } }];
  });
  const states = coverage.rows.map((row) => coverageState(row, shops));
  const open = (
    [
      ["nobody", "dutiesOfNobody"],
      ["twoOrMore", "dutiesOfTooMany"],
    ] as const
  ).flatMap(([state, code]): Finding[] => {
    const duties = states.filter((of) => of === state).length;
    return duties > 0 ? [{ severity: "warning", problem: { code, duties } }] : [];
  });
  return { coverage, shops, findings: [...(reading?.findings ?? []), ...note, ...unknown, ...open] };
}
