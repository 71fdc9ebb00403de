import { quotesJson } from "../../../../src/domain/agency/reading/quoteJson";

const read = (text: string) => [...quotesJson(text, false)][0]!;
const asked = (text: string) => (read(text)["questions"] as { code: string }[]).map(({ code }) => code);

describe("What is left out where all else is included", () => {
  test.each([
    "$3,000 a month, everything included except ad spend",
    "$3,000 a month, all inclusive apart from ad spend",
    "月費3000，除推廣費外全包",
    "月费3000，除了广告费，其他都包",
  ])("is the ad spend: %s", (text) => {
    expect(read(text)).toMatchObject({ monthlyFee: { min: 3000, max: 3000 }, adSpendIncluded: false });
    expect(asked(text)).not.toContain("adSpendUnstated");
    expect(asked(text)).not.toContain("conditionUnread");
  });

  test.each(["$3,000 a month, all included except for photography", "月费3000，除拍摄外全部包含"])(
    "is a service: %s",
    (text) => expect(read(text)["services"]).toEqual([{ service: "photography", included: false }]),
  );

  test("is nothing where more is named that is included", () =>
    expect(read("月费8000，除了运营还包括客服")["services"]).toEqual([
      { service: "operations", included: true },
      { service: "customerService", included: true },
    ]));
});

test.each(["现在合作的那家收8000一个月，你们呢？", "我現在的代運營每月收6000+3%，你們報價多少？"])(
  "What the shop's present agency charges is not offered: %s",
  (text) => {
    const { monthlyFee, rate } = read(text);
    expect([monthlyFee, rate]).toEqual([null, null]);
  },
);
