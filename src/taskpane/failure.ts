import { WorkbookError } from "../excel/problem";
import { problemText, type Language, type Localised } from "../locale/catalogue";
import { JobError } from "../jobs/jobError";
import { jobProblemTexts } from "../locale/jobs";
import { workbookTexts } from "../locale/workbook";

/** What was thrown; it is said in the language that is spoken when it is shown. */
export interface Thrown {
  readonly error: unknown;
}

/** What is shown of a failure: a sentence that says what to do, and the technical detail behind it. */
export interface ShownFailure {
  readonly message: string;
  readonly detail: string;
}

const unexpected: Localised = {
  en: "Something unexpected happened. Your sheets are as they were. Run again; if it happens again, copy the details for support.",
  "zh-Hans": "发生了意外情况，您的工作表保持原样。请再运行一次；若再次发生，请复制详情以便求助。",
  "zh-Hant": "發生了意外情況，您的工作表保持原樣。請再執行一次；若再次發生，請複製技術細節以便求助。",
};

const notLoaded: Localised = {
  en: "A part of OpsPlan could not be loaded. Check the connection, then try again. Your sheets are as they were.",
  "zh-Hans": "OpsPlan 的一部分无法加载。请检查网络连接，然后重试。您的工作表保持原样。",
  "zh-Hant": "OpsPlan 的一部分無法載入。請檢查網路連線，然後重試。您的工作表保持原樣。",
};

/** What the bundle's loader throws where a script does not come. */
const SCRIPT_MISSING = "ChunkLoadError";

export function shownFailure(thrown: unknown, language: Language): ShownFailure {
  if (thrown instanceof JobError) {
    return { message: problemText(jobProblemTexts, thrown.problem, language), detail: detailOf(thrown) };
  }
  if (thrown instanceof WorkbookError) {
    return {
      message: problemText(workbookTexts, thrown.problem, language),
      detail: detailOf(thrown.cause ?? thrown),
    };
  }
  const isMissing = thrown instanceof Error && thrown.name === SCRIPT_MISSING;
  return { message: (isMissing ? notLoaded : unexpected)[language], detail: detailOf(thrown) };
}

function detailOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { code, debugInfo } = thrown as {
    code?: string;
    debugInfo?: { statement?: string; errorLocation?: string };
  };
  return [code, thrown.message, debugInfo?.errorLocation, debugInfo?.statement].filter(Boolean).join(" · ");
}
