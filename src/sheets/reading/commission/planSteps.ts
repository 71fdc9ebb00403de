import type { Basis } from "../../../domain/commission/plan";
import type { EveryStep } from "../../../domain/commission/rules/everyStep";
import { saysEverySteps } from "../../../domain/commission/tiers/tierHeaders";
import { halfWidth } from "../../../domain/money/characters";
import type { Decimal } from "../../../domain/money/decimal";
import type { CellAddress, CellValue } from "../../grid";
import { isBlank, readAmountCell } from "../cells";
import type { ColumnMeaning } from "../meaning";
import type { ColumnPlace, SheetRecognition } from "../recognition";
import type { BandRow, PlanDraft } from "./planDraft";
import { BAND } from "./planTable";

/** Why it is open what is paid for every step. */
export type StepsDoubt =
  /** The plan states several steps. */
  | "several"
  /** Steps of what is measured as a share of a target, or order by order. */
  | "measure"
  /** Steps of pieces where money is counted, or the other way round. */
  | "pieces";

/** A plan whose steps stand apart from its bands. */
export interface PlanSteps {
  readonly code: "steps";
  readonly steps: EveryStep;
  readonly at: CellAddress;
  readonly isOfPieces: boolean;
  /** The plan and its columns without what its steps said. */
  readonly draft: PlanDraft;
  readonly recognition: SheetRecognition;
}

const NUMBER = "([¥$€£]?\\s?\\d[\\d,]{0,14}(?:\\.\\d{1,4})?\\s?(?:[万萬千]|[km](?![a-z]))?)";
const CHINESE = new RegExp(
  `^每[满滿]?(?:[销銷]售[额額]|[业業][绩績])?\\s?${NUMBER}\\s?(元|[块塊]|件)?\\s?[,，]?\\s?(?:[奖獎][励勵金]?|[给給]|加)?\\s?${NUMBER}\\s?[元块塊]?$`,
);
const AMOUNT_FIRST = new RegExp(
  `^${NUMBER}(?: bonus| extra)? (?:for every|for each|per|every|each) (?:full )?${NUMBER}(?: (pieces|pcs|units))?(?: (?:in|of) (?:net |gross )?sales| sold)?$`,
);
const STEP_FIRST = new RegExp(
  `^(?:for )?(?:every|each) ${NUMBER}(?: (pieces|pcs|units))?(?: (?:in|of) (?:net |gross )?sales| sold)?[,:]? (?:pays? |earns? |gets? |bonus (?:of )?|\\+ ?)?${NUMBER}(?: bonus)?$`,
);
const LONGEST = 64;
const OF_PIECES = /件|[个個]|piece|pcs|unit/i;

/**
 * What a cell pays for every full step of the sales.
 *
 * @example stepsIn("每滿10萬獎500元") // 500 for every 100,000
 * @example stepsIn("$500 for every $50k") // 500 for every 50,000
 * @returns `undefined` where it says something else, or something besides
 */
export function stepsIn(cell: CellValue): (EveryStep & { readonly isOfPieces: boolean }) | undefined {
  if (typeof cell !== "string" || cell.length > LONGEST) return undefined;
  const text = halfWidth(cell).trim().toLowerCase();
  const chinese = CHINESE.exec(text);
  const stepFirst = STEP_FIRST.exec(text);
  const amountFirst = AMOUNT_FIRST.exec(text);
  const [per, piece, bonus] = chinese
    ? [chinese[1], chinese[2], chinese[3]]
    : stepFirst
      ? [stepFirst[1], stepFirst[2], stepFirst[3]]
      : [amountFirst?.[2], amountFirst?.[3], amountFirst?.[1]];
  const [every, each] = [amountIn(per, 1), amountIn(bonus, 1)];
  if (!every?.greaterThan(0) || !each?.greaterThan(0)) return undefined;
  return { per: every, bonus: each, isOfPieces: OF_PIECES.test(piece ?? "") };
}

/**
 * Takes what a plan pays for every step out of its rows: under a header such as 每滿 beside a bonus, or in words where its
 * bonus stands.
 *
 * @returns `undefined` where it says nothing of the kind, or nothing that is understood: its bands then tell
 */
export function planSteps(
  draft: PlanDraft,
  recognition: SheetRecognition,
): PlanSteps | StepsUnclear | undefined {
  const from = recognition.columns.get("bandFrom");
  const flat = recognition.columns.get("flat");
  const isUnderHeader = from !== undefined && flat !== undefined && saysEverySteps(from.header);
  const saying = draft.bands.filter((row) => {
    if (isUnderHeader) return !isBlank(cellOf(row, "bandFrom")) || !isBlank(cellOf(row, "flat"));
    return stepsIn(cellOf(row, "flat")) !== undefined;
  });
  const [row, another] = saying;
  if (!row) return undefined;
  if (another)
    return { code: "unclear", why: "several", at: another.at(isUnderHeader ? "bandFrom" : "flat") };
  const taken: readonly ColumnMeaning[] = isUnderHeader ? ["bandFrom", "flat"] : ["flat"];
  const steps = isUnderHeader ? underHeader(row, from, flat) : stepsIn(cellOf(row, "flat"));
  if (!steps) return undefined;
  const bands = draft.bands
    .map((band) => (band === row ? without(band, taken) : band))
    .filter(({ cells, above }) => ![...cells, above ?? null].every(isBlank));
  const columns = new Map(
    [...recognition.columns].filter(([meaning]) => !isUnderHeader || !taken.includes(meaning)),
  );
  return {
    code: "steps",
    steps: { per: steps.per, bonus: steps.bonus },
    at: row.at(taken[0]!),
    isOfPieces: steps.isOfPieces,
    draft: { ...draft, bands },
    recognition: { ...recognition, columns },
  };
}

export interface StepsUnclear {
  readonly code: "unclear";
  readonly why: StepsDoubt;
  readonly at: CellAddress;
}

/** Whether the steps of a plan fit what it counts. */
export function stepsDoubt(
  { draft, isOfPieces }: PlanSteps,
  basis: Basis | undefined,
): StepsDoubt | undefined {
  if (basis === "attainment" || draft.amounts.has("lineLeast") || draft.amounts.has("lineMost"))
    return "measure";
  return isOfPieces && basis !== "units" ? "pieces" : undefined;
}

function underHeader(row: BandRow, from: ColumnPlace, flat: ColumnPlace) {
  const per = amountIn(cellOf(row, "bandFrom"), from.unit);
  const bonus = amountIn(cellOf(row, "flat"), flat.unit);
  if (!per?.greaterThan(0) || !bonus?.greaterThan(0)) return undefined;
  return { per, bonus, isOfPieces: OF_PIECES.test(`${from.header} ${String(cellOf(row, "bandFrom"))}`) };
}

function amountIn(cell: CellValue | undefined, unit: number): Decimal | undefined {
  const read = readAmountCell(cell, "flat", unit);
  return read.kind === "amount" ? read.value : undefined;
}

function cellOf({ cells }: BandRow, meaning: ColumnMeaning): CellValue {
  return cells[BAND.indexOf(meaning)] ?? null;
}

function without(row: BandRow, taken: readonly ColumnMeaning[]): BandRow {
  return { ...row, cells: row.cells.map((cell, index) => (taken.includes(BAND[index]!) ? null : cell)) };
}
