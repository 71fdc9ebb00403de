import type { Progress } from "../jobs/job";
import type { PlannedSheet } from "../jobs/runJob";

/** What a run came to. */
interface Finished {
  /** The sheets that were written. */
  readonly sheets: readonly string[];
  readonly findings: number;
  /** The findings that a person has to look at: all but notes. */
  readonly toCheck: number;
}

/** The life of a run as the pane shows it. */
export type RunState =
  | { readonly phase: "ready" }
  | { readonly phase: "running"; readonly progress: Progress }
  | { readonly phase: "cancelling"; readonly progress: Progress }
  | { readonly phase: "previewed"; readonly planned: readonly PlannedSheet[]; readonly findings: number }
  | ({ readonly phase: "done" } & Finished)
  | { readonly phase: "cancelled" }
  | { readonly phase: "failed"; readonly error: unknown };

export type RunEvent =
  | { readonly type: "start"; readonly progress: Progress }
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "cancel" }
  | { readonly type: "preview"; readonly planned: readonly PlannedSheet[]; readonly findings: number }
  | ({ readonly type: "finish" } & Finished)
  | { readonly type: "stop" }
  | { readonly type: "fail"; readonly error: unknown };

/** What an event makes of a state; an event that does not belong to the state leaves it as it is. */
export function nextRunState(state: RunState, event: RunEvent): RunState {
  const underWay = state.phase === "running" || state.phase === "cancelling";
  switch (event.type) {
    case "start":
      return underWay ? state : { phase: "running", progress: event.progress };
    case "progress":
      return underWay ? { phase: state.phase, progress: event.progress } : state;
    case "cancel":
      return state.phase === "running" ? { phase: "cancelling", progress: state.progress } : state;
    case "preview":
      return underWay ? { phase: "previewed", planned: event.planned, findings: event.findings } : state;
    case "finish":
      return underWay ? doneWith(event) : state;
    case "stop":
      return underWay ? { phase: "cancelled" } : state;
    case "fail":
      return underWay ? { phase: "failed", error: event.error } : state;
  }
}

function doneWith({ sheets, findings, toCheck }: Finished): RunState {
  return { phase: "done", sheets, findings, toCheck };
}
