import type { CellAddress } from "../grid";
import { quotedContent } from "./finding";
import type { Finding, Severity } from "./finding";
import type { ReadingProblem } from "./problem";

/** So many findings of one kind are kept with their cells; beyond that they are only counted. */
const MOST_OF_A_KIND = 100;

/**
 * Collects findings while a sheet streams by. A million bad cells cost no more memory than a hundred; their count
 * stays exact.
 */
export class FindingLog {
  private readonly kept: Finding<ReadingProblem>[] = [];
  private readonly counts = new Map<string, number>();

  add(severity: Severity, problem: ReadingProblem, at?: CellAddress, content?: unknown): void {
    const kind = "meaning" in problem ? `${problem.code}:${problem.meaning}` : problem.code;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    if (count > MOST_OF_A_KIND) return;
    const found = content === undefined ? undefined : quotedContent(content);
    this.kept.push({ severity, problem, ...(at && { at }), ...(found !== undefined && { found }) });
  }

  /** How many findings carry this code, kept or not. */
  count(code: ReadingProblem["code"]): number {
    let count = 0;
    for (const [kind, many] of this.counts) if (kind.split(":")[0] === code) count += many;
    return count;
  }

  /** The findings in the order they were made; a last one for each kind that was cut. */
  all(): Finding<ReadingProblem>[] {
    const findings = [...this.kept];
    for (const [kind, count] of this.counts) {
      if (count <= MOST_OF_A_KIND) continue;
      const code = kind.split(":")[0]!;
      const like = this.kept.find(({ problem }) => problem.code === code)!;
      findings.push({
        severity: like.severity,
        problem: { code: "furtherOfKind", of: like.problem, count: count - MOST_OF_A_KIND },
      });
    }
    return findings;
  }
}
