import { ALL_JOBS, askedJob, checkAskedSettings } from "../../src/jobs/askedNames";
import { JobError } from "../../src/jobs/jobError";
import type { JobId } from "../../src/jobs/jobs";
import { nearestName } from "../../src/jobs/nearestName";
import { LANGUAGES, problemText } from "../../src/locale/catalogue";
import { jobProblemTexts } from "../../src/locale/jobs";

const said = (ask: () => unknown): string[] => {
  try {
    ask();
  } catch (error) {
    if (error instanceof JobError)
      return LANGUAGES.map((language) => problemText(jobProblemTexts, error.problem, language));
    throw error;
  }
  return [];
};

describe("a job that is asked for", () => {
  it.each(["accounts", "plan", "work", "commission", "agency", ALL_JOBS])("may be %s", (job) =>
    expect(askedJob(job)).toBe(job),
  );

  it("is told where there is none of that name, with the jobs that there are and the one that was likely meant", () => {
    expect(said(() => askedJob("acounts"))).toEqual([
      "There is no job “acounts”. Did you mean “accounts”? Jobs: accounts, plan, work, commission, agency, all.",
      "没有“acounts”这项任务。您是指“accounts”吗？可用的任务：accounts、plan、work、commission、agency、all。",
      "沒有「acounts」這項工作。您是指「accounts」嗎？可用的工作：accounts、plan、work、commission、agency、all。",
    ]);
    expect(said(() => askedJob("payroll"))[0]).toMatch(/^There is no job “payroll”. Jobs: /);
  });

  it.each(["toString", "__proto__", ""])("is told where it is only a name that every object has: %j", (job) =>
    expect(said(() => askedJob(job))).toHaveLength(3),
  );
});

describe("a setting that is asked for", () => {
  const refused = (job: JobId | typeof ALL_JOBS, setting: string) =>
    said(() => checkAskedSettings(job, { [setting]: "2026-08" }));

  it("is taken where the job has it", () => {
    expect(refused("work", "month")).toEqual([]);
    expect(refused("commission", "close")).toEqual([]);
    expect(refused(ALL_JOBS, "monthBy")).toEqual([]);
  });

  it("is refused where it is misspelt, with the one that was likely meant", () => {
    expect(refused("accounts", "monthby")).toEqual([
      "accounts has no setting “monthby”. Did you mean “monthBy”? It takes monthBy, paid.",
      "accounts 没有“monthby”这项设置。您是指“monthBy”吗？可用的设置：monthBy、paid。",
      "accounts 沒有「monthby」這項設定。您是指「monthBy」嗎？可用的設定：monthBy、paid。",
    ]);
    expect(refused(ALL_JOBS, "statment")[0]).toContain("Did you mean “statement”?");
  });

  it("is refused where it belongs to another job, which is named", () =>
    expect(refused("commission", "month")[0]).toMatch(
      /^commission has no setting “month”: it is one of work\./,
    ));

  it("is refused where no job has it, with those that the job takes", () =>
    expect(refused("agency", "growth")[0]).toBe("agency has no setting “growth”. It takes sales, margin."));
});

describe("the nearest name", () => {
  it.each([
    ["mnthBy", "monthBy"],
    ["payd", "paid"],
    ["PAID", "paid"],
    ["colour", undefined],
    ["", undefined],
  ])("of %j is %j", (written, name) => expect(nearestName(written, ["monthBy", "paid"])).toBe(name));
});
