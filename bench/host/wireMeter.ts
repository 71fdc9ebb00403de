import type { Host } from "../../src/host/node/openHost";

interface Bridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost(json: string): void;
}

/** What went over the wire between the add-in and the host. */
export interface WireUse {
  readonly requests: number;
  /** The largest request or answer. */
  readonly largestBytes: number;
  /**
   * The longest that the add-in and Microsoft's client worked on an answer until they sent the next request, in
   * milliseconds of processor time: so long a page would not have answered a click.
   */
  readonly longestWorkMs: number;
}

/** Meters what goes over the wire: each reading tells of the time since the one before. */
export function meterWire(host: Host): () => WireUse {
  const bridge = host.window["_richApiNativeBridge"] as Bridge;
  const { sendMessageToHost, onMessageFromHost } = bridge;
  let requests = 0;
  let largestBytes = 0;
  let longestWorkMs = 0;
  let began: number | undefined;
  const measure = (json: string): void => {
    largestBytes = Math.max(largestBytes, Buffer.byteLength(json));
  };
  const rest = (): void => {
    if (began !== undefined) longestWorkMs = Math.max(longestWorkMs, processorMs() - began);
    began = undefined;
  };
  bridge.sendMessageToHost = (json) => {
    rest();
    requests += 1;
    measure(json);
    sendMessageToHost(json);
  };
  bridge.onMessageFromHost = (json) => {
    measure(json);
    began = processorMs();
    onMessageFromHost(json);
    // What the add-in does with the answer comes in its promises, before any other turn.
    setImmediate(rest);
  };
  return () => {
    const use = { requests, largestBytes, longestWorkMs };
    requests = largestBytes = longestWorkMs = 0;
    return use;
  };
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
