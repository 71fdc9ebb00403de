import { readFileSync } from "node:fs";
import ts from "typescript";
import { openHost, type Host } from "../../../src/host/node/openHost";
import { memberName } from "../../../src/host/wire/instance";
import { hostClasses } from "../../../src/host/workbook/classes";
import { classesWithin } from "../../../src/host/workbook/classes/laterMembers";

const OLDEST = 9;
const NEWEST = 17;

/** A use of a member of each kind, with the version of ExcelApi that it came with. */
const USES: Readonly<Record<string, string>> = {
  "1.10": `sheet.shapes.addGeometricShape("Rectangle").placement = "OneCell"`,
  "1.11": `sheet.onRowHiddenChanged.add(async () => undefined)`,
  "1.12": `sheet.getRange("A1").load("hasSpill")`,
  "1.13": `sheet.getRange("A1").getMergedAreasOrNullObject().load("address")`,
  "1.14": `context.workbook.queries.getCount()`,
};

describe("an Excel that declares an older requirement set", () => {
  let host: Host;
  afterEach(() => host.close());

  const codeOf = (use: string): Promise<unknown> =>
    host.evaluate(`
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        ${use};
        await context.sync();
        return "none";
      }).catch((error) => error.code);`);

  it.each(Array.from({ length: 1 + 14 - OLDEST }, (_, index) => OLDEST + index))(
    "has the members of ExcelApi 1.%i and none that came later",
    async (minor) => {
      host = await openHost({ console: null, requirementSets: { ExcelApi: `1.${minor}` } });
      for (const [version, use] of Object.entries(USES)) {
        const isThere = Number(version.split(".")[1]) <= minor;
        expect([use, await codeOf(use)]).toEqual([use, isThere ? "none" : "ApiNotFound"]);
      }
    },
  );
});

describe("the object model of a version", () => {
  const versions = declaredVersions();

  it("has of each class what Microsoft's declarations say came with it or before", () => {
    expect(versions.size).toBeGreaterThan(2000);
    for (let minor = OLDEST; minor <= NEWEST; minor++) {
      const there = new Set(membersOf(classesWithin(`1.${minor}`, hostClasses)));
      const wrong = membersOf(hostClasses).filter((member) => {
        const since = versions.get(member);
        return (
          since !== undefined && since > OLDEST && since <= NEWEST && there.has(member) !== since <= minor
        );
      });
      expect([minor, wrong]).toEqual([minor, []]);
    }
  });
});

/** Members as programs name them: `Range.hasSpill`, `Worksheet.onRowSorted`. */
function membersOf(classes: typeof hostClasses): string[] {
  return [...classes.values()].flatMap((hostClass) =>
    [hostClass.properties, hostClass.navigation, hostClass.methods].flatMap((members) =>
      Object.keys(members ?? {}).map((name) =>
        memberName(hostClass, name.replace(/^_(?:Unr|R)egister(\w+)Event$/, "on$1")),
      ),
    ),
  );
}

/** The version of ExcelApi with which each member came; not those of a class that came no sooner itself, which a program cannot reach. */
function declaredVersions(): ReadonlyMap<string, number> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const versions = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (!ts.isClassDeclaration(node) || !node.name) return node.forEachChild(visit);
    const name = node.name.text;
    const own = versionOf(node) ?? 1;
    const members = node.members.map(
      (member) => [member.name?.getText() ?? "", versionOf(member) ?? own] as const,
    );
    const first = Math.min(...members.map(([, version]) => version));
    for (const [member, version] of members) {
      const key = `${name}.${member}`;
      if (version > first) versions.set(key, Math.min(version, versions.get(key) ?? version));
      else versions.set(key, 1);
    }
  };
  visit(source);
  return versions;
}

/** Of a set that no version of ExcelApi holds, as `ExcelApiOnline`, none. */
function versionOf(node: ts.Node): number | undefined {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join("\n");
  const [, set, minor] = /\[Api set: (\w+) 1\.(\d+)/.exec(text) ?? [];
  if (set === undefined) return undefined;
  return set === "ExcelApi" ? Number(minor) : Infinity;
}
