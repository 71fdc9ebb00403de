import { LANGUAGE_NAMES, PAGE_LANGUAGES, type PageLanguage } from "../language";
import { pageTexts, say, type PageText } from "../texts";

export interface BarActions {
  open(file: File): void;
  save(): void;
  sample(): void;
  speak(language: PageLanguage): void;
}

/** The element of the page's own document with an id. */
export function part<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as E;
}

/** The bar above the workbook: the file's name and what can be done with it. */
export class Bar {
  private readonly name = part("name");
  private readonly file = part<HTMLInputElement>("file");
  private readonly language = part<HTMLSelectElement>("language");

  constructor(actions: BarActions) {
    part("open").addEventListener("click", () => this.file.click());
    part("save").addEventListener("click", () => actions.save());
    part("sample").addEventListener("click", () => actions.sample());
    this.file.addEventListener("change", () => {
      const [file] = this.file.files ?? [];
      if (file) actions.open(file);
      this.file.value = "";
    });
    for (const language of PAGE_LANGUAGES) {
      this.language.append(new Option(LANGUAGE_NAMES[language].own, language));
    }
    this.language.addEventListener("change", () => actions.speak(this.language.value as PageLanguage));
    document.addEventListener("keydown", (event) => this.shortcut(event, actions));
  }

  /** Puts every text of the page's own parts into a language. */
  speak(language: PageLanguage): void {
    document.documentElement.lang = LANGUAGE_NAMES[language].tag;
    this.language.value = language;
    for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
      element.textContent = say(textKey(element.dataset["text"]), language);
    }
    for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
      element.setAttribute("aria-label", say(textKey(element.dataset["label"]), language));
    }
  }

  showName(name: string): void {
    this.name.textContent = name;
    document.title = `${name} – OpsPlan`;
  }

  /** Nothing can be asked for while a workbook is being opened. */
  set busy(busy: boolean) {
    for (const id of ["open", "save", "sample", "language"]) {
      part<HTMLButtonElement>(id).disabled = busy;
    }
  }

  private shortcut(event: KeyboardEvent, actions: BarActions): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const action = { o: () => this.file.click(), s: () => actions.save() }[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  }
}

function textKey(name: string | undefined): PageText {
  if (name === undefined || !(name in pageTexts)) throw new Error(`The page has no text “${name}”.`);
  return name as PageText;
}
