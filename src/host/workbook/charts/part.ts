import type { HostChart } from "../../files/chartModel";
import type { WireType } from "../../wire/hostClass";
import type { WorkbookProperty } from "../declare";
import { errors } from "../errors";
import { excelColor } from "../formats/colors";
import type { HostWorkbook } from "../hostWorkbook";
import { sheetExtras } from "../../files/extras";

/** A chart on its sheet. */
export interface ChartTarget {
  readonly sheetId: string;
  readonly chart: HostChart;
}

/**
 * A piece of a chart (its title, an axis, the fill of a point) whether or not the model has it yet: what is automatic is
 * absent there, and made when something of it is set.
 */
export interface ChartPart<P extends object> {
  readonly of: ChartTarget;
  /** `undefined`: all of it is automatic. */
  read(): P | undefined;
  write(): P;
}

/** The chart itself as a part. The error `ItemNotFound` where it has been deleted. */
export function wholeChart(of: ChartTarget): ChartPart<HostChart> {
  return { of, read: () => of.chart, write: () => of.chart };
}

/** A piece of a piece: `inner(chart, "title", () => ({ visible: true }))`. */
export function inner<P extends object, K extends keyof P>(
  outer: ChartPart<P>,
  key: K,
  make: () => Extract<P[K], object>,
): ChartPart<Extract<P[K], object>> {
  return {
    of: outer.of,
    read: () => (outer.read()?.[key] ?? undefined) as Extract<P[K], object> | undefined,
    write: () => {
      const owner = outer.write();
      return (owner[key] ??= make()) as Extract<P[K], object>;
    },
  };
}

/** The chart, if it is still on its sheet. */
export function existing(host: HostWorkbook, { sheetId, chart }: ChartTarget): HostChart {
  if (!sheetExtras(host.extras, sheetId).charts.includes(chart)) throw errors.itemNotFound();
  return chart;
}

type Fallback<P extends object, V> = V | ((part: ChartPart<P>, host: HostWorkbook) => V | Promise<V>);

/** A property that the model keeps under `key`; `fallback` is what Excel says of it while it is automatic. */
export function member<P extends object, K extends keyof P>(
  key: K,
  type: WireType,
  fallback: Fallback<P, unknown>,
  normalised: (value: NonNullable<P[K]>) => P[K] = (value) => value,
): WorkbookProperty<ChartPart<P>> {
  return {
    type,
    get: (part, host) => part.read()?.[key] ?? valueOf(fallback, part, host),
    set: (part, value: NonNullable<P[K]>) => {
      part.write()[key] = normalised(value);
    },
  };
}

/** A number that an empty text makes automatic again. */
export function automaticNumber<P extends object, K extends keyof P>(
  key: K,
  fallback: Fallback<P, unknown>,
): WorkbookProperty<ChartPart<P>> {
  return {
    type: "any",
    get: (part, host) => part.read()?.[key] ?? valueOf(fallback, part, host),
    set: (part, value: unknown) => {
      if (value === "" || value === null) delete part.write()[key];
      else if (typeof value === "number") part.write()[key] = value as P[K];
      else throw errors.invalidArgument();
    },
  };
}

export function colorMember<P extends object, K extends keyof P>(
  key: K,
  fallback: string,
): WorkbookProperty<ChartPart<P>> {
  return member<P, K>(key, "string", fallback, (color) => excelColor(String(color)) as P[K]);
}

/** A property of one part as a property of another: `lifted(weight, (format) => inner(format, "line", …))`. */
export function lifted<T, P extends object>(
  property: WorkbookProperty<ChartPart<P>>,
  partOf: (target: T) => ChartPart<P>,
): WorkbookProperty<T> {
  return {
    type: property.type,
    get: (target, host) => property.get(partOf(target), host),
    set: (target, value: never, host) => property.set?.(partOf(target), value, host),
  };
}

/** What programs set on a chart and no file keeps: it can be read back while the workbook is open. */
const session = new WeakMap<object, Map<string, unknown>>();

/** A property that lasts as long as the workbook is open. */
export function passing<P extends object>(
  name: string,
  type: WireType,
  fallback: Fallback<P, unknown>,
): WorkbookProperty<ChartPart<P>> {
  return {
    type,
    get: (part, host) => {
      const owner = part.read();
      const known = owner && session.get(owner)?.get(name);
      return known ?? valueOf(fallback, part, host);
    },
    set: (part, value: unknown) => {
      const owner = part.write();
      const members = session.get(owner) ?? new Map<string, unknown>();
      session.set(owner, members.set(name, value));
    },
  };
}

/** A property that can only be read, and follows from the rest. */
export function derived<P extends object>(
  type: WireType,
  get: (part: ChartPart<P>, host: HostWorkbook) => unknown,
): WorkbookProperty<ChartPart<P>> {
  return { type, get };
}

function valueOf<P extends object, V>(
  fallback: Fallback<P, V>,
  part: ChartPart<P>,
  host: HostWorkbook,
): V | Promise<V> {
  return typeof fallback === "function"
    ? (fallback as (part: ChartPart<P>, host: HostWorkbook) => V | Promise<V>)(part, host)
    : fallback;
}
