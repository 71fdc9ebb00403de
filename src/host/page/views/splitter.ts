const NARROWEST = 320;
const WIDEST = 800;
const STANDARD = 340;
const STEP = 20;
const KEY = "opsplan.preview.paneWidth";

/** Makes the width of the task pane changeable with the pointer and with the arrow keys. Pixels. */
export function makeSplitter(separator: HTMLElement, pane: HTMLElement): void {
  let width = STANDARD;
  const set = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.width = `${width}px`;
    separator.setAttribute("aria-valuenow", String(width));
  };
  separator.setAttribute("aria-valuemin", String(NARROWEST));
  separator.setAttribute("aria-valuemax", String(WIDEST));
  set(Number(localStorage.getItem(KEY)) || STANDARD);

  separator.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    separator.setPointerCapture(event.pointerId);
    const from = event.clientX + width;
    const move = (moved: PointerEvent): void => set(from - moved.clientX);
    separator.addEventListener("pointermove", move);
    separator.addEventListener(
      "lostpointercapture",
      () => {
        separator.removeEventListener("pointermove", move);
        localStorage.setItem(KEY, String(width));
      },
      { once: true },
    );
  });
  separator.addEventListener("keydown", ({ key }) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: WIDEST }[key];
    if (wanted === undefined) return;
    set(wanted);
    localStorage.setItem(KEY, String(width));
  });
}
