/** What the server tells the page, at `/api/options`. */
export interface PageOptions {
  /** The address of the task pane's page. */
  readonly pane: string;
  /** The address of the metadata of its custom functions, and the namespace under which formulas name them. */
  readonly functions?: string;
  readonly namespace?: string;
  /** The name of the workbook that is to be opened; the file itself is at `/api/file`. */
  readonly file?: string;
}
