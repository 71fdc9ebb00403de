import type { DaySerial } from "../../../domain/calendar/month";
import type { DateOrder } from "../../../domain/calendar/readDate";
import type { DrawKind } from "../../../domain/commission/rules/draw";
import type { CommissionPlan } from "../../../domain/commission/plan";
import { roundToCents, type Cents } from "../../../domain/money/cents";
import { Decimal } from "../../../domain/money/decimal";
import { present } from "../../../domain/present";
import { dayIn } from "../accounts/staffing";
import { basisIn, basisOfBands, recognitionOfBasis, saysOtherBasis } from "./planBasis";
import type { AmountMeaning, FindPlanProblem, PlanDraft, TextMeaning } from "./planDraft";
import type { MeasureSaid } from "./planMeasureSaid";
import { isOfSomeGoods } from "./planNeighbours";
import type { Said } from "./planSaidBeside";
import { scopeOf } from "./planDrafts";
import {
  drawKindIn,
  measureIn,
  poolIn,
  recognitionIn,
  salesOfIn,
  saysEachSale,
  saysOtherStretch,
  type Measure,
} from "./planWords";

/** What a plan says beside its bands and their reading. */
type Terms = Omit<CommissionPlan, "id" | "name" | "role" | "person" | "terms"> & {
  readonly terms: Omit<CommissionPlan["terms"], "tiers" | "mode">;
};

/** Over which months the tiers are climbed. */
type Counts = Pick<CommissionPlan["terms"], "measure" | "restarts">;

/** Words of which every one is understood. */
type Understood<T> = { readonly [K in keyof T]: Exclude<T[K], "notUnderstood"> };

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
    /** What a title or remark says of the time that the bands count over. */
    private readonly said: Said<MeasureSaid> | undefined,
  ) {}

  /** @returns `undefined` where a word of it is not understood, so that nothing can be paid from the plan */
  read(order: DateOrder | undefined): Terms | undefined {
    const { draft } = this;
    const words = this.words();
    if (!words || this.hasTermOfTheMonth()) return undefined;
    const { basis = "net", pool = "own", recognition = "pay", salesOf } = words;
    const cents = (meaning: AmountMeaning) => this.centsOf(meaning);
    const limits = present({
      floor: cents("floor"),
      cap: cents("cap"),
      cumulativeCap: cents("cumulativeCap"),
    });
    const lines = present({ least: cents("lineLeast"), most: cents("lineMost") });
    const isByLine = Object.keys(lines).length > 0 || saysEachSale(this.bandHeader);
    const draw = this.drawOf(words.drawKind);
    const holdback = this.holdbackOf();
    const counts = this.countsOver(words.measure ?? "period", limits.cumulativeCap);
    if (holdback === "notUnderstood" || !counts || this.isClash(counts, basis, isByLine)) return undefined;
    return {
      from: (draft.from && dayIn(draft.from, order, "first")) ?? (0 as DaySerial),
      ...this.completion,
      ...{ basis, recognition },
      terms: { ...counts, ...limits, ...present({ start: startOf(draft) }) },
      ...present({
        to: draft.to && dayIn(draft.to, order, "last"),
        salesOf,
        pool: pool === "own" ? undefined : pool,
        lines: isByLine ? lines : undefined,
        factor: draft.amounts.get("factor"),
        draw,
        holdback,
      }),
    };
  }

  /** What a plan says in words; `undefined` where one of them is not understood. */
  private words() {
    const { completion, draft } = this;
    const basis = this.word("basis", basisIn) ?? this.basisOfBands();
    const words = {
      basis: completion && basis !== "notUnderstood" ? "attainment" : basis,
      pool: this.word("allotment", poolIn),
      salesOf: this.word("salesOf", salesOfIn),
      measure: this.measure(),
      recognition:
        this.word("recognition", recognitionIn) ?? recognitionOfBasis(draft.texts.get("basis") ?? ""),
      drawKind: this.word("drawKind", drawKindIn),
    } as const;
    if (!isUnderstood(words)) return undefined;
    if (words.basis === undefined)
      this.find("warning", { code: "planBasisAssumed", plan: draft.name }, draft.at("basis"));
    return words;
  }

  /** Limits of each line, and completion that never starts anew, are of single months: sums that go on know neither. */
  private isClash({ measure, restarts }: Counts, basis: CommissionPlan["basis"], isByLine: boolean): boolean {
    const { draft } = this;
    const isEndless = basis === "attainment" && !restarts;
    const alone = isByLine ? "lines" : isEndless ? "attainment" : undefined;
    if (measure !== "cumulative" || !alone) return false;
    this.find("error", { code: "planTermsClash", plan: draft.name, alone }, draft.at("measure"));
    return true;
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
    if (!scope && !draft.isPart) return false;
    // Targets of another sheet are of shops and people, and never of a category.
    const isOfTargets = this.completion && !this.completion.target && isOfSomeGoods(scope ?? {});
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

  /** The time that the bands count over, by the plan's own words, their header, or what is written beside the table. */
  private measure(): Measure | "notUnderstood" | undefined {
    const { bandHeader, draft, find, said } = this;
    const own = this.word("measure", measureIn) ?? this.measureOfBands();
    if (!said || own === "notUnderstood") return own;
    const known = own ?? measureIn(bandHeader);
    if (said.value === "unclear" ? known || draft.bands.length < 2 : known === said.value) return own;
    if (said.value !== "unclear" && !known) return said.value;
    find(
      "error",
      { code: "planMeasureUnclear", plan: draft.name, isOther: known !== undefined },
      said.at,
      said.text,
    );
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
  private countsOver(measure: Measure, cumulativeCap: Cents | undefined): Counts | undefined {
    const { draft } = this;
    const isYearly = cumulativeCap !== undefined && /年|annual|year/i.test(this.capHeader);
    if (measure === "period") return isYearly ? { measure, restarts: "year" } : { measure };
    if (isYearly && measure !== "year") {
      this.find("error", { code: "capOfAnotherTime", plan: draft.name }, draft.at("cumulativeCap"));
      return undefined;
    }
    if (measure === "cumulative") return { measure };
    const at = this.said?.value === measure ? this.said.at : draft.at("measure");
    this.find("note", { code: "planStartsAnew", plan: draft.name, restarts: measure }, at);
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

function isUnderstood<T extends object>(words: T): words is T & Understood<T> {
  return !Object.values(words).includes("notUnderstood");
}

function startOf(draft: PlanDraft): CommissionPlan["terms"]["start"] {
  const [threshold, cliff] = [draft.amounts.get("threshold"), draft.amounts.get("cliff")];
  if (threshold?.greaterThan(0)) return { kind: "threshold", at: threshold };
  return cliff?.greaterThan(0) ? { kind: "cliff", at: cliff } : undefined;
}
