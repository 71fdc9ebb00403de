import type { JobProblem } from "../locale/jobs";

/** A job that cannot run with the workbook as it is; the pane and the command line show the text of its problem. */
export class JobError extends Error {
  constructor(readonly problem: JobProblem) {
    super(problem.code);
    this.name = "JobError";
  }
}
