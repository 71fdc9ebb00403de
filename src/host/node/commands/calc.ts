import type { EvaluationResult } from "../../engine/engine";
import { openAddin } from "../addinBuild";
import { oneOf, readArguments, UsageError, type Command, type CommandStreams } from "./command";

/** The line that a formula gives with `--json`. */
interface CalculatedLine {
  readonly formula: string;
  readonly values: EvaluationResult["values"];
  readonly error?: string;
  readonly message?: string;
}

export const calc: Command = {
  name: "calc",
  summary: "Calculate formulas, the add-in's functions included",
  help: `Usage: opsplan calc '<formula>'… [options]
       opsplan calc --json < formulas.txt

Calculates formulas with the functions of Excel and of the add-in (OPS.…), as if
they stood in cells of the workbook, and prints their values: a row a line, cells
separated by tabs. The leading = may be left out; array constants may mix texts and
numbers: OPS.AMOUNT({"￥1,234.50";"429.9万"}).

Options:
  --workbook <file>     the workbook that the formulas refer to (.xlsx, .csv);
                        default: a blank one
  --json                print a JSON object a formula, on a line of its own:
                        {"formula", "values": [[…]]}, with "error" and "message" where
                        the result is an error. Without a formula, reads formulas
                        from the standard input, one a line
  --blank-cells <how>   how a blank cell reaches the add-in's functions: zero, as in
                        Excel for Windows and Mac (default), or null, as on the web
  --help                print this

Exit status: 0; 1 where a formula gives an error (without --json) or the workbook cannot
be read; 2 for wrong usage.`,

  async run(args, streams) {
    const { values: options, positionals } = readArguments(args, {
      workbook: { type: "string" },
      json: { type: "boolean" },
      "blank-cells": { type: "string" },
    });
    const blankCells = oneOf("blank-cells", options["blank-cells"], ["zero", "null"]);
    const formulas =
      positionals.length > 0 ? positionals : await givenFormulas(options.json === true, streams);
    const host = await openAddin({
      ...(options.workbook === undefined ? {} : { file: options.workbook }),
      ...(blankCells ? { blankCells } : {}),
    });
    try {
      const results = await host.calculate(formulas);
      const lines = formulas.map((formula, index) => calculatedLine(formula, results[index]));
      return options.json ? printJson(lines, streams) : printTable(lines, streams);
    } finally {
      host.close();
    }
  },
};

async function givenFormulas(json: boolean, streams: CommandStreams): Promise<string[]> {
  if (!json) throw new UsageError("Give a formula, or --json and formulas on the standard input.");
  return (await streams.input()).split(/\r?\n/).filter((line) => line.trim() !== "");
}

function calculatedLine(formula: string, result: EvaluationResult | undefined): CalculatedLine {
  if (!result) throw new Error(`No result for ${formula}`);
  const { values, error, message } = result;
  return {
    formula,
    values,
    ...(error === undefined ? {} : { error }),
    ...(message === undefined ? {} : { message }),
  };
}

function printJson(lines: readonly CalculatedLine[], streams: CommandStreams): number {
  lines.forEach((line) => streams.out(JSON.stringify(line)));
  return 0;
}

function printTable(lines: readonly CalculatedLine[], streams: CommandStreams): number {
  for (const { values, message } of lines) {
    values.forEach((row) => streams.out(row.map(cellText).join("\t")));
    if (message !== undefined) streams.err(message);
  }
  return lines.some(({ error }) => error !== undefined) ? 1 : 0;
}

function cellText(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
