import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Host } from "../../src/host/node/openHost";
import { opened } from "../host/files/roundTrip";
import { openAddin, valuesOf } from "./addin";
import { OWN_WORDS, payWorkbook } from "../../tools/ownFiles";

describe("the statements of several people in a saved file", () => {
  const folder = mkdtempSync(join(tmpdir(), "opsplan-"));
  let host: Host;
  beforeAll(async () => {
    const file = join(folder, "pay.xlsx");
    writeFileSync(file, await payWorkbook("en"));
    host = await openAddin(file);
  });
  afterAll(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  it("start a page with each person, and only there", async () => {
    await host.evaluate(`return opsplan.run("commission", { statement: "all" });`);
    const rows = await valuesOf(host, "Statement");
    const starts = rows.flatMap(([first], row) =>
      /^Commission statement: /.test(String(first)) ? [row] : [],
    );
    expect(starts.map((row) => String(rows[row]![0]))).toEqual(
      OWN_WORDS.en.people.map((person) => expect.stringContaining(person) as string),
    );

    const saved = join(folder, "paid.xlsx");
    await host.save(saved);
    const { snapshot, extras } = await opened(readFileSync(saved));
    const [id] = Object.entries(snapshot.sheets).find(([, sheet]) => sheet.name === "Statement")!;
    const page = extras.sheets[id]!.page!;
    // A break stands before its row; the first person's page needs none.
    expect(page.rowBreaks).toEqual(starts.slice(1));
    expect(page.columnBreaks).toBeUndefined();
  });
});
