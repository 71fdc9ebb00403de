/** The first edition's errors; later ones need rich values beside the cell, without which Excel repairs the file. */
const PLAIN_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** The errors a cell can show, by their texts. */
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  ...PLAIN_ERRORS,
  "#SPILL!",
  "#CALC!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#BUSY!",
  "#EXTERNAL!",
]);

export function isErrorText(text: string): boolean {
  return ERROR_TEXTS.has(text);
}

/**
 * An error as a file may hold it: those that came later become `#VALUE!`, as Excel itself writes them for programs
 * that do not know them.
 */
export function storedError(text: string): string {
  return PLAIN_ERRORS.has(text) ? text : "#VALUE!";
}
