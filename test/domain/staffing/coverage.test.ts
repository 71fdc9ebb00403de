import { daySerial, monthOf } from "../../../src/domain/calendar/month";
import { Decimal } from "../../../src/domain/money/decimal";
import {
  carriedCoverage,
  coverageState,
  doersOf,
  startingCoverage,
  teamIn,
  withOffers,
  type DutyCoverage,
  type DutyRow,
} from "../../../src/domain/staffing/coverage";
import { dueDuties } from "../../../src/domain/staffing/dueDuties";
import { dutiesOfServices } from "../../../src/domain/staffing/serviceDuties";
import { DUTIES, DUTY_IDS, ROLES, type DutyId } from "../../../src/domain/staffing/duties";
import { roleNamed } from "../../../src/locale/roles";
import { worksByOrders } from "../../../src/locale/plan/planRoles";

const employment = (person: string, role: string, basePay: number, shop = "旗艦店") => ({
  person,
  role,
  shop,
  basePay: new Decimal(basePay),
});
const november = monthOf(2026, 11);
const staff = [
  employment("周", "運營", 12_000),
  employment("許", "运营主管", 7_500, "企業店"),
  employment("陳", "客服", 5_200),
  employment("林", "售後客服", 4_800),
];
const team = teamIn(november, staff, roleNamed);
const rowOf = ({ rows }: DutyCoverage, id: DutyId): DutyRow => rows.find((row) => row.id === id)!;
const whoDoes = (coverage: DutyCoverage, id: DutyId) => [...rowOf(coverage, id).marks.keys()];

describe("the roles of a staffing sheet", () => {
  it.each([
    ["運營", "operations"],
    ["店长", "operations"],
    ["Operations lead", "operations"],
    ["文案策划", "copywriting"],
    ["設計/美工", "design"],
    ["美工", "design"],
    ["直通車推廣", "promotion"],
    ["售后客服", "service"],
    ["Customer service", "service"],
    ["仓管配送", "warehouse"],
    ["打包", "warehouse"],
    ["財務", undefined],
  ])("%s is %s", (words, role) => expect(roleNamed(words)).toBe(role));

  it("of service and the warehouse have work that grows with the orders", () =>
    expect(["客服", "倉管", "設計", "運營", "財務"].map(worksByOrders)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]));
});

describe("the duties", () => {
  it("are there for each of the six roles", () =>
    expect(new Set(DUTY_IDS.map((id) => DUTIES[id].role))).toEqual(new Set(ROLES)));
});

describe("who does what, before anybody said so", () => {
  const start = startingCoverage(team);

  it("goes by role: everybody of the role, one in each shop, or the one with the highest base pay", () => {
    expect(whoDoes(start, "service.reception")).toEqual(["陳", "林"]);
    expect(whoDoes(start, "operations.monthPlan")).toEqual(["周", "許"]);
    expect(whoDoes(start, "operations.wages")).toEqual(["周"]);
  });

  it("shows what nobody does", () => {
    expect(coverageState(rowOf(start, "warehouse.goods"), 2)).toBe("nobody");
    expect(coverageState(rowOf(start, "service.reception"), 2)).toBe("covered");
  });

  it("counts two as too many for one shop, not for two", () => {
    expect(coverageState(rowOf(start, "operations.monthPlan"), 2)).toBe("covered");
    expect(coverageState(rowOf(start, "operations.monthPlan"), 1)).toBe("twoOrMore");
  });
});

describe("who does what, on a later run", () => {
  const start = startingCoverage(team);
  const kept: DutyCoverage = {
    parties: [...start.parties, "某某代運營"],
    rows: [
      ...start.rows.map((row) =>
        row.id === "service.reception" ? { ...row, marks: new Map([["某某代運營", "是"]]) } : row,
      ),
      {
        role: { typed: "財務" },
        text: "開發票",
        rhythm: "daily",
        owner: "one",
        marks: new Map([["陳", "●"]]),
      },
    ],
  };
  const everybody = new Set(["周", "許", "陳", "林", "吳"]);
  const later = (of: typeof staff) => carriedCoverage(kept, teamIn(november, of, roleNamed), everybody);

  it("keeps every mark, duty and column that somebody made", () => {
    const carried = later(staff);
    expect(carried.parties).toContain("某某代運營");
    expect(whoDoes(carried, "service.reception")).toEqual(["某某代運營"]);
    expect(carried.rows[carried.rows.length - 1]).toMatchObject({ text: "開發票" });
  });

  it("takes the column of who has left away, so that what is left open shows", () => {
    const carried = later(staff.filter(({ person }) => person !== "陳"));
    expect(carried.parties).not.toContain("陳");
    expect(coverageState(carried.rows[carried.rows.length - 1]!, 2)).toBe("nobody");
  });

  it("gives who is new what everybody of the role does, and nothing more", () => {
    const carried = later([...staff, employment("吳", "客服", 9_000)]);
    expect(whoDoes(carried, "service.returns")).toEqual(["陳", "林", "吳"]);
    const own = carried.rows.filter(({ marks }) => marks.has("吳"));
    expect(own.every(({ owner, role }) => owner === "team" && role === "service")).toBe(true);
  });
});

describe("what an agency's quote includes", () => {
  const start = startingCoverage(team);
  const duties = dutiesOfServices([
    { service: "decoration", included: true },
    { service: "warehouse", included: true },
    { service: "listings", included: true, extra: true },
    { service: "customerService", included: false },
  ]);
  const offered = withOffers(start, [{ name: "甲代運營", duties }]);

  it("is shown in a column of its own: not what costs extra, nor what is left out", () => {
    expect(offered.parties).toContain("甲代運營");
    const marked = offered.rows.filter(({ marks }) => marks.get("甲代運營") === "○").map(({ id }) => id);
    expect(marked).toEqual([
      "design.shopFront",
      "warehouse.goods",
      "warehouse.waybills",
      "warehouse.register",
      "warehouse.stockCount",
    ]);
  });

  it("is only an offer: the duty still has nobody", () => {
    expect(coverageState(rowOf(offered, "warehouse.goods"), 1)).toBe("nobody");
    expect(doersOf(rowOf(offered, "warehouse.goods"))).toEqual([]);
  });

  it("stays marked where somebody chose the agency, and goes with the quote where nobody did", () => {
    const chosen = {
      ...offered,
      rows: offered.rows.map((row) =>
        row.id === "warehouse.goods" ? { ...row, marks: new Map([["甲代運營", "●"]]) } : row,
      ),
    };
    expect(coverageState(rowOf(withOffers(chosen, []), "warehouse.goods"), 1)).toBe("covered");
    expect(withOffers(offered, []).parties).toEqual(start.parties);
    expect(withOffers(offered, []).rows).toEqual(start.rows);
  });
});

describe("what comes due in a month", () => {
  const day = (month: number, date: number) => daySerial(2026, month, date)!;
  const { rows } = startingCoverage(team);
  const daysOf = (id: DutyId, month: number) =>
    dueDuties(rows, monthOf(2026, month))
      .filter(({ row }) => row.id === id)
      .map((due) => due.day);

  it("is the month's last day for accounts due on the 31st", () => {
    expect(daysOf("operations.monthAccounts", 2)).toEqual([day(2, 28)]);
    expect(daysOf("operations.monthAccounts", 12)).toEqual([day(12, 31)]);
  });

  it("is every Monday for work that is assigned weekly", () =>
    expect(daysOf("operations.assignWork", 11)).toEqual([2, 9, 16, 23, 30].map((date) => day(11, date))));

  it("is in June and December for the half-year, in December for the year", () => {
    expect(daysOf("operations.halfYearPlan", 6)).toEqual([day(6, 20)]);
    expect(daysOf("operations.halfYearPlan", 7)).toEqual([]);
    expect(daysOf("operations.yearPlan", 6)).toEqual([]);
    expect(daysOf("operations.yearPlan", 12)).toEqual([day(12, 20)]);
  });

  it("is 10 days before 618 starts on 1 June for its pictures: 22 May, with the campaign named", () => {
    expect(daysOf("design.campaignPictures", 5)).toContain(day(5, 22));
    const due = dueDuties(rows, monthOf(2026, 5)).find(
      (of) => of.row.id === "design.campaignPictures" && of.day === day(5, 22),
    );
    expect(due?.event).toBe("june18");
  });

  it("prepares in December what starts in January: 年貨節 of 2027 begins on 9 January", () =>
    // Chinese New Year is on 6 February 2027; four weeks before it is 9 January; 20 days before that, 20 December.
    expect(daysOf("copywriting.campaignPlan", 12)).toContain(day(12, 20)));

  it("leaves out what is done every day or as needed", () => {
    const listed = dueDuties(rows, november).map(({ row }) => row.rhythm);
    expect(listed).not.toContain("daily");
    expect(listed).not.toContain("asNeeded");
  });
});
