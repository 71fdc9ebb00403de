import type { ChartLegend, HostChart } from "../../../files/chartModel";
import { sheetExtras } from "../../../files/extras";
import { activateChart, ChartEvent, chartGuid, raiseChartEvent } from "../../charts/chartEvents";
import { moveLeft, moveTop, pixels, placeLeft, placeTop, points } from "../../charts/chartPlace";
import { chartType } from "../../charts/chartTypes";
import { addChart, setSource } from "../../charts/newChart";
import { existing, inner, passing, wholeChart, type ChartPart, type ChartTarget } from "../../charts/part";
import {
  action,
  eventMethods,
  object,
  result,
  type WorkbookClass,
  type WorkbookProperty,
} from "../../declare";
import { errors } from "../../errors";
import { boundingArea } from "../../geometry";
import type { HostWorkbook } from "../../hostWorkbook";
import { heightOf, widthOf } from "../../ranges/sizes";
import { rangeArgument } from "../../resolve";
import { areaOf, type SheetTarget } from "../../targets";

const chartCollection: WorkbookClass<SheetTarget> = {
  name: "ChartCollection",
  properties: { Count: { type: "number", get: (target, host) => chartsOf(host, target).length } },
  methods: {
    Add: object<SheetTarget, [string, unknown, string | undefined]>(
      "Chart",
      ["string", "any", "string?"],
      async (target, [type, source, by = "Auto"], host) => {
        await host.engine.idle();
        const range = rangeArgument(host, target.sheetId, source);
        const chart = addChart(host, target.sheetId, chartType(type), range, by);
        const added = { sheetId: target.sheetId, chart };
        raiseChartEvent(host, ChartEvent.added, added);
        return added;
      },
    ),
    GetCount: result([], (target, _args, host) => chartsOf(host, target).length),
    GetItem: object<SheetTarget, [string]>("Chart", ["string"], (target, [name], host) => {
      const chart = find(host, target, name);
      if (!chart) throw errors.itemNotFound();
      return chart;
    }),
    GetItemOrNullObject: object<SheetTarget, [string]>(
      "Chart",
      ["string"],
      (target, [name], host) => find(host, target, name) ?? null,
    ),
    GetItemAt: object<SheetTarget, [number]>("Chart", ["number"], (target, [index], host) => {
      const chart = chartsOf(host, target)[index];
      if (!chart) throw errors.invalidArgument();
      return chart;
    }),
    ...eventMethods<SheetTarget>("Added", ChartEvent.added, sheetGuid),
    ...eventMethods<SheetTarget>("Deleted", ChartEvent.deleted, sheetGuid),
    ...eventMethods<SheetTarget>("Activated", ChartEvent.activated, sheetGuid),
    ...eventMethods<SheetTarget>("Deactivated", ChartEvent.deactivated, sheetGuid),
  },
  items: {
    class: "Chart",
    list: (target, host) => chartsOf(host, target),
    find: (target, key, host) => find(host, target, String(key)),
  },
};

function sheetGuid({ sheetId }: SheetTarget, host: HostWorkbook): string {
  return host.sheetGuid(sheetId);
}

function chartsOf(host: HostWorkbook, { sheetId }: SheetTarget): ChartTarget[] {
  return sheetExtras(host.extras, sheetId).charts.map((chart) => ({ sheetId, chart }));
}

/** A chart by its name or Excel's id. */
function find(host: HostWorkbook, target: SheetTarget, key: string): ChartTarget | undefined {
  const wanted = key.toLowerCase();
  return chartsOf(host, target).find(
    (item) => item.chart.name.toLowerCase() === wanted || chartGuid(host, item) === key,
  );
}

/** A member of the chart itself; `read` is what Excel says where the model says nothing. */
function own<K extends keyof HostChart>(
  key: K,
  type: "string" | "number" | "boolean",
  fallback: HostChart[K],
): WorkbookProperty<ChartTarget> {
  return {
    type,
    get: (target, host) => existing(host, target)[key] ?? fallback,
    set: (target, value: never, host) => {
      existing(host, target)[key] = value;
    },
  };
}

/** A place or size in points. */
function measure(
  get: (host: HostWorkbook, target: ChartTarget) => number,
  set: (host: HostWorkbook, target: ChartTarget, value: number) => void,
): WorkbookProperty<ChartTarget> {
  return {
    type: "number",
    get: (target, host) => get(host, { ...target, chart: existing(host, target) }),
    set: (target, value: number, host) => set(host, { ...target, chart: existing(host, target) }, value),
  };
}

function session(
  name: string,
  type: "string" | "number" | "boolean",
  fallback: unknown,
): WorkbookProperty<ChartTarget> {
  const property = passing<HostChart>(name, type, fallback);
  return {
    type,
    get: (target, host) => property.get(wholeChart(target), host),
    set: (target, value: never, host) => property.set?.(wholeChart(target), value, host),
  };
}

const chart: WorkbookClass<ChartTarget> = {
  name: "Chart",
  id: (target, host) => chartGuid(host, target),
  properties: {
    Id: { type: "string", get: (target, host) => chartGuid(host, target) },
    Name: {
      type: "string",
      get: (target, host) => existing(host, target).name,
      set: (target, name: string, host) => {
        const other = find(host, target, name);
        if (name === "") throw errors.invalidArgument();
        if (other && other.chart !== target.chart) throw errors.itemAlreadyExists();
        existing(host, target).name = name;
      },
    },
    ChartType: {
      type: "string",
      get: (target, host) => existing(host, target).type,
      set: (target, type: string, host) => {
        existing(host, target).type = chartType(type);
        target.chart.series.forEach((series) => delete series.type);
      },
    },
    Left: measure(
      (host, { sheetId, chart: { place } }) => placeLeft(host, sheetId, place),
      (host, { sheetId, chart: { place } }, value) => moveLeft(host, sheetId, place, value),
    ),
    Top: measure(
      (host, { sheetId, chart: { place } }) => placeTop(host, sheetId, place),
      (host, { sheetId, chart: { place } }, value) => moveTop(host, sheetId, place, value),
    ),
    Width: measure(
      (_host, { chart: { place } }) => points(place.width),
      (_host, { chart: { place } }, value) => {
        place.width = pixels(value);
      },
    ),
    Height: measure(
      (_host, { chart: { place } }) => points(place.height),
      (_host, { chart: { place } }, value) => {
        place.height = pixels(value);
      },
    ),
    Style: own("style", "number", 201),
    DisplayBlanksAs: own("displayBlanksAs", "string", "NotPlotted"),
    PlotVisibleOnly: own("plotVisibleOnly", "boolean", true),
    PlotBy: {
      type: "string",
      get: (target, host) => existing(host, target).plotBy ?? "Columns",
      set: (target, by: string, host) => {
        const { sourceRange } = existing(host, target);
        if (sourceRange === undefined) throw errors.invalidOperation();
        setSource(host, target.chart, rangeArgument(host, target.sheetId, sourceRange), by);
      },
    },
    CategoryLabelLevel: session("CategoryLabelLevel", "number", 0),
    SeriesNameLevel: session("SeriesNameLevel", "number", 0),
    ShowAllFieldButtons: session("ShowAllFieldButtons", "boolean", true),
    ShowDataLabelsOverMaximum: session("ShowDataLabelsOverMaximum", "boolean", true),
  },
  navigation: {
    Axes: { class: "ChartAxes", get: here },
    DataLabels: {
      class: "ChartDataLabels",
      get: (target, host) => inner(part(target, host), "dataLabels", () => ({})),
    },
    Format: {
      class: "ChartAreaFormat",
      get: (target, host) => inner(part(target, host), "area", () => ({})),
    },
    Legend: {
      class: "ChartLegend",
      get: (target, host) =>
        inner(part(target, host), "legend", (): ChartLegend => ({ visible: true, position: "Right" })),
    },
    PlotArea: {
      class: "ChartPlotArea",
      get: (target, host) => inner(part(target, host), "plotArea", () => ({})),
    },
    Series: { class: "ChartSeriesCollection", get: here },
    Title: {
      class: "ChartTitle",
      get: (target, host) => inner(part(target, host), "title", () => ({ visible: false })),
    },
    Worksheet: { class: "Worksheet", get: ({ sheetId }) => ({ sheetId }) },
    PivotOptions: { class: "ChartPivotOptions", get: part },
  },
  methods: {
    Activate: action([], (target, _args, host) => {
      existing(host, target);
      activateChart(host, target);
    }),
    Delete: action([], (target, _args, host) => {
      existing(host, target);
      const { charts } = sheetExtras(host.extras, target.sheetId);
      charts.splice(charts.indexOf(target.chart), 1);
      raiseChartEvent(host, ChartEvent.deleted, target);
    }),
    GetImage: result<ChartTarget, unknown[]>(["number?", "number?", "string?"], () => {
      throw errors.notImplemented("Chart.getImage: it draws charts as SVG, not as a picture");
    }),
    SetData: action<ChartTarget, [unknown, string | undefined]>(
      ["any", "string?"],
      async (target, [source, by = "Auto"], host) => {
        await host.engine.idle();
        setSource(host, existing(host, target), rangeArgument(host, target.sheetId, source), by);
      },
    ),
    SetPosition: action<ChartTarget, [unknown, unknown]>(
      ["any", "any?"],
      (target, [startCell, endCell], host) => {
        const { place } = existing(host, target);
        const start = areaOf(rangeArgument(host, target.sheetId, startCell));
        Object.assign(place, { row: start.row, column: start.column, rowOffset: 0, columnOffset: 0 });
        if (endCell === undefined) return;
        const covered = boundingArea(start, areaOf(rangeArgument(host, target.sheetId, endCell)));
        Object.assign(place, { row: covered.row, column: covered.column });
        place.width = pixels(widthOf(host, target.sheetId, covered));
        place.height = pixels(heightOf(host, target.sheetId, covered));
      },
    ),
    GetDataTable: object("ChartDataTable", [], part),
    GetDataTableOrNullObject: object("ChartDataTable", [], part),
    ...eventMethods<ChartTarget>("Activated", ChartEvent.activated, (target, host) =>
      chartGuid(host, target),
    ),
    ...eventMethods<ChartTarget>("Deactivated", ChartEvent.deactivated, (target, host) =>
      chartGuid(host, target),
    ),
  },
};

function here(target: ChartTarget, host: HostWorkbook): ChartTarget {
  existing(host, target);
  return target;
}

function part(target: ChartTarget, ...context: readonly unknown[]): ChartPart<HostChart> {
  const host = context[context.length - 1] as HostWorkbook;
  existing(host, target);
  return wholeChart(target);
}

export const chartClasses = [chartCollection, chart] as const;
