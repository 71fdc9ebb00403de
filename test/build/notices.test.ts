import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFile, ROOT } from "./addinFolder";

/** The packages that the source maps of the built scripts name. */
const shipped = [
  ...new Set(
    readdirSync(join(ROOT, "dist/addin"))
      .filter((file) => file.endsWith(".js.map"))
      .flatMap((file) => (JSON.parse(builtFile(file).toString()) as { sources: string[] }).sources)
      .flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
  ),
];

const installed = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")) as {
    version: string;
    license: string;
  };

describe("what the add-in ships of others", () => {
  const notices = builtFile("NOTICES.txt").toString();

  test("is few packages, all under the MIT or the BSD licence", () => {
    expect(shipped).toEqual(expect.arrayContaining(["decimal.js", "lit-html", "@lit/reactive-element"]));
    expect(shipped.filter((name) => !/^(?:MIT|BSD-3-Clause)$/.test(installed(name).license))).toEqual([]);
  });

  test("is named with its version, beside the whole text of its licence", () => {
    for (const name of shipped) {
      const { version, license } = installed(name);
      const [, notice = ""] = notices.split(`\n${name} ${version} (${license})\n`);
      const [text = ""] = notice.split("-".repeat(72));
      expect([name, text]).toEqual([name, expect.stringMatching(/copyright \(c\)/i)]);
      expect([name, text]).toEqual([name, expect.stringMatching(/"AS IS"|'AS IS'/)]);
    }
  });

  test("goes with the licence of the add-in itself", () => {
    expect(builtFile("LICENSE.txt").equals(readFileSync(join(ROOT, "LICENSE")))).toBe(true);
  });

  test("is pinned to the version, as every package that the project asks for", () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(
      readFileSync(join(ROOT, "package.json"), "utf8"),
    ) as Record<string, Record<string, string>>;
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
