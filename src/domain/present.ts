/** The entries that there are: none of them is `undefined`, which is not the same as to be missing. */
export type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** @example present({ floor: 100, cap: undefined }) // { floor: 100 } */
export function present<T extends object>(entries: T): Present<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Present<T>;
}
