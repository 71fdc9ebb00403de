import { tiersOfCell } from "../../../../src/domain/agency/terms/termValue";

/** Each tier as `up to: rate`. */
const read = (cell: string) =>
  tiersOfCell(cell)?.tiers.map(
    ({ upTo, rate }) => `${upTo?.toString() ?? "open"}: ${rate?.low.toString() ?? "-"}`,
  );

describe("The tiers of a cell", () => {
  test("start at the amounts of a list", () =>
    expect(read("0:5%; 500,000:4%")).toEqual(["500000: 0.05", "open: 0.04"]));

  test.each([
    "up to 500,000: 5%; up to 1,000,000: 4%; over 1,000,000: 3%",
    "0-500,000: 5%; 500,000-1,000,000: 4%; 1,000,000+: 3%",
    "50萬以內:5%;100萬以內:4%;以上:3%",
    "under 500k=5%|under 1m=4%|above 1m=3%",
  ])("end where words say so: %s", (cell) =>
    expect(read(cell)).toEqual(["500000: 0.05", "1000000: 0.04", "open: 0.03"]),
  );

  test.each([
    "first 500,000: 5%; next 500,000: 4%; rest: 3%",
    "first 500k: 5%; next 500k: 4%; above 1m: 3%",
    "前50萬:5%;接下來50萬:4%;其餘:3%",
  ])("start where the one before ends: %s", (cell) =>
    expect(read(cell)).toEqual(["500000: 0.05", "1000000: 0.04", "open: 0.03"]),
  );

  test("are none where one of them would be lost", () =>
    expect(read("5% on the first 500,000; 4% somewhere; 3% above 1,000,000")).toBeUndefined());
});
