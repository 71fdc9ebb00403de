import type { DaySerial } from "../../src/domain/calendar/month";
import type { CommissionPlan } from "../../src/domain/commission/plan";
import type { Cents } from "../../src/domain/money/cents";
import { changeableBands, WhatIfForm } from "../../src/taskpane/views/commission/whatIfForm";
import { tiersOf } from "../domain/commission/table";

const plan = (changes: Partial<CommissionPlan> = {}): CommissionPlan => ({
  id: 0,
  name: "service",
  role: "service",
  person: "",
  from: 0 as DaySerial,
  basis: "net",
  recognition: "pay",
  terms: {
    tiers: tiersOf([0, 0.005], [80000, 0.008]),
    mode: "marginal",
    measure: "period",
    floor: 30000 as Cents,
  },
  ...changes,
});

describe("The figures of a plan in the pane", () => {
  test("stand there as the plan has them: rates in percent, limits in currency, no limit as nothing", () => {
    const form = new WhatIfForm(plan());
    expect(
      (["1 from", "1 rate", "1 flat", "floor", "cap"] as const).map((field) => form.text(field)),
    ).toEqual(["80,000", "0.8%", "", "300", ""]);
  });

  test("of attainment are shares of the target, and of pieces money for each", () => {
    const tiers = tiersOf(["From", "Rate"], [0.8, 2]);
    const terms = { ...plan().terms, tiers };
    const { index } = changeableBands(plan({ terms }))[0]!;
    expect(new WhatIfForm(plan({ terms, basis: "attainment" })).text(`${index} from`)).toBe("80%");
    expect(new WhatIfForm(plan({ terms, basis: "units" })).text(`${index} rate`)).toBe("2");
  });

  test("are read as they are typed", () => {
    const form = new WhatIfForm(plan());
    form.type("1 rate", "1.2%");
    form.type("1 from", "10万");
    form.type("floor", "");
    form.type("cap", "￥6,000");
    const read = form.read();
    expect(read).toMatchObject({ code: "terms", terms: { floor: undefined, cap: 600000 } });
    const second = read.code === "terms" ? read.terms.tiers?.bands[1] : undefined;
    expect([second?.lower.toNumber(), second?.rate.toNumber()]).toEqual([100000, 0.012]);
  });

  test("that make no plan say which figure, or which band", () => {
    const wrong = (field: "1 rate" | "1 from", text: string) => {
      const form = new WhatIfForm(plan());
      form.type(field, text);
      return form.read();
    };
    expect(wrong("1 rate", "abc")).toEqual({ code: "notANumber", field: "1 rate", text: "abc" });
    expect(wrong("1 rate", "-1%")).toEqual({ code: "belowZero", field: "1 rate" });
    expect(wrong("1 from", "0")).toMatchObject({ code: "bands", defect: { row: 1 } });
  });
});
