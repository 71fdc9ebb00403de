import type { CellsChange, CellValue, ValueType } from "../engine/engine";
import { areaAddress } from "./address";
import { EventType, type FurtherArgs, WORKBOOK_TARGET } from "./events";
import { cellAt, sameArea } from "./geometry";
import type { HostWorkbook } from "./hostWorkbook";
import { areaOf, type RangeTarget } from "./targets";

interface CellBefore {
  readonly target: RangeTarget;
  readonly value: CellValue;
  readonly type: ValueType;
}

/** Raises the events of changed cells, whoever changed them, from what the engine says. */
export class ChangeEvents {
  private before: CellBefore | undefined;
  private formulasBefore: { readonly target: RangeTarget; readonly formulas: string[][] } | undefined;
  private silent = false;

  constructor(private readonly host: HostWorkbook) {
    host.engine.onCellsChanged((change) => this.onCells(change));
  }

  /** Notes what cells hold before they are edited, where somebody wants to hear it: of a single cell its value, of all formulas. */
  beforeEdit(target: RangeTarget): void {
    const area = areaOf(target);
    this.before = undefined;
    this.formulasBefore = this.wanted(EventType.worksheetFormulaChanged, target.sheetId)
      ? { target, formulas: this.host.engine.formulas(target.sheetId, area) }
      : undefined;
    if (area.rows !== 1 || area.columns !== 1 || !this.wanted(EventType.worksheetChanged, target.sheetId))
      return;
    const { engine } = this.host;
    this.before = {
      target,
      value: engine.value(target.sheetId, area.row, area.column),
      type: engine.valueType(target.sheetId, area.row, area.column),
    };
  }

  /** Rows, columns or cells came or went: one event in the place of those of the cells that moved. */
  structural(
    target: RangeTarget,
    changeType: string,
    shiftDirection: string | undefined,
    edit: () => boolean,
  ): boolean {
    this.silent = true;
    try {
      return edit();
    } finally {
      this.silent = false;
      this.raise(EventType.worksheetChanged, target.sheetId, {
        address: areaAddress(areaOf(target)),
        changeType,
        source: "Local",
        triggerSource: "Unknown",
        ...(shiftDirection ? { shiftDirection } : {}),
      });
    }
  }

  formatChanged(target: RangeTarget): void {
    this.raise(EventType.worksheetFormatChanged, target.sheetId, {
      address: target.areas.map(areaAddress).join(","),
      source: "Local",
    });
  }

  /** Raises an event of a sheet for those who listen to it or to all sheets. */
  raise(type: number, sheetId: string, args: Readonly<Record<string, unknown>>, further?: FurtherArgs): void {
    const worksheetId = this.host.sheetGuid(sheetId);
    this.host.events.raise(type, [worksheetId, WORKBOOK_TARGET], { ...args, worksheetId }, further);
  }

  private wanted(type: number, sheetId: string): boolean {
    return this.host.events.wants(type, this.host.sheetGuid(sheetId), WORKBOOK_TARGET);
  }

  private onCells({ sheetId, area, source }: CellsChange): void {
    const address = areaAddress(area);
    if (source === "calculation") {
      this.raise(EventType.worksheetCalculated, sheetId, { address });
      return;
    }
    if (this.silent) return;
    const args = { address, changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" };
    this.raise(EventType.worksheetChanged, sheetId, args, this.details(sheetId, area));
    this.raiseFormulas(sheetId, area);
  }

  private raiseFormulas(sheetId: string, area: CellsChange["area"]): void {
    const before = this.formulasBefore;
    this.formulasBefore = undefined;
    if (!before || before.target.sheetId !== sheetId || !sameArea(areaOf(before.target), area)) return;
    const now = this.host.engine.formulas(sheetId, area);
    const formulaDetails = before.formulas.flatMap((row, r) =>
      row.flatMap((previousFormula, c) =>
        now[r]?.[c] === previousFormula
          ? []
          : [{ cellAddress: areaAddress(cellAt(area.row + r, area.column + c)), previousFormula }],
      ),
    );
    if (formulaDetails.length === 0) return;
    this.raise(EventType.worksheetFormulaChanged, sheetId, {
      formulaDetails,
      source: "Local",
      triggerSource: "Unknown",
    });
  }

  /** What a single cell was and is; what a formula comes to is known when it has been calculated. */
  private details(sheetId: string, area: CellsChange["area"]): FurtherArgs | undefined {
    const before = this.before;
    this.before = undefined;
    if (!before || before.target.sheetId !== sheetId || !sameArea(areaOf(before.target), area))
      return undefined;
    const { engine } = this.host;
    // The sheet may be gone by the time its formula would have been calculated.
    const isThere = () => Boolean(engine.workbook.getSheetBySheetId(sheetId));
    const details = () => ({
      valueBefore: before.value,
      valueTypeBefore: before.type,
      ...(isThere() && {
        valueAfter: engine.value(sheetId, area.row, area.column),
        valueTypeAfter: engine.valueType(sheetId, area.row, area.column),
      }),
    });
    const isFormula = engine.formulas(sheetId, area)[0]?.[0] !== "";
    return isFormula ? engine.idle().then(details) : Promise.resolve(details());
  }
}
