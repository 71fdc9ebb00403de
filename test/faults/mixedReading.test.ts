import { WorkbookError } from "../../src/excel/problem";
import type { Edit } from "../../src/host/faults/fault";
import type { Host } from "../../src/host/node/openHost";
import { accountsJob } from "../../src/jobs/accounts";
import { runJob } from "../../src/jobs/runJob";
import { useFaultyExcel } from "./faultyExcel";
import { jobContext } from "./jobContext";
import { fillShop } from "./shop";

/** Cells that change together: one that is read, and one that a formula on another sheet that is read looks at. */
const CHANGES = [
  { sheet: "Ads", address: "C2", before: 12.5, after: 1000 },
  { sheet: "Private", address: "B2", before: 50.5, after: 2000 },
] as const;

interface Figures {
  readonly gross: string;
  readonly adSpend: string;
}

const BEFORE: Figures = { gross: "237.75", adSpend: "32.50" };
const AFTER: Figures = { gross: "2187.25", adSpend: "1020.00" };

describe("a person who changes two sheets while a job reads", () => {
  let host: Host;
  useFaultyExcel(async (opened) => {
    host = opened;
    await fillShop(host);
    await host.evaluate(`await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Orders").getRange("D3").formulas = [["=Private!B2"]];
      await context.sync();
    });`);
  });

  const put = async (when: "before" | "after"): Promise<void> => {
    host.faults.set([]);
    for (const { sheet, address, [when]: value } of CHANGES)
      await host.evaluate(`await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("${sheet}").getRange("${address}").values = [[${value}]];
        await context.sync();
      });`);
    await host.idle();
  };

  /** Runs the accounts; both changes are made just before a request. Gives the figures, or the code of what went wrong. */
  const figures = async (at?: number): Promise<{ readonly said: unknown; readonly read: number }> => {
    const edit = ({ sheet, address, after }: (typeof CHANGES)[number]): Edit => ({
      does: "type",
      sheet,
      address,
      cells: [[after]],
    });
    host.faults.set(
      at === undefined ? [] : CHANGES.map((change) => ({ kind: "edit", at, edit: edit(change) })),
    );
    let read = 0;
    const running = runJob(
      accountsJob,
      {},
      jobContext({
        progress: ({ text }) => {
          if (!text.startsWith("Writing")) read = host.faults.requests;
        },
      }),
    );
    const said = await running.then(
      ({ json }) => {
        const { gross, adSpend } = json.totals.find(({ period }) => period === "all")!;
        return { gross, adSpend };
      },
      (thrown: unknown) => (thrown instanceof WorkbookError ? thrown.problem.code : thrown),
    );
    await host.idle();
    return { said, read };
  };

  it("gets all of the old figures, all of the new ones, or is told that a sheet changed: never some of each", async () => {
    await put("after");
    expect((await figures()).said).toEqual(AFTER);
    await put("before");
    const { said, read } = await figures();
    expect(said).toEqual(BEFORE);
    const outcomes = new Set<string>();
    for (let at = 1; at <= read + 3; at++) {
      await put("before");
      const { said: now } = await figures(at);
      expect([at, [BEFORE, AFTER, "sheet-changed"]]).toEqual([at, expect.arrayContaining([now])]);
      outcomes.add(JSON.stringify(now));
    }
    expect(outcomes).toEqual(new Set([BEFORE, AFTER, "sheet-changed"].map((each) => JSON.stringify(each))));
  });
});
