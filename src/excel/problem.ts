/** What can go wrong between the add-in and the workbook, told apart by `code`. */
export type WorkbookProblem =
  | { readonly code: "cell-being-edited" }
  | { readonly code: "busy"; readonly detail: string }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "protected"; readonly sheet: string }
  | { readonly code: "workbook-protected" }
  | { readonly code: "too-large"; readonly sheet: string }
  | { readonly code: "result-too-large"; readonly sheet: string }
  | { readonly code: "sheet-changed"; readonly sheet: string }
  | { readonly code: "days-from-1904" }
  | { readonly code: "excel-too-old"; readonly detail: string }
  | { readonly code: "cancelled" }
  | { readonly code: "excel-refused"; readonly detail: string };

/** A failure of the workbook. The pane shows the text of its problem; `cause` is the technical detail. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    override readonly cause?: unknown,
  ) {
    super(
      `${problem.code}${"detail" in problem ? `: ${problem.detail}` : "sheet" in problem ? `: ${problem.sheet}` : ""}`,
    );
    this.name = "WorkbookError";
  }
}

const BY_OFFICE_CODE: Readonly<Record<string, (detail: string, sheet: string) => WorkbookProblem>> = {
  InvalidOperationInCellEditMode: () => ({ code: "cell-being-edited" }),
  ActivityLimitReached: busy,
  ConnectionFailure: busy,
  RequestAborted: busy,
  ServiceNotAvailable: busy,
  Timeout: busy,
  // A dialog of Excel's is open; it takes requests again when it is closed.
  WriteNotSupportedWhenModalDialogOpen: busy,
  ItemNotFound: (detail, sheet) => (sheet ? { code: "sheet-missing", sheet } : refused(detail)),
  // Without a sheet it is about sheets being added, removed or named, which a protected workbook refuses.
  AccessDenied: (_, sheet) => (sheet ? { code: "protected", sheet } : { code: "workbook-protected" }),
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RangeExceedsLimit: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  ApiNotFound: tooOld,
  ApiNotAvailable: tooOld,
  NotImplemented: tooOld,
};

function busy(detail: string): WorkbookProblem {
  return { code: "busy", detail };
}

function refused(detail: string): WorkbookProblem {
  return { code: "excel-refused", detail };
}

function tooLarge(detail: string, sheet: string): WorkbookProblem {
  return sheet ? { code: "too-large", sheet } : refused(detail);
}

function tooOld(detail: string): WorkbookProblem {
  return { code: "excel-too-old", detail };
}

/** The problem behind whatever `Excel.run` threw while it worked on a sheet. */
export function workbookError(thrown: unknown, sheet: string): WorkbookError {
  if (thrown instanceof WorkbookError) return thrown;
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  const detail = typeof message === "string" ? message : String(thrown);
  const known = typeof code === "string" ? BY_OFFICE_CODE[code] : undefined;
  return new WorkbookError(known ? known(detail, sheet) : refused(detail), thrown);
}
