import { inExcel } from "./run";

/**
 * Choices that belong to the workbook and travel with it. Each is kept as JSON text under its key with a version,
 * so that a later OpsPlan can read what an earlier one kept.
 */
export interface KeptChoice {
  readonly version: number;
  readonly value: unknown;
}

/** The kept choice, or `undefined` where there is none or it cannot be read as one. */
export async function readChoice(key: string): Promise<KeptChoice | undefined> {
  return inExcel("", async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : parseChoice(setting.value);
  });
}

export async function keepChoice(key: string, choice: KeptChoice): Promise<void> {
  await keepChoices([[key, choice]]);
}

/** Keeps several choices, in their order, in one request. */
export async function keepChoices(
  choices: readonly (readonly [key: string, choice: KeptChoice])[],
): Promise<void> {
  await inExcel("", async (context) => {
    for (const [key, choice] of choices) context.workbook.settings.add(key, JSON.stringify(choice));
    await context.sync();
  });
}

function parseChoice(text: unknown): KeptChoice | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && typeof (parsed as KeptChoice).version === "number"
      ? (parsed as KeptChoice)
      : undefined;
  } catch {
    return undefined;
  }
}
