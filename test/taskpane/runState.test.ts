import { nextRunState, type RunState } from "../../src/taskpane/runState";

const running: RunState = { phase: "running", progress: { text: "Reading" } };

describe("the life of a run", () => {
  it("starts from any resting state", () => {
    for (const phase of ["ready", "cancelled"] as const) {
      expect(nextRunState({ phase }, { type: "start", progress: { text: "Reading" } })).toEqual(running);
    }
  });

  it("does not start twice", () => {
    expect(nextRunState(running, { type: "start", progress: { text: "again" } })).toBe(running);
  });

  it("goes on telling its progress while it is being cancelled", () => {
    const cancelling = nextRunState(running, { type: "cancel" });
    expect(nextRunState(cancelling, { type: "progress", progress: { text: "Writing" } })).toEqual({
      phase: "cancelling",
      progress: { text: "Writing" },
    });
  });

  it("is done when it finished before the cancel took effect", () => {
    const cancelling = nextRunState(running, { type: "cancel" });
    expect(
      nextRunState(cancelling, { type: "finish", sheets: ["Accounts"], findings: 2, toCheck: 1 }).phase,
    ).toBe("done");
  });

  it("ignores progress that arrives after the end", () => {
    const done: RunState = { phase: "done", sheets: [], findings: 0, toCheck: 0 };
    expect(nextRunState(done, { type: "progress", progress: { text: "late" } })).toBe(done);
  });
});
