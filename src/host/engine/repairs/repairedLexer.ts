import {
  type IDefinedNamesService,
  type IFormulaCurrentConfigService,
  Lexer,
  type LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { formulaText, formulaTokens } from "./formulaTokens";
import { callForSingles } from "./implicitIntersection";
import { callForReferenceOperators } from "./referenceOperators";
import { callForSpills } from "./spillReference";
import { writeOutNumbers } from "./writtenNumbers";

/** Reads formulas after putting what Univer does not understand in words that it does. Cells keep their own text. */
export class RepairedLexer extends Lexer {
  constructor(
    names: IDefinedNamesService,
    private readonly builder: LexerTreeBuilder,
    config: IFormulaCurrentConfigService,
  ) {
    super(names, builder, config);
  }

  /** Without the names, which Univer would put in by their text alone: what they stand for is in the formula by now. */
  override treeBuilder(formula: string, transformSuffix = true): ReturnType<Lexer["treeBuilder"]> {
    return this.builder.treeBuilder(understandable(formula), transformSuffix);
  }
}

/** `=SUM(A1#)*1E3` is `=SUM(HOST.SPILL(A1))*1000`. */
export function understandable(formula: string): string {
  const tokens = writeOutNumbers(formulaTokens(formula));
  return formulaText(callForReferenceOperators(callForSingles(callForSpills(tokens))));
}
