import type { HostClass } from "../../../src/host/wire/hostClass";
import { HostError } from "../../../src/host/wire/hostError";
import type { ModelClass, ObjectModel } from "../../../src/host/wire/instance";

/**
 * A small object model under Excel's own names, so that Microsoft's client speaks to it: sheets that hold values in a
 * grid from A1, and ranges named by two corners.
 */
export class Library {
  readonly sheets: Sheet[] = [];
  readonly registered: string[] = [];
  requests = 0;
  /** What the next reading of values waits for. */
  calculation: Promise<void> = Promise.resolve();

  beforeRequest(): void {
    this.requests += 1;
  }

  add(name: string): Sheet {
    const sheet = { id: `{${this.sheets.length + 1}}`, name, cells: new Map<string, unknown>(), color: "" };
    this.sheets.push(sheet);
    return sheet;
  }
}

interface Sheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, unknown>;
  color: string;
}

interface Range {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const workbook: HostClass<Library, Library> = {
  name: "Workbook",
  navigation: { Worksheets: { class: "WorksheetCollection", get: (library) => library } },
};

const worksheets: HostClass<Library, Library> = {
  name: "WorksheetCollection",
  items: {
    class: "Worksheet",
    list: (library) => library.sheets,
    find: (library, key) => library.sheets.find((sheet) => sheet.name === key || sheet.id === key),
  },
  methods: {
    Add: {
      parameters: ["string?"],
      returns: { class: "Worksheet" },
      call: (library, [name]: readonly (string | undefined)[]) =>
        library.add(name ?? `Sheet${library.sheets.length + 1}`),
    },
    GetCount: { parameters: ["boolean?"], returns: "value", call: (library) => library.sheets.length },
    GetItemOrNullObject: {
      parameters: ["string"],
      returns: { class: "Worksheet" },
      call: (library, [name]: readonly string[]) =>
        library.sheets.find((sheet) => sheet.name === name) ?? null,
    },
  },
};

const worksheet: HostClass<Sheet, Library> = {
  name: "Worksheet",
  id: (sheet) => sheet.id,
  properties: {
    Id: { type: "string", get: (sheet) => sheet.id },
    Name: {
      type: "string",
      get: (sheet) => sheet.name,
      set: (sheet, name: string) => void (sheet.name = name),
    },
    TabColor: {
      type: "string",
      get: (sheet) => sheet.color,
      set: (sheet, color: string) => void (sheet.color = color),
    },
    Position: { type: "number", get: (sheet, library) => library.sheets.indexOf(sheet) },
  },
  methods: {
    GetRange: {
      parameters: ["string?"],
      returns: { class: "Range" },
      call: (sheet, [address]: readonly (string | undefined)[]) => range(sheet, address ?? "A1:J10"),
    },
    Delete: {
      parameters: [],
      returns: "nothing",
      call: (sheet, _, library) => void library.sheets.splice(library.sheets.indexOf(sheet), 1),
    },
    _RegisterDataChangedEvent: {
      parameters: [],
      returns: "nothing",
      call: (sheet, _, library) => void library.registered.push(sheet.id),
    },
  },
};

const rangeClass: HostClass<Range, Library> = {
  name: "Range",
  properties: {
    Address: { type: "string", get: (area) => `${area.sheet.name}!${corner(area, 0)}:${corner(area, 1)}` },
    RowCount: { type: "number", get: (area) => area.rows },
    ColumnCount: { type: "number", get: (area) => area.columns },
    Values: {
      type: "matrix",
      get: async (area, library) => {
        await library.calculation;
        return map(area, (key) => area.sheet.cells.get(key) ?? "");
      },
      set: (area, values: unknown[][]) => {
        if (values.length !== area.rows || values.some((row) => row.length !== area.columns)) {
          throw new HostError(
            "InvalidArgument",
            "The number of rows or columns in the input array doesn't match.",
          );
        }
        map(area, (key, row, column) => area.sheet.cells.set(key, values[row]?.[column]));
      },
    },
  },
  navigation: { Worksheet: { class: "Worksheet", get: (area) => area.sheet } },
  methods: {
    GetCell: {
      parameters: ["number", "number"],
      returns: { class: "Range" },
      call: (area, [row, column]: readonly number[]) => ({
        ...area,
        row: area.row + (row ?? 0),
        column: area.column + (column ?? 0),
        rows: 1,
        columns: 1,
      }),
    },
    CopyFrom: {
      parameters: ["reference", "string?", "boolean?", "boolean?"],
      returns: "nothing",
      call: (area, [source]: readonly Range[]) => {
        if (!source) return;
        map(area, (key, row, column) => {
          area.sheet.cells.set(key, source.sheet.cells.get(`${source.row + row} ${source.column + column}`));
        });
      },
    },
  },
};

function map<V>(area: Range, each: (key: string, row: number, column: number) => V): V[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) =>
      each(`${area.row + row} ${area.column + column}`, row, column),
    ),
  );
}

function range(sheet: Sheet, address: string): Range {
  const cells = address.split(":").map((cell) => /^([A-Z])(\d+)$/.exec(cell));
  const [first, last = first] = cells;
  if (!first || !last) throw new HostError("InvalidArgument", "The argument is invalid or missing.");
  const at = (cell: RegExpExecArray) => [Number(cell[2]) - 1, (cell[1] ?? "A").charCodeAt(0) - 65] as const;
  const [row, column] = at(first);
  const [lastRow, lastColumn] = at(last);
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function corner(area: Range, end: 0 | 1): string {
  const column = area.column + end * (area.columns - 1);
  return `${String.fromCharCode(65 + column)}${area.row + end * (area.rows - 1) + 1}`;
}

const classes: readonly ModelClass<Library>[] = [workbook, worksheets, worksheet, rangeClass];

export const libraryModel: ObjectModel<Library> = {
  classes: new Map(classes.map((hostClass) => [hostClass.name, hostClass])),
  rootClass: "Workbook",
};
