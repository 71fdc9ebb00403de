import { withSteps } from "../../../domain/commission/rules/everyStep";
import type { CommissionPlan } from "../../../domain/commission/plan";
import type { SaleKind } from "../../../domain/commission/salesScope";
import type { DateOrder } from "../../../domain/calendar/readDate";
import { present } from "../../../domain/present";
import type { CellAddress, Grid } from "../../grid";
import { isBlank } from "../cells";
import type { ReadingChoice } from "../choice";
import { quotedContent, type Finding } from "../finding";
import type { ColumnMeaning } from "../meaning";
import { HIGHEST_FACTOR, readShareIn } from "../shareCell";
import type { SheetRecognition } from "../recognition";
import type { TableRow } from "../tableRow";
import { acceleratedRate } from "./acceleratedRate";
import { readPlanAmount } from "./planAmount";
import { draftOfRow, scopeOf } from "./planDrafts";
import { PlanRows } from "./planRows";
import { AMOUNTS, TEXTS, type FindPlanProblem, type PlanDraft } from "./planDraft";
import { basisOfRate, countedInBands, payOfOrders } from "./planOrders";
import { isSentence, shareTerms } from "./planNeighbours";
import { TitledTables } from "./planTitle";
import { measureSaidIn } from "./planMeasureSaid";
import { PlanModes, type SaidOf } from "./planMode";
import { SaidBeside } from "./planSaidBeside";
import { planShape, startOfBand, type PlanShape } from "./planShape";
import { settlePercents } from "./percentsOfColumn";
import { BAND } from "./planTable";
import { basisIn } from "./planBasis";
import { planSteps, stepsDoubt, type StepsDoubt } from "./planSteps";
import { PlanTermsReader } from "./planTerms";
import { tiersOfPlan } from "./planTiers";
import { saysAll, saysEverybody } from "./planWords";
import type { PlansReading, ReadPlan } from "./readPlan";
import { UnknownColumns } from "./unknownColumns";

/** Whom a plan is for; empty where it is for everybody. */
const ofAll = (named: string): string => (saysEverybody(named) ? "" : named);
const peopleOf = ({ role, person }: PlanDraft) => ({ role: ofAll(role), person: ofAll(person) });

/**
 * Reads a table of commission plans, a row a band. Rows that name no plan belong to the plan above them, and what holds
 * for a whole plan may stand in any of its rows.
 */
export class PlansReader {
  private readonly table: PlanRows;
  private readonly unknown: UnknownColumns;
  private readonly drafts: PlanDraft[] = [];
  private readonly findings: Finding[] = [];
  private readonly tables: TitledTables;
  private readonly modes: PlanModes;
  private readonly measures = new SaidBeside(measureSaidIn);

  /**
   * @param firstId the number of the first plan of this sheet among those of the workbook
   * @param sold the sales that its column of rates is of
   * @param aside columns that others read
   */
  constructor(
    private readonly recognition: SheetRecognition,
    choice: ReadingChoice,
    private readonly firstId: number,
    private readonly sold: Partial<SaleKind> = {},
    aside: readonly number[] = [],
  ) {
    this.table = new PlanRows(recognition, choice);
    this.unknown = new UnknownColumns(recognition, aside);
    this.tables = new TitledTables(recognition);
    this.modes = new PlanModes(recognition, this.saidOf, this.find);
  }

  add(block: Grid): void {
    this.unknown.add(block);
    this.tables.add(block);
    this.modes.add(block);
    this.measures.add(block);
    this.table.each(block, (row) => this.addRow(row));
  }

  finish(): PlansReading {
    const { order, findings } = this.table.finish("commissionPlans");
    this.leaveOutRemarks();
    shareTerms(this.drafts, this.find);
    settlePercents(this.drafts, this.recognition.columns.get("rate")?.header ?? "");
    const plans = this.drafts.map((draft, index) => {
      const read = this.planOf(draft, this.firstId + index, order);
      const only = scopeOf(draft.sold);
      const titles = this.tables.of(draft.ownName);
      const titled = { ...read, ...(titles && { titles }) };
      return read.plan || !only ? titled : { ...titled, refused: { ...peopleOf(draft), only } };
    });
    return {
      plans,
      findings: [...findings, ...this.unknown.findings(), ...this.findings],
      rows: this.table.rows,
    };
  }

  private addRow(row: TableRow): void {
    const start = row.start();
    const said = this.tables.saidBy(start.row);
    if (said === "") this.sayRemark(start, row.firstContent());
    if (said !== undefined) return;
    const draft = draftOfRow(row, this.drafts, this.sold, this.find, this.tables.above(start.row));
    if (!draft) {
      this.find("error", { code: "personMissing" }, row.start(), row.firstContent());
      return;
    }
    for (const meaning of [...AMOUNTS, "holdbackMonths"] as const) {
      const unit = this.recognition.columns.get(meaning)?.unit ?? 1;
      const amount = readPlanAmount(row.content(meaning), meaning, unit);
      if (amount === "notUnderstood") this.refuse(draft, meaning, row);
      else if (amount) this.settle(draft, draft.amounts, meaning, amount, row, (a, b) => a.equals(b));
    }
    for (const meaning of TEXTS) {
      const text = row.text(meaning);
      if (text !== "") this.settle(draft, draft.texts, meaning, text, row, (a, b) => a === b);
    }
    draft.holdbackShare = this.shareIn(row, draft, "holdbackShare", 1) ?? draft.holdbackShare;
    const factor = saysAll(row.text("factor").replace(/\d/g, "*"))
      ? undefined
      : this.shareIn(row, draft, "factor", HIGHEST_FACTOR);
    // 0.05 is a rate.
    if (factor?.lessThan("0.1") && !factor.isZero()) this.refuse(draft, "factor", row);
    else if (factor) this.settle(draft, draft.amounts, "factor", factor, row, (a, b) => a.equals(b));
    draft.rows.push(row.start().row);
    const cells = BAND.map((meaning) => row.content(meaning) ?? null);
    const header = this.recognition.columns.get("rateAbove")?.header ?? "";
    const aboveSaid = row.content("rateAbove") ?? null;
    const above = acceleratedRate(aboveSaid, row.content("rate") ?? null, header);
    if (above === "notUnderstood") this.refuse(draft, "rateAbove", row);
    if ([...cells, aboveSaid].some((cell) => !isBlank(cell)))
      draft.bands.push({
        at: (meaning) => row.at(meaning),
        cells,
        above: above === "notUnderstood" ? aboveSaid : above,
      });
  }

  /** A share of what is paid, or a factor on it. */
  private shareIn(row: TableRow, draft: PlanDraft, meaning: "holdbackShare" | "factor", most: number) {
    const share = readShareIn(row, meaning, most, (taken) =>
      this.find("warning", { code: "shareAssumed", taken }, row.at(meaning), row.content(meaning)),
    );
    if (share === "refused") this.refuse(draft, meaning, row);
    return share === "refused" ? undefined : share;
  }

  /** Nothing is paid from a plan of which a term is not understood. */
  private refuse(draft: PlanDraft, meaning: ColumnMeaning, row: TableRow): void {
    draft.isRefused = true;
    const problem = { code: "planValueNotUnderstood", plan: draft.name, meaning } as const;
    this.find("error", problem, row.at(meaning), row.content(meaning));
  }

  private settle<Meaning extends ColumnMeaning, Value>(
    draft: PlanDraft,
    values: Map<Meaning, Value>,
    meaning: Meaning,
    value: Value,
    row: TableRow,
    same: (a: Value, b: Value) => boolean,
  ): void {
    const known = values.get(meaning);
    if (known === undefined) values.set(meaning, value);
    else if (!same(known, value) && (meaning === "target" || meaning === "factor"))
      this.refuse(draft, meaning, row);
    else if (!same(known, value)) {
      this.find(
        "warning",
        { code: "planValuesDiffer", plan: draft.name, meaning },
        row.at(meaning),
        row.content(meaning),
      );
    }
  }

  private planOf(draft: PlanDraft, id: number, order: DateOrder | undefined): ReadPlan {
    const { name } = draft;
    const unpaid = { name, at: draft.at("plan"), checks: [] };
    if (this.isRefused(draft)) return unpaid;
    const said = draft.texts.get("basis");
    const counted = countedInBands(draft.bands);
    if (counted && said !== undefined && basisIn(said) !== basisIn(counted)) {
      this.find(
        "error",
        { code: "planBandsOfOther", plan: name },
        draft.bands[0]!.at(startOfBand(this.recognition)),
      );
      return unpaid;
    }
    const ofBands = basisOfRate(draft.bands) ?? counted;
    if (said === undefined && ofBands) draft.texts.set("basis", ofBands);
    const ofOrders = payOfOrders(draft, this.recognition);
    if (ofOrders?.code === "orders") draft.texts.set("basis", "orders");
    else if (ofOrders) {
      this.find("error", { code: "planPerOrder", plan: name }, ofOrders.at, ofOrders.found);
      return unpaid;
    }
    const stepped = planSteps(draft, this.recognition);
    if (stepped?.code === "unclear") return this.unclearSteps(draft, stepped.why, stepped.at);
    const { draft: banded, recognition } = stepped ?? { draft, recognition: this.recognition };
    const shape = planShape(banded, recognition, stepped !== undefined);
    const mode = this.modes.of(banded, shape);
    const read = { ...unpaid, ...(mode && { mode }) };
    if (shape.code === "unclear") {
      this.find("error", { code: "planTargetUnclear", plan: name, why: shape.why }, shape.at);
      return read;
    }
    const doubt = stepped && stepsDoubt(stepped, shape.basis);
    if (doubt) return this.unclearSteps(draft, doubt, stepped.at);
    const { checks, tiers } = tiersOfPlan(draft, shape, mode, startOfBand(this.recognition), this.find);
    const others = tiers && mode && !draft.isRefused && this.termsOf(draft, shape, order);
    if (!others) return { ...read, checks };
    const only = scopeOf(draft.sold);
    const plan: CommissionPlan = {
      ...{ id, name, ...peopleOf(draft), ...(draft.isPart && { isPart: true }) },
      ...(only && { only }),
      ...others,
      terms: { tiers: stepped ? withSteps(tiers, stepped.steps) : tiers, mode, ...others.terms },
    };
    return { ...read, checks, plan };
  }

  /** What a plan says beside its bands; `undefined` where something of it is not understood. */
  private termsOf(draft: PlanDraft, { basis, header, target }: PlanShape, order: DateOrder | undefined) {
    const capHeader = this.recognition.columns.get("cumulativeCap")?.header ?? "";
    const completion = basis === "attainment" ? present({ target }) : undefined;
    const said = this.saidOf(draft, this.measures);
    return new PlanTermsReader(draft, this.find, capHeader, header, completion, said).read(order);
  }

  private unclearSteps({ name, at }: PlanDraft, why: StepsDoubt, cell: CellAddress): ReadPlan {
    this.find("error", { code: "planStepsUnclear", plan: name, why }, cell);
    return { name, at: at("plan"), checks: [] };
  }

  /** Whether a plan says something that cannot be followed: it is told, and nothing is paid from it. */
  private isRefused(draft: PlanDraft): boolean {
    const unfollowed = this.unknown.unfollowedIn(draft.rows, ofAll(draft.person) !== "");
    if (!unfollowed) return false;
    const { of, at, header, found } = unfollowed;
    this.find("error", { code: "planNarrowed", plan: draft.name, of, header, to: found }, at);
    return true;
  }

  /** Leaves out what is written below a table of plans: a sentence in a row of its own, which names no plan. */
  private leaveOutRemarks(): void {
    const remarks = this.drafts.filter(isSentence);
    for (const { name, at } of remarks) this.sayRemark(at("plan"), name);
    this.drafts.splice(0, this.drafts.length, ...this.drafts.filter((draft) => !remarks.includes(draft)));
  }

  private sayRemark(at: CellAddress, found: unknown): void {
    const problem = { code: "remarkLeftOut" } as const;
    this.findings.push({ severity: "note", problem, at, found: quotedContent(found) });
  }

  private readonly saidOf: SaidOf = (draft, said) =>
    said.of(draft, this.tables.rowsOf(draft.rows[0] ?? 0), this.drafts);

  private readonly find: FindPlanProblem = (severity, problem, at, found) => {
    this.findings.push({
      severity,
      problem,
      at,
      ...(found !== undefined && found !== null && { found: quotedContent(found) }),
    });
  };
}
