import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
