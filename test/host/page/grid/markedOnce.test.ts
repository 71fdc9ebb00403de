import { markOnce } from "../../../../src/host/page/grid/markedOnce";

/** A layer that puts its marks off as Univer's does, and tells how often. */
class Layer {
  isDirty = false;
  putOff = 0;
  private later: (() => void) | undefined;

  makeDirty(state = true): void {
    this.isDirty = state;
  }

  makeDirtyWithDebounce(state = true): void {
    this.putOff += 1;
    this.later = () => this.makeDirty(state);
  }

  /** The work of the moment is done. */
  go(): void {
    this.later?.();
    this.later = undefined;
  }
}
markOnce(Layer.prototype);

describe("a layer of the grid", () => {
  it("is marked once when many cells of it are written, and again by those that are written later", () => {
    const [layer, other] = [new Layer(), new Layer()];
    for (let cell = 0; cell < 1000; cell += 1) layer.makeDirtyWithDebounce();
    other.makeDirtyWithDebounce();
    layer.go();
    expect([layer.putOff, layer.isDirty, other.putOff, other.isDirty]).toEqual([1, true, 1, false]);
    layer.makeDirty(false);
    layer.makeDirtyWithDebounce();
    layer.go();
    expect([layer.putOff, layer.isDirty]).toEqual([2, true]);
  });

  it("is marked when it was drawn between", () => {
    const layer = new Layer();
    layer.makeDirtyWithDebounce();
    layer.makeDirty(false);
    layer.makeDirtyWithDebounce();
    layer.go();
    expect(layer.isDirty).toBe(true);
  });

  it("is not marked when that is taken back", () => {
    const layer = new Layer();
    layer.makeDirtyWithDebounce();
    layer.makeDirtyWithDebounce(false);
    layer.go();
    expect(layer.isDirty).toBe(false);
  });
});
