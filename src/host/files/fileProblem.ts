/**
 * Why a file could not be opened. Nothing of it has been taken over. `part` names the piece of the file in which the
 * trouble lies, such as `xl/worksheets/sheet1.xml`.
 */
export type FileProblem =
  | { readonly code: "empty" }
  /** Protected by a password to open: the whole workbook is encrypted. */
  | { readonly code: "encrypted" }
  /** Excel 97–2003 (`.xls`). */
  | { readonly code: "oldExcel" }
  /** Excel's binary workbook (`.xlsb`). */
  | { readonly code: "binaryWorkbook" }
  /** Something else: a document, a picture, a zip without a workbook. */
  | { readonly code: "foreign" }
  /** Cut off or overwritten. */
  | { readonly code: "damaged"; readonly part?: string }
  /** Unpacked it would be larger than `limit` bytes, or it is packed as no honest file is. */
  | { readonly code: "tooLarge"; readonly limit: number; readonly part?: string }
  /** Holds a document type declaration, with which a few bytes can be made to fill the memory. */
  | { readonly code: "documentType"; readonly part: string }
  /** A text file that is not text: it has bytes that no text has. */
  | { readonly code: "notText" }
  /** More rows or columns than a sheet has. */
  | { readonly code: "tooManyRows"; readonly limit: number }
  | { readonly code: "tooManyColumns"; readonly limit: number };

/** Carries a problem from where it is found to the function that was called, which gives it back as its result. */
export class FileFault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
    this.name = "FileFault";
  }
}
