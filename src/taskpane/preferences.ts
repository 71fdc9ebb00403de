import type { Language } from "../locale/catalogue";

/** What a person prefers, in whichever workbook. */
export interface Preferences {
  /** The language that was chosen; Excel's own where none was. */
  readonly language?: Language;
  /** Whether the first page has been passed. */
  readonly started?: boolean;
}

const KEY = "opsplan.preferences";
const VERSION = 1;

/** The language alone, as it was kept before there were other preferences. */
const LANGUAGE_KEY = "opsplan.language";

/** The preferences of the person who uses this Excel; none where the browser keeps nothing. */
export function readPreferences(storage: Pick<Storage, "getItem"> | undefined): Preferences {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(storageKey(KEY)) ?? "null");
    if (isRecord(kept) && kept.version === VERSION && isRecord(kept.value)) {
      const { language, started } = kept.value;
      return { ...(isLanguage(language) && { language }), ...(started === true && { started }) };
    }
    const language = storage?.getItem(storageKey(LANGUAGE_KEY));
    return isLanguage(language) ? { language } : {};
  } catch {
    return {}; // A browser may forbid storage in a frame, and others may write there too.
  }
}

export function keepPreferences(storage: Pick<Storage, "setItem"> | undefined, value: Preferences): void {
  try {
    storage?.setItem(storageKey(KEY), JSON.stringify({ version: VERSION, value }));
  } catch {
    return; // The choice holds until the pane is closed.
  }
}

/** The browser's storage; none where a frame is forbidden to look at it. */
export function userStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Preferences of a user stand beside those of other add-ins' users under Office's partition key. */
function storageKey(key: string): string {
  const partition = (Office.context as { partitionKey?: string }).partitionKey;
  return partition ? `${partition}.${key}` : key;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isLanguage(value: unknown): value is Language {
  return value === "en" || value === "zh-Hans" || value === "zh-Hant";
}
