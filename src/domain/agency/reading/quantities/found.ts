import type { Item } from "../items";
import type { UnknownToken, WordToken } from "../tokens/tokens";

/** What several tokens come to, and the place of the token behind them. */
export interface Found {
  readonly item: Item;
  /** A word that the figure encloses. */
  readonly base?: WordToken;
  /** A word inside that says which of them. */
  readonly also?: UnknownToken | WordToken;
  readonly next: number;
}
