import type { SalesLine } from "../../../domain/accounts/lines";
import { monthText } from "../../../domain/calendar/month";
import type { Grid } from "../../grid";
import { isBlank } from "../cells";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import type { AcrossPlace, ColumnPlace, SheetRecognition } from "../recognition";
import { SalesFolder } from "./salesFolder";

interface Part {
  readonly place: AcrossPlace;
  /** The month or the shop in the header of the column. */
  readonly said: string;
  readonly folder: SalesFolder;
}

/** Folds a table of sales that has its months or its shops side by side: each column as a table of its own. */
export class SalesAcross {
  private readonly parts: readonly Part[];
  /** The column behind all others, in which each row has what the header says. */
  private readonly behind: number;

  constructor(recognition: SheetRecognition, choice: ReadingChoice) {
    const { places, label, total, also = [] } = recognition.across!;
    const columns = [...recognition.columns.values(), ...places, ...also, ...(total ? [total] : [])];
    this.behind = Math.max(...columns.map(({ column }) => column)) + 1;
    this.parts = places.map((place) => {
      const said = label === "date" ? monthText(place.month!) : (place.name ?? place.header);
      const header: ColumnPlace = { column: this.behind, header: said, unit: 1, by: "header" };
      const beside = also.flatMap((each) =>
        each.month === place.month && each.name === place.name ? [[each.meaning, each] as const] : [],
      );
      const ofPart = new Map([
        ...[...recognition.columns, ...beside],
        ...([[label, header] as const, ["paid", place] as const] as const),
      ]);
      return { place, said, folder: new SalesFolder({ ...recognition, columns: ofPart }, choice) };
    });
  }

  add(block: Grid): void {
    for (const { place, said, folder } of this.parts) {
      const rows = block.rows.map((cells) => {
        if (isBlank(cells[place.column - block.left])) return [];
        return Array.from({ length: this.behind - block.left + 1 }, (_, at) =>
          at === this.behind - block.left ? said : (cells[at] ?? null),
        );
      });
      folder.add({ ...block, rows });
    }
  }

  /** What is said of every column alike is said once. */
  finish(): {
    readonly lines: readonly SalesLine[];
    readonly findings: readonly Finding[];
    readonly rows: number;
  } {
    const readings = this.parts.map(({ folder }) => folder.finish());
    const said = new Map<string, Finding>();
    for (const finding of readings.flatMap(({ findings }) => findings)) {
      const { code } = finding.problem;
      const key = code === "rowsRead" ? code : JSON.stringify(finding);
      if (!said.has(key)) said.set(key, finding);
    }
    return {
      lines: readings.flatMap(({ lines }) => lines),
      findings: [...said.values()],
      rows: Math.max(...readings.map(({ counts }) => counts.rows)),
    };
  }
}
