import { HostWorkbook } from "../workbook/hostWorkbook";

/** A workbook on the page, which also looks after what only a page shows. */
export class PreviewWorkbook extends HostWorkbook {
  /** Called when the add-in may have changed something that raises no event, such as a chart. */
  onRequest: () => void = () => undefined;

  override afterRequest(): void {
    super.afterRequest();
    this.onRequest();
  }
}
