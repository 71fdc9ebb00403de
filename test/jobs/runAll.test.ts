import type { JobContext } from "../../src/jobs/job";
import { JobError } from "../../src/jobs/jobError";
import type { JobId, startJob } from "../../src/jobs/jobs";
import { runAll } from "../../src/jobs/runAll";
import type { JobProblem } from "../../src/locale/jobs";

const context = { language: "en" } as unknown as JobContext;

/** Jobs that write a tab of their own name, those aside that lack their sheets. */
function jobs(missing: Readonly<Partial<Record<JobId, JobProblem>>>): {
  readonly ran: JobId[];
  readonly run: typeof startJob;
} {
  const ran: JobId[] = [];
  return {
    ran,
    run: (job) => {
      const problem = missing[job];
      if (problem) return Promise.reject(new JobError(problem));
      ran.push(job);
      return Promise.resolve({
        json: { of: job },
        findings: [],
        written: [{ id: job, name: job, rows: 1 }] as never,
      });
    },
  };
}

describe("running every job", () => {
  it("comes to the agencies last, which are priced at the plan's sales", async () => {
    const { run, ran } = jobs({});
    const { json, written } = await runAll({}, context, run);
    expect(ran).toEqual(["accounts", "commission", "plan", "work", "agency"]);
    expect(written).toEqual(ran);
    expect(json.plan).toEqual({ of: "plan" });
  });

  it("says which job has no sheets and goes on with the others", async () => {
    const { run, ran } = jobs({ agency: { code: "noQuotes", sheets: ["訂單"] } });
    const { json } = await runAll({}, context, run);
    expect(ran).not.toContain("agency");
    expect(json.agency).toMatchObject({ notRun: expect.stringContaining("訂單") as string });
  });

  it("says once what several jobs say of the same sheet", async () => {
    const said = { severity: "note", problem: { code: "sheetNotRead", sheet: "P&L" } } as const;
    const { run } = jobs({});
    const saying: typeof startJob = async (...of) => ({
      ...(await run(...of)),
      findings: [said, { ...said, at: { sheet: "P&L", row: 0, column: 0 } }],
    });
    const { findings } = await runAll({}, context, saying);
    expect(findings).toHaveLength(2);
  });

  it("makes no plan of starting values where no orders are there", async () => {
    const { run, ran } = jobs({ accounts: { code: "noSalesSheet", sheets: [] } });
    await runAll({}, context, run);
    expect(ran).toEqual(["commission", "work", "agency"]);
  });

  it("fails where nothing can be done, and where the workbook itself fails", async () => {
    const none: JobProblem = { code: "noSalesSheet", sheets: [] };
    const { run } = jobs({ accounts: none, commission: none, work: none, agency: none });
    await expect(runAll({}, context, run)).rejects.toBeInstanceOf(JobError);
    await expect(runAll({}, context, () => Promise.reject(new Error("busy")))).rejects.toThrow("busy");
  });
});
