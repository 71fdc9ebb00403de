import type { AnyProblem, Finding } from "../sheets/reading/finding";
import { accountsTexts } from "./accounts/accounts";
import { agencyFindingTexts } from "./agency/agencyFindings";
import { problemText, type Language, type ProblemTexts } from "./catalogue";
import { commissionFindingTexts } from "./commission/commissionFindings";
import { planFindingTexts } from "./plan/planFindings";
import { readingTexts } from "./reading/reading";
import { workFindingTexts } from "./work/workFindings";

/** The texts of everything that any area can notice. */
const findingTexts: ProblemTexts<AnyProblem> = {
  ...readingTexts,
  ...accountsTexts,
  ...commissionFindingTexts,
  ...planFindingTexts,
  ...agencyFindingTexts,
  ...workFindingTexts,
};

/** A finding in words: what was noticed, what was done with it, and what the reader can do. */
export function findingText(finding: Finding, language: Language): string {
  return problemText(findingTexts, finding.problem, language);
}
