import { requirementMatrix, type RequirementSets } from "./requirementSets";

/** What the client is told of the workbook and the application when it starts. */
export interface ClientContext {
  readonly requirementSets: RequirementSets;
  /** Of the surface and of the data, such as `zh-CN`. */
  readonly locale: string;
  readonly documentUrl: string;
}

/** The document settings as the client keeps them: each value serialised by the client. */
export interface SettingsStore {
  read(): ReadonlyMap<string, string>;
  /** Takes the place of all settings. */
  write(settings: ReadonlyMap<string, string>): void;
}

/** What `Office.context.document` can be asked, by the client's own numbers of its methods. */
export interface DocumentMethods {
  /**
   * Performs a method. `undefined`: there is no such method. The promise is of what the client gets, or rejects with a
   * `DocumentError`.
   */
  call(method: number, args: readonly unknown[]): Promise<unknown> | undefined;
}

/** A failure of a method of the document by the client's own number, from which the client makes the text. */
export class DocumentError extends Error {
  constructor(readonly status: number) {
    super(`Document error ${status}`);
  }
}

interface AgaveMessage {
  readonly methodId: number;
  readonly params: unknown;
  readonly callbackId?: string;
}

interface ExecuteParams {
  readonly id: number;
  readonly apiArgs?: readonly unknown[];
}

enum MethodId {
  execute = 1,
  registerEvent = 2,
  unregisterEvent = 3,
  writeSettings = 4,
  getContext = 5,
}

const SUCCESS = 0;
/** `ooeOperationNotSupported` of the client: it becomes a failed `asyncResult` with its own text. */
const NOT_SUPPORTED = 5000;
/** `ooeInternalError`. */
const INTERNAL_ERROR = 5001;
/** `AppType` of Excel on a Mac, whose dialect needs no https. */
const EXCEL_ON_MAC = 16;

/** An event of `Office.context.document`, by the client's own numbers. */
export const DocumentEvent = {
  selectionChanged: 2,
  bindingSelectionChanged: 3,
  bindingDataChanged: 4,
} as const;

interface Registration {
  readonly eventId: number;
  readonly targetId: string;
  readonly callbackId: string;
}

/** How an answer reaches the client. */
export interface AgaveReplies {
  reply(callbackId: string, answer: unknown): void;
  event(callbackId: string, payload: unknown): void;
}

/** The older half of the protocol: start-up context, document settings and document events. */
export class Agave {
  private readonly registrations = new Map<string, Registration>();

  constructor(
    private readonly context: ClientContext,
    private readonly settings: SettingsStore,
    private readonly replies: AgaveReplies,
    private readonly document: DocumentMethods = { call: () => undefined },
  ) {}

  receive(json: string): void {
    const message = JSON.parse(json) as AgaveMessage;
    const { callbackId = "" } = message;
    if (message.methodId === MethodId.execute) {
      void this.execute(message.params as ExecuteParams).then((answer) => this.reply(callbackId, answer));
    } else {
      this.reply(callbackId, this.answer(message));
    }
  }

  /** Raises an event, such as a changed selection, to whoever registered for it: of the document, or of a binding by its id. */
  raise(eventId: number, targetId = "", details: readonly unknown[] = []): void {
    for (const registration of this.registrations.values()) {
      if (registration.eventId === eventId && registration.targetId === targetId)
        this.replies.event(registration.callbackId, [details, eventId]);
    }
  }

  private reply(callbackId: string, answer: unknown): void {
    if (callbackId !== "") this.replies.reply(callbackId, answer);
  }

  private async execute({ id, apiArgs }: ExecuteParams): Promise<unknown> {
    try {
      const performed = this.document.call(id, apiArgs ?? []);
      return performed ? [[SUCCESS, (await performed) ?? null]] : [NOT_SUPPORTED];
    } catch (error) {
      return [error instanceof DocumentError ? error.status : INTERNAL_ERROR];
    }
  }

  private answer(message: AgaveMessage): unknown {
    switch (message.methodId) {
      case MethodId.getContext:
        return contextArray(this.context, this.settings.read());
      case MethodId.writeSettings:
        return this.writeSettings(message.params as { keys: string[]; values: string[] });
      case MethodId.registerEvent:
        return this.register(message.params as { id: number; targetId: string }, message.callbackId ?? "");
      case MethodId.unregisterEvent:
        return this.unregister(message.params as { id: number; targetId: string });
      default:
        return [NOT_SUPPORTED];
    }
  }

  private writeSettings({
    keys,
    values,
  }: {
    keys: readonly string[];
    values: readonly string[];
  }): readonly [number] {
    this.settings.write(new Map(keys.map((key, index) => [key, values[index] ?? "null"])));
    return [SUCCESS];
  }

  private register(
    { id, targetId }: { id: number; targetId: string },
    callbackId: string,
  ): readonly [number] {
    this.registrations.set(`${id} ${targetId}`, { eventId: id, targetId, callbackId });
    return [SUCCESS];
  }

  private unregister({ id, targetId }: { id: number; targetId: string }): readonly [number] {
    this.registrations.delete(`${id} ${targetId}`);
    return [SUCCESS];
  }
}

/** The start-up context in the client's order. */
function contextArray(context: ClientContext, settings: ReadonlyMap<string, string>): readonly unknown[] {
  const [major, minor, revision] = [16, 100, 0];
  return [
    [[...settings.keys()], [...settings.values()]],
    "opsplan-host",
    EXCEL_ON_MAC,
    major,
    minor,
    revision,
    0, // API sequence
    0, // capabilities: read and write
    context.locale,
    context.locale,
    0, // bindings
    context.documentUrl,
    1, // activation mode: opened with the document
    0, // control integration level
    "", // token
    "1.1",
    "00000000-0000-0000-0000-000000000000", // correlation id
    "opsplan-pane", // instance id
    false, // touch
    false, // commerce
    requirementMatrix(context.requirementSets),
    "", // custom message
    `${major}.${minor}.${revision}.0`,
    0, // display mode
  ];
}
