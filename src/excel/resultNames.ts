/**
 * Each result sheet is marked by a hidden workbook name that refers to the cells OpsPlan wrote. The name follows the
 * sheet when it is renamed or moved, stands in the saved file, and leads nowhere once the sheet is deleted: so a run knows
 * its own sheets and never touches another.
 */
const PREFIX = "_OpsPlan.";
const STAGING_PREFIX = "_OpsPlan.staging.";
const RESCUE_PREFIX = "_OpsPlan.rescue.";

/** @example resultName("accounts") // "_OpsPlan.accounts" */
export function resultName(id: string): string {
  return `${PREFIX}${id}`;
}

/** The id of the result that a name marks. */
export function resultId(name: string): string {
  return name.slice(PREFIX.length);
}

/** Marks the sheet on which a result is built. It goes when the result has taken its place. */
export function stagingName(id: string): string {
  return `${STAGING_PREFIX}${id}`;
}

/**
 * Marks the copy of the last good result, from the moment when the new one begins to take its place to the moment when it
 * has. Where the name is found, a run broke off between the two, and the copy is the good one.
 */
export function rescueName(id: string): string {
  return `${RESCUE_PREFIX}${id}`;
}

/** The result whose rescued copy a name marks. */
export function rescuedResult(name: string): string | undefined {
  return name.startsWith(RESCUE_PREFIX) ? name.slice(RESCUE_PREFIX.length) : undefined;
}

/** Whether a name marks a sheet that OpsPlan made, staging sheets among them. */
export function isResultName(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** Whether a name marks a sheet that must not outlive its run. */
export function isStagingName(name: string): boolean {
  return name.startsWith(STAGING_PREFIX) || name.startsWith(RESCUE_PREFIX);
}
