import type { Loss } from "../files/loss";
import { fileProblemText, lossText } from "../files/messages";
import { isFileProblem } from "../files/readXlsx";
import { readFunctionMetadata } from "../wire/functionMetadata";
import type { AddinFunctions } from "../wire/workbookClient";
import { keepLanguage, pageLanguage, type PageLanguage } from "./language";
import type { PageOptions } from "./options";
import { functionNames, Session } from "./session";
import { say, type PageText } from "./texts";
import { ask } from "./views/ask";
import { Bar, part } from "./views/bar";
import { makeDropTarget } from "./views/dropTarget";
import { Notice, type Said } from "./views/notice";
import { makeRounds } from "./views/rounds";
import { makeSplitter } from "./views/splitter";
import { newWorkbook, readFile, savedName, type NamedWorkbook } from "./workbookFile";

/** A file that is not there or has come to nothing on the way, for a reason that a person is told. */
class PageProblem extends Error {
  constructor(readonly said: Said) {
    super(said());
  }
}

/** The whole page: one workbook at a time with the task pane beside it. */
export class PreviewPage {
  private language: PageLanguage = pageLanguage();
  private readonly bar: Bar;
  private readonly notice = new Notice(part("notice"));
  private session: Session | undefined;
  private functions: AddinFunctions | undefined;
  private name = "";
  private losses: readonly Loss[] = [];
  /** What is done one after another: no file is opened while another one is. */
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PageOptions) {
    this.bar = new Bar({
      open: (file) => void this.openFile(file),
      save: () => void this.save(),
      sample: () => void this.openSample(),
      speak: (language) => void this.speak(language),
    });
    this.bar.speak(this.language);
    this.notice.closeLabel = this.say("close");
    makeSplitter(part("splitter"), part("pane"));
    makeRounds([
      { place: part("grid"), first: "[contenteditable]" },
      { place: part("pane"), first: "iframe" },
      { place: part("bar"), first: "button:not([disabled])" },
    ]);
    makeDropTarget(part("drop"), ([file, ...others]) => {
      if (others.length > 0) this.notice.fail(() => this.say("dropOne"));
      else if (file) void this.openFile(file);
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.session?.workbook.isDirty) event.preventDefault();
    });
  }

  /** The open workbook. */
  get current(): Session {
    if (!this.session) throw new Error("No workbook is open.");
    return this.session;
  }

  /** Opens what the command line named, or a new workbook. */
  async start(): Promise<void> {
    await this.doing(async () => {
      const { functions, namespace = "", file } = this.options;
      if (functions !== undefined) {
        const metadata = readFunctionMetadata(await (await fetched(functions)).text());
        this.functions = { metadata, namespace, blankCells: "zero" };
      }
      if (file === undefined) await this.show(newWorkbook(`${this.say("newWorkbook")}.xlsx`));
      else await this.show(await this.read(file, await bytesOf(await fetched("/api/file"))));
    });
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    await this.doing(
      async () => this.show(await this.read(name, bytes)),
      () => this.say("opening", { name }),
    );
  }

  private async openFile(file: File): Promise<void> {
    if (!(await this.mayLeave())) return;
    await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private async openSample(): Promise<void> {
    if (!(await this.mayLeave())) return;
    await this.doing(
      async () => {
        const response = await fetch(
          new URL("samples/opsplan-sample.xlsx", new URL(this.options.pane, location.href)),
        );
        if (!response.ok) throw new PageProblem(() => this.say("noSample"));
        await this.show(await this.read("opsplan-sample.xlsx", await bytesOf(response)));
      },
      () => this.say("opening", { name: "opsplan-sample.xlsx" }),
    );
  }

  private async save(): Promise<void> {
    const name = savedName(this.name);
    if (this.losses.length > 0 && !(await this.mayLose())) return;
    await this.doing(
      async () => {
        const { workbook } = this.current;
        download(await this.current.bytes(), name);
        workbook.isDirty = false;
        this.notice.tell(() => this.say("saved", { name }));
      },
      () => this.say("saving", { name }),
    );
  }

  private async speak(language: PageLanguage): Promise<void> {
    await this.doing(async () => {
      const content = await this.current.content();
      const { isDirty } = this.current.workbook;
      this.language = language;
      keepLanguage(language);
      this.bar.speak(language);
      this.notice.closeLabel = this.say("close");
      this.notice.again();
      await this.show(content);
      this.current.workbook.isDirty = isDirty;
    });
  }

  private async read(name: string, bytes: Uint8Array): Promise<NamedWorkbook> {
    const read = await readFile(name, bytes, functionNames(this.functions));
    if (isFileProblem(read)) throw new PageProblem(() => `${name}: ${fileProblemText(read, this.language)}`);
    return read;
  }

  private async show(opened: NamedWorkbook): Promise<void> {
    this.session?.close();
    this.session = undefined;
    this.session = await Session.open(opened, {
      gridPlace: part("grid"),
      panePlace: part("pane"),
      pane: this.options.pane,
      functions: this.functions,
      language: this.language,
    });
    this.session.workbook.onSaveRequest(() => this.save());
    this.name = opened.name;
    this.losses = opened.losses;
    this.bar.showName(opened.name);
    await this.session.paneReady;
    if (this.losses.length > 0)
      this.notice.tell(() => this.say("openedWithLosses", { losses: this.lossTexts().join(", ") }));
  }

  /** Does one thing after another, says what it is, and what went wrong with it. */
  private doing(act: () => Promise<void>, said?: Said): Promise<void> {
    const done = this.work.then(async () => {
      this.bar.busy = true;
      if (said) this.notice.tell(said);
      try {
        await act();
        if (said && this.notice.isSaying(said)) this.notice.clear();
      } catch (error) {
        this.notice.fail(() => this.problemText(error));
      } finally {
        this.bar.busy = false;
      }
    });
    this.work = done;
    return done;
  }

  private problemText(error: unknown): string {
    if (error instanceof PageProblem) return error.said();
    if (error instanceof TypeError && /fetch/i.test(error.message)) return this.say("noServer");
    return this.say("unexpected", { detail: error instanceof Error ? error.message : String(error) });
  }

  private async mayLeave(): Promise<boolean> {
    if (!this.session?.workbook.isDirty) return true;
    return ask({
      title: this.say("leaveTitle"),
      text: this.say("leave", { name: this.name }),
      yes: this.say("leaveAnyway"),
      no: this.say("cancel"),
    });
  }

  private mayLose(): Promise<boolean> {
    return ask({
      title: this.say("saveLosesTitle"),
      text: this.say("saveLoses", { name: this.name }),
      list: this.lossTexts(),
      yes: this.say("saveAnyway"),
      no: this.say("cancel"),
    });
  }

  private lossTexts(): string[] {
    return this.losses.map((loss) => lossText(loss, this.language));
  }

  private say(key: PageText, parameters?: Readonly<Record<string, string>>): string {
    return say(key, this.language, parameters);
  }
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.download = name;
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
