import { pacedFrames } from "../../../../src/host/page/grid/pacedFrames";

/** A grid whose frames take 10 ms, which is asked for a frame every 10 ms. */
function framesIn(milliseconds: number, isAtWork: (time: number) => boolean): number[] {
  let time = 0;
  const drawn: number[] = [];
  const frame = pacedFrames<undefined>(
    () => {
      drawn.push(time);
      time += 10;
    },
    () => isAtWork(time),
    () => time,
  );
  while (time < milliseconds) {
    const before = time;
    frame(undefined);
    time = Math.max(time, before + 10);
  }
  return drawn;
}

describe("the frames of the grid", () => {
  it("are all drawn while the add-in does nothing", () => {
    expect(framesIn(100, () => false)).toHaveLength(10);
  });

  it("take a tenth of the time while it works", () => {
    expect(framesIn(1000, () => true)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
  });

  it("are drawn again as soon as it has done", () => {
    expect(framesIn(60, (time) => time < 30)).toEqual([0, 30, 40, 50]);
  });
});
