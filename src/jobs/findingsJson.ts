import { findingText } from "../locale/findings";
import { addressText } from "../sheets/grid";
import type { Finding } from "../sheets/reading/finding";
import type { JobContext } from "./job";

/** A finding for machines. */
interface FindingJson {
  readonly severity: "warning" | "error";
  readonly code: string;
  readonly cell?: string;
  readonly found?: string;
  readonly text: string;
}

/** What a job noticed, for machines. */
export interface FindingsJson {
  readonly findings: readonly FindingJson[];
  readonly notes: readonly string[];
}

/** Notes say what was decided; everything that needs a look is a finding. */
export function findingsJson(findings: readonly Finding[], { language }: JobContext): FindingsJson {
  return {
    findings: findings.flatMap((finding): FindingJson[] => {
      const { severity, at, found, problem } = finding;
      if (severity === "note") return [];
      const text = findingText(finding, language);
      return [
        { severity, code: problem.code, ...(at && { cell: addressText(at) }), ...(found && { found }), text },
      ];
    }),
    notes: findings
      .filter(({ severity }) => severity === "note")
      .map((finding) => findingText(finding, language)),
  };
}
