/** What of a layer of the grid says that it is to be drawn anew: at once, or when the work of the moment is done. */
interface Marked {
  makeDirty(state?: boolean): unknown;
  makeDirtyWithDebounce(state?: boolean): void;
}

/**
 * Lets layers be marked once by the work of a moment. Univer takes the mark back and puts it off anew for each cell that is written, by a
 * channel of messages that is opened and closed: ten thousand times in a run.
 *
 * @param layers the prototype of all layers
 */
export function markOnce(layers: Marked): void {
  const { makeDirty, makeDirtyWithDebounce } = layers;
  const waiting = new WeakSet<Marked>();
  layers.makeDirty = function (this: Marked, state) {
    waiting.delete(this);
    return makeDirty.call(this, state);
  };
  layers.makeDirtyWithDebounce = function (this: Marked, state = true) {
    if (state && waiting.has(this)) return;
    if (state) waiting.add(this);
    else waiting.delete(this);
    makeDirtyWithDebounce.call(this, state);
  };
}
