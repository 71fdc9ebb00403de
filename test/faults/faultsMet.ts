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
  "the pane closed in the middle": (at) => [
    { kind: "silence", at, when: "after" },
    { kind: "silence", at: { from: at + 1 } },
  ],
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
 * What the variable FAULTS asks for. Without it, few requests meet a fault each; `each` lets every request meet one in
 * turn, `all` every one all of them, which takes hours. A span after it leaves out the other requests, with a step those
 * between as well: `all 10-20`, `all 1-99/2`.
 */
const [ASKED = "", SPAN = ""] = (process.env.FAULTS ?? "").split(" ");
const [FIRST = 1, LAST = Infinity, STEP = 1] = SPAN === "" ? [] : SPAN.split(/[-/]/).map(Number);

/** Whether every request meets a fault, and not only few of them. */
export const EVERY_REQUEST = ASKED !== "";

/** The faults that a request meets: one, its neighbours the others, unless all are asked for. */
export function faultsOf(request: number): readonly (readonly [name: string, at: FaultAt])[] {
  if (request < FIRST || request > LAST || (request - FIRST) % STEP !== 0) return [];
  return ASKED === "all" ? EVERY_FAULT : [EVERY_FAULT[request % EVERY_FAULT.length]!];
}
