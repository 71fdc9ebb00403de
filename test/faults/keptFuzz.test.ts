import fc from "fast-check";
import { monthOf } from "../../src/domain/calendar/month";
import { addCents, NO_CENTS } from "../../src/domain/money/cents";
import type { KeptChoice } from "../../src/excel/settings";
import { announceTerms, keepWrittenTerms, readKnownTerms } from "../../src/jobs/agency/agencyTerms";
import {
  closedPayouts,
  keepClosedMonths,
  readClosedMonths,
} from "../../src/jobs/commission/commissionClosing";
import { readSheetChoices } from "../../src/jobs/detect";
import { checkSettings } from "../../src/jobs/jobSettings";
import { keptMonthIn, type KeptMonth } from "../../src/jobs/commission/keptMonth";
import { readKeptSettings } from "../../src/jobs/keptSettings";
import { recogniseSheet } from "../../src/sheets/reading/recognise";

/** A workbook of which only the settings matter. */
function workbook(kept: Record<string, KeptChoice> = {}) {
  const keep = (choices: readonly (readonly [string, KeptChoice])[]) => {
    for (const [key, choice] of choices) kept[key] = JSON.parse(JSON.stringify(choice)) as KeptChoice;
    return Promise.resolve();
  };
  return {
    kept,
    readChoice: (key: string) => Promise.resolve(kept[key]),
    keepChoice: (key: string, choice: KeptChoice) => keep([[key, choice]]),
    keepChoices: keep,
  };
}

const MAY = monthOf(2026, 5);
const CLOSED = {
  month: MAY,
  digest: "52de83fdad2c56d2",
  payouts: [
    {
      ...{
        month: MAY,
        person: "Amy",
        role: "",
        shop: "North",
        plan: "Basic",
        basis: "net",
        mode: "marginal",
      },
      ...{ amount: "100.00", commission: 500, byFactor: 0, cut: 0, clawback: 0, raised: 0, cumulativeCut: 0 },
      ...{ held: 0, released: 0, drawn: 0, recovered: 0, owed: 0, trueUp: 0, payout: 500, closed: true },
    },
  ],
  payroll: [
    {
      ...{ month: MAY, person: "Amy", role: "", shop: "North", fullBase: 520_000, due: "26", worked: "25" },
      ...{ base: 500_000, commission: 500, bonus: 0, allowances: 0, deductions: 0, net: 500_500 },
    },
  ],
} as const;
const KEPT = JSON.parse(JSON.stringify(CLOSED)) as Readonly<Record<string, unknown>>;

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>;
const version = fc.constantFrom(0, 1, 2, 3, -1, 1.5);
const anyChoice = fc.record({ version, value: json });
/** What a careless program makes of a value: another one, in any place of it. */
const spoilt = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value !== "object" || value === null) return json;
  const keys = Object.keys(value);
  const inside = fc
    .constantFrom(...keys)
    .chain((key) =>
      spoilt((value as Record<string, unknown>)[key]).map((of) =>
        Array.isArray(value)
          ? value.map((own: unknown, index) => (String(index) === key ? of : own))
          : { ...value, [key]: of },
      ),
    );
  return fc.oneof({ weight: 1, arbitrary: json }, { weight: 6, arbitrary: inside });
};

describe("whatever JSON a workbook keeps", () => {
  it("gives settings that every job takes", async () => {
    await fc.assert(
      fc.asyncProperty(
        version,
        fc.dictionary(fc.constantFrom("accounts", "commission", "work", "other", "__proto__"), json),
        async (of, value) => {
          const settings = await readKeptSettings(workbook({ "opsplan.settings": { version: of, value } }));
          for (const each of Object.values(settings)) expect(() => checkSettings(each)).not.toThrow();
        },
      ),
    );
  });

  it("gives choices of sheets that every sheet can be read with", async () => {
    const cells = [
      ["Shop", "Paid time", "Paid amount"],
      ["North", "2026-05-01", 100],
    ];
    const part = fc.constantFrom("kind", "headerRow", "area", "columns", "paid", "year", "unused");
    const sheet = fc.oneof(json, fc.dictionary(part, fc.oneof(json, fc.constant("sales"), fc.integer())));
    await fc.assert(
      fc.asyncProperty(
        version,
        fc.dictionary(fc.constantFrom("S", "constructor"), sheet),
        async (of, value) => {
          const choices = await readSheetChoices(workbook({ "opsplan.sheets": { version: of, value } }));
          for (const choice of Object.values(choices))
            recogniseSheet({ sheet: "S", top: 0, left: 0, rows: cells }, choice);
        },
      ),
    );
  });

  it("gives what stands on the terms sheet as texts or not at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyChoice, fc.constant(undefined)), async (kept) => {
        const known = await readKnownTerms(workbook(kept ? { "opsplan.agency.terms": kept } : {}));
        expect(
          Object.values(known)
            .flat()
            .every((text) => typeof text === "string"),
        ).toBe(true);
      }),
    );
  });

  it("is a closed month as it was closed, or said to be lost", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anyChoice,
          spoilt(KEPT).map((value) => ({ version: 1, value })),
        ),
        async (month) => {
          const book = workbook({
            "opsplan.commission.closed": { version: 1, value: [MAY, "2026-05", null, -4, 1.5] },
            "opsplan.commission.closed.2026-05": month,
          });
          const { closed, lost } = await readClosedMonths(book);
          expect([...closed.map((of) => of.month), ...lost]).toEqual([MAY]);
          for (const { paid } of closed.flatMap((of) => closedPayouts(of).payouts))
            expect(Number.isSafeInteger(addCents(NO_CENTS, paid))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("a closed month", () => {
  const may = keptMonthIn(KEPT, MAY)!;

  it("is read as it was kept", async () => {
    const book = workbook();
    await keepClosedMonths(book, [may]);
    expect(await readClosedMonths(book)).toEqual({ closed: [may], lost: [] });
    expect(JSON.parse(JSON.stringify(may))).toEqual(KEPT);
  });

  it("stays as it was first closed", async () => {
    const book = workbook();
    await keepClosedMonths(book, [may]);
    await keepClosedMonths(book, [{ ...may, digest: "another" } as KeptMonth]);
    expect((await readClosedMonths(book)).closed).toEqual([may]);
  });

  it("that was lost can be closed anew", async () => {
    const book = workbook();
    await keepClosedMonths(book, [may]);
    book.kept["opsplan.commission.closed.2026-05"] = { version: 1, value: { ...KEPT, payouts: "gone" } };
    expect(await readClosedMonths(book)).toEqual({ closed: [], lost: [MAY] });
    await keepClosedMonths(book, [may]);
    expect(await readClosedMonths(book)).toEqual({ closed: [may], lost: [] });
  });
});

describe("what a run wrote on the terms sheet", () => {
  it("is known from before it is written to after, and what stood before as long", async () => {
    const book = workbook();
    await keepWrittenTerms(book, { "Elm rate 0": "5%" });
    await announceTerms(book, await readKnownTerms(book), { "Elm rate 0": "6%", "Oak rate 0": "8%" });
    expect(await readKnownTerms(book)).toEqual({ "Elm rate 0": ["5%", "6%"], "Oak rate 0": ["8%"] });
    await keepWrittenTerms(book, { "Elm rate 0": "6%", "Oak rate 0": "8%" });
    expect(await readKnownTerms(book)).toEqual({ "Elm rate 0": ["6%"], "Oak rate 0": ["8%"] });
  });

  it("is known as version 1 kept it", async () => {
    const book = workbook({ "opsplan.agency.terms": { version: 1, value: { path: "24317 100" } } });
    expect(await readKnownTerms(book)).toEqual({ path: ["24317 100"] });
  });
});

describe("a setting that no job could follow", () => {
  it.each([
    { paid: "sideways" },
    { monthBy: 5 },
    { close: 5 },
    { close: [5] },
    { statement: null },
    { month: {} },
  ])("is refused: %j", (settings) =>
    expect(() => checkSettings(settings as never)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: "settingNotUnderstood" }) as unknown,
      }),
    ),
  );
});
