import { daySerial, type DaySerial } from "../../../src/domain/calendar/month";
import { workJob, type WorkSettings } from "../../../src/jobs/work/work";
import type { CellValue } from "../../../src/sheets/grid";
import { SHIFTS_ID } from "../../../src/sheets/reports/work/shiftsSheet";
import { MemoryWorkbook } from "../memoryWorkbook";

const day = (year: number, month: number, date: number) => daySerial(year, month, date)!;
const STAFF_HEADINGS = ["Person", "Role", "Shop", "Base pay", "From", "To"];

/** Ten orders a day. */
function ordersFrom(first: DaySerial, last: DaySerial): CellValue[][] {
  const days = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const rows = days.flatMap((of) =>
    Array.from({ length: 10 }, (_, at) => [`${of}${100_000 + at}`, of + 0.5, 99.5]),
  );
  return [["Order number", "Pay time", "Paid amount"], ...rows];
}

async function shiftsWith(staff: CellValue[][], settings: WorkSettings, orders?: CellValue[][]) {
  const book = new MemoryWorkbook({ Staff: [STAFF_HEADINGS, ...staff], ...(orders && { Orders: orders }) });
  const { json, report } = await workJob.run(settings, book.context("en"));
  const shifts = report.sheets.find(({ id }) => id === SHIFTS_ID)!;
  const figures = shifts.blocks.flatMap(({ cells }) => cells);
  const used = (label: string) => {
    const cell = figures.find(([first]) => first === label)?.[3];
    return typeof cell === "object" && cell !== null ? cell.value : undefined;
  };
  return { json, used, codes: json.findings.map(({ code }) => code) };
}

const OCTOBER = ordersFrom(day(2026, 10, 1), day(2026, 10, 31));

describe("The people of the shifts", () => {
  test("are one where somebody stands in a row for each of two shops", async () => {
    const { json, used } = await shiftsWith(
      [
        ["Amy", "Customer service", "Main", 3000, null, null],
        ["Amy", "Customer service", "Outlet", 2000, null, null],
        ["Bob", "Customer service", "Main", 5000, null, day(2026, 11, 10)],
        ["Bob", "Customer service", "Main", 5500, day(2026, 11, 11), null],
      ],
      {},
      OCTOBER,
    );
    expect(json.month).toBe("2026-11");
    expect(json.days.map(({ people }) => people[0]!.there)).toEqual(Array.from({ length: 30 }, () => 2));
    // 310 orders by two people.
    expect(used("Customer service · work a person does a month")).toBe(155);
  });

  test("are of one role however it is capitalised", async () => {
    const { json } = await shiftsWith(
      [
        ["Amy", "Customer Service", "", 5000, null, null],
        ["Bob", "customer service", "", 5000, null, null],
      ],
      {},
      OCTOBER,
    );
    expect(json.days[0]!.people).toMatchObject([{ role: "Customer Service", there: 2 }]);
  });

  test("count where their pay is blank, which is said", async () => {
    const { json, codes } = await shiftsWith(
      [
        ["Amy", "Warehouse", "", 5000, null, null],
        ["Bob", "Warehouse", "", null, null, null],
        [null, "end of the list", null, null, null, null],
      ],
      {},
      OCTOBER,
    );
    expect(json.days[0]!.people).toMatchObject([{ role: "Warehouse", there: 2 }]);
    expect(codes.filter((code) => code === "basePayBlank")).toHaveLength(1);
  });

  test("do what a whole month had: ten days of July do not count", async () => {
    const orders = ordersFrom(day(2026, 6, 1), day(2026, 7, 10));
    const staff = [["Amy", "Warehouse", "", 5000, null, null]];
    const { used } = await shiftsWith(staff, { month: "2026-08" }, orders);
    expect(used("Warehouse · work a person does a month")).toBe(300);
  });

  test("are there before any order is known, and what they can do is asked for", async () => {
    const staff = [["Amy", "Warehouse", "", 5000, day(2026, 11, 16), null]];
    const { json, codes } = await shiftsWith(staff, { month: "2026-11" });
    expect(json.days.map(({ people }) => people[0])).toEqual([
      ...Array.from({ length: 15 }, () => ({ role: "Warehouse", work: "0", needed: 1, there: 0 })),
      ...Array.from({ length: 15 }, () => ({ role: "Warehouse", work: "0", needed: 1, there: 1 })),
    ]);
    expect(codes).toContain("capacityNotKnown");
    expect(codes).not.toContain("noShiftRoles");
  });

  test("prepare for New Year goods from its first day on, also where that is in December", async () => {
    // Chinese New Year of 2028 is on 26 January; the goods are sold from 28 days before.
    const { json } = await shiftsWith([["Amy", "Warehouse", "", 5000, null, null]], { month: "2027-12" });
    expect(json.days.slice(27).map(({ event }) => event)).toEqual([
      "Christmas to New Year (雙旦)",
      "New Year goods (年貨節)",
      "New Year goods (年貨節)",
      "New Year goods (年貨節)",
    ]);
  });
});
