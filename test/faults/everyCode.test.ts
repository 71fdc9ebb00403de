import { WorkbookError, workbookError } from "../../src/excel/problem";
import { inExcel } from "../../src/excel/run";
import type { Moment } from "../../src/host/faults/fault";
import type { Host } from "../../src/host/node/openHost";
import { LANGUAGES, problemText } from "../../src/locale/catalogue";
import { workbookTexts } from "../../src/locale/workbook";
import { useFaultyExcel } from "./faultyExcel";

const WHAT_TO_DO = {
  en: /run again|Update Excel/i,
  "zh-Hans": /再运行一次|更新 Excel/,
  "zh-Hant": /再執行一次|更新 Excel/,
};

/** Codes after which a person is told more than that Excel refused a step. */
const KNOWN: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  ActivityLimitReached: "busy",
  ConnectionFailure: "busy",
  RequestAborted: "busy",
  Timeout: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  ItemNotFound: "sheet-missing",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ApiNotFound: "excel-too-old",
  NotImplemented: "excel-too-old",
};

const ATTEMPTS = 4;

describe("every error code of Excel", () => {
  let host: Host;
  useFaultyExcel((opened) => void (host = opened));

  /** Those that Microsoft's client lists: Excel's own and those of every Office application. */
  const everyCode = (): string[] => {
    const { Excel, OfficeExtension } = host.window as unknown as {
      readonly Excel: { readonly ErrorCodes: Readonly<Record<string, string>> };
      readonly OfficeExtension: { readonly CoreErrorCodes: Readonly<Record<string, string>> };
    };
    return [
      ...new Set([...Object.values(Excel.ErrorCodes), ...Object.values(OfficeExtension.CoreErrorCodes)]),
    ];
  };

  const failWith = async (code: string, sheet: string, when: Moment): Promise<unknown> => {
    host.faults.set([{ kind: "error", code, when }]);
    return inExcel(sheet, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    }).catch((thrown: unknown) => thrown);
  };

  it("is told as what happened and what to do, in every language, whether the request was performed or not", async () => {
    const codes = everyCode();
    expect(codes).toEqual(expect.arrayContaining(Object.keys(KNOWN)));
    for (const code of codes) {
      for (const sheet of ["Sheet1", ""]) {
        for (const when of ["before", "after"] as const) {
          const thrown = await failWith(code, sheet, when);
          expect([code, thrown]).toEqual([code, expect.any(WorkbookError)]);
          const { problem } = thrown as WorkbookError;
          if (sheet !== "") expect([code, problem.code]).toEqual([code, KNOWN[code] ?? "excel-refused"]);
          for (const language of LANGUAGES)
            expect(problemText(workbookTexts, problem, language)).toMatch(WHAT_TO_DO[language]);
          const passes = problem.code === "busy" || problem.code === "cell-being-edited";
          expect([code, host.faults.requests]).toEqual([code, passes ? ATTEMPTS : 1]);
        }
      }
    }
  });

  it("names what Excel itself says of a code that nobody knows", () => {
    const thrown = Object.assign(new Error("Something new."), { code: "NewInExcel" });
    expect(workbookError(thrown, "Orders").problem).toEqual({
      code: "excel-refused",
      detail: "Something new.",
    });
  });
});
