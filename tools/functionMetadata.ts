import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../src/locale/catalogue";
import type { ChineseText, FunctionTexts } from "../src/locale/functions/functionText";

/** What the generator writes of custom functions, as far as the build touches it. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string }[];
  }[];
}

/** The languages beside English for which Excel is given metadata, and the texts each is made from. */
export const METADATA_LANGUAGES: Readonly<Record<string, keyof ChineseText>> = {
  "zh-CN": "zh-Hans",
  "zh-TW": "zh-Hant",
};

/** The pages of the function reference in `help/` of the add-in, by language. */
export const REFERENCE_PAGES: Readonly<Record<Language, string>> = {
  en: "functions.html",
  "zh-Hans": "functions.zh-Hans.html",
  "zh-Hant": "functions.zh-Hant.html",
};

/**
 * The metadata with the address of each function's part of the reference, which Excel opens from its formula help.
 *
 * @param origin where the add-in is served, such as `https://localhost:3000`
 * @example withHelp(metadata, "https://localhost:3000", "en") // helpUrl: "https://localhost:3000/help/functions.html#SPLIT"
 */
export function withHelp<M extends FunctionMetadata>(metadata: M, origin: string, language: Language): M {
  const page = `${origin}/help/${REFERENCE_PAGES[language]}`;
  const functions = metadata.functions.map((declared) => ({
    ...declared,
    helpUrl: `${page}#${declared.id}`,
  }));
  return { ...metadata, functions };
}

/** The files of a folder that declare custom functions, in order of name so that a build is the same everywhere. */
export function functionFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => /^\s*\*\s*@customfunction\b/im.test(readFileSync(file, "utf8")));
}

/** The metadata with each description on one line: the generator keeps the line breaks of a doc comment. */
export function onOneLine<M extends FunctionMetadata>(metadata: M): M {
  const flat = (text: string | undefined) => text?.replace(/\s*\n\s*/g, " ");
  return {
    ...metadata,
    functions: metadata.functions.map((declared) => ({
      ...declared,
      description: flat(declared.description),
      parameters: declared.parameters.map((each) => ({ ...each, description: flat(each.description) })),
    })),
  };
}

/**
 * The metadata of the custom functions in another language. Ids, names, types and order stay: workbooks hold them.
 *
 * @param texts by function id
 * @returns the metadata, and what has no text, such as `COMMISSION.STEPS: parameter cap`
 */
export function localised<M extends FunctionMetadata>(
  metadata: M,
  texts: Readonly<Record<string, FunctionTexts>>,
  language: keyof ChineseText,
): { readonly metadata: M; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const functions = metadata.functions.map((declared) => {
    const text = texts[declared.id];
    if (!text) missing.push(declared.id);
    const parameters = declared.parameters.map((parameter) => {
      const description = text?.parameters[parameter.name]?.[language];
      if (text && !description) missing.push(`${declared.id}: parameter ${parameter.name}`);
      return { ...parameter, description };
    });
    return { ...declared, description: text?.description[language], parameters };
  });
  return { metadata: { ...metadata, functions }, missing };
}
