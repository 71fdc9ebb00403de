/** A part of the page, and what in it the keyboard comes to first. */
export interface Stop {
  readonly place: HTMLElement;
  readonly first: string;
}

/**
 * Leads the keyboard from part to part with F6, and back with Shift+F6, as in Excel: in a workbook Tab goes from cell to cell and never
 * leaves it. Whoever comes back to a part is where she was in it.
 */
export function makeRounds(stops: readonly Stop[]): void {
  const left = new Map<Stop, HTMLElement>();
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { activeElement } = document;
    const at = stops.findIndex(({ place }) => place.contains(activeElement));
    const from = stops[at];
    if (from && activeElement) left.set(from, innermost(activeElement));
    const next = stops[(at + (event.shiftKey ? stops.length - 1 : 1)) % stops.length]!;
    const before = left.get(next);
    const to = before && isThere(before) ? before : next.place.querySelector<HTMLElement>(next.first);
    to?.focus();
  };
  document.addEventListener("keydown", listen, true);
}

/** What has the keyboard within an element that has it: a browser forgets it in a frame when the keyboard leaves the frame. */
function innermost(element: Element): HTMLElement {
  const within =
    element.shadowRoot?.activeElement ??
    (element instanceof HTMLIFrameElement ? element.contentDocument?.activeElement : undefined);
  return within && !within.matches("body") ? innermost(within) : (element as HTMLElement);
}

/** The page of a frame that is gone has no window any more. */
const isThere = (element: HTMLElement): boolean =>
  element.isConnected && element.ownerDocument.defaultView !== null && !element.matches(":disabled");

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
