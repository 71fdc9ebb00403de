import type { Bench } from "../bench";
import { monthOf } from "../../src/domain/calendar/month";
import { Decimal } from "../../src/domain/money/decimal";
import { forecast } from "../../src/domain/plan/forecast/forecast";
import { accuracyOf, seasonalNaive, type Forecaster } from "./accuracy";
import { sampleMonths } from "./sampleMonths";
import published from "./series.json";

/** How many months a shop may have sold before it asks for a forecast. */
const HISTORIES = [12, 18, 24, 36, 48];
/** A class of series that is missed by more than this, beside seasonal naive, is named. */
const WORST_RATIO = 1.1;

const own: Forecaster = (history, horizon) => {
  const months = history.map((value) => new Decimal(value));
  const found = forecast(monthOf(2020, 1), months, horizon, 0.8);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value.months.map(({ point }) => point.toNumber());
};

export const forecasts: Bench = {
  name: "forecast",
  about: `a year ahead from ${HISTORIES.join(", ")} months of ${published.length} published monthly series, every origin a year apart`,
  aim: "better than seasonal naive, no class of series worse than 1.1 times unsaid",
  prepare() {
    const series = published.map(({ values }) => values.split(" ").map(Number));
    const every = (forecaster: Forecaster) => () => {
      for (const months of HISTORIES) accuracyOf(forecaster, series, months);
    };
    return {
      variants: [
        { name: "the plan's forecast", run: every(own) },
        { name: "seasonal naive", run: every(seasonalNaive) },
      ],
      remarks: () => [...accuracyLines(series), ...sampleLines(), ...sources()],
    };
  },
};

function accuracyLines(series: readonly (readonly number[])[]): string[] {
  const classes = [...new Set(published.map((each) => each.class))];
  const lines: string[] = [];
  const worse: string[] = [];
  for (const months of HISTORIES) {
    for (const of of [...classes, "all"]) {
      const set = series.filter((_, at) => of === "all" || published[at]!.class === of);
      const [mine, naive] = [accuracyOf(own, set, months), accuracyOf(seasonalNaive, set, months)];
      lines.push(line(`${months} months, ${of}`, mine, naive));
      if (mine.smape > naive.smape * WORST_RATIO) worse.push(`${of} from ${months} months`);
    }
  }
  return [...lines, `worse than ${WORST_RATIO} times seasonal naive: ${worse.join(", ") || "no class"}`];
}

/** The sample's two years: the months behind each of the first twelve to twenty-three. */
function sampleLines(): string[] {
  const months = sampleMonths();
  const misses = (forecaster: Forecaster) => {
    const parts = Array.from({ length: months.length - 12 }, (_, at) => 12 + at).flatMap((known) => {
      const actual = months.slice(known);
      const points = forecaster(months.slice(0, known), actual.length);
      return actual.map((value, at) => (2 * Math.abs(value - points[at]!)) / (value + points[at]!));
    });
    return parts.reduce((sum, part) => sum + part, 0) / parts.length;
  };
  const [mine, naive] = [misses(own), misses(seasonalNaive)];
  return [
    `the sample's ${months.length} months: sMAPE ${percent(mine)} against ${percent(naive)} (× ${(mine / naive).toFixed(2)})`,
  ];
}

function line(
  what: string,
  mine: ReturnType<typeof accuracyOf>,
  naive: ReturnType<typeof accuracyOf>,
): string {
  const mase = `MASE ${mine.mase.toFixed(2)} against ${naive.mase.toFixed(2)}`;
  const smape = `sMAPE ${percent(mine.smape)} against ${percent(naive.smape)} (× ${(mine.smape / naive.smape).toFixed(2)})`;
  return `${what.padEnd(20)} ${smape}, ${mase}, ${mine.forecasts} forecasts`;
}

const percent = (part: number) => `${(100 * part).toFixed(1)}%`;

function sources(): string[] {
  return published.map(({ class: of, name, source }) => `${of}: ${name} (${source})`);
}
