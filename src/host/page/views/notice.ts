/** A line below the bar: what is being done, what was done, or what went wrong. */
export class Notice {
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

  /** What is being said; empty where nothing is. */
  get text(): string {
    return this.line.textContent ?? "";
  }

  tell(text: string): void {
    this.show(text, "status");
  }

  /** Something went wrong: it is read out at once. */
  fail(text: string): void {
    this.show(text, "alert");
  }

  clear(): void {
    this.place.hidden = true;
    this.line.textContent = "";
  }

  private show(text: string, role: "status" | "alert"): void {
    this.place.setAttribute("role", role);
    this.place.hidden = false;
    this.line.textContent = text;
  }
}
