import type { ReactiveController, ReactiveControllerHost } from "lit";

/** A part of the pane that says where the keyboard goes on. */
interface KeptElement extends ReactiveControllerHost, HTMLElement {
  /** Where the keyboard goes on when the element that had it is gone. */
  readonly goesOnAt: HTMLElement | null;
}

/**
 * Keeps the keyboard where it was: a button that cannot be pressed for a while gets it back, and where an element is gone it goes on
 * at another. Whoever has gone elsewhere meanwhile, in the pane or in the workbook, is left there.
 */
export class KeyboardKeeper implements ReactiveController {
  private at: HTMLElement | undefined;
  private isShown = false;
  private isTaken = false;

  constructor(private readonly host: KeptElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    const at = this.host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    if (!at && isNowhere()) return;
    this.at = at ?? undefined;
    this.isShown = at?.matches(":focus-visible") ?? false;
    this.isTaken = false;
  }

  hostUpdated(): void {
    const { at } = this;
    if (!at) return;
    if (!canHaveKeyboard(at)) this.isTaken = true;
    if (!this.isTaken || !isNowhere()) return;
    const next = canHaveKeyboard(at) ? at : this.host.goesOnAt;
    // Who works with the mouse sees no reason for the page to move.
    next?.focus({ preventScroll: !this.isShown });
  }
}

function canHaveKeyboard(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled");
}

function isNowhere(): boolean {
  return document.activeElement === document.body && document.hasFocus();
}
