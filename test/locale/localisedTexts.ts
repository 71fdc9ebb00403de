import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { LANGUAGES, type Language } from "../../src/locale/catalogue";

const SRC = join(__dirname, "../../src");

/** A text of the product as it stands in its source: what is filled in is left out. */
export interface LocalisedText {
  readonly file: string;
  /** The name under which the code asks for it; none for one that stands alone. */
  readonly key: string | undefined;
  readonly texts: Readonly<Record<Language, string>>;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  // The workbook host is a product of its own, with its own texts.
  .filter((file) => file.endsWith(".ts") && !file.startsWith("host"))
  .map((file) => ({
    file,
    source: ts.createSourceFile(file, readFileSync(join(SRC, file), "utf8"), ts.ScriptTarget.Latest, true),
  }));

/** Every text that is said in all languages, wherever in the source it stands. */
export function localisedTexts(): LocalisedText[] {
  return files.flatMap(({ file, source }) => {
    const found: LocalisedText[] = [];
    const visit = (node: ts.Node): void => {
      const texts = ts.isObjectLiteralExpression(node) ? ofObject(node) : ofCall(node);
      if (texts) found.push({ file, key: keyOf(node), texts });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The texts of the manifest, which Excel shows on its ribbon. */
export function manifestTexts(): LocalisedText[] {
  const manifest = readFileSync(join(SRC, "../manifest.xml"), "utf8");
  const spoken =
    /(?:DefaultValue)="([^"]*)">\s*<(?:bt:)?Override Locale="zh-CN" Value="([^"]*)" \/>\s*<(?:bt:)?Override Locale="zh-TW" Value="([^"]*)"/g;
  return [...manifest.matchAll(spoken)]
    .map(([, en, hans, hant]) => ({ en: en!, "zh-Hans": hans!, "zh-Hant": hant! }))
    .filter(({ en }) => !en.startsWith("https:"))
    .map((texts) => ({ file: "manifest.xml", key: undefined, texts }));
}

/** How often each name or quoted word stands in the source, comments left out. */
export function words(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) {
        counts.set(node.text, (counts.get(node.text) ?? 0) + 1);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return counts;
}

/** Names that the source puts together, such as `${which}Sales`, as patterns. */
export function builtNames(): RegExp[] {
  const patterns: RegExp[] = [];
  for (const { source } of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isTemplateExpression(node)) {
        const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
        if (/^\w{3,}$/.test(parts.join(""))) patterns.push(new RegExp(`^${parts.join("\\w+")}$`));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return patterns;
}

/** `{ en: …, "zh-Hans": …, "zh-Hant": … }` */
function ofObject(node: ts.ObjectLiteralExpression): LocalisedText["texts"] | undefined {
  const members = LANGUAGES.map((language) =>
    node.properties.find((each) => each.name && "text" in each.name && each.name.text === language),
  );
  if (!members.every((member) => member !== undefined)) return undefined;
  const [en, hans, hant] = members.map((member) => textIn(member));
  return { en: en!, "zh-Hans": hans!, "zh-Hant": hant! };
}

/** `name("Orders", "订单", "訂單")`, or `text("订单", "訂單")` where the English text stands elsewhere. */
function ofCall(node: ts.Node): LocalisedText["texts"] | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const said = node.arguments.flatMap((each) => (ts.isStringLiteralLike(each) ? [each.text] : []));
  if (said.length !== node.arguments.length) return undefined;
  const [hant = "", hans = "", en = ""] = said.slice(-3).reverse();
  const isLocalised =
    said.length === 3 ? isHan(hans + hant) : said.length === 2 && isHan(hans) && isHan(hant);
  return isLocalised ? { en, "zh-Hans": hans, "zh-Hant": hant } : undefined;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The words of a text, also of one that is put together by a function. */
function textIn(node: ts.Node): string {
  const parts: string[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isStringLiteralLike(each) || ts.isTemplateHead(each) || ts.isTemplateMiddleOrTemplateTail(each)) {
      // What is compared with or looked up is no text.
      if (!ts.isBinaryExpression(each.parent) || each.parent.operatorToken.kind === ts.SyntaxKind.PlusToken)
        parts.push(each.text);
    }
    ts.forEachChild(each, visit);
  };
  ts.forEachChild(node, (child) => {
    if (!(ts.isPropertyAssignment(node) && child === node.name)) visit(child);
  });
  return parts.join(" ");
}

function keyOf(node: ts.Node): string | undefined {
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertyAssignment(at) && "text" in at.name) return at.name.text;
    if (!ts.isCallExpression(at) && !ts.isSatisfiesExpression(at) && !ts.isAsExpression(at)) return undefined;
  }
  return undefined;
}
