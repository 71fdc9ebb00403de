/** A question that is answered with yes or no. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** Shown below the text, one a line. */
  readonly list?: readonly string[];
  readonly yes: string;
  readonly no: string;
}

/** Asks in a dialog; Escape is no. */
export function ask({ title, text, list = [], yes, no }: Question): Promise<boolean> {
  const dialog = document.createElement("dialog");
  const heading = element("h2", title);
  heading.id = "question";
  dialog.setAttribute("aria-labelledby", heading.id);
  const items = document.createElement("ul");
  items.append(...list.map((item) => element("li", item)));
  const answer = (label: string, value: string): HTMLElement => {
    const button = element("button", label);
    button.addEventListener("click", () => dialog.close(value));
    return button;
  };
  const buttons = document.createElement("div");
  buttons.className = "answers";
  buttons.append(answer(yes, "yes"), answer(no, "no"));
  dialog.append(heading, element("p", text), ...(list.length > 0 ? [items] : []), buttons);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    dialog.showModal();
  });
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
