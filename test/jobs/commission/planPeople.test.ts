import type { CommissionPlan } from "../../../src/domain/commission/plan";
import { isForNobody, plansFor } from "../../../src/jobs/commission/planPeople";

const STAFF = [
  { person: "王芳", role: "售前客服" },
  { person: "李强", role: "客服/售后" },
];
const plan = (role: string, person = "") => ({ role, person }) as CommissionPlan;
const roles = (role: string, staff = STAFF) => plansFor(plan(role), staff, []).map((of) => of.role);

describe("The roles of a plan", () => {
  test("are one where the staff sheet has just that", () =>
    expect(roles("客服/售后")).toEqual(["客服/售后"]));
  test("are spelled as the staff sheet spells them", () => expect(roles("售前")).toEqual(["售前客服"]));
  test("stay as they are where one of them is nobody's", () =>
    expect(roles("售前/仓管")).toEqual(["售前/仓管"]));
});

test("A plan for a role or a name that nobody has is for nobody, unless no staff is told or orders name them", () => {
  expect(isForNobody(plan("仓管"), STAFF, [])).toBe(true);
  expect(isForNobody(plan("", "赵六"), STAFF, [])).toBe(true);
  expect(isForNobody(plan("", "赵六"), STAFF, ["赵六"])).toBe(false);
  expect(isForNobody(plan("", "赵六"), [], [])).toBe(false);
  expect(isForNobody(plan(""), STAFF, [])).toBe(false);
});

test("A plan for a role is for nobody where no sheet tells roles", () =>
  expect(isForNobody(plan("仓管"), [], ["王芳"])).toBe(true));
