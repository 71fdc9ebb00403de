import type { Fault, Moment } from "../../src/host/faults/fault";

export type FaultAt = (request: number) => readonly Fault[];

const error =
  (code: string, when: Moment = "before"): FaultAt =>
  (at) => [{ kind: "error", at, code, when }];

/** What a request may meet. */
const FAULTS: Readonly<Record<string, FaultAt>> = {
  "GeneralException, nothing done": error("GeneralException"),
  "GeneralException, all done and the answer lost": error("GeneralException", "after"),
  "GeneralException in the middle of the request": error("GeneralException", { actions: 3 }),
  AccessDenied: error("AccessDenied"),
  "ActivityLimitReached once, all done and the answer lost": error("ActivityLimitReached", "after"),
  RequestPayloadSizeLimitExceeded: error("RequestPayloadSizeLimitExceeded"),
  "an answer that breaks off": (at) => [{ kind: "cut", at, characters: 40 }],
  "the pane closed in the middle": (at) => [{ kind: "silence", at, when: "after" }],
  "everything fails from here on": (from) => [{ kind: "error", at: { from }, code: "GeneralException" }],
  "an answer that comes twice": (at) => [{ kind: "twice", at }],
  "an answer that comes late": (at) => [{ kind: "late", at, milliseconds: 5 }],
};

export const EVERY_FAULT = Object.entries(FAULTS);

/** After these a run cannot put the workbook in order itself: the next one does. */
export function leavesForNextRun(fault: string): boolean {
  return /closed|everything/.test(fault);
}

/**
 * The faults that a request meets: one, its neighbours the others; `FAULTS=all` lets every request meet every fault, which takes
 * the better part of an hour.
 */
export function faultsOf(request: number): readonly (readonly [name: string, at: FaultAt])[] {
  return process.env.FAULTS === "all" ? EVERY_FAULT : [EVERY_FAULT[request % EVERY_FAULT.length]!];
}
