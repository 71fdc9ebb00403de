import {
  type AstRootNodeFactory,
  type AstTreeBuilder,
  ERROR_TYPE_SET,
  type ErrorType,
  generateAstNode,
  type IFormulaCurrentConfigService,
  type Lexer,
} from "@univerjs/engine-formula";
import type { NameScopes } from "../names/nameScopes";
import { withoutNames } from "../names/namesInFormulas";

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
    private readonly names: NameScopes,
  ) {}

  /** Drops what was parsed with names, tables or functions that have since changed. */
  forget(): void {
    this.trees.clear();
  }

  /** @param sheetId the sheet that the formula stands on, whose own names come before the workbook's */
  of(unitId: string, sheetId: string, formula: string): SyntaxTree {
    const key = this.names.hasLocal(unitId) ? `${unitId}|${sheetId}|${formula}` : `${unitId}|${formula}`;
    const known = this.trees.get(key);
    if (known) return known;
    const parsed = this.parse(unitId, sheetId, formula);
    if (this.trees.size >= rememberedTrees) this.trees.clear();
    this.trees.set(key, parsed);
    return parsed;
  }

  private parse(unitId: string, sheetId: string, formula: string): SyntaxTree {
    const text = this.names.isEmpty(unitId)
      ? formula
      : withoutNames(formula, (name, of) => this.names.meaning(unitId, sheetId, name, of));
    const lexed = this.lexer.treeBuilder(text);
    const parsed = ERROR_TYPE_SET.has(lexed as ErrorType) ? null : this.parser.parse(lexed as never);
    return (parsed ?? generateAstNode(unitId, text, this.lexer, this.parser, this.config)) as SyntaxTree;
  }
}
