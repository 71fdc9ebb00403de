import { quoteJson } from "../../../../src/domain/agency/reading/quoteJson";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";

const read = (text: string) => quoteJson(readQuote(text));
const services = (text: string) => read(text)["services"];
const included = (service: string) => ({ service, included: true });
const leftOut = (service: string) => ({ service, included: false });
const extra = (service: string) => ({ service, included: false, extra: true });

describe("The services of a quote", () => {
  test("what is extra and what is named are told apart", () =>
    expect(services("月費8000,含設計和客服,拍攝另計")).toEqual([
      included("design"),
      included("customerService"),
      extra("photography"),
    ]));

  test("a list of what is left out goes on over commas and in brackets", () => {
    expect(services("月費8000,不含拍攝,客服,倉儲")).toEqual(
      ["photography", "customerService", "warehouse"].map(leftOut),
    );
    expect(services("月費2萬,含(運營、推廣),不含(拍攝,客服)")).toEqual([
      ...["operations", "promotion"].map(included),
      ...["photography", "customerService"].map(leftOut),
    ]);
  });

  test("what the merchant is to do is left out: 自理, 要另外找, 不投廣告", () =>
    expect(services("月費3800,只做上下架和作图,不投广告,客服要另外找")).toEqual([
      ...["listings", "design"].map(included),
      ...["promotion", "customerService"].map(leftOut),
    ]));

  test("只做 says that nothing else is done", () => {
    expect(read("月費3800,只做上下架和作图")["servicesOnly"]).toBe(true);
    expect(read("月費3800,做上下架和作图")).not.toHaveProperty("servicesOnly");
  });

  test("so many images are included, and are neither a price nor a limit of the fee", () => {
    const quote = read(
      "Retainer CNY 32k per month, creative included up to 40 images a month, extra images at CNY 180 each",
    );
    expect(quote["monthlyFee"]).toEqual({ min: 32_000, max: 32_000 });
    expect(quote["services"]).toEqual([
      { ...included("design"), count: 40, price: { min: 180, max: 180, per: "item" } },
    ]);
    expect(services("月費9000,含每月4場直播")).toEqual([{ ...included("liveStream"), count: 4 }]);
  });

  test("what has a price by piece, and no word that includes it, is extra", () => {
    const price = { min: 300, max: 300, per: "item" };
    expect(services("$2,000/mo. Photos 300 each")).toEqual([{ ...extra("photography"), price }]);
    expect(services("$2,000/mo, 4 photos included, photos $300 each")).toEqual([
      { ...included("photography"), count: 4, price },
    ]);
  });

  test("what is managed at no extra charge is included", () =>
    expect(services("GMV 6.5%,我們管投放不另收費")).toEqual([included("promotion")]));

  test("a price at an extra service is its price and no price of the quote", () => {
    const quote = read("月费1.5万,客服另计3000元/月,拍摄按张50元另算");
    expect(quote["monthlyFee"]).toEqual({ min: 15_000, max: 15_000 });
    expect(quote).not.toHaveProperty("perItem");
    expect(services(quote["text"] as string)).toEqual([
      { ...extra("customerService"), price: { min: 3000, max: 3000, per: "month" } },
      { ...extra("photography"), price: { min: 50, max: 50, per: "item" } },
    ]);
  });

  test("English says it before or behind the service", () =>
    expect(
      services(
        "$2,000 per month including PPC and creative; photography is billed separately at $40 per photo; customer service not included.",
      ),
    ).toEqual([
      ...["promotion", "design"].map(included),
      { ...extra("photography"), price: { min: 40, max: 40, per: "item" } },
      leftOut("customerService"),
    ]));

  test("ad spend that the merchant pays is no service left out", () =>
    expect(read("GMV 5个点,推广费自理")).toMatchObject({ adSpendIncluded: false }));
});
