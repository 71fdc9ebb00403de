import { Lexer } from "@univerjs/engine-formula";
import { formulaText, formulaTokens } from "./formulaTokens";
import { callForSingles } from "./implicitIntersection";
import { callForReferenceOperators } from "./referenceOperators";
import { writeOutScientificNumbers } from "./scientificNumbers";
import { callForSpills } from "./spillReference";

/** Reads formulas after putting what Univer does not understand in words that it does. Cells keep their own text. */
export class RepairedLexer extends Lexer {
  override treeBuilder(
    ...[formula, ...rest]: Parameters<Lexer["treeBuilder"]>
  ): ReturnType<Lexer["treeBuilder"]> {
    return super.treeBuilder(understandable(formula), ...rest);
  }
}

/** `=SUM(A1#)*1E3` is `=SUM(HOST.SPILL(A1))*1000`. */
export function understandable(formula: string): string {
  const tokens = writeOutScientificNumbers(formulaTokens(formula));
  return formulaText(callForReferenceOperators(callForSingles(callForSpills(tokens))));
}
