/** What is put off to the browser's next frame, and when all of it is done. */
export class NextFrames {
  private readonly waiting = new Set<number>();
  private heard: (() => void)[] = [];

  do(act: () => void): void {
    const frame = requestAnimationFrame(() => {
      this.waiting.delete(frame);
      try {
        act();
      } finally {
        this.tell();
      }
    });
    this.waiting.add(frame);
  }

  /** Resolves when nothing is put off any more. In a page that is not seen no frame comes. */
  async done(): Promise<void> {
    while (this.waiting.size > 0) await new Promise<void>((resolve) => this.heard.push(resolve));
  }

  dispose(): void {
    this.waiting.forEach((frame) => cancelAnimationFrame(frame));
    this.waiting.clear();
    this.tell();
  }

  private tell(): void {
    const { heard } = this;
    this.heard = [];
    heard.forEach((resolve) => resolve());
  }
}
