import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { FUNCTION_TEXTS } from "../../src/locale/functions/functions";
import { functionFiles, localised, onOneLine, type FunctionMetadata } from "../../tools/functionMetadata";
import { builtFile } from "./addinFolder";

/** The functions of this version. Ids and the order of parameters are for ever: workbooks hold them. */
const FUNCTIONS = [
  "MONTHLY(dates, amounts, [groups], [period], [start])",
  "AMOUNT(text)",
  "COMMISSION(amount, tiers, mode, [floor], [cap])",
  "COMMISSION.STEPS(amount, tiers, mode, [floor], [cap])",
  "COMMISSION.DELTA(previous, current, tiers, mode, [paid], [cap])",
  "COMMISSION.BOTH(amount, tiers)",
  "COMMISSION.CHECK(tiers, [mode])",
  "COMMISSION.NEEDED(payout, tiers, mode)",
  "ATTAINMENT(actual, target, bands, mode, [base], [atTarget])",
  "SPLIT(amount, weights, [decimals])",
  "STEPBONUS(amount, per, bonus, [threshold], [started])",
  "DRAW(gross, draw, kind, [owed])",
  "CLAWBACK(amounts, refunds, tiers, mode)",
  "AGENCY.PARSE(text)",
  "AGENCY.FEE(terms, sales, [month])",
  "AGENCY.COMPARE(quotes, sales, [margin], [refundRate], [gmvShare])",
  "AGENCY.CROSSOVER(quotes, [maxSales], [months])",
  "AGENCY.BREAKEVEN(quoteA, quoteB, [months])",
  "AGENCY.MAXRATE(margin, [otherCosts], [targetProfit])",
  "AGENCY.CLASS(monthlySales)",
  "PLAN.SEASONALITY(dates, amounts, [excludeEvents])",
  "PLAN.EVENTS(year)",
  "PLAN.SPREAD(target, weights, [decimals])",
  "PLAN.FORECAST(dates, amounts, horizon, [level])",
  "PLAN.VISITORS(sales, conversion, orderValue)",
  "PLAN.BREAKEVENROI(margin, [refundRate], [feeRate])",
  "PLAN.HEADCOUNT(workload, capacity, [minimum], [utilisation])",
  "PLAN.BREAKEVENSALES(fixedCosts, marginRate, [variableRates])",
  "PLAN.MONTHS(target, assumptions)",
];

interface Generated extends FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly options?: object;
    readonly result: { readonly type?: string; readonly dimensionality?: string };
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly type: string;
      readonly dimensionality?: string;
    }[];
  }[];
}

const built = (file: string) => JSON.parse(builtFile(file).toString()) as Generated;
const english = built("functions.json");

describe("the custom functions Excel is told of", () => {
  test("are exactly the listed ones, with their parameters in order", () => {
    const signatures = english.functions.map(({ id, parameters }) => {
      const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      return `${id}(${names.join(", ")})`;
    });
    expect(signatures.sort()).toEqual([...FUNCTIONS].sort());
  });

  test("have ids that Excel takes: letters, digits and dots, at least three characters", () => {
    expect(english.functions.filter(({ id }) => !/^[A-Z][A-Z0-9.]{2,}$/.test(id))).toEqual([]);
    expect(english.functions.filter(({ id, name }) => id !== name)).toEqual([]);
  });

  test("are neither volatile nor streaming", () => {
    expect(english.functions.filter(({ options }) => options !== undefined)).toEqual([]);
  });

  test("are all told to Excel by the script of the page", () => {
    const script = builtFile("functions.js").toString();
    const lists = [...script.matchAll(/\(\[("[A-Z.]+"(?:,"[A-Z.]+")*)\],\(\)=>/g)];
    const told = lists.flatMap(([, list]) => JSON.parse(`[${list}]`) as string[]);
    expect(told.sort()).toEqual(english.functions.map(({ id }) => id).sort());
  });
});

describe.each(["functions.json", "functions.zh-CN.json", "functions.zh-TW.json"])("%s", (file) => {
  const metadata = built(file);

  test("describes every function and every parameter on one line", () => {
    const texts = metadata.functions.flatMap(({ id, description, parameters }) => [
      [id, description],
      ...parameters.map((parameter) => [`${id} ${parameter.name}`, parameter.description]),
    ]);
    expect(texts.filter(([, text]) => !text?.trim() || text.includes("\n"))).toEqual([]);
  });

  test("differs from the English one in nothing but its descriptions and its help", () => {
    const bare = ({ functions }: Generated) =>
      functions.map((each) => ({
        ...each,
        description: "",
        helpUrl: "",
        parameters: each.parameters.map((parameter) => ({ ...parameter, description: "" })),
      }));
    expect(bare(metadata)).toEqual(bare(english));
  });
});

describe("the Chinese texts of the functions", () => {
  const texts = Object.values(FUNCTION_TEXTS).flatMap(({ description, parameters }) => [
    description,
    ...Object.values(parameters),
  ]);

  test("are in the script they claim", () => {
    expect(texts.filter((text) => /[额档级数销奖报负为计时间发]/.test(text["zh-Hant"]))).toEqual([]);
    expect(texts.filter((text) => /[額檔級數銷獎報負為計時間發]/.test(text["zh-Hans"]))).toEqual([]);
  });

  test("name what is missing for a new function or parameter", () => {
    const text = { "zh-Hans": "甲", "zh-Hant": "乙" };
    const metadata: FunctionMetadata = {
      functions: [
        { id: "KNOWN", description: "One", parameters: [{ name: "a", description: "A" }, { name: "b" }] },
        { id: "NEW", description: "Two", parameters: [{ name: "a" }] },
      ],
    };
    const known = { KNOWN: { description: text, parameters: { a: text } } };
    const { metadata: chinese, missing } = localised(metadata, known, "zh-Hant");
    expect(missing).toEqual(["KNOWN: parameter b", "NEW"]);
    expect(chinese.functions[0]).toMatchObject({ id: "KNOWN", description: "乙" });
    expect(chinese.functions[0]!.parameters[0]).toEqual({ name: "a", description: "乙" });
  });
});

describe("the build's reading of the sources", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "functions-"));
    writeFileSync(
      join(folder, "b.ts"),
      "/**\n * Adds.\n * @customfunction ADD\n */\nexport function add() {}\n",
    );
    writeFileSync(
      join(folder, "a.ts"),
      "/**\n * Doubles.\n * @CustomFunction\n */\nexport function twice() {}\n",
    );
    writeFileSync(
      join(folder, "helper.ts"),
      "/** What a @customfunction fails with. */\nexport const x = 1;\n",
    );
    writeFileSync(join(folder, "notes.md"), " * @customfunction\n");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("takes the files that declare functions, in order of name", () => {
    expect(functionFiles(folder).map((file) => basename(file))).toEqual(["a.ts", "b.ts"]);
  });

  test("joins a description that the source breaks over lines", () => {
    const broken = { functions: [{ id: "ADD", description: "Adds\n  two\nnumbers", parameters: [] }] };
    expect(onOneLine(broken).functions[0]!.description).toBe("Adds two numbers");
  });
});
