import type { KeptChoice } from "../../src/excel/settings";
import { keepSheetChoices, readSheetChoices } from "../../src/jobs/detect";
import { keepSettings, readKeptSettings } from "../../src/jobs/keptSettings";

function workbook(kept: Record<string, KeptChoice> = {}) {
  return {
    readChoice: (key: string) => Promise.resolve(kept[key]),
    keepChoice: (key: string, choice: KeptChoice) => Promise.resolve(void (kept[key] = choice)),
  };
}

describe("the settings kept in a workbook", () => {
  it("are read as they were kept, each job's own", async () => {
    const book = workbook();
    await keepSettings(book, { accounts: { monthBy: "createTime" }, commission: { statement: "all" } });
    expect(await readKeptSettings(book)).toEqual({
      accounts: { monthBy: "createTime" },
      commission: { statement: "all" },
    });
  });

  it("of version 1, one set for all jobs, are read for the jobs there were then", async () => {
    const book = workbook({ "opsplan.settings": { version: 1, value: { paid: "beforeRefunds" } } });
    expect(await readKeptSettings(book)).toEqual({
      accounts: { paid: "beforeRefunds" },
      commission: { paid: "beforeRefunds" },
    });
  });

  it.each([
    [{ version: 3, value: { accounts: { monthBy: "createTime" } } }],
    [{ version: 2, value: "text" }],
    [{ version: 2, value: null }],
    [{ version: 2, value: { accounts: 5, unknownJob: {} } }],
  ])("that cannot be read are none: %j", async (kept) => {
    expect(await readKeptSettings(workbook({ "opsplan.settings": kept }))).toEqual({});
  });
});

describe("what a person said of the sheets", () => {
  it("is read as it was kept", async () => {
    const choices = { Orders: { kind: "sales", area: { row: 3, column: 1, rows: 6, columns: 7 } } } as const;
    const book = workbook();
    await keepSheetChoices(book, choices);
    expect(await readSheetChoices(book)).toEqual(choices);
  });

  it("is read from version 1, which knew no area", async () => {
    const value = { Orders: { kind: "sales", columns: { paid: 4 } }, Notes: { unused: true } };
    expect(await readSheetChoices(workbook({ "opsplan.sheets": { version: 1, value } }))).toEqual(value);
  });

  it("is nothing where a later version kept it", async () => {
    expect(await readSheetChoices(workbook({ "opsplan.sheets": { version: 9, value: {} } }))).toEqual({});
  });
});
