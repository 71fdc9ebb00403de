import { HostError } from "../wire/hostError";

/** The errors of Excel's object model, with Excel's own messages. */
export const errors = {
  itemNotFound: () => new HostError("ItemNotFound", "The requested resource doesn't exist."),
  itemAlreadyExists: () =>
    new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists."),
  invalidArgument: (message = "The argument is invalid or missing or has an incorrect format.") =>
    new HostError("InvalidArgument", message),
  dimensions: () =>
    new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    ),
  invalidReference: () =>
    new HostError("InvalidReference", "This reference is not valid for the current operation."),
  invalidOperation: (message = "The operation attempted is invalid on the object.") =>
    new HostError("InvalidOperation", message),
  accessDenied: (message = "You cannot perform the requested operation.") =>
    new HostError("AccessDenied", message),
  unsupported: (message = "The operation being attempted is not supported.") =>
    new HostError("UnsupportedOperation", message),
  notImplemented: (what: string) => new HostError("NotImplemented", `This host does not have ${what}.`),
};
