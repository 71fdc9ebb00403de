import type { EventId } from "../events";

/** Names that the figures get, and what the names of roles tell; a matter of the reader's language. */
export interface Naming {
  readonly event: (id: EventId) => string;
  readonly worksByOrders: (role: string) => boolean;
  /** Which roles an agency does not take over. */
  readonly staysWithAgency: (role: string) => boolean;
}
