/**
 * Ways in which Excel misbehaves, as plain data: a run is given a list of them and meets them at the requests they name.
 * Faults of one request act together: what edits comes first, then what hinders the request, then what spoils its answer.
 *
 * @example
 * // The fifth request is performed, and its answer is an error nevertheless.
 * { kind: "error", at: 5, code: "GeneralException", when: "after" }
 */
export type Fault =
  | ErrorFault
  | TransportFault
  | LateFault
  | TwiceFault
  | CutFault
  | SilenceFault
  | NullReadFault
  | PayloadFault
  | EditFault;

/**
 * The requests a fault falls on, counted from 1 since the faults were set: one; a span, without `to` without an end;
 * those that name a member, as the wire writes it (`CopyFrom`). Every one where a fault does not say.
 */
export type Requests = number | { readonly from: number; readonly to?: number } | { readonly naming: string };

interface FaultOf<Kind extends string> {
  readonly kind: Kind;
  readonly at?: Requests;
}

/**
 * How much of the request the workbook performed before it failed: nothing, where absent; all; or its first so many
 * actions. Excel takes nothing back of a request that fails in the middle.
 */
export type Moment = "before" | "after" | { readonly actions: number };

/** Excel answers with an error of its own. */
export interface ErrorFault extends FaultOf<"error"> {
  /** One of Excel's codes, such as `GeneralException`, `AccessDenied`, `InvalidOperationInCellEditMode`. */
  readonly code: string;
  readonly message?: string;
  readonly when?: Moment;
}

/** The answer is one of the transport and not of Excel: 400, 429, 500, 503 … */
export interface TransportFault extends FaultOf<"transport"> {
  readonly status: number;
  /** Such as `ActivityLimitReached`; an answer that says nothing but its status where absent. */
  readonly code?: string;
  readonly message?: string;
  readonly when?: Moment;
}

/** The answer comes late; requests behind it wait, as they do in Excel. */
export interface LateFault extends FaultOf<"late"> {
  readonly milliseconds: number;
}

/** The answer comes twice. */
export type TwiceFault = FaultOf<"twice">;

/** The answer breaks off: of its JSON only the first characters arrive. */
export interface CutFault extends FaultOf<"cut"> {
  readonly characters: number;
}

/** No answer comes: the connection is lost, or the pane was closed while it waited. */
export interface SilenceFault extends FaultOf<"silence"> {
  readonly when?: Moment;
}

/** Reads of more than so many cells give `null` for their cells, as Excel may do beyond 5,000,000. */
export interface NullReadFault extends FaultOf<"nullReads"> {
  readonly cells: number;
}

/** Requests and answers of more than so many bytes of JSON are refused: 5 MB in Excel on the web, where absent. */
export interface PayloadFault extends FaultOf<"payload"> {
  readonly bytes?: number;
}

/** A person changes something just before a request. It happens once, at the first request that it falls on. */
export interface EditFault extends FaultOf<"edit"> {
  readonly edit: Edit;
}

/** What a person does to a sheet. */
export type Edit =
  | { readonly does: "rename"; readonly sheet: string; readonly to: string }
  | { readonly does: "delete"; readonly sheet: string }
  | { readonly does: "protect"; readonly sheet: string }
  | { readonly does: "unprotect"; readonly sheet: string }
  | {
      readonly does: "sort";
      readonly sheet: string;
      readonly address: string;
      /** The column to sort by, from 0 within the range. */
      readonly by: number;
      readonly ascending?: boolean;
    }
  | {
      readonly does: "type";
      readonly sheet: string;
      readonly address: string;
      readonly cells: readonly (readonly (string | number | boolean)[])[];
    };
