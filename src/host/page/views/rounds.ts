/** A part of the page, and what in it the keyboard comes to first. */
export interface Stop {
  readonly place: HTMLElement;
  readonly first: string;
}

/**
 * Leads the keyboard from part to part with F6, and back with Shift+F6, as in Excel: in a workbook Tab goes from cell to cell and never
 * leaves it. Whoever comes back to the workbook or
 * the bar is where she was.
 */
export function makeRounds(stops: readonly Stop[]): void {
  const left = new Map<Stop, Element>();
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { activeElement } = document;
    const at = stops.findIndex(({ place }) => place.contains(activeElement));
    const from = stops[at];
    if (from && activeElement) left.set(from, activeElement);
    const next = stops[(at + (event.shiftKey ? stops.length - 1 : 1)) % stops.length]!;
    const before = left.get(next);
    const to = before?.isConnected ? before : next.place.querySelector(next.first);
    if (to instanceof HTMLElement) to.focus();
  };
  document.addEventListener("keydown", listen, true);
}

/** Lets the page hear of the keys that are pressed in a frame and may be meant for it: F6, and those with Ctrl or the command key. */
export function hearKeysOf(frame: HTMLIFrameElement): void {
  frame.contentWindow?.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || !(event.key === "F6" || event.ctrlKey || event.metaKey)) return;
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const heard = new KeyboardEvent("keydown", {
      ...{ key, ctrlKey, metaKey, altKey, shiftKey },
      ...{ bubbles: true, cancelable: true },
    });
    if (!frame.dispatchEvent(heard)) event.preventDefault();
  });
}
