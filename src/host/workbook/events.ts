import type { Subscription } from "../engine/engine";

/** The target id of events that the workbook as a whole is asked for, as the client knows it. */
export const WORKBOOK_TARGET = "Workbook";

/** The numbers that Excel's events have on the wire. */
export const EventType = {
  tableSelectionChanged: 6,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  workbookAutoSaveChanged: 2200,
  workbookActivated: 2203,
} as const;

/** One event on its way to the add-in: `args` is what the client gets as JSON. */
export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What is to be added to the arguments of an event before it is handed on. */
export type FurtherArgs = Promise<Readonly<Record<string, unknown>>>;

interface WaitingEvent {
  event: HostEvent;
  isComplete: boolean;
}

/**
 * The events of one workbook. Only what the add-in registered for is kept; it is handed on together, after the
 * request that caused it has been answered, as Excel does.
 */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(events: readonly HostEvent[]) => void>();
  private queue: WaitingEvent[] = [];
  private scheduled = false;
  /** `false`: nothing is raised (`context.runtime.enableEvents`). */
  enabled = true;

  register(type: number, targetId: string): void {
    const key = keyOf(type, targetId);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, targetId: string): void {
    const key = keyOf(type, targetId);
    const count = this.registered.get(key) ?? 0;
    if (count > 1) this.registered.set(key, count - 1);
    else this.registered.delete(key);
  }

  wants(type: number, ...targetIds: readonly string[]): boolean {
    return this.enabled && targetIds.some((targetId) => this.registered.has(keyOf(type, targetId)));
  }

  /**
   * Raises an event for each of the targets that somebody registered for. Where it tells of cells, it carries the reference by which
   * `args.getRange(context)` asks for them.
   *
   * @param further what is known later: the event, and those raised behind it, wait for it
   */
  raise(
    type: number,
    targetIds: readonly string[],
    given: Readonly<Record<string, unknown>>,
    further?: FurtherArgs,
  ): void {
    const { worksheetId, address } = given;
    const args =
      typeof worksheetId === "string" && typeof address === "string"
        ? { ...given, referenceId: `${worksheetId}!${address}` }
        : given;
    for (const targetId of targetIds) {
      if (!this.wants(type, targetId)) continue;
      const waiting = { event: { type, targetId, args }, isComplete: further === undefined };
      this.queue.push(waiting);
      if (further) void this.complete(waiting, further);
    }
    if (this.queue.length === 0 || this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => this.flush(), 0);
  }

  /** Hands on what is waiting, at once, unless there is more to say of it. */
  flush(): void {
    this.scheduled = false;
    if (!this.queue.every(({ isComplete }) => isComplete)) return;
    const events = this.queue.map(({ event }) => event);
    this.queue = [];
    if (events.length > 0) this.listeners.forEach((listener) => listener(events));
  }

  private async complete(waiting: WaitingEvent, further: FurtherArgs): Promise<void> {
    const { event } = waiting;
    waiting.event = { ...event, args: { ...event.args, ...(await further) } };
    waiting.isComplete = true;
    if (!this.scheduled) this.flush();
  }

  /** Whether events wait to be handed on. */
  get pending(): boolean {
    return this.queue.length > 0;
  }

  /** Called with the events of one moment, in the order in which they were raised. */
  onEvents(listener: (events: readonly HostEvent[]) => void): Subscription {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }
}

function keyOf(type: number, targetId: string): string {
  return `${type} ${targetId}`;
}
