import type { Month } from "../domain/calendar/month";
import { workbookDoor } from "../excel/door";
import type { CommissionReading } from "../jobs/commission/commissionReading";
import type { Progress } from "../jobs/job";
import { jobTexts } from "../locale/jobs";
import type { PaneStore } from "./store";

/** What the pane knows of commission before anything is written. */
export type DeskState =
  | { readonly phase: "unread" }
  | { readonly phase: "reading"; readonly progress: Progress }
  | { readonly phase: "read"; readonly reading: CommissionReading; readonly closed: readonly Month[] }
  | { readonly phase: "failed"; readonly error: unknown };

/** Plans, people and months as they were read for the questions that the pane answers without writing. */
export class CommissionDesk {
  private static readonly desks = new WeakMap<PaneStore, CommissionDesk>();
  state: DeskState = { phase: "unread" };

  private constructor(private readonly store: PaneStore) {}

  static of(store: PaneStore): CommissionDesk {
    const known = this.desks.get(store) ?? new CommissionDesk(store);
    this.desks.set(store, known);
    return known;
  }

  /** Reads the workbook anew. */
  async read(): Promise<void> {
    const { language } = this.store;
    const { paid } = this.store.settingsOf("commission");
    this.become({ phase: "reading", progress: { text: jobTexts.looking[language] } });
    try {
      const { readCommission } = await import(
        /* webpackChunkName: "commission" */ "../jobs/commission/commissionReading"
      );
      const context = {
        language,
        now: new Date(),
        signal: new AbortController().signal,
        progress: (progress: Progress) => this.become({ phase: "reading", progress }),
      };
      const reading = await workbookDoor.unchanged((door) => readCommission({ paid }, { ...context, door }));
      this.become({ phase: "read", reading, closed: reading.closedMonths.closed.map(({ month }) => month) });
    } catch (thrown) {
      this.become({ phase: "failed", error: thrown });
    }
  }

  /** Runs the job and closes months with it. */
  async close(months: readonly string[]): Promise<void> {
    await this.store.run("commission", { close: months });
    const { readClosedMonths } = await import(
      /* webpackChunkName: "commission" */ "../jobs/commission/commissionClosing"
    );
    const { closed } = await readClosedMonths(workbookDoor);
    if (this.state.phase === "read") this.become({ ...this.state, closed: closed.map(({ month }) => month) });
  }

  private become(state: DeskState): void {
    this.state = state;
    this.store.dispatchEvent(new Event("change"));
  }
}
