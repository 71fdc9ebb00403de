import {
  type AstRootNodeFactory,
  type AstTreeBuilder,
  ERROR_TYPE_SET,
  type ErrorType,
  generateAstNode,
  type IFormulaCurrentConfigService,
  type Lexer,
} from "@univerjs/engine-formula";

export type SyntaxTree = ReturnType<AstRootNodeFactory["create"]>;

/** As many parsed formulas are kept; a workbook has seldom more that differ. */
const rememberedTrees = 50_000;

/**
 * Parsed formulas by their text. Univer's own cache holds 5,000, parses each formula of a longer column again at every
 * calculation, and knows a formula of more than 64 characters by its hash alone.
 */
export class SyntaxTrees {
  private readonly trees = new Map<string, SyntaxTree>();

  constructor(
    private readonly lexer: Lexer,
    private readonly parser: AstTreeBuilder,
    private readonly config: IFormulaCurrentConfigService,
  ) {}

  /** Drops what was parsed with names, tables or functions that have since changed. */
  forget(): void {
    this.trees.clear();
  }

  of(unitId: string, formula: string): SyntaxTree {
    const key = `${unitId}|${formula}`;
    const known = this.trees.get(key);
    if (known) return known;
    const parsed = this.parse(unitId, formula);
    if (this.trees.size >= rememberedTrees) this.trees.clear();
    this.trees.set(key, parsed);
    return parsed;
  }

  private parse(unitId: string, formula: string): SyntaxTree {
    const lexed = this.lexer.treeBuilder(formula);
    const parsed = ERROR_TYPE_SET.has(lexed as ErrorType) ? null : this.parser.parse(lexed as never);
    return (parsed ?? generateAstNode(unitId, formula, this.lexer, this.parser, this.config)) as SyntaxTree;
  }
}
