import type { EventId } from "../events";

/** Names that the figures get, and what the names of roles tell; a matter of the reader's language. */
export interface Naming {
  readonly event: (id: EventId) => string;
  readonly worksByOrders: (role: string) => boolean;
  /** What stands for a name that the sheets leave blank: a row without one is no row of the assumptions. */
  readonly nameless: Readonly<Record<"channel" | "role" | "shop", string>>;
  /** Which roles an agency does not take over. */
  readonly staysWithAgency: (role: string) => boolean;
}
