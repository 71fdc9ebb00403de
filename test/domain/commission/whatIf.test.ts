import { whatIf } from "../../../src/domain/commission/whatIf";
import { sale, inputOf, BOTH } from "./shopOfAnn";
import { tiersOf } from "./table";

describe("What if a rate changes", () => {
  test("the total and who gains and loses are told", () => {
    const input = inputOf([sale("2026-01-05", 20000), sale("2026-01-06", 1000, { person: "Bob" })], BOTH);
    // Ann: 1,000 + 2,000 becomes 500 + 3,000; Bob: 100 becomes 50
    const { before, after, changed, gain, lose } = whatIf(
      input,
      new Map([[0, { tiers: tiersOf([0, 0.05], [10000, 0.3]) }]]),
    );
    expect([before, after, gain, lose]).toEqual([310000, 355000, 1, 1]);
    expect(changed).toEqual([
      { person: "Ann", before: 300000, after: 350000, difference: 50000 },
      { person: "Bob", before: 10000, after: 5000, difference: -5000 },
    ]);
  });
});
