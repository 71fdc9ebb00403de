import { LANGUAGES, type Language } from "../src/locale/catalogue";
import type { Cell, FunctionEntry, Reference, WorkedExample } from "./functionReferenceModel";
import { FUNCTION_GROUPS, REFERENCE_TEXTS } from "./functionReferenceTexts";

/** The name of a function in a formula. */
const nameOf = ({ id }: { readonly id: string }) => `OPS.${id}`;

/** How a function is called, the arguments that may be left out in brackets. */
export function syntaxOf(entry: Pick<FunctionEntry, "id" | "parameters">): string {
  const names = entry.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${nameOf(entry)}(${names.join(", ")})`;
}

function shown(cell: Cell): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

/** Whether the first row names the columns: it holds texts alone, and rows of something else follow. */
function hasHeader([first, ...rest]: WorkedExample["values"]): boolean {
  return rest.length > 0 && first!.every((cell) => typeof cell === "string" && cell !== "");
}

function groupsOf({ functions }: Reference) {
  return FUNCTION_GROUPS.map(({ title, holds }) => ({
    title,
    entries: functions.filter(({ id }) => holds(id)),
  })).filter(({ entries }) => entries.length > 0);
}

/** The name of the Markdown page in a language: `functions.zh-Hant.md`. */
export function markdownPage(language: Language): string {
  return language === "en" ? "functions.md" : `functions.${language}.md`;
}

/** What the title of a function becomes as an anchor on GitHub: lower case, without its dots. */
const markdownAnchor = (entry: FunctionEntry) => nameOf(entry).toLowerCase().replaceAll(".", "");

/** The reference as a page for people who read the repository. */
export function asMarkdown(reference: Reference): string {
  const { language } = reference;
  const say = (key: keyof typeof REFERENCE_TEXTS) => REFERENCE_TEXTS[key][language];
  const others = LANGUAGES.filter((other) => other !== language).map(
    (other) => `[${REFERENCE_TEXTS.language[other]}](${markdownPage(other)})`,
  );
  const groups = groupsOf(reference);
  const contents = groups.map(({ title, entries }) => {
    const links = entries.map((entry) => `[${entry.id}](#${markdownAnchor(entry)})`);
    return `- **${title[language]}** ${links.join(" · ")}`;
  });
  const body = groups.flatMap(({ title, entries }) => [
    `## ${title[language]}`,
    ...entries.map((entry) => markdownEntry(entry, say)),
  ]);
  return (
    [`# ${say("title")}`, others.join(" · "), say("intro"), contents.join("\n"), ...body].join("\n\n") + "\n"
  );
}

type Say = (key: keyof typeof REFERENCE_TEXTS) => string;

function markdownEntry(entry: FunctionEntry, say: Say): string {
  const parameters = entry.parameters.map(({ name, optional, description }) => [
    `\`${name}\`${optional ? ` *${say("optional")}*` : ""}`,
    markdownText(description),
  ]);
  return [
    `### ${nameOf(entry)}`,
    markdownText(entry.description),
    fenced(syntaxOf(entry)),
    markdownTable([say("parameter"), say("description")], parameters),
    resultShape(entry, say),
    `**${say("examples")}**`,
    ...entry.examples.flatMap((example) => [
      markdownText(example.shows),
      fenced(example.formula),
      markdownValues(example.values),
    ]),
    `**${say("errors")}**`,
    markdownTable(
      [say("formula"), say("error"), say("message")],
      entry.failures.map(({ formula, error, message }) => [
        `\`${formula}\``,
        `\`${error}\``,
        markdownText(message),
      ]),
    ),
  ].join("\n\n");
}

function resultShape({ result }: FunctionEntry, say: Say): string {
  return say(result.dimensionality === "matrix" ? "spills" : "oneValue");
}

const fenced = (formula: string) => `\`\`\`\n${formula}\n\`\`\``;

function markdownText(text: string): string {
  return text.replace(/[\\`*_<>|]/g, "\\$&");
}

function markdownValues(values: WorkedExample["values"]): string {
  const rows = values.map((row) => row.map((cell) => markdownText(shown(cell))));
  if (rows.length === 1 && rows[0]!.length === 1) return `→ **${rows[0]![0]}**`;
  return hasHeader(values)
    ? markdownTable(rows[0]!, rows.slice(1))
    : markdownTable(
        rows[0]!.map(() => ""),
        rows,
      );
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

const STYLE = `
      :root { color-scheme: light dark; }
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
        font: 1rem/1.6 "Segoe UI", "Microsoft JhengHei UI", "Microsoft YaHei UI", "Noto Sans CJK TC", sans-serif; }
      h2 { border-bottom: 1px solid; margin-top: 3rem; }
      h3 { margin-top: 2.5rem; scroll-margin-top: 1rem; }
      pre, code { font-family: Consolas, "Cascadia Mono", monospace; font-size: 0.9em; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid #107c41; padding-left: 0.75rem; }
      td code { overflow-wrap: anywhere; }
      td small { white-space: nowrap; }
      .table { overflow-x: auto; }
      table { border-collapse: collapse; }
      th, td { border: 1px solid #8888; padding: 0.15rem 0.5rem; text-align: left; vertical-align: top; }
      td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      :target { outline: 2px solid #107c41; outline-offset: 4px; }
    `;

/** The reference as a page of the add-in's own origin: without script, and closed to everything but its own style. */
export function asHtml(reference: Reference, pages: Readonly<Record<Language, string>>): string {
  const { language } = reference;
  const say = (key: keyof typeof REFERENCE_TEXTS) => REFERENCE_TEXTS[key][language];
  const others = LANGUAGES.filter((other) => other !== language).map(
    (other) => `<a href="${pages[other]}" lang="${other}">${REFERENCE_TEXTS.language[other]}</a>`,
  );
  const groups = groupsOf(reference);
  const contents = groups.map(({ title, entries }) => {
    const links = entries.map((entry) => `<a href="#${entry.id}">${entry.id}</a>`);
    return `      <li><b>${title[language]}</b> ${links.join(" · ")}</li>`;
  });
  const body = groups.map(({ title, entries }) =>
    [`    <h2>${title[language]}</h2>`, ...entries.map((entry) => htmlEntry(entry, say))].join("\n"),
  );
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${say("title")}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <h1>${say("title")}</h1>
    <p>${others.join(" · ")}</p>
    <p>${html(say("intro"))}</p>
    <ul>
${contents.join("\n")}
    </ul>
${body.join("\n")}
  </body>
</html>
`;
}

function htmlEntry(entry: FunctionEntry, say: Say): string {
  const parameters = entry.parameters.map(({ name, optional, description }) => [
    `<td><code>${name}</code>${optional ? ` <small>${say("optional")}</small>` : ""}</td>`,
    `<td>${html(description)}</td>`,
  ]);
  const failures = entry.failures.map(({ formula, error, message }) => [
    `<td><code>${html(formula)}</code></td>`,
    `<td><code>${html(error)}</code></td>`,
    `<td>${html(message)}</td>`,
  ]);
  return [
    `    <h3 id="${entry.id}">${nameOf(entry)}</h3>`,
    `    <p>${html(entry.description)}</p>`,
    `    <pre>${html(syntaxOf(entry))}</pre>`,
    htmlTable([say("parameter"), say("description")], parameters),
    `    <p>${resultShape(entry, say)}</p>`,
    `    <h4>${say("examples")}</h4>`,
    ...entry.examples.flatMap(({ shows, formula, values }) => [
      `    <p>${html(shows)}</p>`,
      `    <pre>${html(formula)}</pre>`,
      htmlValues(values),
    ]),
    `    <h4>${say("errors")}</h4>`,
    htmlTable([say("formula"), say("error"), say("message")], failures),
  ].join("\n");
}

function htmlValues(values: WorkedExample["values"]): string {
  const headed = hasHeader(values);
  const header = headed ? values[0]!.map((cell) => html(shown(cell))) : [];
  const rows = (headed ? values.slice(1) : values).map((row) =>
    row.map((cell) => `<td${typeof cell === "number" ? ' class="number"' : ""}>${html(shown(cell))}</td>`),
  );
  return htmlTable(header, rows);
}

function htmlTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = header.length > 0 ? [`<tr>${header.map((cell) => `<th>${cell}</th>`).join("")}</tr>`] : [];
  const lines = [...head, ...rows.map((row) => `<tr>${row.join("")}</tr>`)].map((line) => `      ${line}`);
  return `    <div class="table"><table>\n${lines.join("\n")}\n    </table></div>`;
}

function html(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
