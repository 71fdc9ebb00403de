import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../engine/engine";
import { errors } from "../errors";
import { intersection, without } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOfRange, rangeOfArea } from "../tables/univerRange";
import type { RangeTarget } from "../targets";
import type { ExcelRule } from "./excelRule";
import { fromEngine } from "./fromEngine";
import { toEngine } from "./toEngine";

/** The engine's rule with Excel's own description of it, which travels along in the snapshot. */
interface StoredRule extends IConditionFormattingRule {
  readonly xl?: ExcelRule;
}

/** A conditional format of a sheet. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ExcelRule;
}

/** The formats of a sheet, the one that counts most first. */
export function conditionalFormats(host: HostWorkbook, sheetId: string): ConditionalFormat[] {
  return rulesOf(host, sheetId).map((stored) => ({
    id: stored.cfId,
    areas: stored.ranges.map(areaOfRange),
    stopIfTrue: stored.stopIfTrue,
    rule: stored.xl ?? fromEngine(stored.rule),
  }));
}

/** The formats that apply to any cell of a range. */
export function formatsOfRange(host: HostWorkbook, { sheetId, areas }: RangeTarget): ConditionalFormat[] {
  return conditionalFormats(host, sheetId).filter((format) =>
    format.areas.some((one) => areas.some((other) => intersection(one, other))),
  );
}

/** Adds a format before all others. Gives its id. */
export function addFormat(host: HostWorkbook, target: RangeTarget, rule: ExcelRule): string {
  const cfId = modelOf(host).createCfId(unitOf(host), target.sheetId);
  target.areas.forEach((area) => host.growSheet(target.sheetId, area));
  const stored = storedRule(cfId, target.areas, false, rule);
  host.run(AddConditionalRuleMutation.id, target.sheetId, { rule: stored });
  host.changes.formatChanged(target);
  return cfId;
}

export function changeFormat(host: HostWorkbook, sheetId: string, format: ConditionalFormat): void {
  const { id, areas, stopIfTrue, rule } = format;
  host.run(SetConditionalRuleMutation.id, sheetId, {
    cfId: id,
    rule: storedRule(id, areas, stopIfTrue, rule),
  });
}

export function deleteFormat(host: HostWorkbook, sheetId: string, cfId: string): void {
  host.run(DeleteConditionalRuleMutation.id, sheetId, { cfId });
}

/** Puts a format at a place in the order of the sheet's formats, counted from 0. */
export function setPriority(host: HostWorkbook, sheetId: string, cfId: string, priority: number): void {
  const ids = rulesOf(host, sheetId).map((stored) => stored.cfId);
  if (!Number.isInteger(priority) || priority < 0) throw errors.invalidArgument();
  const now = ids.indexOf(cfId);
  const at = Math.min(priority, ids.length - 1);
  const id = ids[at];
  if (now === at || id === undefined) return;
  const end = { id, type: at > now ? "after" : "before" };
  host.run(MoveConditionalRuleMutation.id, sheetId, { start: { id: cfId, type: "self" }, end });
}

/** Takes all formats from a range; elsewhere they stay. */
export function clearFormats(host: HostWorkbook, target: RangeTarget): void {
  for (const format of formatsOfRange(host, target)) {
    const areas = target.areas.reduce<readonly Area[]>(
      (rest, hole) => rest.flatMap((area) => without(area, hole)),
      format.areas,
    );
    if (areas.length === 0) deleteFormat(host, target.sheetId, format.id);
    else changeFormat(host, target.sheetId, { ...format, areas });
  }
  host.changes.formatChanged(target);
}

function storedRule(cfId: string, areas: readonly Area[], stopIfTrue: boolean, xl: ExcelRule): StoredRule {
  const ranges = areas.map(rangeOfArea);
  return { cfId, ranges, stopIfTrue, rule: toEngine(xl, ranges), xl };
}

function rulesOf(host: HostWorkbook, sheetId: string): readonly StoredRule[] {
  return modelOf(host).getSubunitRules(unitOf(host), sheetId) ?? [];
}

function modelOf(host: HostWorkbook): ConditionalFormattingRuleModel {
  return host.engine.injector.get(ConditionalFormattingRuleModel);
}

function unitOf(host: HostWorkbook): string {
  return host.engine.workbook.getUnitId();
}
