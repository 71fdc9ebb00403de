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
import { sheetMentions } from "../names/sheetMentions";
import { withKnownSheets } from "../names/sheetsInFormulas";
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
  /** Changes whenever formulas may have another meaning than they had. */
  version = 0;

  constructor(
    private readonly lexer: Lexer,
    private readonly parser: AstTreeBuilder,
    private readonly config: IFormulaCurrentConfigService,
    private readonly names: NameScopes,
  ) {}

  /** Drops what was parsed with names, tables or functions that have since changed. */
  forget(): void {
    this.trees.clear();
    this.version += 1;
  }

  /** Whether a formula speaks of any of some sheets, which came or went; what was parsed of such formulas is dropped. */
  forgetSheets(unitId: string, sheets: readonly string[]): (formula: string) => boolean {
    const speaks = sheetMentions(sheets, this.names.all(unitId));
    for (const key of this.trees.keys()) if (speaks(key)) this.trees.delete(key);
    return speaks;
  }

  /** @param sheetId the sheet that the formula stands on, whose own names come before the workbook's */
  of(unitId: string, sheetId: string, formula: string): SyntaxTree {
    const key = this.names.hasLocal(unitId) ? `${unitId}|${sheetId}|${formula}` : `${unitId}|${formula}`;
    const known = this.trees.get(key);
    if (known) return known;
    const text = this.understandable(unitId, sheetId, formula);
    const parsed = this.parse(unitId, text);
    if (this.trees.size >= rememberedTrees) this.trees.clear();
    // A sheet that is missing may come.
    if (!text.includes("#REF!")) this.trees.set(key, parsed);
    return parsed;
  }

  private understandable(unitId: string, sheetId: string, formula: string): string {
    const text = this.names.isEmpty(unitId)
      ? formula
      : withoutNames(formula, (name, of) => this.names.meaning(unitId, sheetId, name, of));
    return withKnownSheets(text, (name) => this.names.spellingOfSheet(unitId, name));
  }

  private parse(unitId: string, text: string): SyntaxTree {
    const lexed = this.lexer.treeBuilder(text);
    const parsed = ERROR_TYPE_SET.has(lexed as ErrorType) ? null : this.parser.parse(lexed as never);
    return (parsed ?? generateAstNode(unitId, text, this.lexer, this.parser, this.config)) as SyntaxTree;
  }
}
