/** How many times as long as a frame took to draw the next one waits. */
const REST = 9;

/**
 * Draws frames, though only in a tenth of the time while something else is at work. What a frame leaves out stays to be drawn in a later
 * one; the first frame after the work is drawn at once.
 *
 * @param draw draws a frame
 * @param now a clock in milliseconds
 */
export function pacedFrames<Context>(
  draw: (context: Context) => void,
  isAtWork: () => boolean,
  now: () => number,
): (context: Context) => void {
  let next = 0;
  return (context) => {
    const start = now();
    if (start < next && isAtWork()) return;
    draw(context);
    const end = now();
    next = end + REST * (end - start);
  };
}
