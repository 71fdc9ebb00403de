import { isUnbounded } from "../address";
import { areaBetween, cellAt, intersection, lastColumnOf, lastRowOf } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, rangeOf, type RangeTarget } from "../targets";
import { usedArea } from "./usedArea";

/** Whole rows and columns cut where the sheet's contents end; any other range as it is. */
export function boundedTarget(host: HostWorkbook, target: RangeTarget): RangeTarget {
  const area = areaOf(target);
  if (!isUnbounded(area)) return target;
  const used = usedArea(host, target.sheetId, host.sheetArea(), true) ?? cellAt(area.row, area.column);
  const part = intersection(area, areaBetween(0, 0, lastRowOf(used), lastColumnOf(used)));
  return rangeOf(target.sheetId, part ?? cellAt(area.row, area.column));
}
