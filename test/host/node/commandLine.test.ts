import { spawnSync } from "node:child_process";
import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../../..");

/** Runs the built command line, as `npm test` builds it before. */
function opsplan(args: readonly string[], input = "") {
  return spawnSync(process.execPath, [join(root, "bin/opsplan.js"), ...args], { input, encoding: "utf8" });
}

describe("opsplan", () => {
  it("says what its commands are, and what each of them takes", () => {
    expect(opsplan(["--help"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Usage: opsplan") as string,
    });
    for (const command of ["calc", "run", "quotes", "preview"]) {
      const { status, stdout } = opsplan([command, "--help"]);
      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: opsplan ${command}`);
      expect(stdout).toContain("Exit status");
    }
  });

  it("answers wrong usage with exit status 2 and nothing on the standard output", () => {
    for (const args of [
      [],
      ["nothing"],
      ["calc"],
      ["calc", "--nothing", "1"],
      ["run", "accounts"],
      ["preview", "--port", "x"],
    ]) {
      expect(opsplan(args)).toMatchObject({ status: 2, stdout: "" });
    }
  });
});

describe("opsplan calc", () => {
  it("prints a row a line", () => {
    expect(opsplan(["calc", `SEQUENCE(2,2)`, `=UPPER("net")`])).toMatchObject({
      status: 0,
      stdout: "1\t2\n3\t4\nNET\n",
    });
  });

  it("ends with status 1 where a formula gives an error", () => {
    expect(opsplan(["calc", "1/0"])).toMatchObject({ status: 1, stdout: "#DIV/0!\n" });
  });

  it("reads formulas from its input and writes a JSON object a line, in their order", () => {
    const { stdout, status } = opsplan(
      ["calc", "--json"],
      [
        "=1+1",
        `OPS.COMMISSION(150000,{"Up to","Rate";100000,0.01;"",0.02},"marginal")`,
        `=OPS.COMMISSION("x",{"Up to","Rate";100000,0.01;"",0.02},"marginal")`,
        "=1/0",
      ].join("\n"),
    );
    expect(status).toBe(0);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([
      { formula: "=1+1", values: [[2]] },
      { values: [[2000]] },
      { values: [["#VALUE!"]], error: "#VALUE!", message: expect.any(String) as string },
      { formula: "=1/0", values: [["#DIV/0!"]], error: "#DIV/0!" },
    ]);
  });

  it("says what is wrong with a workbook, without a stack trace", () => {
    const folder = mkdtempSync(join(tmpdir(), "opsplan-cli-"));
    try {
      const file = join(folder, "broken.xlsx");
      writeFileSync(file, "not a workbook");
      const { status, stdout, stderr } = opsplan(["calc", "1", "--workbook", file]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toContain("broken.xlsx");
      expect(stderr).not.toMatch(/^\s+at /m);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("opsplan run", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "opsplan-run-"));
    writeFileSync(
      join(folder, "orders.csv"),
      [
        "Order id,Order total,Paid amount,Pay time,Refund",
        "1,100.10,100.10,2024-01-05 10:00:00,0",
        "2,200.20,200.20,2024-01-06 11:00:00,0",
        "3,50.00,0,,0",
        "4,300.30,290.30,2024-02-07 12:00:00,10.00",
      ].join("\n"),
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, "bin/opsplan.js"), "run", ...args], {
      cwd: folder,
      encoding: "utf8",
    });

  it("writes the result beside where it stands and prints exact figures", () => {
    const { status, stdout } = run("accounts", "orders.csv", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      months: [
        { month: "2024-01", orders: 2, gross: "300.30", net: "300.30" },
        { month: "2024-02", orders: 1, gross: "300.30", refunds: "10.00", net: "290.30" },
      ],
    });
    expect(readdirSync(folder).sort()).toEqual(["orders-opsplan.xlsx", "orders.csv"]);
  });

  it("gives a workbook that it can read again, and does not write over its input unasked", () => {
    expect(run("accounts", "orders.csv", "-o", "first.xlsx").stdout).toContain("Written to first.xlsx");
    const before = readFileSync(join(folder, "first.xlsx"));
    const refused = run("accounts", "first.xlsx", "-o", "./first.xlsx");
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain("is the input file");
    symlinkSync(join(folder, "first.xlsx"), join(folder, "link.xlsx"));
    linkSync(join(folder, "first.xlsx"), join(folder, "second name.xlsx"));
    for (const other of ["link.xlsx", "second name.xlsx"]) {
      expect(run("accounts", "first.xlsx", "-o", other).stderr).toContain(`${other} is the input file`);
      expect(run("accounts", other, "-o", "first.xlsx").stderr).toContain("first.xlsx is the input file");
    }
    expect(readFileSync(join(folder, "first.xlsx")).equals(before)).toBe(true);
    expect(run("accounts", "first.xlsx", "-o", "first.xlsx", "--force").status).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("writes nothing where the job cannot be done", () => {
    const { status, stdout, stderr } = run("nothing", "orders.csv");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(run("accounts", "missing.xlsx")).toMatchObject({
      status: 1,
      stderr: "There is no file missing.xlsx.\n",
    });
    expect(run("accounts", ".")).toMatchObject({
      status: 1,
      stderr: "opsplan run: . is a folder, not a file.\n",
    });
    expect(run("accounts", "orders.csv", "-o", "nowhere/out.xlsx")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^There is no folder .*nowhere to write out\.xlsx to\.\n$/) as string,
    });
    expect(readdirSync(folder)).toEqual(["orders.csv"]);
  });

  it("says in the language of the result which setting is misspelt, and which sheets a job lacks", () => {
    expect(run("accounts", "orders.csv", "--language", "zh-Hant", "--set", "monthby=payTime")).toMatchObject({
      status: 1,
      stdout: "",
      stderr: "accounts 沒有「monthby」這項設定。您是指「monthBy」嗎？可用的設定：monthBy、paid。\n",
    });
    expect(run("commission", "orders.csv", "--language", "zh-Hans")).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("没有找到提成方案表") as string,
    });
    expect(readdirSync(folder)).toEqual(["orders.csv"]);
  });
});

describe("the library", () => {
  it("lets no promise that a page rejected end the program, and no other one pass", () => {
    const program = (rejection: string) =>
      spawnSync(
        process.execPath,
        [
          "-e",
          `const { openHost } = require(${JSON.stringify(join(root, "dist/node/host.js"))});
           openHost({ console: null }).then(async (host) => {
             ${rejection}
             await new Promise((resolve) => setTimeout(resolve, 50));
             console.log(await host.evaluate("6 * 7"));
             host.close();
           });`,
        ],
        { encoding: "utf8" },
      );
    expect(program(`await host.evaluate('void Promise.reject(new Error("unseen"))');`)).toMatchObject({
      status: 0,
      stdout: "42\n",
    });
    expect(program(`void Promise.reject(new Error("its own"));`).status).not.toBe(0);
  });
});
