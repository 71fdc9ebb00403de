import type { Area } from "../../../engine/engine";
import { action, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";
import { MAX_COLUMNS, MAX_ROWS } from "../../../engine/limits";
import { rangeArgument } from "../../resolve";
import { areaOf, rangeOf, type RangeTarget, type SheetTarget } from "../../targets";
import { orNull } from "../ranges/rangeNavigation";

/** Freezes so many rows and columns, counted from the top left; 0 and 0 unfreezes. */
function freeze(host: HostWorkbook, sheetId: string, rows: number, columns: number): void {
  if (!(rows >= 0 && rows < MAX_ROWS && columns >= 0 && columns < MAX_COLUMNS))
    throw errors.invalidArgument();
  host.growSheet(sheetId, { row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
  host.run("sheet.mutation.set-frozen", sheetId, {
    startRow: rows > 0 ? rows : -1,
    ySplit: rows,
    startColumn: columns > 0 ? columns : -1,
    xSplit: columns,
  });
}

function location(host: HostWorkbook, sheetId: string): RangeTarget | null {
  const { startRow, startColumn } = host.sheet(sheetId).getFreeze();
  const rows = Math.max(0, startRow);
  const columns = Math.max(0, startColumn);
  if (rows === 0 && columns === 0) return null;
  const area: Area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return rangeOf(sheetId, area);
}

/** `Excel.WorksheetFreezePanes`. */
export const worksheetFreezePanes: WorkbookClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: action<SheetTarget, [number?]>(["number?"], ({ sheetId }, [count = 1], host) =>
      freeze(host, sheetId, count, 0),
    ),
    FreezeColumns: action<SheetTarget, [number?]>(["number?"], ({ sheetId }, [count = 1], host) =>
      freeze(host, sheetId, 0, count),
    ),
    /** Freezes everything down to the range's last row and column; whole rows freeze rows alone, whole columns columns. */
    FreezeAt: action<SheetTarget, [RangeTarget | string]>(["any"], ({ sheetId }, [range], host) => {
      const { row, column, rows, columns } = areaOf(rangeArgument(host, sheetId, range));
      freeze(
        host,
        sheetId,
        rows === MAX_ROWS ? 0 : row + rows,
        columns === MAX_COLUMNS ? 0 : column + columns,
      );
    }),
    Unfreeze: action([], ({ sheetId }, _args, host) => freeze(host, sheetId, 0, 0)),
    ...orNull<SheetTarget>("GetLocation", [], "Range", ({ sheetId }, _args, host) => location(host, sheetId)),
  },
};
