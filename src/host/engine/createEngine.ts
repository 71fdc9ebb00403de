import {
  IUndoRedoService,
  type IUniverConfig,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { HostCalculationPlugin } from "./calculation/hostCalculationPlugin";
import type { Engine } from "./engine";
import { HostEngine } from "./hostEngine";
import { NoUndoHistory } from "./noUndoHistory";
import { distinctPlugins, type PluginEntry } from "./plugins";
import { withoutSpilledValues } from "./cells/spilledValues";

export interface EngineOptions {
  /** Univer's plugins, in order: those of a page with its interface, or `headlessPlugins()`. */
  readonly plugins: readonly PluginEntry[];
  /** Univer's configuration: theme, locale and texts of its interface. */
  readonly univer?: Partial<IUniverConfig>;
  /** `true` where a person can ask for an undo. Without it nothing is kept for one. */
  readonly undo?: boolean;
  /** `true` where plugins draw: they say themselves when the page has been rendered. */
  readonly rendered?: boolean;
}

/** Opens a workbook. The snapshot becomes the engine's own and is changed by it. */
export function createEngine(snapshot: IWorkbookData, options: EngineOptions): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    ...options.univer,
    override: [
      ...(options.univer?.override ?? []),
      ...(options.undo
        ? []
        : [
            [IUndoRedoService, { useClass: NoUndoHistory }] as [
              typeof IUndoRedoService,
              { useClass: typeof NoUndoHistory },
            ],
          ]),
    ],
  });
  for (const [plugin, config] of distinctPlugins(options.plugins, [HostCalculationPlugin])) {
    univer.registerPlugin(plugin, config);
  }
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    withoutSpilledValues(snapshot),
  );
  if (!options.rendered) completeLifecycle(univer);
  return new HostEngine(univer, workbook);
}

/** Without a screen nothing reports that all has been drawn, for which some of Univer's services wait. */
function completeLifecycle(univer: Univer): void {
  const lifecycle = univer.__getInjector().get(LifecycleService);
  lifecycle.stage = LifecycleStages.Rendered;
  lifecycle.stage = LifecycleStages.Steady;
}
