import { texts } from "../../workbook/content/readRange";
import { HostError } from "../../wire/hostError";
import type { HostWorkbook } from "../../workbook/hostWorkbook";
import { resolveRanges } from "../../workbook/resolve";
import type { RangeTarget } from "../../workbook/targets";
import type { ChartCells } from "./chartSvg";

/** The cells of an open workbook as a chart reads them. A reference that names no cells any more has none. */
export function chartCells(workbook: HostWorkbook): ChartCells {
  return {
    values: (reference) => {
      const target = resolved(workbook, reference);
      return (target?.areas ?? []).flatMap((area) =>
        workbook.engine
          .values(target!.sheetId, area)
          .flat()
          .map((value) => (typeof value === "number" ? value : null)),
      );
    },
    texts: (reference) => {
      const target = resolved(workbook, reference);
      return (target?.areas ?? []).flatMap((area) => texts(workbook, target!.sheetId, area).flat());
    },
  };
}

function resolved(workbook: HostWorkbook, reference: string): RangeTarget | undefined {
  try {
    return resolveRanges(workbook, workbook.activeSheetId, reference);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
