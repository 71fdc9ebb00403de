import { AddDataValidationMutation } from "@univerjs/data-validation";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { SetSheetsFilterCriteriaMutation, SetSheetsFilterRangeMutation } from "@univerjs/sheets-filter";
import { UpdateNoteMutation } from "@univerjs/sheets-note";
import type { SheetResources } from "../../files/resources";
import type { HostWorkbook } from "../hostWorkbook";
import { tablesOf } from "../tables/tablesOf";
import { dataHere, type NewNames } from "./sourceTexts";

/** Puts what a snapshot keeps beside the cells of a sheet on a sheet of this workbook: tables, rules, notes, filter. */
export function insertResources(
  host: HostWorkbook,
  sheetId: string,
  { tables, conditionalFormats, validations, notes, filter }: SheetResources,
  here: NewNames,
): void {
  for (const table of tables) {
    const name = here.tables.find(({ from }) => from === table.name)?.to ?? table.name;
    tablesOf(host.engine).adopt(sheetId, { ...dataHere(table, here), name });
  }
  // Each rule is put before those that are there.
  for (const rule of [...conditionalFormats].reverse())
    host.run(AddConditionalRuleMutation.id, sheetId, { rule: dataHere(rule, here) });
  for (const rule of validations)
    host.run(AddDataValidationMutation.id, sheetId, { rule: dataHere(rule, here) });
  for (const note of notes)
    host.run(UpdateNoteMutation.id, sheetId, { sheetId, row: note.row, col: note.col, note, silent: true });
  if (!filter) return;
  host.run(SetSheetsFilterRangeMutation.id, sheetId, { range: filter.ref });
  for (const criteria of filter.filterColumns ?? [])
    host.run(SetSheetsFilterCriteriaMutation.id, sheetId, { col: criteria.colId, criteria, reCalc: true });
}
