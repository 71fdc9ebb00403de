/** What can go wrong between the add-in and the workbook, told apart by `code`. */
export type WorkbookProblem =
  | { readonly code: "cell-being-edited" }
  | { readonly code: "busy"; readonly detail: string }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "protected"; readonly sheet: string }
  | { readonly code: "too-large"; readonly sheet: string }
  | { readonly code: "sheet-changed"; readonly sheet: string }
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
  ActivityLimitReached: (detail) => ({ code: "busy", detail }),
  RequestAborted: (detail) => ({ code: "busy", detail }),
  ServiceNotAvailable: (detail) => ({ code: "busy", detail }),
  Timeout: (detail) => ({ code: "busy", detail }),
  ItemNotFound: (_, sheet) => ({ code: "sheet-missing", sheet }),
  AccessDenied: (_, sheet) => ({ code: "protected", sheet }),
  RequestPayloadSizeLimitExceeded: (_, sheet) => ({ code: "too-large", sheet }),
  ResponsePayloadSizeLimitExceeded: (_, sheet) => ({ code: "too-large", sheet }),
  ApiNotFound: (detail) => ({ code: "excel-too-old", detail }),
  ApiNotAvailable: (detail) => ({ code: "excel-too-old", detail }),
  NotImplemented: (detail) => ({ code: "excel-too-old", detail }),
};

/** The problem behind whatever `Excel.run` threw while it worked on a sheet. */
export function workbookError(thrown: unknown, sheet: string): WorkbookError {
  if (thrown instanceof WorkbookError) return thrown;
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  const detail = typeof message === "string" ? message : String(thrown);
  const known = typeof code === "string" ? BY_OFFICE_CODE[code] : undefined;
  return new WorkbookError(known ? known(detail, sheet) : { code: "excel-refused", detail }, thrown);
}
