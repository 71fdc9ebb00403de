/**
 * What a custom function meets of Excel's runtime outside a workbook: the error class and the display language.
 * The functions themselves run in the embedded host in `test/peers` and `test/e2e`.
 */
const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export function installRuntime(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: FunctionError, ErrorCode } });
}

/** Sets the language of Excel's menus, as a BCP 47 tag. */
export function displayLanguageIs(tag: string): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage: tag } } });
}

/** The error a call ends with, as Excel shows it: the error value and its message. */
export function errorOf(call: () => unknown): string {
  try {
    const value = call();
    return `no error but ${JSON.stringify(value)}`;
  } catch (error) {
    if (error instanceof FunctionError) return `${error.code} ${error.message}`;
    throw error;
  }
}
