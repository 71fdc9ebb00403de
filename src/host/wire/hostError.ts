/** An error that reaches the add-in as an `OfficeExtension.Error` with this code, as Excel would send it. */
export class HostError extends Error {
  constructor(
    /** One of Excel's error codes, such as `ItemNotFound`, `InvalidArgument`, `AccessDenied`. */
    readonly code: string,
    message: string,
    /** The member that failed, such as `Range.values`; where absent, the interpreter says which one it was in. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
