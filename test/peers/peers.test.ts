import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { AGENCY_CASES, mapAgencyCase } from "./agency";
import type { Claim, Mapped, Shown } from "./claim";
import { COMMISSION_CASES, mapCommissionCase } from "./commission";
import { mapPageCase, PAGE_CASES } from "./pages";
import { mapPlanCase, PLAN_CASES } from "./plan";

const PROGRAM = join(__dirname, "..", "..", "bin", "opsplan.js");

interface Case {
  readonly id: string;
  readonly source: string;
  readonly mapped: Mapped;
}

/** The cases of an area, each mapped to formulas. */
function casesOf<Published extends { readonly id: string; readonly source: string }>(
  published: readonly Published[],
  map: (of: Published) => Mapped,
): Case[] {
  return published.map((of) => ({ id: of.id, source: of.source, mapped: map(of) }));
}

const CASES: readonly Case[] = [
  ...casesOf(COMMISSION_CASES, mapCommissionCase),
  ...casesOf(AGENCY_CASES, mapAgencyCase),
  ...casesOf(PLAN_CASES, mapPlanCase),
  ...casesOf(PAGE_CASES, mapPageCase),
];

const claimsOf = (published: Case): readonly Claim[] =>
  "claims" in published.mapped ? published.mapped.claims : [];

/** What the built add-in in the embedded host shows for each formula, in one batch. */
function calculate(formulas: readonly string[]): ReadonlyMap<string, Shown> {
  const run = spawnSync(process.execPath, [PROGRAM, "calc", "--json"], {
    input: formulas.join("\n"),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(run.stderr || "opsplan calc gave no answer");
  const answers = run.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Shown);
  return new Map(formulas.map((formula, index) => [formula, answers[index]!]));
}

const formulas = [...new Set(CASES.flatMap(claimsOf).map((claim) => claim.formula))];

describe("Published cases, through formulas in the host", () => {
  let shown: ReadonlyMap<string, Shown>;

  beforeAll(() => {
    shown = calculate(formulas);
  });

  afterAll(() => {
    const reasons = new Map<string, string[]>();
    for (const { id, mapped } of CASES) {
      if ("notApplicable" in mapped)
        reasons.set(mapped.notApplicable, [...(reasons.get(mapped.notApplicable) ?? []), id]);
    }
    const left = [...reasons.values()].flat().length;
    const lines = [...reasons].map(
      ([reason, ids]) => `  ${ids.length} not applicable: ${reason} (${ids.join(", ")})`,
    );
    process.stdout.write(
      [`${CASES.length - left} of ${CASES.length} published cases are applicable`, ...lines, ""].join("\n"),
    );
  });

  const applicable = CASES.filter((published) => claimsOf(published).length > 0);

  test.each(applicable.map((published) => [published.id, published.source, published] as const))(
    "%s (%s)",
    (_id, _source, published) => {
      for (const claim of claimsOf(published)) {
        const answer = shown.get(claim.formula)!;
        expect({ formula: claim.formula, found: claim.found(answer) }).toEqual({
          formula: claim.formula,
          found: claim.expected,
        });
      }
    },
  );
});
