import { LANGUAGES, type Language } from "./catalogue";

/** Brings the texts of one file in one language; they say what is given to them. */
type Bring = () => Promise<{ readonly default: (...said: readonly unknown[]) => readonly unknown[] }>;

/** The texts of one file, which the build has taken out of it. */
class FileTexts {
  private readonly here: Partial<Record<Language, readonly unknown[]>> = {};

  constructor(
    private readonly scripts: Readonly<Record<Language, Bring>>,
    private readonly said: () => readonly unknown[],
  ) {}

  async bring(language: Language): Promise<void> {
    if (this.has(language)) return;
    const { default: texts } = await this.scripts[language]();
    this.here[language] = texts(...this.said());
  }

  has(language: Language): boolean {
    return this.here[language] !== undefined;
  }

  at(place: number, language: Language): unknown {
    const texts = this.here[language];
    if (!texts) throw new TextsMissing(language);
    return texts[place];
  }
}

/** A text whose language is looked up when it is asked for. */
class LateText {
  constructor(
    readonly file: FileTexts,
    readonly place: number,
  ) {}
}

for (const language of LANGUAGES) {
  Object.defineProperty(LateText.prototype, language, {
    get(this: LateText) {
      return this.file.at(this.place, language);
    },
  });
}

/** A text is wanted in a language that has not been brought. */
export class TextsMissing extends Error {
  constructor(readonly language: Language) {
    super(`The texts in ${language} are not loaded`);
  }
}

const files: FileTexts[] = [];
const here = new Set<Language>();

/**
 * The texts of a file by their places. The build puts calls of it where texts were: no source names it.
 *
 * @param said what the file declares or imports that its texts say
 * @example const text = textsOf({ en: () => import("./plan.ts?en"), … }, () => [counted]); const title = text(0); // title.en
 */
export function textsOf(
  scripts: Readonly<Record<Language, Bring>>,
  said: () => readonly unknown[],
): (place: number) => unknown {
  const file = new FileTexts(scripts, said);
  files.push(file);
  return (place) => new LateText(file, place);
}

/**
 * What a script that was loaded just now exports, once its texts are here in every language that is spoken. The build puts it
 * behind every `import()`.
 */
export async function afterTexts<T>(exports: T): Promise<T> {
  await Promise.all([...here].map(bringAll));
  return exports;
}

/**
 * Loads the texts of a language, and from then on those of each script that is loaded later.
 *
 * @throws where they cannot be loaded; another call tries again
 */
export async function bringLanguage(language: Language): Promise<void> {
  // Another script may have come while these were on the way.
  while (files.some((file) => !file.has(language))) await bringAll(language);
  here.add(language);
}

/** Whether the language can be spoken without waiting. */
export const isHere = (language: Language): boolean => files.length === 0 || here.has(language);

/**
 * The wordings of a text, in the languages that are loaded. What was written by a run is looked for by them once
 * the language of its sheet is brought.
 */
export function wordings<Wording>(text: Readonly<Record<Language, Wording>>): readonly Wording[] {
  return LANGUAGES.filter(isHere).map((language) => text[language]);
}

async function bringAll(language: Language): Promise<void> {
  await Promise.all(files.map((file) => file.bring(language)));
}
