import { FormulaDependencyGenerator, type IFormulaDependencyTree } from "@univerjs/engine-formula";
import type { SyntaxTree, SyntaxTrees } from "./syntaxTrees";

/** Univer's search for what depends on what, without the index of all formulas that only `OFFSET` and its like need. */
export class HostDependencies extends FormulaDependencyGenerator {
  private syntax!: SyntaxTrees;

  /** Handed over after construction, which is Univer's. */
  attach(syntax: SyntaxTrees): this {
    this.syntax = syntax;
    return this;
  }

  protected override _getTreeNode(tree: IFormulaDependencyTree): SyntaxTree {
    return this.syntax.of(tree.unitId, tree.formula);
  }

  protected override async _calculateListByFunctionRefNode(trees: IFormulaDependencyTree[]): Promise<void> {
    if (trees.some((tree) => tree.addressFunctionNodes.length > 0))
      await super._calculateListByFunctionRefNode(trees);
  }
}
