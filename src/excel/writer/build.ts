import type { SheetReport } from "../../sheets/reports/report";
import { resultName } from "../resultNames";
import { freeSheetName, type Survey } from "../resultSheets";

/** A sheet of the report with the worksheets it is built with. */
export interface Build {
  readonly report: SheetReport;
  /** The tab on which it is built: a hidden one; where there is no last result, the one it will stay on. */
  readonly builtOn: string;
  /** Where there is a last good result: the hidden tab that keeps a copy of it while the new one takes its place. */
  readonly rescuedOn: string | undefined;
}

/** Plans where each sheet of a report is built, on tabs that no sheet of the user's has. */
export function planBuilds(reports: readonly SheetReport[], { sheets, marks }: Survey): Build[] {
  const taken = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const free = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  return reports.map((report) => {
    const stands = marks.some(({ name, sheet }) => name === resultName(report.id) && sheet !== undefined);
    return stands
      ? { report, builtOn: free(`OpsPlan … ${report.id}`), rescuedOn: free(`OpsPlan ← ${report.id}`) }
      : { report, builtOn: report.name, rescuedOn: undefined };
  });
}

/** Under what the hidden tab of a last result's copy is marked as staging, beside the tab of the new one. */
export function rescueId(id: string): string {
  return `${id}.rescue`;
}

/** The tabs that a run adds. */
export function addedTabs(builds: readonly Build[]): string[] {
  return builds.flatMap(({ builtOn, rescuedOn }) =>
    rescuedOn === undefined ? [builtOn] : [builtOn, rescuedOn],
  );
}
