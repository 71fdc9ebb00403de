import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Chunk, Compilation, Compiler, StatsModule } from "webpack";
import { bundledModules, innermost, packageOf } from "./bundledModules";

/** A script of the bundle, with its sizes in bytes. */
interface Script {
  readonly name: string;
  /** Whether the page loads it before it can be used. */
  readonly initial: boolean;
  readonly minified: number;
  readonly gzipped: number;
  /** What it is made of, before it was minified, by package and by folder of the source. */
  readonly parts: ReadonlyMap<string, number>;
}

/** What is loaded when something is first wanted, such as a job. */
interface Part {
  readonly name: string;
  /** Its own scripts and those that it shares with others. */
  readonly scripts: readonly Script[];
}

/** Writes what the bundle holds: each script with its size over the line, what somebody loads in all who uses one part in one language, and what each script is made of. */
export class BundleReportPlugin {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap("BundleReportPlugin", (compilation) => {
      const scripts = scriptsOf(compilation).sort((a, b) => b.gzipped - a.gzipped);
      const parts = partsOf(compilation, scripts);
      const lines = [...sizes(scripts), ...withThePage(scripts, parts), ...scripts.flatMap(contents)];
      mkdirSync(dirname(this.file), { recursive: true });
      writeFileSync(this.file, `${lines.join("\n")}\n`);
    });
  }
}

function scriptsOf(compilation: Compilation): Script[] {
  const modules = bundledModules(compilation);
  return [...compilation.chunks].flatMap((chunk) =>
    [...chunk.files]
      .filter((file) => file.endsWith(".js"))
      .map((file) => script(compilation, chunk, file, modules)),
  );
}

function partsOf(compilation: Compilation, scripts: readonly Script[]): Part[] {
  return compilation.chunkGroups
    .filter((group) => !group.isInitial() && group.name)
    .map((group) => {
      const files = new Set(group.chunks.flatMap(({ files }) => [...files]));
      return { name: group.name!, scripts: scripts.filter(({ name }) => files.has(name)) };
    });
}

/** The language that takes the most, of all that somebody reads one of. */
const LONGEST = "zh-Hant";

/** The scripts with the texts of a part, or of the page, in one language: `plan-why.zh-Hant` is loaded for the plan. */
function textsFor(part: string, scripts: readonly Script[]): Script[] {
  return scripts.filter(({ name }) => {
    const [parts = "", language] = name.split(".");
    const wanted = part === "page" ? ["page"] : [part, "jobs"];
    return language === LONGEST && parts.split("-").some((each) => wanted.includes(each));
  });
}

const isText = ({ name }: Script): boolean => /^[\w-]+\.(en|zh-Hans|zh-Hant)\./.test(name);

function script(
  { outputOptions }: Compilation,
  chunk: Chunk,
  name: string,
  modules: readonly StatsModule[],
): Script {
  const content = readFileSync(join(outputOptions.path!, name));
  const parts = new Map<string, number>();
  const inside = modules.filter((module) => module.chunks?.includes(chunk.id!));
  for (const { name: path = "", size = 0 } of inside.flatMap(innermost)) {
    const part = partOf(path);
    parts.set(part, (parts.get(part) ?? 0) + size);
  }
  const { length: minified } = content;
  return { name, initial: chunk.canBeInitial(), minified, gzipped: gzipSync(content).length, parts };
}

/**
 * @example partOf("./node_modules/lit-html/lit-html.js") // "lit-html"
 * @example partOf("./src/domain/plan/monthlyPlan.ts") // "src/domain/plan"
 */
function partOf(name: string): string {
  return packageOf(name) ?? /^\.\/(src\/[^/]+(?:\/[^/]+)?)\//.exec(name)?.[1] ?? "webpack";
}

function total(name: string, scripts: readonly Script[]): string {
  return line(
    name,
    scripts.reduce((sum, { minified }) => sum + minified, 0),
    scripts.reduce((sum, { gzipped }) => sum + gzipped, 0),
  );
}

function sizes(scripts: readonly Script[]): string[] {
  const group = (initial: boolean) => scripts.filter((each) => each.initial === initial);
  const listed = (initial: boolean) =>
    group(initial).map(({ name, minified, gzipped }) => line(`  ${name}`, minified, gzipped));
  return [
    `${"".padEnd(NAME)}${["minified", "gzipped"].map((head) => head.padStart(SIZE)).join("")}`,
    total("loaded with the page", group(true)),
    ...listed(true),
    total("loaded when first wanted", group(false)),
    ...listed(false),
    total("all", scripts),
  ];
}

function withThePage(scripts: readonly Script[], parts: readonly Part[]): string[] {
  const page = [...scripts.filter(({ initial }) => initial), ...textsFor("page", scripts)];
  return [
    "",
    `loaded by somebody who reads ${LONGEST} and uses`,
    total("  the page", page),
    ...parts.map(({ name, scripts: own }) =>
      total(`  ${name}`, [...page, ...own.filter(({ initial }) => !initial), ...textsFor(name, scripts)]),
    ),
    total(
      "  everything",
      scripts.filter((each) => !isText(each) || each.name.includes(`.${LONGEST}.`)),
    ),
  ];
}

function contents({ name, parts }: Script): string[] {
  const sorted = [...parts].sort(([, a], [, b]) => b - a);
  return [
    "",
    `${name} is made of, before minifying:`,
    ...sorted.map(([part, size]) => line(`  ${part}`, size)),
  ];
}

const NAME = 60;
const SIZE = 12;

function line(name: string, ...bytes: readonly number[]): string {
  const columns = bytes.map((size) => `${(size / 1000).toFixed(1)} kB`.padStart(SIZE));
  return `${name.padEnd(NAME)}${columns.join("")}`;
}
