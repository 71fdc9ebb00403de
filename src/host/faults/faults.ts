import type { HostWorkbook } from "../workbook/hostWorkbook";
import type { Intermediary, Reply } from "../wire/intermediary";
import type { RequestBody } from "../wire/messages";
import { cut, excelError, late, silence, transportFailure, twice } from "./answers";
import { makeEdit } from "./edits";
import type { Fault } from "./fault";
import { nullReads, payloadLimit } from "./limits";
import { fallsOn, type Next, type Step } from "./step";

/** A request on which a fault fell: which one it was since the faults were set, and how many actions it asked for. */
export interface MetRequest {
  readonly number: number;
  readonly actions: number;
}

/** The faults of one open workbook. They may be set anew at any time; requests are counted from then on. */
export class Faults {
  private faults: readonly Fault[] = [];
  private readonly done = new Set<Fault>();
  private readonly waiting: ((met: MetRequest) => void)[] = [];
  private counted = 0;
  private met = 0;

  constructor(
    private readonly workbook: HostWorkbook,
    faults: readonly Fault[] = [],
  ) {
    this.set(faults);
  }

  /** Requests of the workbook since the faults were set. */
  get requests(): number {
    return this.counted;
  }

  /** How often a fault fell on a request. */
  get fired(): number {
    return this.met;
  }

  /** Sets the faults from the next request on; none where the list is empty. */
  set(faults: readonly Fault[]): void {
    this.faults = faults;
    this.done.clear();
    this.counted = 0;
    this.met = 0;
  }

  /** Resolves when the next fault has fallen on a request, with that request. */
  next(): Promise<MetRequest> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  readonly intermediary: Intermediary = async (request, perform) => {
    const number = ++this.counted;
    const falling = this.faults
      .filter((fault) => !this.done.has(fault) && fallsOn(fault.at, number, request))
      .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
    const steps = falling.map((fault) => this.step(fault));
    const replies = await chain(steps, request, async (last) => [await perform(last)]);
    if (falling.length > 0) {
      this.met += falling.length;
      this.waiting.splice(0).forEach((resolve) => resolve({ number, actions: request.Actions.length }));
    }
    return replies;
  };

  private step(fault: Fault): Step {
    switch (fault.kind) {
      case "error":
        return excelError(fault);
      case "transport":
        return transportFailure(fault);
      case "late":
        return late(fault);
      case "twice":
        return twice;
      case "cut":
        return cut(fault);
      case "silence":
        return silence(fault);
      case "nullReads":
        return nullReads(fault);
      case "payload":
        return payloadLimit(fault);
      case "edit":
        return async (request, next) => {
          this.done.add(fault);
          await makeEdit(this.workbook, fault.edit);
          return next(request);
        };
    }
  }
}

/** From the outermost: what edits first; what spoils the answer has the last word. */
const ORDER: readonly Fault["kind"][] = [
  "edit",
  "twice",
  "late",
  "cut",
  "silence",
  "transport",
  "error",
  "payload",
  "nullReads",
];

function chain(
  [first, ...others]: readonly Step[],
  request: RequestBody,
  perform: Next,
): Promise<readonly Reply[]> {
  return first ? first(request, (passed) => chain(others, passed, perform)) : perform(request);
}
