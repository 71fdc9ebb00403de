import fc from "fast-check";
import { partiesOf, type Party } from "../../../../src/sheets/reading/commission/parties";
import { sharedOut } from "../../../../src/sheets/reading/commission/sharedOut";

const named = (cell: string) => partiesOf([cell]).map(({ person, share }) => `${person} ${share.toFixed()}`);

describe("The people of an order", () => {
  test.each([
    ["Ann/Bob 70/30", ["Ann 70", "Bob 30"]],
    ["Ann & Bob (70/30)", ["Ann 70", "Bob 30"]],
    ["Ann/Bob (70:30)", ["Ann 70", "Bob 30"]],
    ["Ann, Bob, Cy 50/30/20", ["Ann 50", "Bob 30", "Cy 20"]],
    ["张三/李四 7:3", ["张三 7", "李四 3"]],
    ["Ann 70 / Bob 30", ["Ann 70", "Bob 30"]],
    ["张三7李四3", ["张三 7", "李四 3"]],
    ["張三70李四30", ["張三 70", "李四 30"]],
    ["张三 7、李四 3", ["张三 7", "李四 3"]],
    ["張三(70)、李四(30)", ["張三 70", "李四 30"]],
    ["Ann 7成、Bob 3成", ["Ann 0.7", "Bob 0.3"]],
    ["张三、李四（各50%）", ["张三 1", "李四 1"]],
    ["Ann and Bob, 50% each", ["Ann 1", "Bob 1"]],
  ])("share it as their cell says: %s", (cell, parties) => expect(named(cell)).toEqual(parties));

  test.each([
    ["客服 1/客服 2", ["客服 1 1", "客服 2 1"]],
    ["Desk 30/Desk 70", ["Desk 30 1", "Desk 70 1"]],
    ["Ann 70/Bob 20", ["Ann 70 1", "Bob 20 1"]],
    ["1001/1002", ["1001 1", "1002 1"]],
    ["客服7客服3", ["客服7客服3 1"]],
    ["张三7李四2", ["张三7李四2 1"]],
  ])("keep numbers that are of their names: %s", (cell, parties) => expect(named(cell)).toEqual(parties));

  it("get parts of it that add up to the order, in whatever form shares are typed", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 100_000_000 }),
        (first, cents) => {
          const rest = 100 - first;
          const forms: readonly (readonly Party[])[] = [
            `Ann/Bob ${first}/${rest}`,
            `Ann ${first} / Bob ${rest}`,
            `Ann ${first}% Bob ${rest}%`,
            `Ann、Bob（${first}：${rest}）`,
          ].map((cell) => partiesOf([cell]));
          const parts = forms.map((parties) =>
            sharedOut([cents, 0, NaN, NaN, 100], parties).map((part) => part.amounts[0]),
          );
          // Half a cent and more of the first person's share is a cent.
          const exact = BigInt(cents) * BigInt(first);
          for (const [ann, bob] of parts) {
            expect(ann! + bob!).toBe(cents);
            expect(Math.abs(Number(BigInt(ann!) * 100n - exact))).toBeLessThanOrEqual(50);
          }
          expect(new Set(parts.map((part) => part.join())).size).toBe(1);
        },
      ),
    ));
});
