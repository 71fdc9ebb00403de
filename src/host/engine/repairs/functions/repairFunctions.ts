import type { IFunctionService } from "@univerjs/engine-formula";
import type { NameScopes } from "../../names/nameScopes";
import { SingleFunction } from "../implicitIntersection";
import { findNamesIndirectly } from "./indirectNames";
import { IntersectFunction, UnionFunction } from "../referenceOperators";
import { chooseAsExcel } from "./choices";
import { compareLetters } from "./comparedTexts";
import { answerConditionals } from "./conditionalFunctions";
import { refuseTextsAsConditions } from "./logicalTexts";
import { lookUpAsExcel } from "./lookups";
import { calculateNumbersAsExcel } from "./numberFunctions";
import { passOverTexts } from "./textsAmongNumbers";
import { readTextsAsExcel } from "./textArguments";
import { sumLongRanges } from "./longSums";
import { forgetContentsWithUniversArrays } from "./rangeContents";
import { sortCopies } from "./sort";
import { SpillFunction } from "../spillReference";
import { answerThrownErrors } from "./throwingFunctions";
import { countWholeColumns } from "./wholeColumnCounts";

/** Puts right, in a register of functions, what Univer's own do wrong, and adds those that operators become. */
export function repairFunctions(functions: IFunctionService, names: NameScopes): void {
  sortCopies(functions);
  findNamesIndirectly(functions, names);
  countWholeColumns(functions);
  forgetContentsWithUniversArrays();
  sumLongRanges(functions);
  answerConditionals(functions);
  chooseAsExcel(functions);
  refuseTextsAsConditions(functions);
  compareLetters(functions);
  lookUpAsExcel(functions);
  readTextsAsExcel(functions);
  calculateNumbersAsExcel(functions);
  passOverTexts(functions);
  functions.registerExecutors(
    new SpillFunction(),
    new SingleFunction(),
    new IntersectFunction(),
    new UnionFunction(),
  );
  answerThrownErrors(functions);
}
