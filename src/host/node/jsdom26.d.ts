import "jsdom";

/** The types at hand describe a later jsdom; these are the parts of jsdom 26 that it named otherwise. */
declare module "jsdom" {
  class ResourceLoader {
    /** `null` refuses. */
    fetch(url: string, options: object): (Promise<Buffer> & { abort(): void }) | null;
  }
  interface ResourcesOptions {
    fetch?: ResourceLoader["fetch"];
  }
  interface VirtualConsole {
    sendTo(console: Console, options?: { omitJSDOMErrors: boolean }): this;
  }
}
