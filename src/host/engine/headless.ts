import type { IWorkbookData } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { createEngine, type EngineOptions } from "./createEngine";
import type { Engine } from "./engine";
import type { PluginEntry } from "./plugins";

/** Everything the model of a workbook needs, and nothing that draws. Node only. */
function headlessPlugins(): PluginEntry[] {
  return [
    ...(UniverSheetsNodeCorePreset().plugins as PluginEntry[]),
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsTablePlugin,
    UniverSheetsNotePlugin,
  ];
}

/** An engine without a screen, for the command line and tests. */
export function createHeadlessEngine(
  snapshot: IWorkbookData,
  options: Omit<EngineOptions, "plugins"> = {},
): Engine {
  return createEngine(snapshot, { ...options, plugins: headlessPlugins() });
}
