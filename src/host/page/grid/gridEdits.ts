import { ICommandService } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Subscription } from "../../engine/engine";
import { rangeArea } from "../../engine/cells/areas";
import { changesValues, writtenRanges } from "../../engine/cells/writtenRanges";
import type { HostWorkbook } from "../../workbook/hostWorkbook";
import { rangeOf } from "../../workbook/targets";

/** Notes what cells hold before a person edits them in the grid, so that the event of the edit can say it. */
export function noteEdits(workbook: HostWorkbook): Subscription {
  return workbook.engine.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    if (!cellValue || !changesValues(cellValue)) return;
    const [range, ...others] = writtenRanges(cellValue);
    if (range && others.length === 0) workbook.changes.beforeEdit(rangeOf(subUnitId, rangeArea(range)));
  });
}
