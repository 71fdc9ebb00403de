/** Lets files be dropped anywhere on the page but the task pane's frame, and shows while one is above it. */
export function makeDropTarget(hint: HTMLElement, drop: (files: readonly File[]) => void): void {
  let depth = 0;
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const show = (change: number): void => {
    depth = Math.max(0, depth + change);
    hint.hidden = depth === 0;
  };
  const listen = (
    type: "dragenter" | "dragleave" | "dragover" | "drop",
    act: (event: DragEvent) => void,
  ): void =>
    window.addEventListener(
      type,
      (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  listen("dragenter", () => show(1));
  listen("dragleave", () => show(-1));
  listen("dragover", () => undefined);
  listen("drop", (event) => {
    show(-depth);
    drop([...(event.dataTransfer?.files ?? [])]);
  });
}
