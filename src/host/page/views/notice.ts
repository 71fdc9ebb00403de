/** A sentence in the language that is spoken when it is asked for. */
export type Said = () => string;

/** A line below the bar: what is being done, what was done, or what went wrong. */
export class Notice {
  private said: Said | undefined;
  private readonly line = document.createElement("span");
  private readonly button = document.createElement("button");

  constructor(private readonly place: HTMLElement) {
    this.button.className = "close";
    this.button.textContent = "×";
    this.button.addEventListener("click", () => this.clear());
    place.append(this.line, this.button);
    this.clear();
  }

  set closeLabel(label: string) {
    this.button.setAttribute("aria-label", label);
  }

  isSaying(said: Said): boolean {
    return this.said === said;
  }

  /** Says what it says once more: another language is spoken now. */
  again(): void {
    this.line.textContent = this.said?.() ?? "";
  }

  tell(said: Said): void {
    this.show(said, "status");
  }

  /** Something went wrong: it is read out at once. */
  fail(said: Said): void {
    this.show(said, "alert");
  }

  clear(): void {
    this.place.hidden = true;
    this.said = undefined;
    this.again();
  }

  private show(said: Said, role: "status" | "alert"): void {
    this.place.setAttribute("role", role);
    this.place.hidden = false;
    this.said = said;
    this.again();
  }
}
