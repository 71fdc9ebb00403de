import type { HostClass } from "./hostClass";

/**
 * Services of Office itself that the client calls by name. The host answers those that have a meaning without Excel's
 * own window: whether the pane is seen, that actions may be dispatched, and telemetry, which ends here.
 */

/** What the client reports to Microsoft. Nothing leaves the machine: it is taken and dropped. */
const telemetryClass: HostClass<object, unknown> = {
  name: "TelemetryService",
  methods: {
    SendTelemetryEvent: {
      parameters: ["any?", "any?", "any?", "any?", "any?", "any?"],
      returns: "nothing",
      call: () => undefined,
    },
    SendCustomerContent: {
      parameters: ["any?", "any?", "any?", "any?", "any?", "any?"],
      returns: "nothing",
      call: () => undefined,
    },
  },
};

const addinInternalClass: HostClass<object, unknown> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { parameters: [], returns: "nothing", call: () => undefined } },
};

/** Whether the pane is seen, which `Office.addin.showAsTaskpane` and `hide` change. */
export class RuntimeState {
  state = "Visible";

  /** @param changed told after each change, so that `Office.addin.onVisibilityModeChanged` hears of it */
  constructor(private readonly changed: (visibility: string) => void) {}

  set(state: string): void {
    if (state === this.state) return;
    this.state = state;
    this.changed(state === "Visible" ? "Visible" : "Hidden");
  }
}

const runtimeClass: HostClass<RuntimeState, unknown> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: { parameters: [], returns: "value", call: (runtime) => runtime.state },
    SetAppRuntimeState: {
      parameters: ["string"],
      returns: "nothing",
      call: (runtime, [state]: readonly string[]) => runtime.set(state ?? "Visible"),
    },
  },
};

/** A service: its name on the wire, its class and what stands behind it. */
export type Service = readonly [name: string, hostClass: HostClass<never, unknown>, target: unknown];

/** @param runtime whether the pane is seen */
export function officeServices(runtime: RuntimeState): readonly Service[] {
  return [
    ["Microsoft.InternalService.AddinInternalService", addinInternalClass, {}],
    ["Microsoft.Telemetry.TelemetryService", telemetryClass, {}],
    ["Microsoft.AppRuntime.AppRuntimeService", runtimeClass, runtime],
  ];
}
