import type { Host } from "../../src/host/node/openHost";

/** What a sheet holds and looks like, cell by cell. */
export interface SheetState {
  readonly name: string;
  readonly visibility: string;
  readonly protected: boolean;
  readonly cells: {
    readonly address: string;
    readonly formulas: unknown;
    readonly numberFormat: unknown;
  } | null;
  readonly looks: unknown;
  readonly values: unknown;
  readonly charts: readonly { readonly name: string; readonly title: string; readonly series: number }[];
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly { readonly name: string; readonly formula: string; readonly visible: boolean }[];
}

/** Of long sheets, the looks of the first rows tell whether they were replaced. */
const ROWS_WITH_LOOKS = 20;

/** Reads a whole workbook through Microsoft's client, with no fault in the way. */
export async function readState(host: Host): Promise<WorkbookState> {
  host.faults.set([]);
  await host.idle();
  const json = (await host.evaluate(`
    return Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name,items/visibility");
      names.load("items/name,items/formula,items/visible");
      await context.sync();
      const asked = worksheets.items.map((sheet) => {
        const used = sheet.getUsedRangeOrNullObject(false);
        used.load("address,values,formulas,numberFormat");
        sheet.charts.load("items/name,items/title/text,items/series/items/name");
        sheet.protection.load("protected");
        return { sheet, used };
      });
      await context.sync();
      const looks = asked.map(({ used }) => used.isNullObject ? { value: null } : used.getIntersection("1:${ROWS_WITH_LOOKS}").getCellProperties({
        format: { fill: { color: true }, font: { bold: true, color: true, name: true, size: true }, columnWidth: true },
      }));
      await context.sync();
      return JSON.stringify({
        sheets: asked.map(({ sheet, used }, index) => ({
          name: sheet.name,
          visibility: sheet.visibility,
          protected: sheet.protection.protected,
          cells: used.isNullObject ? null : { address: used.address, formulas: used.formulas, numberFormat: used.numberFormat },
          looks: looks[index].value,
          values: used.isNullObject ? null : used.values,
          charts: sheet.charts.items.map((chart) => ({ name: chart.name, title: chart.title.text, series: chart.series.items.length })),
        })),
        names: names.items.map(({ name, formula, visible }) => ({ name, formula, visible })),
      });
    });`)) as string;
  return JSON.parse(json) as WorkbookState;
}

/** The sheets that marks of a kind point into. */
function marked({ sheets, names }: WorkbookState, isMark: (name: string) => boolean): SheetState[] {
  return sheets.filter(({ name }) =>
    names.some(
      (mark) => isMark(mark.name) && mark.formula.replace(/'/g, "").startsWith(`=${name.replace(/'/g, "")}!`),
    ),
  );
}

const isStaging = (name: string) => /^_OpsPlan\.(staging|rescue)\./.test(name);
const isOurs = (name: string) => name.startsWith("_OpsPlan.");

/** The result sheets with their marks. */
export function resultsOf(state: WorkbookState): string {
  const sheets = marked(state, (name) => isOurs(name) && !isStaging(name));
  const names = state.names.filter(({ name }) => isOurs(name) && !isStaging(name));
  return JSON.stringify({ sheets, names: names.sort((one, other) => one.name.localeCompare(other.name)) });
}

/** The user's own sheets and names; of a sheet that looks at results, the formulas and not what they give just now. */
export function ownOf(state: WorkbookState): string {
  const ours = new Set(marked(state, isOurs).map(({ name }) => name));
  const sheets = state.sheets
    .filter(({ name }) => !ours.has(name) && !isLeftover(name))
    .map((sheet) => (sheet.name === "Dashboard" ? { ...sheet, values: null } : sheet));
  return JSON.stringify({ sheets, names: state.names.filter(({ name }) => !isOurs(name)) });
}

/** Staging sheets and names that should have gone. */
export function leftovers({ sheets, names }: WorkbookState): string[] {
  return [
    ...sheets.map(({ name }) => name).filter(isLeftover),
    ...names.map(({ name }) => name).filter(isStaging),
  ];
}

function isLeftover(sheet: string): boolean {
  return /^OpsPlan […←]/.test(sheet);
}
