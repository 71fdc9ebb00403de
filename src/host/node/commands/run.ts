import { existsSync, statSync, type BigIntStats } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import { addinGlobal, LOCALES, openAddin } from "../addinBuild";
import type { Host } from "../openHost";
import { CommandError, oneOf, readArguments, UsageError, type Command, type CommandStreams } from "./command";

/** What the add-in's page offers to programs (`window.opsplan`). */
interface AddinApi {
  run(
    job: string,
    settings: object,
    onProgress: (progress: { readonly text: string; readonly done?: number; readonly of?: number }) => void,
  ): Promise<RunResult>;
}

interface RunResult {
  readonly json: unknown;
  /** The sheets that were written. */
  readonly written: readonly string[];
  readonly summary?: string;
  readonly findings?: readonly Finding[];
}

interface Finding {
  readonly severity: string;
  readonly cell?: string;
  readonly text: string;
}

const MOST_FINDINGS_SHOWN = 20;

export const run: Command = {
  name: "run",
  summary: "Run a job of the add-in over a workbook and write the result",
  help: `Usage: opsplan run <job> <in.xlsx|in.csv> [options]

Opens the workbook, runs a job of the add-in over it as its task pane does, and writes a
new workbook that holds what was there and the result sheets.

Jobs:
  accounts              monthly accounts by shop
  plan                  assumptions and the plan by month, set against what happened
  work                  people needed by day of a month, who does what, what comes due
  commission            payouts with their proof, statement, payroll, comparison with paid
  agency                agency quotes priced and ranked at your sales, with the crossover map
  all                   every one of these that the workbook has the sheets for, in one workbook

Settings, each with --set:
  monthBy=<time>        accounts: payTime or createTime decides the month of a sale;
                        default: payTime
  horizon=<months>      plan: 12, 24 or 36 months; default: as the plan that stands,
                        else 12
  paid=<reading>        accounts, commission: netOfRefunds or beforeRefunds, what the
                        paid column holds; default: as the rows say
  month=<month>         work: the month, such as 2026-11; default: the one after the
                        last order
  close=<month>         commission: close a month for good, such as 2026-08, or several
                        with commas
  statement=<people>    commission: all, or names with commas; default: whoever is paid
                        most
  sales=<amount>        agency: sales of every month before refunds, such as 800000;
                        default: the plan, else the last twelve months
  margin=<share>        agency: gross margin, such as 0.4; default: as the sheets tell

Options:
  -o, --output <file>   the workbook to write; default: <in>-opsplan.xlsx in the
                        current folder. One of that name is replaced
  --force               allow the output to be the input file
  --json                print the figures as JSON instead of a summary
  --language <tag>      en, zh-Hans or zh-Hant: the language of the result
  --set <key=value>     a setting of the job, any number of times. The value is read
                        as JSON where it is that, else as a text
  --help                print this

Exit status: 0; 1 where the job cannot be done, with nothing written; 2 for wrong usage.`,

  async run(args, streams) {
    const { values: options, positionals } = readArguments(args, {
      output: { type: "string", short: "o" },
      force: { type: "boolean" },
      json: { type: "boolean" },
      language: { type: "string" },
      set: { type: "string", multiple: true },
    });
    const [job, input, ...rest] = positionals;
    if (job === undefined || input === undefined || rest.length > 0) {
      throw new UsageError("Give a job and one workbook.");
    }
    const language = oneOf("language", options.language, ["en", "zh-Hans", "zh-Hant"]);
    const settings = { ...readSettings(options.set ?? []), ...(language ? { language } : {}) };
    const output = options.output ?? `${basename(input, extname(input))}-opsplan.xlsx`;
    checkOutput(input, output, options.force === true);

    const host = await openAddin({ file: input, ...(language ? { locale: LOCALES[language] } : {}) });
    try {
      const result = await perform(host, job, settings, streams);
      host.losses.forEach((loss) => streams.err(`Not kept in ${output}: ${loss}`));
      await host.save(output);
      if (options.json) streams.out(JSON.stringify(result.json, null, 2));
      else summarise(result, output, streams);
      return 0;
    } finally {
      host.close();
    }
  },
};

async function perform(
  host: Host,
  job: string,
  settings: object,
  streams: CommandStreams,
): Promise<RunResult> {
  const api = await addinGlobal<AddinApi>(host);
  try {
    return await api.run(job, settings, ({ text, done, of }) => {
      streams.progress(done !== undefined && of ? `${text} ${Math.floor((100 * done) / of)}%` : text);
    });
  } catch (error) {
    throw new CommandError(messageOf(error));
  } finally {
    streams.progress("");
  }
}

/** The page has a realm of its own: its errors are no `Error` here. */
function messageOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}

function readSettings(pairs: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new UsageError(`--set takes key=value, not ${pair}.`);
      return [pair.slice(0, at), settingValue(pair.slice(at + 1))];
    }),
  );
}

function settingValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The input is not written over by mistake. */
function checkOutput(input: string, output: string, force: boolean): void {
  if (!existsSync(input)) throw new CommandError(`There is no file ${input}.`);
  if (extname(output).toLowerCase() !== ".xlsx")
    throw new UsageError(`The output is an .xlsx file, not ${output}.`);
  const folder = dirname(resolve(output));
  if (!existsSync(folder))
    throw new CommandError(`There is no folder ${folder} to write ${basename(output)} to.`);
  if (!force && isSameFile(input, output)) {
    throw new CommandError(`${output} is the input file. Give another with -o, or --force to write over it.`);
  }
}

/** By what the system knows a file as: the same one may have a link, or be written in capitals where those do not count. */
function isSameFile(one: string, other: string): boolean {
  if (!existsSync(other)) return false;
  const [a, b] = [one, other].map((file) => statSync(file, { bigint: true })) as [BigIntStats, BigIntStats];
  return a.dev === b.dev && a.ino === b.ino;
}

function summarise(result: RunResult, output: string, streams: CommandStreams): void {
  if (result.summary) streams.out(result.summary);
  const findings = result.findings ?? [];
  for (const { severity, cell, text } of findings.slice(0, MOST_FINDINGS_SHOWN)) {
    streams.out(`${severity}: ${cell === undefined ? "" : `${cell}: `}${text}`);
  }
  if (findings.length > MOST_FINDINGS_SHOWN) {
    streams.out(`and ${findings.length - MOST_FINDINGS_SHOWN} more findings, on the findings sheet`);
  }
  streams.out(`Written to ${output}: ${result.written.join(", ")}`);
}
