import type { FunctionAnswer, FunctionCall } from "../engine/engine";
import type { HostClass } from "./hostClass";

/** What the runtime has to know of a function beside its arguments. */
export interface FunctionTraits {
  /** It may be told that its result is no longer wanted. */
  readonly cancelable?: boolean;
  /** It gives results one after another; the first one answers the call. */
  readonly streaming?: boolean;
}

/** The name under which the client gives the results of custom functions. */
export const CUSTOM_FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

const INVOCATION_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG_CANCELABLE = 1;
const FLAG_STREAMING = 2;

interface Waiting {
  readonly functionId: string;
  readonly answer: (answer: FunctionAnswer) => void;
}

/**
 * Calls of custom functions on their way to the add-in's runtime and back. All calls of one `invoke` go as one message;
 * results come back whenever the runtime has them.
 */
export class FunctionCalls {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  /**
   * @param send posts a message to the client
   * @param traits what the metadata says of a function, by its id
   */
  constructor(
    private readonly send: (message: object) => void,
    private readonly traits: (functionId: string) => FunctionTraits = () => ({}),
  ) {}

  /** How many calls have no answer yet. */
  get pending(): number {
    return this.waiting.size;
  }

  /**
   * Calls functions and gives their answers in the order of the calls. Where the signal is aborted, functions that can be
   * cancelled are told so, and what has no answer yet is answered with `#N/A`.
   */
  invoke(calls: readonly FunctionCall[], signal?: AbortSignal): Promise<readonly FunctionAnswer[]> {
    const entries: unknown[] = [];
    const ids: number[] = [];
    const answers = calls.map((call) => {
      this.lastId += 1;
      const id = this.lastId;
      ids.push(id);
      const message = [id, call.id, [...call.args], call.address, this.flags(call.id)];
      entries.push([INVOCATION_CATEGORY, INVOKE, "", message, id]);
      return new Promise<FunctionAnswer>((answer) => this.waiting.set(id, { functionId: call.id, answer }));
    });
    const cancel = () => this.cancel(ids);
    signal?.addEventListener("abort", cancel, { once: true });
    if (entries.length > 0) this.send({ type: 3, message: { entries } });
    return Promise.all(answers).finally(() => signal?.removeEventListener("abort", cancel));
  }

  /** Gives up on what has no answer: the runtime that would answer is gone. */
  abandon(): void {
    this.cancel([...this.waiting.keys()]);
  }

  /** Takes a result as the client sends it: an object, or an array where it speaks the newer form. */
  settle(result: unknown): void {
    const { id, answer } = readResult(result);
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    waiting.answer(answer);
  }

  private cancel(ids: readonly number[]): void {
    const entries: unknown[] = [];
    for (const id of ids) {
      const waiting = this.waiting.get(id);
      if (!waiting) continue;
      this.waiting.delete(id);
      const { cancelable, streaming } = this.traits(waiting.functionId);
      if (cancelable || streaming) entries.push([INVOCATION_CATEGORY, CANCEL, "", { invocationId: id }, id]);
      waiting.answer({ error: "#N/A", message: "The calculation was cancelled." });
    }
    if (entries.length > 0) this.send({ type: 3, message: { entries } });
  }

  private flags(functionId: string): number {
    const { cancelable, streaming } = this.traits(functionId);
    return (cancelable ? FLAG_CANCELABLE : 0) | (streaming ? FLAG_STREAMING : 0);
  }
}

/** The service as the client calls it. */
export const customFunctionsClass: HostClass<FunctionCalls, unknown> = {
  name: "CustomFunctions",
  methods: {
    SetInvocationResults: {
      parameters: ["any"],
      returns: "nothing",
      call: (calls, [results]: readonly unknown[]) => settleAll(calls, results),
    },
    SetInvocationArrayResults: {
      parameters: ["any"],
      returns: "nothing",
      call: (calls, [results]: readonly unknown[]) => settleAll(calls, results),
    },
    _GetEnabledFeatures: { parameters: [], returns: "value", call: () => [] },
    _SetOsfControlContainerReadyForCustomFunctions: {
      parameters: [],
      returns: "nothing",
      call: () => undefined,
    },
  },
};

function settleAll(calls: FunctionCalls, results: unknown): void {
  if (Array.isArray(results)) results.forEach((result) => calls.settle(result));
}

/** The error texts of the numbers that the client gives; the others (a thrown error, say) are `#VALUE!`. */
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

function readResult(result: unknown): { id: number; answer: FunctionAnswer } {
  if (Array.isArray(result)) {
    const [id, succeeded, value, errorCode] = result as [number, boolean, unknown, number?];
    return { id, answer: readAnswer(!succeeded, value, errorCode) };
  }
  const { id, failed, value, errorCode } = result as {
    id: number;
    failed?: boolean;
    value?: unknown;
    errorCode?: number;
  };
  return { id, answer: readAnswer(failed === true, value, errorCode) };
}

function readAnswer(failed: boolean, value: unknown, errorCode: number | undefined): FunctionAnswer {
  if (failed) return withMessage(ERROR_TEXTS[errorCode ?? 0] ?? "#VALUE!", value);
  if (isErrorValue(value)) return withMessage(value.code, value.message);
  return { value: plain(value) };
}

function withMessage(error: string, message: unknown): FunctionAnswer {
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

/** Rich values become what a cell can hold: an error its text, a formatted number the number, an entity its text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isErrorValue(value)) return value.code;
  if (typeof value === "object" && value !== null) {
    const { text, basicValue } = value as { text?: unknown; basicValue?: unknown };
    return text ?? basicValue ?? null;
  }
  return value ?? null;
}

/** A `CustomFunctions.Error` that was returned, as the client writes it. */
function isErrorValue(value: unknown): value is { code: string; message?: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "valueType" in value &&
    value.valueType === "CustomFunctionError"
  );
}
