import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { COLOURS, TOKENS } from "../../src/taskpane/tokens";

const FOLDER = join(__dirname, "../../src/taskpane");
const sources = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(FOLDER, file), "utf8"));

/** Each thing of a kind that the pane's sources name, once. */
const named = (pattern: RegExp): string[] =>
  [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1]!)))].sort();

/** A size as Fluent states it, at the size of text that browsers come with. */
const inPixels = (value: string | number): string | number =>
  typeof value === "string"
    ? value.replace(/^([\d.]+)rem$/, (_, size: string) => `${Number(size) * 16}px`)
    : value;

describe("the look of the pane", () => {
  test("has every token that a style uses, and no other", () => {
    expect([...Object.keys(TOKENS), ...Object.keys(COLOURS)].sort()).toEqual(named(/var\(--(\w+)/g));
  });

  test("is Office's: each token is what Fluent says for the light and for the dark theme", () => {
    const ours = (look: "light" | "dark") => ({
      ...Object.fromEntries(Object.entries(TOKENS).map(([token, value]) => [token, inPixels(value)])),
      ...Object.fromEntries(Object.entries(COLOURS).map(([token, colour]) => [token, colour[look]])),
    });
    expect(webLightTheme).toMatchObject(ours("light"));
    expect(webDarkTheme).toMatchObject(ours("dark"));
  });

  test("has text as large as the person has set it", () => {
    const sizes = Object.entries(TOKENS).filter(([token]) => /^(?:fontSize|lineHeight)/.test(token));
    expect(sizes.filter(([, value]) => !/^[\d.]+rem$/.test(String(value)))).toEqual([]);
  });

  test("is drawn with elements that the browser has or the pane defines", () => {
    const defined = named(/customElements\.define\("([\w-]+)"/g);
    expect(named(/<([a-z]+-[\w-]+)/g).filter((element) => !defined.includes(element))).toEqual([]);
  });
});
