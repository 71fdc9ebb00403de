import { LifecycleService, LifecycleStages } from "@univerjs/core";
import type { Engine, Subscription } from "../engine/engine";
import { createEngine } from "../engine/createEngine";
import { writeXlsx } from "../files/writeXlsx";
import { functionDefinitions } from "../wire/functionMetadata";
import { connectWorkbook, type AddinFunctions, type WorkbookClient } from "../wire/workbookClient";
import { ChartLayer } from "./charts/chartLayer";
import { gridPlugins } from "./grid/gridPlugins";
import { gridTexts } from "./grid/gridTexts";
import { noteEdits } from "./grid/gridEdits";
import { paceFrames, type GridFrames } from "./grid/gridFrames";
import { linkSelection } from "./grid/gridSelection";
import { fitRows } from "./grid/rowHeights";
import { LANGUAGE_NAMES, type PageLanguage } from "./language";
import { openPane } from "./paneFrame";
import { PreviewWorkbook } from "./previewWorkbook";
import { say } from "./texts";
import type { NamedWorkbook } from "./workbookFile";

export interface SessionOptions {
  readonly gridPlace: HTMLElement;
  readonly panePlace: HTMLElement;
  /** The address of the task pane's page. */
  readonly pane: string;
  readonly functions: AddinFunctions | undefined;
  readonly language: PageLanguage;
}

/** The names of an add-in's functions in formulas. */
export function functionNames(functions: AddinFunctions | undefined): string[] {
  return functions
    ? functionDefinitions(functions.metadata, functions.namespace).map(({ name }) => name)
    : [];
}

/** An open workbook on the page: the grid that shows it, and the task pane that works on it. */
export class Session {
  private readonly frames: GridFrames;
  private readonly charts: ChartLayer;
  private readonly subscriptions: Subscription[];

  private constructor(
    readonly engine: Engine,
    readonly workbook: PreviewWorkbook,
    private readonly connection: WorkbookClient,
    /** Resolves when the task pane can be used. */
    readonly paneReady: Promise<void>,
    private readonly opened: NamedWorkbook,
    language: PageLanguage,
  ) {
    this.charts = new ChartLayer(workbook, say("chart", language));
    const frames = paceFrames(engine);
    this.frames = frames;
    workbook.onRequest = () => {
      frames.worked();
      this.charts.invalidate();
    };
    this.subscriptions = [
      frames,
      linkSelection(workbook, frames),
      noteEdits(workbook),
      fitRows(workbook, frames),
      this.charts,
      followColorScheme(engine),
    ];
    this.charts.invalidate();
  }

  static async open(opened: NamedWorkbook, options: SessionOptions): Promise<Session> {
    const { gridPlace, panePlace, pane, functions, language } = options;
    const { tag, grid: locale } = LANGUAGE_NAMES[language];
    const texts = await gridTexts(language);
    const container = document.createElement("div");
    container.className = "sheet";
    gridPlace.replaceChildren(container);
    const engine = createEngine(opened.snapshot, {
      plugins: gridPlugins(container),
      univer: { locale, locales: { [locale]: texts }, darkMode: darkScheme().matches },
      undo: true,
      rendered: true,
    });
    const workbook = new PreviewWorkbook(engine, opened.extras, opened.name);
    showActiveSheet(workbook, opened);
    const { connection, ready } = await openPane(
      panePlace,
      pane,
      { locale: tag, title: say("paneArea", language) },
      (window) => connectWorkbook(window, workbook, { locale: tag, ...(functions ? { functions } : {}) }),
    );
    return new Session(engine, workbook, connection, ready, opened, language);
  }

  /** Resolves when nothing is asked or calculated any more. */
  async idle(): Promise<void> {
    await this.connection.idle();
    this.charts.flush();
  }

  /** Resolves when the grid is there, and nothing is to be drawn or scrolled to either. It waits for as long as the page is not seen. */
  async drawn(): Promise<void> {
    await this.engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    await this.idle();
    await this.frames.later.done();
  }

  /** The workbook as it is now, to be opened again. It is a copy. */
  async content(): Promise<NamedWorkbook> {
    await this.idle();
    const { name, losses } = this.opened;
    const snapshot = structuredClone(this.engine.snapshot());
    return { name, losses, snapshot, extras: structuredClone(this.workbook.extras) };
  }

  /** The workbook as an .xlsx file. */
  async bytes(): Promise<Uint8Array> {
    await this.idle();
    const { engine, workbook } = this;
    workbook.extras.activeSheetId = workbook.activeSheetId;
    return writeXlsx(engine.snapshot(), workbook.extras, engine);
  }

  close(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.connection.close();
    this.engine.dispose();
  }
}

function showActiveSheet(workbook: PreviewWorkbook, { extras: { activeSheetId } }: NamedWorkbook): void {
  if (activeSheetId !== undefined && workbook.sheetIds().includes(activeSheetId))
    workbook.activate(activeSheetId);
}

function darkScheme(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function followColorScheme(engine: Engine): Subscription {
  const scheme = darkScheme();
  const follow = (): void => engine.api().toggleDarkMode(scheme.matches);
  scheme.addEventListener("change", follow);
  return { dispose: () => scheme.removeEventListener("change", follow) };
}
