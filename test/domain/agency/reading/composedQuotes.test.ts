import fc from "fast-check";
import { quoteJson } from "../../../../src/domain/agency/reading/quoteJson";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import {
  CHINESE,
  CHINESE_BOASTS,
  ENGLISH,
  ENGLISH_BOASTS,
  exactly,
  type Clause,
  type Clauses,
} from "./clauses";

/** Some clauses in any order; a cap bounds what grows with sales. */
const quoteOf = (clauses: Clauses, marks: readonly string[]): fc.Arbitrary<Clause> =>
  fc
    .shuffledSubarray(Object.keys(clauses), { minLength: 1, maxLength: 6 })
    .filter((names) => !names.includes("cap") || names.includes("rate") || names.includes("orders"))
    .chain((names) => fc.tuple(fc.tuple(...names.map((name) => clauses[name]!)), fc.constantFrom(...marks)))
    .map(([parts, mark]) => ({
      text: parts.map(({ text }) => text).join(mark),
      means: Object.assign({}, ...parts.map(({ means }) => means)) as Clause["means"],
    }));

/** What follows from the terms, or has tests of its own. */
const BESIDE = new Set([
  ...["text", "scope", "spans", "questions", "unread", "services", "model", "currency", "rateBase", "total"],
]);

const termsOf = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(quoteJson(readQuote(text))).filter(([name, value]) => value !== null && !BESIDE.has(name)),
  );

describe("A quote is read the same whatever the order of its clauses", () => {
  test.each<[string, Clauses, readonly string[]]>([
    ["in Chinese", CHINESE, ["，", "；", "。\n", "\n", "、", ",", " + "]],
    ["in English", ENGLISH, [", ", "; ", ". ", "\n", " and ", " + "]],
  ])("%s", (_language, clauses, marks) =>
    fc.assert(
      fc.property(quoteOf(clauses, marks), ({ text, means }) => expect(termsOf(text)).toEqual(means)),
      { numRuns: 400 },
    ),
  );

  test.each<[string, Clauses, readonly string[], readonly string[]]>([
    ["in Chinese", CHINESE, CHINESE_BOASTS, ["，", "；", "。\n", "\n"]],
    ["in English", ENGLISH, ENGLISH_BOASTS, [", ", "; ", ". ", "\n"]],
  ])("and whatever the agency says of itself, %s", (_language, clauses, boasts, marks) =>
    fc.assert(
      fc.property(
        quoteOf(clauses, ["\n"]),
        fc.constantFrom(...boasts),
        fc.constantFrom(...marks),
        fc.boolean(),
        ({ text, means }, boast, mark, isFirst) =>
          expect(termsOf(isFirst ? boast + mark + text : text + mark + boast)).toEqual(means),
      ),
      { numRuns: 400 },
    ),
  );

  test.each<[string, Clause["means"]]>([
    ["cancel with 30 days' notice by e-mail", { noticeDays: exactly(30) }],
    ["提前30天微信通知解约", { noticeDays: exactly(30) }],
    ["6-month contract, weekly reports", { months: exactly(6) }],
  ])("and a term that names a mailbox or a report stays one: %s", (text, means) =>
    expect(termsOf(text)).toEqual(means),
  );

  test.each<[string, Clause["means"]]>([
    [
      "$2,000/month - onboarding fee $5,000 (one time)",
      { monthlyFee: exactly(2000), setupFee: exactly(5000) },
    ],
    ["Setup - $500", { setupFee: exactly(500) }],
    ["$2 per order - monthly cap of $3,000", { perOrder: exactly(2), cap: exactly(3000) }],
    ["月费5000 - 提点3%", { monthlyFee: exactly(5000), rate: exactly(0.03) }],
    ["5000 - 8000元/月", { monthlyFee: { min: 5000, max: 8000 } }],
  ])("with a dash between them: %s", (text, means) => expect(termsOf(text)).toEqual(means));

  test.each<[string, Clause["means"], boolean]>([
    ["提点5%。前3个月每月5000，第4个月起每月1万", { rate: exactly(0.05) }, false],
    ["前3个月每月5000。第4个月起每月1万。提点5%", { rate: exactly(0.05) }, true],
  ])("a rate beside two phases is of both: %s", (text, means, isAsked) => {
    const reading = quoteJson(readQuote(text));
    expect(reading).toMatchObject({
      ...means,
      phases: [{ months: 3, monthlyFee: 5000 }, { monthlyFee: 10_000 }],
    });
    expect(readQuote(text).questions.some(({ code }) => code === "phaseOfTerm")).toBe(isAsked);
  });
});
