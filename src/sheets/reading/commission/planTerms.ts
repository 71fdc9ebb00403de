import type { DaySerial } from "../../../domain/calendar/month";
import type { DateOrder } from "../../../domain/calendar/readDate";
import type { DrawKind } from "../../../domain/commission/rules/draw";
import type { CommissionPlan } from "../../../domain/commission/plan";
import { roundToCents, type Cents } from "../../../domain/money/cents";
import { Decimal } from "../../../domain/money/decimal";
import { dayIn } from "../accounts/staffing";
import { basisIn, basisOfBands, recognitionOfBasis, saysOtherBasis } from "./planBasis";
import type { AmountMeaning, FindPlanProblem, PlanDraft, TextMeaning } from "./planDraft";
import { isOfSomeGoods } from "./planNeighbours";
import { scopeOf } from "./planDrafts";
import {
  drawKindIn,
  measureIn,
  poolIn,
  recognitionIn,
  salesOfIn,
  saysOtherStretch,
  type Measure,
} from "./planWords";

/** What a plan says beside its bands and their reading. */
type Terms = Omit<CommissionPlan, "id" | "name" | "role" | "person" | "terms"> & {
  readonly terms: Omit<CommissionPlan["terms"], "tiers" | "mode">;
};

const OF_THE_MONTH = ["floor", "draw", "holdbackMonths"] as const;

/** Reads what holds for a whole plan: basis, dates, limits, draw and holdback. */
export class PlanTermsReader {
  constructor(
    private readonly draft: PlanDraft,
    private readonly find: FindPlanProblem,
    /** What stands over the cap of all periods: an annual one holds for each year. */
    private readonly capHeader: string,
    /** What stands over the bands, which may say what they are of: `Annual sales`, 毛利. */
    private readonly bandHeader: string,
    /** What the plan is paid on where its bands say so: completion, and the target that it is measured against. */
    private readonly completion: Pick<CommissionPlan, "target"> | undefined,
  ) {}

  /** @returns `undefined` where a word of it is not understood, so that nothing can be paid from the plan */
  read(order: DateOrder | undefined): Terms | undefined {
    const { draft } = this;
    const said = this.word("basis", basisIn) ?? this.basisOfBands();
    const basis = this.completion && said !== "notUnderstood" ? "attainment" : said;
    const pool = this.word("allotment", poolIn);
    const salesOf = this.word("salesOf", salesOfIn);
    const measure = this.word("measure", measureIn) ?? this.measureOfBands();
    const recognition =
      this.word("recognition", recognitionIn) ?? recognitionOfBasis(draft.texts.get("basis") ?? "");
    const drawKind = this.word("drawKind", drawKindIn);
    if ([basis, pool, salesOf, measure, recognition, drawKind].includes("notUnderstood")) return undefined;
    if (basis === undefined)
      this.find("warning", { code: "planBasisAssumed", plan: draft.name }, draft.at("basis"));
    const from = draft.from && dayIn(draft.from, order, "first");
    const to = draft.to && dayIn(draft.to, order, "last");
    const cents = (meaning: AmountMeaning) => this.centsOf(meaning);
    const [floor, cap, cumulativeCap] = [cents("floor"), cents("cap"), cents("cumulativeCap")];
    const [least, most] = [cents("lineLeast"), cents("lineMost")];
    if (this.hasTermOfTheMonth()) return undefined;
    const start = startOf(draft);
    const known = <T extends string>(word: T | "notUnderstood" | undefined) => word as T | undefined;
    const draw = this.drawOf(known(drawKind));
    const holdback = this.holdbackOf();
    if (holdback === "notUnderstood") return undefined;
    const counts = this.countsOver(known(measure) ?? "period", cumulativeCap);
    if (!counts) return undefined;
    const isEndless = known(basis) === "attainment" && !counts.restarts;
    const alone = least || most ? "lines" : isEndless ? "attainment" : undefined;
    if (counts.measure === "cumulative" && alone) {
      this.find("error", { code: "planTermsClash", plan: draft.name, alone }, draft.at("measure"));
      return undefined;
    }
    const rule = known(pool);
    const factor = draft.amounts.get("factor");
    return {
      from: from ?? (0 as DaySerial),
      ...(to !== undefined && { to }),
      basis: known(basis) ?? "net",
      ...this.completion,
      recognition: known(recognition) ?? "pay",
      ...(known(salesOf) && { salesOf: known(salesOf)! }),
      ...(rule && rule !== "own" && { pool: rule }),
      terms: {
        ...counts,
        ...(start && { start }),
        ...(floor && { floor }),
        ...(cap && { cap }),
        ...(cumulativeCap && { cumulativeCap }),
      },
      ...((least || most) && { lines: { ...(least && { least }), ...(most && { most }) } }),
      ...(factor && { factor }),
      ...(draw && { draw }),
      ...(holdback && { holdback }),
    };
  }

  private word<T extends string>(
    meaning: TextMeaning,
    read: (text: string) => T | undefined,
  ): T | "notUnderstood" | undefined {
    const { draft } = this;
    const text = draft.texts.get(meaning);
    if (text === undefined) return undefined;
    const word = read(text);
    if (word) return word;
    this.find(
      "error",
      { code: "planValueNotUnderstood", plan: draft.name, meaning },
      draft.at(meaning),
      text,
    );
    return "notUnderstood";
  }

  /** A floor, a draw and what is held back are a month's, whatever is sold: plans of some sales have none, nor targets of all. */
  private hasTermOfTheMonth(): boolean {
    const { draft, find } = this;
    const scope = scopeOf(draft.sold);
    if (!scope) return false;
    // Targets of another sheet are of shops and people, and never of a category.
    const isOfTargets = this.completion && !this.completion.target && isOfSomeGoods(scope);
    const meaning = isOfTargets
      ? "target"
      : OF_THE_MONTH.find((each) => draft.amounts.get(each)?.greaterThan(0));
    if (meaning) find("error", { code: "planOfSomeClash", plan: draft.name, meaning }, draft.at(meaning));
    return meaning !== undefined;
  }

  /** What the bands are of, by their header: completion, profit, pieces; 淨利潤 and sales without freight are not known. */
  private basisOfBands(): ReturnType<typeof basisOfBands> | "notUnderstood" {
    const { bandHeader, draft, find } = this;
    if (!saysOtherBasis(bandHeader)) return basisOfBands(bandHeader);
    const problem = { code: "planValueNotUnderstood", plan: draft.name, meaning: "basis" } as const;
    find("error", problem, draft.at("band"), bandHeader);
    return "notUnderstood";
  }

  /** The time that the bands are of, where their header says another one than a month. */
  private measureOfBands(): Measure | "notUnderstood" | undefined {
    const { bandHeader, draft, find } = this;
    if (saysOtherStretch(bandHeader)) {
      const problem = { code: "planValueNotUnderstood", plan: draft.name, meaning: "measure" } as const;
      find("error", problem, draft.at("band"), bandHeader);
      return "notUnderstood";
    }
    const measure = measureIn(bandHeader);
    return measure === "year" || measure === "half" || measure === "quarter" ? measure : undefined;
  }

  /** Over which months the tiers are climbed, and from when on a cap of all months counts. */
  private countsOver(
    measure: Measure,
    cumulativeCap: Cents | undefined,
  ): Pick<CommissionPlan["terms"], "measure" | "restarts"> | undefined {
    const { draft } = this;
    const isYearly = cumulativeCap !== undefined && /年|annual|year/i.test(this.capHeader);
    if (measure === "period") return isYearly ? { measure, restarts: "year" } : { measure };
    if (isYearly && measure !== "year") {
      this.find("error", { code: "capOfAnotherTime", plan: draft.name }, draft.at("cumulativeCap"));
      return undefined;
    }
    if (measure === "cumulative") return { measure };
    this.find("note", { code: "planStartsAnew", plan: draft.name, restarts: measure }, draft.at("measure"));
    return { measure: "cumulative", restarts: measure };
  }

  private drawOf(kind: DrawKind | undefined): CommissionPlan["draw"] {
    const { draft } = this;
    const amount = this.centsOf("draw");
    if (!amount) return undefined;
    if (!kind) this.find("note", { code: "drawKindAssumed", plan: draft.name }, draft.at("drawKind"));
    return { amount, kind: kind ?? "recoverable" };
  }

  private holdbackOf(): CommissionPlan["holdback"] | "notUnderstood" {
    const { draft } = this;
    const periods = draft.amounts.get("holdbackMonths")?.toNumber() ?? 0;
    if (periods < 0 || !Number.isInteger(periods)) {
      this.find(
        "error",
        { code: "planValueNotUnderstood", plan: draft.name, meaning: "holdbackMonths" },
        draft.at("holdbackMonths"),
        String(periods),
      );
      return "notUnderstood";
    }
    if (periods === 0) return undefined;
    if (!draft.holdbackShare) {
      this.find(
        "note",
        { code: "holdbackWhole", plan: draft.name, months: periods },
        draft.at("holdbackMonths"),
      );
    }
    return { share: draft.holdbackShare ?? new Decimal(1), periods };
  }

  private centsOf(meaning: AmountMeaning): Cents | undefined {
    const { draft } = this;
    const amount = draft.amounts.get(meaning);
    const cents = amount && roundToCents(amount);
    if (cents === undefined || cents === 0) return undefined;
    if (cents > 0) return cents;
    this.find(
      "error",
      { code: "planValueNotUnderstood", plan: draft.name, meaning },
      draft.at(meaning),
      amount?.toFixed(),
    );
    return undefined;
  }
}

function startOf(draft: PlanDraft): CommissionPlan["terms"]["start"] {
  const [threshold, cliff] = [draft.amounts.get("threshold"), draft.amounts.get("cliff")];
  if (threshold?.greaterThan(0)) return { kind: "threshold", at: threshold };
  return cliff?.greaterThan(0) ? { kind: "cliff", at: cliff } : undefined;
}
