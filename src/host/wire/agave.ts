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

interface AgaveMessage {
  readonly methodId: number;
  readonly params: unknown;
  readonly callbackId?: string;
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
/** `AppType` of Excel on a Mac, whose dialect needs no https. */
const EXCEL_ON_MAC = 16;

/** An event of `Office.context.document`, by the client's own numbers. */
export const DocumentEvent = { selectionChanged: 2 } as const;

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
  ) {}

  receive(json: string): void {
    const message = JSON.parse(json) as AgaveMessage;
    const answer = this.answer(message);
    if (message.callbackId !== undefined) this.replies.reply(message.callbackId, answer);
  }

  /** Raises an event of the document, such as a changed selection, to whoever registered for it. */
  raise(eventId: number): void {
    for (const registration of this.registrations.values()) {
      if (registration.eventId === eventId) this.replies.event(registration.callbackId, [[], eventId]);
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
