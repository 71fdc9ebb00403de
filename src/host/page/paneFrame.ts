import type { ClientWindow } from "../wire/client";
import { hostInfoQuery } from "../wire/client";
import { hearKeysOf } from "./views/rounds";

interface PaneWindow extends ClientWindow {
  readonly Office?: { onReady(): Promise<unknown> };
}

/**
 * Loads a task pane beside the workbook.
 *
 * A frame that is put into the page with its address has a blank document first, whose window the page of its own origin then
 * takes over (HTML, "initialise the Document object"). So what `connect` puts on that window is there before the
 * page's first script runs.
 */
export async function openPane<C>(
  place: HTMLElement,
  address: string,
  options: { readonly locale: string; readonly title: string },
  connect: (window: ClientWindow) => C,
): Promise<{ readonly connection: C; readonly ready: Promise<void> }> {
  const frame = document.createElement("iframe");
  frame.title = options.title;
  frame.src = `${address}${hostInfoQuery(options.locale)}`;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.addEventListener("load", () => hearKeysOf(frame));
  place.replaceChildren(frame);
  const connection = connect(paneWindow(frame));
  const ready = loaded.then(async () => {
    await paneWindow(frame).Office?.onReady();
  });
  return { connection, ready };
}

function paneWindow(frame: HTMLIFrameElement): PaneWindow {
  return frame.contentWindow as unknown as PaneWindow;
}
