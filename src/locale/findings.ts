import type { AnyProblem, Finding } from "../sheets/reading/finding";
import { accountsTexts } from "./accounts";
import { agencyFindingTexts } from "./agencyFindings";
import { problemText, type Language, type ProblemTexts } from "./catalogue";
import { commissionFindingTexts } from "./commissionFindings";
import { planFindingTexts } from "./planFindings";
import { readingTexts } from "./reading";
import { workFindingTexts } from "./workFindings";

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
