import { monthOf, type Month } from "../../../../src/domain/calendar/month";
import { roleNamed } from "../../../../src/locale/roles";
import { PLAN_HEADINGS } from "../../../../src/locale/plan/plan";
import { SCENARIO_NAMES } from "../../../../src/locale/plan/planSheet";
import { headed } from "../../../../src/locale/punctuation";
import { TEAM_SHEET } from "../../../../src/locale/plan/planTeam";
import { LANGUAGES, type Language } from "../../../../src/locale/catalogue";
import { firstDayOf } from "../../../../src/domain/calendar/month";
import { planTeam } from "../../../../src/sheets/reading/agency/planTeam";
import type { Grid } from "../../../../src/sheets/grid";

const JANUARY = monthOf(2027, 1);
const MONTHS = [JANUARY, (JANUARY + 1) as Month, (JANUARY + 2) as Month];

/** A team sheet as the plan writes it: four people of customer service from February on, one bookkeeper. */
function sheetIn(language: Language): Grid {
  const say = (key: keyof typeof TEAM_SHEET) => TEAM_SHEET[key][language];
  const month = (at: number, people: number) => [
    firstDayOf((JANUARY + at) as Month),
    ...[9999, people, people, 4800.5, 1, 6000, 1234.5],
  ];
  return {
    sheet: "Plan team",
    top: 0,
    left: 0,
    rows: [
      ["Own team or agency"],
      [`${SCENARIO_NAMES.base[language]} · 12,000,000`, null],
      [
        PLAN_HEADINGS.month[language],
        say("before"),
        headed(say("need"), "客服", language),
        headed(say("stay"), "客服", language),
        headed(say("wage"), "客服", language),
        headed(say("need"), "財務", language),
        headed(say("wage"), "財務", language),
        headed(say("ownTeam"), PLAN_HEADINGS.commission[language], language),
      ],
      ...[3, 4, 4].map((people, at) => month(at, people)),
      [SCENARIO_NAMES.low[language], null],
    ],
  };
}

describe("The own team of a plan", () => {
  test.each(LANGUAGES)("is read from its sheet in %s: 3 × 4,800.50, then 4 × 4,800.50", (language) => {
    const { team } = planTeam(sheetIn(language), MONTHS, roleNamed)!;
    const pay = (role: string | undefined) => team.roles.find((each) => each.role === role)?.pay;
    expect(pay("service")).toEqual([1_440_150, 1_920_200, 1_920_200]);
    expect(pay("design")).toEqual([0, 0, 0]);
    expect(pay(undefined)).toEqual([600_000, 600_000, 600_000]);
    expect(team.commission).toEqual([123_450, 123_450, 123_450]);
  });

  test("stays linked to the plan's cells", () => {
    const { pay, commission } = planTeam(sheetIn("en"), MONTHS, roleNamed)!;
    expect(pay("service", 1)).toBe("ROUND('Plan team'!C5*'Plan team'!E5,2)");
    expect(pay("design", 1)).toBeUndefined();
    expect(commission(0)).toBe("'Plan team'!H4");
  });

  test("is not that of other months, nor of another sheet", () => {
    const later = MONTHS.map((month) => (month + 1) as Month);
    expect(planTeam(sheetIn("en"), later, roleNamed)).toBeUndefined();
    expect(planTeam({ ...sheetIn("en"), rows: [["Notes"], [1, 2]] }, MONTHS, roleNamed)).toBeUndefined();
  });
});
