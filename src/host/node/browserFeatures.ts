import type { DOMWindow } from "jsdom";

/** Reads the bytes behind an address of the page, or refuses. */
export type PageFetch = (address: string) => Promise<{ readonly bytes: Uint8Array; readonly type: string }>;

/**
 * Gives a jsdom window what today's browsers have and pages rely on, and takes away every way to the network but
 * the page's own files: what is not served from disk is refused.
 */
export function addBrowserFeatures(window: DOMWindow, fetchFile: PageFetch): void {
  Object.assign(window, {
    TextEncoder,
    TextDecoder,
    Response,
    Headers,
    structuredClone: (value: unknown) => structuredClone(value),
    fetch: async (input: unknown) => {
      const address = new URL(String(input), window.location.href).href;
      const { bytes, type } = await fetchFile(address);
      return new Response(new Uint8Array(bytes), { headers: { "Content-Type": type } });
    },
    matchMedia: (media: string) => unmatchedMedia(window, media),
    // Nothing is painted in jsdom, so no style is promised to be supported.
    CSS: { supports: () => false, escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") },
    ResizeObserver: InertObserver,
    IntersectionObserver: InertObserver,
    XMLHttpRequest: refused("XMLHttpRequest"),
    WebSocket: refused("WebSocket"),
    EventSource: refused("EventSource"),
  });
  window.Element.prototype.scrollIntoView ??= () => undefined;
}

/** Nothing is laid out in jsdom: an observer of sizes and positions has nothing to tell. */
class InertObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): readonly never[] {
    return [];
  }
}

function unmatchedMedia(window: DOMWindow, media: string): object {
  const target = new window.EventTarget();
  return Object.assign(target, {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
}

function refused(name: string): new () => object {
  return class {
    constructor() {
      throw new Error(`${name} is refused: no request leaves the machine.`);
    }
  };
}
