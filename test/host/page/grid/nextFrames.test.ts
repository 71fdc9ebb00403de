import { NextFrames } from "../../../../src/host/page/grid/nextFrames";

/** The frames that a browser was asked for, by their numbers. */
const asked = new Map<number, () => void>();
const draw = () =>
  [...asked].forEach(([frame, act]) => {
    asked.delete(frame);
    act();
  });

beforeEach(() => {
  let frames = 0;
  asked.clear();
  Object.assign(globalThis, {
    requestAnimationFrame: (act: () => void) => {
      asked.set(++frames, act);
      return frames;
    },
    cancelAnimationFrame: (frame: number) => asked.delete(frame),
  });
});

/** Whether it is known by now that nothing is put off any more. */
async function isDone(frames: NextFrames): Promise<boolean> {
  let done = false;
  void frames.done().then(() => (done = true));
  await new Promise((resolve) => setImmediate(resolve));
  return done;
}

describe("what is put off to the next frame", () => {
  it("is done then, and so is what it puts off itself in the frame after", async () => {
    const frames = new NextFrames();
    const did: string[] = [];
    expect(await isDone(frames)).toBe(true);
    frames.do(() => {
      did.push("first");
      frames.do(() => did.push("second"));
    });
    expect([did, await isDone(frames)]).toEqual([[], false]);
    draw();
    expect([did, await isDone(frames)]).toEqual([["first"], false]);
    draw();
    expect([did, await isDone(frames)]).toEqual([["first", "second"], true]);
  });

  it("is not done once the workbook is closed, and nobody waits for it", async () => {
    const frames = new NextFrames();
    let did = false;
    frames.do(() => (did = true));
    frames.dispose();
    draw();
    expect([did, await isDone(frames)]).toEqual([false, true]);
  });
});
