import { Agave, DocumentEvent, type ClientContext, type DocumentMethods, type SettingsStore } from "./agave";
import {
  CUSTOM_FUNCTIONS_SERVICE,
  customFunctionsClass,
  FunctionCalls,
  type FunctionTraits,
} from "./functionCalls";
import type { Instance, ObjectModel } from "./instance";
import { refusal, type Intermediary, type Reply } from "./intermediary";
import { Interpreter, type RequestHooks } from "./interpreter";
import { ObjectPathType, type RequestBody } from "./messages";
import { officeServices, RuntimeState, type Service } from "./services";

/** The part of a page's `window` on which Microsoft's client and the host meet. */
export interface ClientWindow {
  webkit?: unknown;
  _richApiNativeBridge?: unknown;
  OSF?: {
    readonly ScriptMessaging?: {
      agaveHostCallback(callbackId: string, answer: unknown): void;
      agaveHostEventCallback(callbackId: string, payload: unknown): void;
    };
  };
}

/** The query that a page is loaded with: by it the client chooses the dialect of Excel on a Mac, which needs no https. */
export function hostInfoQuery(locale: string): string {
  return `?_host_Info=Excel$Mac$16.01$${locale}$telemetry$$$16`;
}

/** An event on its way to the add-in: `args` is what the client gets as JSON. */
export interface ClientEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: unknown;
}

/** What stands behind a client: the object model with the open workbook, and what the client is told when it starts. */
export interface ClientOptions<H> {
  readonly model: ObjectModel<H>;
  readonly host: H;
  /** What stands behind the root object. */
  readonly root: unknown;
  readonly context: ClientContext;
  readonly settings: SettingsStore;
  /** `Office.context.document`; without it its methods are not supported. */
  readonly document?: DocumentMethods;
  readonly hooks?: RequestHooks;
  readonly functionTraits?: (functionId: string) => FunctionTraits;
  /** Absent: every request is performed and answered once. */
  readonly intermediary?: Intermediary;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

const REQUEST = 1;
const RESPONSE = 2;
const NOTIFICATION = 3;
const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

/**
 * The host's end of the wire: it stands on a page's `window` before `office.js` runs there, in a browser's frame as in
 * jsdom. Requests are performed one after another. One that only brings results of custom functions, or comes while
 * such results are awaited, does not queue: the request before it may be waiting for them.
 */
export class Client<H> {
  readonly functions: FunctionCalls;
  private readonly interpreter: Interpreter<H>;
  private readonly agave: Agave;
  private readonly intermediary: Intermediary;
  private readonly bridge: { sendMessageToHost(json: string): void; onMessageFromHost?(json: string): void };
  private queue: Promise<unknown> = Promise.resolve();
  private running = 0;
  private closed = false;

  constructor(
    private readonly window: ClientWindow,
    options: ClientOptions<H>,
  ) {
    this.bridge = { sendMessageToHost: (json) => this.receive(json) };
    this.functions = new FunctionCalls((message) => this.post(message), options.functionTraits);
    const runtime = new RuntimeState((visibility) =>
      this.deliver([{ type: VISIBILITY_CHANGED, targetId: "", args: { visibility } }]),
    );
    this.interpreter = new Interpreter(
      options.model,
      options.host,
      options.root,
      services<H>([
        [CUSTOM_FUNCTIONS_SERVICE, customFunctionsClass, this.functions],
        ...officeServices(runtime),
      ]),
      options.hooks,
    );
    this.intermediary = options.intermediary ?? performed;
    this.agave = new Agave(
      options.context,
      options.settings,
      {
        reply: (callbackId, answer) =>
          this.later(() => this.window.OSF?.ScriptMessaging?.agaveHostCallback(callbackId, answer)),
        event: (callbackId, payload) =>
          this.later(() => this.window.OSF?.ScriptMessaging?.agaveHostEventCallback(callbackId, payload)),
      },
      options.document,
    );
  }

  /** Puts on the window what the client looks for when it starts. */
  install(): void {
    this.window.webkit = {
      messageHandlers: { Agave: { postMessage: (json: string) => this.agave.receive(json) } },
    };
    this.window._richApiNativeBridge = this.bridge;
  }

  /** Hands events to the add-in, in their order. */
  deliver(events: readonly ClientEvent[]): void {
    const entries = events.map(({ type, targetId, args }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
    }));
    if (entries.length > 0) this.post({ type: NOTIFICATION, message: { entries } });
  }

  /** Tells that another range was selected: `workbook.onSelectionChanged` and the document's event of the same name. */
  selectionChanged(): void {
    this.deliver([{ type: DocumentEvent.selectionChanged, targetId: "", args: {} }]);
    this.agave.raise(DocumentEvent.selectionChanged);
  }

  /** Whether a request is being performed or a function's result is awaited. */
  get busy(): boolean {
    return this.running > 0 || this.functions.pending > 0;
  }

  /** Resolves when the requests that are there now have been performed. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** Sends nothing more; calls without an answer are given up. */
  close(): void {
    this.functions.abandon();
    this.closed = true;
  }

  private receive(json: string): void {
    const message = JSON.parse(json) as BridgeMessage;
    if (message.type !== REQUEST) return;
    const perform = () => this.perform(message);
    if (this.functions.pending > 0 || isForServices(message.message.body)) void perform();
    else this.queue = this.queue.then(perform);
  }

  private async perform({ id, message: { body } }: BridgeMessage): Promise<void> {
    this.running += 1;
    const ask = isForServices(body) ? performed : this.intermediary;
    try {
      const replies = await ask(body, async (request) => ({
        statusCode: 200,
        body: await this.interpreter.run(request),
      }));
      replies.forEach((reply) => this.post(response(id, reply)));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.post(response(id, refusal(500, "GeneralException", message)));
    } finally {
      this.running -= 1;
    }
  }

  private post(message: object): void {
    const json = JSON.stringify(message);
    this.later(() => this.bridge.onMessageFromHost?.(json));
  }

  /** The client is not called while it calls. */
  private later(action: () => void): void {
    setTimeout(() => {
      if (!this.closed) action();
    }, 0);
  }
}

function services<H>(list: readonly Service[]): ReadonlyMap<string, Instance<H>> {
  return new Map(list.map(([name, hostClass, target]) => [name, { hostClass, target }]));
}

/** Whether a request addresses services only, and not the workbook. */
function isForServices(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).every(
    (path) =>
      path.ObjectPathType === ObjectPathType.newObject ||
      (path.ObjectPathType === ObjectPathType.root && isOnlyMade(body, path.Id)),
  );
}

/** Whether nothing is asked of an object but that it be there. */
function isOnlyMade(body: RequestBody, objectPathId: number): boolean {
  return body.Actions.every((action) => action.ObjectPathId !== objectPathId || action.ActionType === 1);
}

/** How a request fares where nothing stands in its way. */
const performed: Intermediary = async (request, perform) => [await perform(request)];

function response(id: number, { statusCode, body }: Reply): object {
  return { id, type: RESPONSE, message: { statusCode, headers: {}, body } };
}
