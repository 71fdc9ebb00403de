import type { Mode } from "../../../domain/commission/tiers/tierTable";
import type { Grid } from "../../grid";
import type { SheetRecognition } from "../recognition";
import type { FindPlanProblem, PlanDraft } from "./planDraft";
import {
  areOfParts,
  isOfEverything,
  isSameInBoth,
  modeSaidIn,
  payHighestBonus,
  saysOnTop,
} from "./planModeSaid";
import { SaidBeside, type Said } from "./planSaidBeside";
import { startOfBand, type PlanShape, type TargetUnclear } from "./planShape";
import { BAND } from "./planTable";
import { modeIn } from "./planWords";
import type { CommissionProblem } from "./problem";

/** What is said beside the table of a plan, of those that stand on the sheet. */
export type SaidOf = <Value>(draft: PlanDraft, said: SaidBeside<Value>) => Said<Value> | undefined;

/** Finds out how the bands of plans are read. */
export class PlanModes {
  private readonly modes = new SaidBeside(modeSaidIn);
  private readonly onTop = new SaidBeside(saysOnTop);

  constructor(
    private readonly recognition: SheetRecognition,
    private readonly saidOf: SaidOf,
    private readonly find: FindPlanProblem,
  ) {}

  add(block: Grid): void {
    this.modes.add(block);
    this.onTop.add(block);
  }

  /** The reading that a plan says, or that is said beside its table; any where both pay the same. */
  of(draft: PlanDraft, shape: PlanShape | TargetUnclear): Mode | undefined {
    const text = draft.texts.get("mode");
    if (text !== undefined) return modeIn(text) ?? this.missing(draft, text);
    const isOne = draft.bands.length <= 1 && draft.bands.every(isOfEverything);
    if (isOne || isSameInBoth(shape)) return "marginal";
    const said = this.saidBeside(draft);
    if (said) {
      this.find("note", { code: "planModeSaid", plan: draft.name, mode: said.value }, said.at, said.text);
      return said.value;
    }
    const paid = this.recognition.columns.has("flat") ? "flat" : "rate";
    const header = this.recognition.columns.get(paid)?.header ?? "";
    const isHighest = shape.code === "shape" && payHighestBonus(shape.read, header);
    if (!isHighest || this.saidOf(draft, this.onTop)) return this.missing(draft, undefined);
    this.find("note", { code: "planBonusHighest", plan: draft.name }, draft.at(paid));
    return "whole";
  }

  private missing(draft: PlanDraft, text: string | undefined): undefined {
    const problem: CommissionProblem =
      text === undefined
        ? { code: "planModeMissing", plan: draft.name }
        : { code: "planValueNotUnderstood", plan: draft.name, meaning: "mode" };
    this.find("error", problem, draft.at("mode"), text);
    return undefined;
  }

  /** How the name of a plan says that its bands are read, what is written above or below its table, or a band itself. */
  private saidBeside(draft: PlanDraft): Said<Mode> | undefined {
    const mode = modeSaidIn(draft.name);
    if (mode) return { value: mode, at: draft.at("plan"), text: draft.name };
    const part = areOfParts(draft.bands);
    const said = this.saidOf(draft, this.modes);
    if (said || !part) return said;
    const start = startOfBand(this.recognition);
    return { value: "marginal", at: part.at(start), text: String(part.cells[BAND.indexOf(start)]) };
  }
}
