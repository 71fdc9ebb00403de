import { IRenderManagerService, Layer, type Scene } from "@univerjs/preset-sheets-core";
import type { Engine, Subscription } from "../../engine/engine";
import { markOnce } from "./markedOnce";
import { NextFrames } from "./nextFrames";
import { pacedFrames } from "./pacedFrames";

/** Milliseconds after a request in which the add-in may send another. */
const PAUSE = 1000;

markOnce(Layer.prototype);

/** Keeps the drawing of the grid out of the add-in's way. */
export interface GridFrames extends Subscription {
  /** Says that the add-in has just sent a request. */
  worked(): void;
  /** Draws at once what was left to a later frame, so that the grid knows which cells it shows. */
  catchUp(): void;
  /** What is done in the next frame, when a sheet that has just come to the front is laid out. */
  readonly later: NextFrames;
}

/**
 * Lets the grid draw less while the add-in works. Each cell that it writes wants a new frame, which is drawn on the thread that answers
 * it: a third of the time of a job went into frames that were seen for a moment. The grid asks again with each frame of the browser.
 */
export function paceFrames(engine: Engine): GridFrames {
  let atWorkUntil = 0;
  const now = () => performance.now();
  const pace = (scene: Scene) => {
    scene.render = pacedFrames(scene.render.bind(scene), () => now() < atWorkUntil, now);
  };
  const later = new NextFrames();
  const renders = engine.injector.get(IRenderManagerService);
  for (const { scene } of renders.getRenderAll().values()) pace(scene);
  const created = renders.created$.subscribe(({ scene }) => pace(scene));
  return {
    worked: () => (atWorkUntil = now() + PAUSE),
    catchUp: () => {
      atWorkUntil = 0;
      for (const { scene } of renders.getRenderAll().values()) scene.render();
    },
    later,
    dispose: () => {
      created.unsubscribe();
      later.dispose();
    },
  };
}
