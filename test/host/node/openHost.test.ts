import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHost, type Host } from "../../../src/host/node/openHost";

describe("a host without a page", () => {
  let host: Host;
  beforeAll(async () => (host = await openHost({ console: null })));
  afterAll(() => host.close());

  it("has Microsoft's client on its window", async () => {
    expect(
      await host.evaluate(
        `[typeof Excel.run, typeof Office.onReady, typeof OfficeExtension.Error, typeof CustomFunctions.associate]`,
      ),
    ).toEqual(Array(4).fill("function"));
    expect(host.window.Excel).toBeDefined();
  });

  it("calculates native formulas", async () => {
    expect(await host.calculate(["=SUM({1,2,3})", "SEQUENCE(2,2)", "1/0"])).toMatchObject([
      { values: [[6]] },
      {
        values: [
          [1, 2],
          [3, 4],
        ],
      },
      { values: [["#DIV/0!"]], error: "#DIV/0!" },
    ]);
  });
});

describe("a host with a file", () => {
  it("saves what was written and opens it again, page and all", async () => {
    const folder = mkdtempSync(join(tmpdir(), "opsplan-file-"));
    const file = join(folder, "訂單.xlsx");
    const host = await openHost({ console: null });
    try {
      await host.evaluate(`
        Office.context.document.settings.set("shop", { name: "旗艦店" });
        await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.name = "銷售";
          sheet.getRange("A1:B2").values = [["month", "net"], ["二月", 1902189.15]];
          sheet.getRange("B3").formulas = [["=SUM(B2:B2)*2"]];
          await context.sync();
        });`);
      await host.save(file);
      const before = host.window;
      await host.open(file);
      expect(host.window).not.toBe(before);
      expect(
        await host.evaluate(`
          return Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem("銷售").getRange("A1:B3");
            range.load("values, formulas");
            context.workbook.load("name");
            await context.sync();
            return [context.workbook.name, range.values, range.formulas[2][1], Office.context.document.settings.get("shop")];
          })`),
      ).toEqual([
        "訂單.xlsx",
        [
          ["month", "net"],
          ["二月", 1902189.15],
          ["", 3804378.3],
        ],
        "=SUM(B2:B2)*2",
        { name: "旗艦店" },
      ]);
      expect(readdirSync(folder)).toEqual(["訂單.xlsx"]);
      await expect(host.open(join(folder, "missing.xlsx"))).rejects.toThrow("There is no file");
      expect(await host.evaluate("1 + 1")).toBe(2);
    } finally {
      host.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe("a closed host", () => {
  /** What a program of its own ends with that opens a host and closes it, as `npm test` builds it before. */
  const program = (behind: string) =>
    spawnSync(
      process.execPath,
      [
        "-e",
        `require("./dist/node/host.js").openHost({ console: null }).then(async (host) => {
          let go;
          host.window.later = new Promise((resolve) => (go = resolve));
          await host.evaluate("void (async () => { await later; document.body.nothing.there; })(); 1");
          host.close();
          go();
          ${behind}
          setTimeout(() => console.log("still running"), 100);
        });`,
      ],
      { cwd: join(__dirname, "../../.."), encoding: "utf8" },
    );

  it("does not end the program by what its page still waited for", () => {
    expect(program("")).toMatchObject({ status: 0, stdout: "still running\n" });
  });

  it("keeps no rejection of the program itself to itself", () => {
    const { status, stdout, stderr } = program(`Promise.reject(new Error("of the program"));`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("of the program");
  });
});

describe("a script that documents its custom functions", () => {
  it("gives them to formulas", async () => {
    const host = await openHost({ console: null });
    try {
      await host.evaluate(`
        /**
         * @customfunction
         * @param {number} gross
         * @param {number} [rate]
         * @returns {number}
         */
        function net(gross, rate) { return gross * (1 - (rate ?? 0.05)); }`);
      expect(await host.calculate(["=NET(100)", "=NET(100,0.5)"])).toMatchObject([
        { values: [[95]] },
        { values: [[50]] },
      ]);
    } finally {
      host.close();
    }
  });
});

describe("a host with custom functions", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "opsplan-host-"));
    writeFileSync(
      join(folder, "functions.json"),
      JSON.stringify({
        functions: [
          {
            id: "NETOF",
            name: "NETOF",
            parameters: [{ name: "gross" }, { name: "rate", optional: true }],
            result: {},
          },
          {
            id: "DOUBLE",
            name: "DOUBLE",
            parameters: [{ name: "cells", dimensionality: "matrix" }],
            result: { dimensionality: "matrix" },
          },
        ],
      }),
    );
    writeFileSync(
      join(folder, "pane.html"),
      `<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="functions.js"></script>`,
    );
    writeFileSync(
      join(folder, "functions.js"),
      `CustomFunctions.associate("NETOF", (gross, rate) => {
         if (typeof gross !== "number") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "gross is no amount");
         return gross * (1 - (rate ?? 0.05));
       });
       CustomFunctions.associate("DOUBLE", (cells) => cells.map((row) => row.map((cell) => (cell === null ? "blank" : cell * 2))));`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const open = (blankCells: "zero" | "null") =>
    openHost({
      page: join(folder, "pane.html"),
      functions: { metadata: join(folder, "functions.json"), namespace: "SHOP" },
      blankCells,
      console: null,
    });

  it("calls them from formulas: nested, spilling, with their messages", async () => {
    const host = await open("zero");
    try {
      expect(
        await host.calculate([
          "=SHOP.NETOF(100)",
          "SHOP.NETOF(SHOP.NETOF(100), 0.5)",
          "=SHOP.DOUBLE({1,2;3,4})",
          `=SHOP.NETOF("x")`,
          "=SUM(SHOP.DOUBLE(A1:A2))",
        ]),
      ).toMatchObject([
        { values: [[95]] },
        { values: [[47.5]] },
        {
          values: [
            [2, 4],
            [6, 8],
          ],
        },
        { values: [["#VALUE!"]], error: "#VALUE!", message: "gross is no amount" },
        { values: [[0]] },
      ]);
    } finally {
      host.close();
    }
  });

  it("hands a blank cell as 0 or as null, whichever Excel it stands for", async () => {
    const web = await open("null");
    try {
      expect(await web.calculate(["=SHOP.DOUBLE(A1:B1)"])).toMatchObject([{ values: [["blank", "blank"]] }]);
    } finally {
      web.close();
    }
    const desktop = await open("zero");
    try {
      expect(await desktop.calculate(["=SHOP.DOUBLE(A1:B1)"])).toMatchObject([{ values: [[0, 0]] }]);
    } finally {
      desktop.close();
    }
  });

  it("recalculates a cell that calls one when what it depends on changes, and tells the page", async () => {
    const host = await open("zero");
    try {
      const before = await host.evaluate(`
        window.changed = [];
        return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.onChanged.add(async (event) => void window.changed.push(event.address));
          sheet.getRange("A1").values = [[100]];
          const net = sheet.getRange("B1");
          net.formulas = [["=SHOP.NETOF(A1)"]];
          net.load("values");
          await context.sync();
          return net.values;
        });`);
      expect(before).toEqual([[95]]);
      const after = await host.evaluate(`
        return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1").values = [[200]];
          const net = sheet.getRange("B1");
          net.load("values");
          await context.sync();
          return net.values;
        });`);
      expect(after).toEqual([[190]]);
      await host.idle();
      expect(await host.evaluate("window.changed")).toContain("A1");
    } finally {
      host.close();
    }
  });

  it("waits in idle for handlers that ask again", async () => {
    const host = await open("zero");
    try {
      await host.evaluate(`
        return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.onChanged.add((event) => Excel.run(async (inner) => {
            if (event.address !== "A1") return;
            inner.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [["seen"]];
            await inner.sync();
          }));
          await context.sync();
          sheet.getRange("A1").values = [[1]];
          await context.sync();
        });`);
      await host.idle();
      expect(await host.calculate(["=C1"])).toMatchObject([{ values: [["seen"]] }]);
    } finally {
      host.close();
    }
  });
});
