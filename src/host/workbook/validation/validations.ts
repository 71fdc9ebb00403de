import { generateRandomId } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Area } from "../../engine/engine";
import { intersection, without } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOfRange, rangeOfArea } from "../tables/univerRange";
import type { RangeTarget } from "../targets";
import { fromEngine, toEngine, type StoredValidation } from "./engineRule";
import type { ExcelValidation } from "./excelValidation";

/** A rule and the part of a range that it covers. */
export interface CoveredPart {
  readonly validation: ExcelValidation;
  readonly areas: readonly Area[];
  /** The first cell of the rule's own range, for which its formulas are written. */
  readonly anchor: Area;
}

/** The rules that a range has, each with its part of it. */
export function validationsOf(host: HostWorkbook, target: RangeTarget): CoveredPart[] {
  return rulesOf(host, target.sheetId).flatMap((stored) => {
    const ranges = stored.ranges.map(areaOfRange);
    const areas = target.areas.flatMap((area) => ranges.flatMap((range) => intersection(area, range) ?? []));
    const [anchor] = ranges;
    return areas.length > 0 && anchor ? [{ validation: fromEngine(stored), areas, anchor }] : [];
  });
}

/** The part of a range that has no rule. */
export function uncovered(target: RangeTarget, parts: readonly CoveredPart[]): Area[] {
  const covered = parts.flatMap(({ areas }) => areas);
  return covered.reduce<Area[]>(
    (rest, hole) => rest.flatMap((area) => without(area, hole)),
    [...target.areas],
  );
}

/** Gives a range a rule in the place of those it has; `undefined` gives it none. */
export function setValidation(
  host: HostWorkbook,
  target: RangeTarget,
  validation: ExcelValidation | undefined,
): void {
  const { sheetId } = target;
  for (const stored of rulesOf(host, sheetId)) {
    const ranges = stored.ranges.map(areaOfRange);
    const rest = target.areas.reduce<Area[]>(
      (kept, hole) => kept.flatMap((area) => without(area, hole)),
      ranges,
    );
    const before = ranges.reduce((cells, { rows, columns }) => cells + rows * columns, 0);
    if (rest.reduce((cells, { rows, columns }) => cells + rows * columns, 0) === before) continue;
    host.run(RemoveDataValidationMutation.id, sheetId, { ruleId: stored.uid });
    if (rest.length > 0) add(host, sheetId, { ...stored, ranges: rest.map(rangeOfArea) });
  }
  if (!validation) return;
  target.areas.forEach((area) => host.growSheet(sheetId, area));
  add(host, sheetId, toEngine(generateRandomId(6), target.areas.map(rangeOfArea), validation));
}

function add(host: HostWorkbook, sheetId: string, rule: StoredValidation): void {
  host.run(AddDataValidationMutation.id, sheetId, { rule });
}

function rulesOf(host: HostWorkbook, sheetId: string): StoredValidation[] {
  const { injector, workbook } = host.engine;
  return [...injector.get(SheetDataValidationModel).getRules(workbook.getUnitId(), sheetId)];
}
