import { DrawingTypeEnum } from "@univerjs/core";
import {
  DrawingApplyType,
  drawingPositionToTransform,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  transformToDrawingPosition,
} from "@univerjs/preset-sheets-drawing";
import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { createElement } from "react";
import type { Subscription } from "../../engine/engine";
import type { DrawingPlace, HostChart } from "../../files/chartModel";
import type { HostWorkbook } from "../../workbook/hostWorkbook";
import { chartCells } from "./chartCells";
import { chartSvg, titleText, type ChartCells } from "./chartSvg";

const COMPONENT = "opsplan-chart";
/** Milliseconds within which changes are drawn together. */
const PATIENCE = 60;

interface DrawnChart {
  readonly sheetId: string;
  readonly place: string;
  svg: string;
  label: string;
}

/** What the grid's service makes of drawings that come or go; its own type does not say it. */
interface DrawingOperation {
  readonly redo: unknown;
  readonly objects: unknown;
}

/**
 * Shows the charts of the active sheet over its cells and draws them anew when what they show has changed. They are
 * no part of the grid's own history: an undo does not take a chart away.
 */
export class ChartLayer implements Subscription {
  private readonly drawn = new Map<string, DrawnChart>();
  private readonly nodes = new Map<string, HTMLElement>();
  private readonly subscriptions: Subscription[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly fallbackLabel: string,
  ) {
    const { engine } = workbook;
    const component = engine
      .api()
      .registerComponent(COMPONENT, ({ data }: { data: { chart: string } }) =>
        createElement("div", { className: "chart", ref: (node) => this.mount(data.chart, node) }),
      );
    const sheets = engine.workbook.activeSheet$.subscribe(() => this.invalidate());
    this.subscriptions = [
      component,
      engine.onCellsChanged(() => this.invalidate()),
      { dispose: () => sheets.unsubscribe() },
    ];
  }

  /** Something that charts show may have changed. */
  invalidate(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.draw();
    }, PATIENCE);
  }

  /** Draws at once what waits to be drawn. */
  flush(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.draw();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private draw(): void {
    const sheetId = this.workbook.activeSheetId;
    const charts = this.workbook.extras.sheets[sheetId]?.charts ?? [];
    const cells = chartCells(this.workbook);
    const wanted = new Map(charts.map((chart) => [`${sheetId}/${chart.id}`, chart]));
    for (const [key, { sheetId: owner, place }] of [...this.drawn]) {
      const chart = wanted.get(key);
      if (owner === sheetId && (!chart || placeKey(chart) !== place)) this.remove(key, owner);
    }
    for (const [key, chart] of wanted) {
      const svg = drawnOrBlank(chart, cells);
      const label = titleText(chart, cells) ?? chart.alternativeText ?? this.fallbackLabel;
      const known = this.drawn.get(key);
      if (known) Object.assign(known, { svg, label });
      else if (this.place(key, sheetId, chart.place)) {
        this.drawn.set(key, { sheetId, place: placeKey(chart), svg, label });
      }
      this.paint(key);
    }
  }

  private mount(key: string, node: unknown): void {
    if (node instanceof HTMLElement) this.nodes.set(key, node);
    else this.nodes.delete(key);
    this.paint(key);
  }

  private paint(key: string): void {
    const [node, chart] = [this.nodes.get(key), this.drawn.get(key)];
    if (!node || !chart || node.dataset["drawn"] === chart.svg) return;
    const picture = new DOMParser().parseFromString(chart.svg, "image/svg+xml").documentElement;
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", chart.label);
    node.dataset["drawn"] = chart.svg;
    node.replaceChildren(picture);
  }

  private place(key: string, sheetId: string, place: DrawingPlace): boolean {
    const { injector, workbook } = this.workbook.engine;
    const unitId = workbook.getUnitId();
    const parameters = injector
      .get(IRenderManagerService)
      .getRenderById(unitId)
      ?.with(SheetSkeletonManagerService)
      .getSkeletonParam(sheetId);
    if (!parameters) return false;
    const { row, column, rowOffset, columnOffset, width, height } = place;
    const corner = { row, column, rowOffset, columnOffset };
    const origin = drawingPositionToTransform({ from: corner, to: corner }, parameters);
    const transform = { left: origin?.left ?? 0, top: origin?.top ?? 0, width, height };
    const sheetTransform = transformToDrawingPosition(transform, parameters.skeleton);
    if (!sheetTransform) return false;
    const drawing = {
      unitId,
      subUnitId: sheetId,
      drawingId: key,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      sheetTransform,
      axisAlignSheetTransform: sheetTransform,
      transform,
      data: { chart: key },
      allowTransform: false,
    };
    this.apply(sheetId, DrawingApplyType.INSERT, injector.get(ISheetDrawingService).getBatchAddOp([drawing]));
    return true;
  }

  private remove(key: string, sheetId: string): void {
    const { injector, workbook } = this.workbook.engine;
    const drawing = { unitId: workbook.getUnitId(), subUnitId: sheetId, drawingId: key };
    this.drawn.delete(key);
    this.apply(
      sheetId,
      DrawingApplyType.REMOVE,
      injector.get(ISheetDrawingService).getBatchRemoveOp([drawing]),
    );
  }

  private apply(sheetId: string, type: DrawingApplyType, operation: unknown): void {
    const { redo, objects } = operation as DrawingOperation;
    this.workbook.run(SetDrawingApplyMutation.id, sheetId, { op: redo, objects, type });
  }
}

const BLANK = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';

/** A chart that cannot be drawn leaves its place blank; the workbook has it all the same. */
function drawnOrBlank(chart: HostChart, cells: ChartCells): string {
  try {
    return chartSvg(chart, cells) || BLANK;
  } catch (error) {
    console.warn(`The chart “${chart.name}” cannot be drawn.`, error);
    return BLANK;
  }
}

function placeKey({ place }: HostChart): string {
  return JSON.stringify(place);
}
