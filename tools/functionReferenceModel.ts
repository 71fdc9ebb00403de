import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example, FunctionExamples } from "../docs/examples";
import type { openHost } from "../src/host/node/openHost";
import type { Language } from "../src/locale/catalogue";

/** A function as the built `functions.json` declares it. */
export interface DeclaredFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly dimensionality?: string };
}

export type Cell = string | number | boolean;

/** An example with what the add-in gave for it. */
export interface WorkedExample {
  readonly shows: string;
  readonly formula: string;
  readonly values: readonly (readonly Cell[])[];
}

/** A formula that fails, with what a person sees. */
export interface WorkedFailure {
  readonly formula: string;
  readonly error: string;
  readonly message: string;
}

export interface FunctionEntry extends DeclaredFunction {
  readonly examples: readonly WorkedExample[];
  readonly failures: readonly WorkedFailure[];
}

/** The reference in one language. */
export interface Reference {
  readonly language: Language;
  readonly functions: readonly FunctionEntry[];
}

/** What the build makes for each language, and Excel's tag of it. */
const BUILT: Readonly<Record<Language, { readonly metadata: string; readonly locale: string }>> = {
  en: { metadata: "functions.json", locale: "en-US" },
  "zh-Hans": { metadata: "functions.zh-CN.json", locale: "zh-CN" },
  "zh-Hant": { metadata: "functions.zh-TW.json", locale: "zh-TW" },
};

/** A page that is closed before it has loaded its pane fails while it loads it. */
const PANE_IS_SHOWN = `
  while (document.body.childElementCount === 0) await new Promise((resolve) => setTimeout(resolve, 10));`;

/**
 * The functions of a built add-in, with their examples as it calculates them.
 *
 * @param open opens the workbook host in which the add-in runs
 * @param addin the folder of the built add-in
 * @throws Error where a function has no examples, examples have no function, or an example does not do what it is there
 * for: one that is to give a result fails, or one that is to fail gives a result or no message
 */
export async function workedReference(
  open: typeof openHost,
  addin: string,
  language: Language,
  examples: Readonly<Record<string, FunctionExamples>>,
): Promise<Reference> {
  const { metadata, locale } = BUILT[language];
  const { functions } = JSON.parse(readFileSync(join(addin, metadata), "utf8")) as {
    readonly functions: readonly DeclaredFunction[];
  };
  const unmatched = withoutMatch(functions, examples);
  if (unmatched.length > 0) throw new Error(`docs/examples.ts: ${unmatched.join("; ")}`);
  const host = await open({
    page: join(addin, "taskpane.html"),
    functions: { metadata: join(addin, metadata), namespace: "OPS" },
    locale,
    console: null,
  });
  try {
    const formulas = functions.flatMap(({ id }) => formulasOf(examples[id]!));
    const results = await host.calculate(formulas);
    await host.evaluate(PANE_IS_SHOWN);
    const byFormula = new Map(formulas.map((formula, at) => [formula, results[at]!]));
    return {
      language,
      functions: functions.map((declared) => worked(declared, examples, byFormula, language)),
    };
  } finally {
    host.close();
  }
}

type Results = ReadonlyMap<
  string,
  Awaited<ReturnType<Awaited<ReturnType<typeof openHost>>["calculate"]>>[number]
>;

/** Functions that nobody shows, and examples of functions that are not there. */
export function withoutMatch(
  functions: readonly { readonly id: string }[],
  examples: Readonly<Record<string, FunctionExamples>>,
): string[] {
  const declared = new Set(functions.map(({ id }) => id));
  return [
    ...functions
      .filter(({ id }) => !examples[id]?.gives.length || !examples[id].fails.length)
      .map(({ id }) => `${id} needs a formula that gives a result and one that fails`),
    ...Object.keys(examples)
      .filter((id) => !declared.has(id))
      .map((id) => `${id} is no function of the add-in`),
  ];
}

function formulasOf({ gives, fails }: FunctionExamples): string[] {
  return [...gives.map(({ formula }) => formula), ...fails];
}

function worked(
  declared: DeclaredFunction,
  examples: Readonly<Record<string, FunctionExamples>>,
  results: Results,
  language: Language,
): FunctionEntry {
  const { gives, fails } = examples[declared.id]!;
  return {
    ...declared,
    examples: gives.map((example) => workedExample(example, results, language)),
    failures: fails.map((formula) => workedFailure(formula, results)),
  };
}

function workedExample({ formula, shows }: Example, results: Results, language: Language): WorkedExample {
  const { values, error, message } = results.get(formula)!;
  if (error !== undefined) throw new Error(`${formula} gives ${error}: ${message ?? "no message"}`);
  return { shows: shows[language], formula, values };
}

function workedFailure(formula: string, results: Results): WorkedFailure {
  const { error, message, values } = results.get(formula)!;
  if (error === undefined) throw new Error(`${formula} is to fail and gives ${JSON.stringify(values)}`);
  if (message === undefined) throw new Error(`${formula} gives ${error} without a message`);
  return { formula, error, message };
}
