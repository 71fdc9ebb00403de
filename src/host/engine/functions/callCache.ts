import type { FunctionAnswer, FunctionCall, FunctionInvoker } from "../engine";
import { argumentsDigest, countCells, sameArguments } from "./arguments";

/** Answers are forgotten, oldest first, when together they were asked for more cells than this. */
const rememberedCells = 8_000_000;

interface KnownCall extends FunctionCall {
  invoke: FunctionInvoker;
  answer: FunctionAnswer | undefined;
}

/**
 * The calls of custom functions and what was answered. A formula asks and gets the answer at once, or nothing: then the call
 * is pending, and goes out with all others at the next `settle`.
 */
export class CallCache {
  private readonly known = new Map<string, KnownCall[]>();
  private pending: KnownCall[] = [];
  private cells = 0;

  get size(): number {
    return this.pending.length;
  }

  ask(call: FunctionCall, invoke: FunctionInvoker): FunctionAnswer | undefined {
    const digest = argumentsDigest(call.id, call.args);
    const bucket = this.known.get(digest) ?? [];
    const found = bucket.find((each) => each.id === call.id && sameArguments(each.args, call.args));
    if (found) {
      // A call that is still pending counts again, so that each formula that asked is known to wait.
      if (!found.answer) this.pending.push(found);
      return found.answer;
    }
    const added: KnownCall = { ...call, invoke, answer: undefined };
    bucket.push(added);
    this.known.set(digest, bucket);
    this.cells += countCells(call.args);
    this.pending.push(added);
    return undefined;
  }

  async settle(): Promise<void> {
    const batches = new Map<FunctionInvoker, Set<KnownCall>>();
    for (const call of this.pending) {
      const batch = batches.get(call.invoke) ?? new Set();
      batches.set(call.invoke, batch.add(call));
    }
    this.pending = [];
    await Promise.all([...batches].map(([invoke, batch]) => answer(invoke, [...batch])));
  }

  /** Lets go of the oldest answers where there are too many. Not to be called between the rounds of one calculation. */
  trim(): void {
    for (const [digest, bucket] of this.known) {
      if (this.cells <= rememberedCells) return;
      for (const call of bucket) this.cells -= countCells(call.args);
      this.known.delete(digest);
    }
  }

  forget(): void {
    this.known.clear();
    this.pending = [];
    this.cells = 0;
  }
}

async function answer(invoke: FunctionInvoker, batch: readonly KnownCall[]): Promise<void> {
  const calls = batch.map(({ id, args, address }): FunctionCall => ({ id, args, address }));
  let answers: readonly FunctionAnswer[];
  try {
    answers = await invoke(calls);
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    answers = calls.map(() => ({ error: "#VALUE!", message }));
  }
  batch.forEach((call, index) => {
    call.answer = answers[index] ?? { error: "#VALUE!", message: "The function gave no answer." };
  });
}
