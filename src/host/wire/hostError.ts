/** An error that reaches the add-in as an `OfficeExtension.Error` with this code, as Excel would send it. */
export class HostError extends Error {
  constructor(
    /** One of Excel's error codes, such as `ItemNotFound`, `InvalidArgument`, `AccessDenied`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
