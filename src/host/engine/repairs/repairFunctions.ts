import type { IFunctionService } from "@univerjs/engine-formula";
import { sortCopies } from "./sort";
import { answerThrownErrors } from "./throwingFunctions";

/** Puts right, in a register of functions, what Univer's own do wrong. */
export function repairFunctions(functions: IFunctionService): void {
  sortCopies(functions);
  answerThrownErrors(functions);
}
