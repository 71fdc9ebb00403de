import { action, object, type WorkbookClass, type WorkbookProperty } from "../declare";
import { errors } from "../errors";
import { oneOf } from "../formats/formatProperties";
import type { HostWorkbook } from "../hostWorkbook";
import { createWorkbook } from "./workbookCreated";

type AppProperty = WorkbookProperty<HostWorkbook>;

const MODES = {
  Automatic: "automatic",
  AutomaticExceptTables: "automaticExceptTables",
  Manual: "manual",
} as const;
const MODE_NAMES = Object.keys(MODES) as (keyof typeof MODES)[];

/** A number that grows with every change of Excel's calculation; add-ins compare it. */
const CALCULATION_ENGINE_VERSION = 191029;

const calculationMode: AppProperty = {
  type: "string",
  get: (_target, host) =>
    MODE_NAMES.find((name) => MODES[name] === host.extras.calculation.mode) ?? "Automatic",
  set: async (_target, name: string, host) => {
    const mode = MODES[oneOf(MODE_NAMES, name)];
    // What was written before is calculated as it was to be then.
    await host.engine.idle();
    host.extras.calculation.mode = mode;
    host.engine.calculationMode = mode === "manual" ? "manual" : "automatic";
  },
};

function constant(type: AppProperty["type"], value: unknown): AppProperty {
  return { type, get: () => value };
}

/** `Excel.Application`. */
export const application: WorkbookClass<HostWorkbook> = {
  name: "Application",
  properties: {
    CalculationMode: calculationMode,
    CalculationEngineVersion: constant("number", CALCULATION_ENGINE_VERSION),
    /** Requests are answered when what was asked has been calculated. */
    CalculationState: constant("string", "Done"),
    DecimalSeparator: constant("string", "."),
    ThousandsSeparator: constant("string", ","),
    UseSystemSeparators: constant("boolean", true),
  },
  navigation: {
    CultureInfo: { class: "CultureInfo", get: (target) => target },
    IterativeCalculation: { class: "IterativeCalculation", get: (target) => target },
  },
  methods: {
    Calculate: action<HostWorkbook, [string]>(["string"], (_target, [type], host) => {
      const known = oneOf(["Recalculate", "Full", "FullRebuild"] as const, type);
      return host.engine.calculate(known === "Recalculate" ? "changed" : "all");
    }),
    CreateWorkbook: object<HostWorkbook, [string?]>(
      "WorkbookCreated",
      ["string?"],
      (_target, [base64], host) => createWorkbook(host, base64),
    ),
    SuspendApiCalculationUntilNextSync: action([], (_target, _args, host) => host.suspendCalculation()),
    /** A request is drawn when it is done, whether that was asked for or not. */
    SuspendScreenUpdatingUntilNextSync: action([], () => undefined),
  },
};

export const iterativeCalculation: WorkbookClass<HostWorkbook> = {
  name: "IterativeCalculation",
  properties: {
    Enabled: {
      type: "boolean",
      get: (_target, host) => host.extras.calculation.iterate?.enabled ?? false,
      set: (_target, enabled: boolean, host) => setIteration(host, { enabled }),
    },
    MaxIteration: {
      type: "number",
      get: (_target, host) => host.extras.calculation.iterate?.maxIterations ?? 100,
      set: (_target, maxIterations: number, host) => {
        if (maxIterations < 1 || maxIterations > 32767) throw errors.invalidArgument();
        setIteration(host, { maxIterations });
      },
    },
    MaxChange: {
      type: "number",
      get: (_target, host) => host.extras.calculation.iterate?.maxChange ?? 0.001,
      set: (_target, maxChange: number, host) => setIteration(host, { maxChange }),
    },
  },
};

function setIteration(
  host: HostWorkbook,
  change: { enabled?: boolean; maxIterations?: number; maxChange?: number },
): void {
  host.extras.calculation.iterate = { enabled: false, ...host.extras.calculation.iterate, ...change };
}

/** The host calculates and shows numbers and dates as Excel in English (United States) does. */
export const cultureInfo: WorkbookClass<HostWorkbook> = {
  name: "CultureInfo",
  properties: { Name: constant("string", "en-US") },
  navigation: {
    DatetimeFormat: { class: "DatetimeFormatInfo", get: (target) => target },
    NumberFormat: { class: "NumberFormatInfo", get: (target) => target },
  },
};

export const numberFormatInfo: WorkbookClass<HostWorkbook> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: constant("string", "."),
    NumberGroupSeparator: constant("string", ","),
  },
};

export const datetimeFormatInfo: WorkbookClass<HostWorkbook> = {
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: constant("string", "/"),
    TimeSeparator: constant("string", ":"),
    ShortDatePattern: constant("string", "M/d/yyyy"),
    LongDatePattern: constant("string", "dddd, MMMM d, yyyy"),
    LongTimePattern: constant("string", "h:mm:ss tt"),
  },
};

/** `context.runtime`. */
export const runtime: WorkbookClass<HostWorkbook> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      type: "boolean",
      get: (_target, host) => host.events.enabled,
      set: (_target, enabled: boolean, host) => {
        host.events.enabled = enabled;
      },
    },
  },
};
