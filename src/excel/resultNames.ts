/**
 * Each result sheet is marked by a hidden workbook name that refers to the cells OpsPlan wrote. The name follows the
 * sheet when it is renamed or moved, stands in the saved file, and dies with the sheet: so a run knows its own sheets
 * and never touches another.
 */
const PREFIX = "_OpsPlan.";
const STAGING_PREFIX = "_OpsPlan.staging.";

/** @example resultName("accounts") // "_OpsPlan.accounts" */
export function resultName(id: string): string {
  return `${PREFIX}${id}`;
}

export function stagingName(id: string): string {
  return `${STAGING_PREFIX}${id}`;
}

export function isResultName(name: string): boolean {
  return name.startsWith(PREFIX);
}

export function isStagingName(name: string): boolean {
  return name.startsWith(STAGING_PREFIX);
}
