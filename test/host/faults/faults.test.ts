import { openHost, type Host } from "../../../src/host/node/openHost";
import type { Fault } from "../../../src/host/faults/fault";

describe("a host that misbehaves on purpose", () => {
  let host: Host;
  beforeAll(async () => (host = await openHost({ console: null })));
  afterAll(() => host.close());

  /** Writes 1 to A1 under faults and gives the code of what went wrong; `fine` where nothing did. */
  const write = (faults: readonly Fault[]): Promise<unknown> => {
    host.faults.set(faults);
    return host.evaluate(`
      return Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
        return "fine";
      }).catch((error) => error.code ?? error.name);`);
  };

  const read = async (address: string): Promise<unknown> => {
    const program = `
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("${address}");
        range.load("values");
        await context.sync();
        return range.values;
      }).catch((error) => error.code);`;
    return host.evaluate(program);
  };

  const clear = async (): Promise<void> => {
    host.faults.set([
      { kind: "edit", at: 1, edit: { does: "type", sheet: "Sheet1", address: "A1", cells: [[""]] } },
    ]);
    await read("A1");
    host.faults.set([]);
  };
  beforeEach(clear);

  it.each<[string, Fault, string, unknown]>([
    [
      "fails before the request is performed",
      { kind: "error", at: 1, code: "AccessDenied" },
      "AccessDenied",
      "",
    ],
    ["fails after it was performed", { kind: "error", at: 1, code: "Timeout", when: "after" }, "Timeout", 1],
    [
      "fails in the transport",
      { kind: "transport", status: 429, code: "ActivityLimitReached" },
      "ActivityLimitReached",
      "",
    ],
    ["fails with a bare status", { kind: "transport", status: 503 }, "ConnectionFailure", ""],
    ["answers twice", { kind: "twice" }, "fine", 1],
    ["answers late", { kind: "late", milliseconds: 5 }, "fine", 1],
    ["meets the third request alone", { kind: "error", at: 3, code: "AccessDenied" }, "fine", 1],
    [
      "refuses a request that is too large",
      { kind: "payload", bytes: 100 },
      "RequestPayloadSizeLimitExceeded",
      "",
    ],
  ])("%s", async (_says, fault, code, left) => {
    expect(await write([fault])).toBe(code);
    host.faults.set([]);
    expect(await read("A1")).toEqual([[left]]);
  });

  it("falls on the requests that name a member", async () => {
    expect(await write([{ kind: "error", at: { naming: "Values" }, code: "GeneralException" }])).toBe(
      "GeneralException",
    );
    expect(host.faults.fired).toBe(1);
  });

  it("refuses an answer that is too large after the request was performed", async () => {
    host.faults.set([{ kind: "payload", bytes: 3000 }]);
    expect(await read("A1:Z100")).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("gives null for a read of too many cells", async () => {
    host.faults.set([{ kind: "nullReads", cells: 4 }]);
    expect(await read("A1:B3")).toBeNull();
    expect(await read("A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("breaks an answer off", async () => {
    expect(await write([{ kind: "cut", characters: 10 }])).not.toBe("fine");
  });

  it("gives no answer, and performs what comes next", async () => {
    void write([{ kind: "silence", at: 1, when: "after" }]);
    await host.faults.next();
    host.faults.set([]);
    expect(await read("A1")).toEqual([[1]]);
  });

  it("lets a person sort, rename, protect and delete between two requests", async () => {
    await host.evaluate(`await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Edited");
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      await context.sync();
    });`);
    const edited = (edits: readonly Fault[], address: string): Promise<unknown> => {
      host.faults.set(edits);
      return host.evaluate(`
        return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("${address.split("!")[0]}");
          const range = sheet.getRange("A1:A3");
          range.load("values");
          sheet.protection.load("protected");
          await context.sync();
          return [range.values.flat(), sheet.protection.protected];
        }).catch((error) => error.code);`);
    };
    const sort: Fault = { kind: "edit", edit: { does: "sort", sheet: "Edited", address: "A1:A3", by: 0 } };
    const rename: Fault = { kind: "edit", edit: { does: "rename", sheet: "Edited", to: "Renamed" } };
    const protect: Fault = { kind: "edit", edit: { does: "protect", sheet: "Renamed" } };
    expect(await edited([sort, rename, protect], "Renamed!")).toEqual([[1, 2, 3], true]);
    const remove: Fault = { kind: "edit", edit: { does: "delete", sheet: "Renamed" } };
    expect(await edited([remove], "Renamed!")).toBe("ItemNotFound");
  });
});
