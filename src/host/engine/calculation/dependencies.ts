import type { IRange, IUnitRange } from "@univerjs/core";
import {
  FormulaDependencyGenerator,
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  type BaseAstNode,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import { WHOLE_SHEET } from "../cells/usedCells";
import { Formula, FormulaGraph, type Order } from "./formulaGraph";
import { FormulaTexts, type FormulaText } from "./formulaTexts";
import { KnownSheets } from "./knownSheets";
import type { SyntaxTree, SyntaxTrees } from "./syntaxTrees";

/** Univer's kinds of syntax nodes that matter here; it does not hand out its names for them. */
const kinds = { call: 4, union: 10, suffix: 12 } as const;

/**
 * What depends on what. Univer looks through every formula of the workbook anew at each calculation, and for each formula asks
 * for the cells it reads; here both are kept, and only what has changed is read again. Where the order depends on values
 * (`INDIRECT`, `OFFSET`), and for its own features, Univer's search remains.
 */
export class HostDependencies extends FormulaDependencyGenerator {
  private syntax!: SyntaxTrees;
  private readonly graph = new FormulaGraph();
  private readonly texts = new FormulaTexts((unitId, sheetId) =>
    this._currentConfigService.getSheetRowColumnCount(unitId, sheetId),
  );
  private readonly known = new Map<FormulaText, Formula>();
  private readonly sheets = new KnownSheets();
  /** Formulas that sheets let read other cells than before; they are calculated anew. */
  private readonly redirected = new Set<Formula>();
  /** What `generate` gave last, where it is ordered by what depends on what alone. */
  private ordered: readonly Formula[] | undefined;
  private syntaxVersion = -1;
  private lastId = 0;

  /** Handed over after construction, which is Univer's. */
  attach(syntax: SyntaxTrees): this {
    this.syntax = syntax;
    return this;
  }

  override async generate(isCalculateTreeModel = false): Promise<FormulaDependencyTree[]> {
    await this.follow();
    const hasFeatures = this._featureCalculationManagerService.getReferenceExecutorMap().size > 0;
    if (isCalculateTreeModel || hasFeatures || this.graph.needsOrderByValues) {
      this.ordered = undefined;
      return (await super.generate(isCalculateTreeModel)) as FormulaDependencyTree[];
    }
    const { formulas, isCyclic } = this.order();
    if (isCyclic) this._runtimeService.enableCycleDependency();
    this.ordered = isCyclic ? undefined : formulas;
    this._runtimeService.clearArrayObjectCache();
    return formulas.map(({ tree }) => tree);
  }

  /**
   * Whether a formula has to be calculated, by its place in what `generate` gave last: something that it reads has changed, or it
   * is not known what has. Those before it in the calculation, behind it in that list, have to have been told of.
   */
  isDue(place: number): boolean {
    return this.ordered?.[place]?.isDue ?? true;
  }

  /** To be told of every formula that was calculated, unless it came to what it was. */
  changed(place: number): void {
    const formula = this.ordered?.[place];
    if (formula) this.graph.makeReadersDue(formula);
  }

  protected override _getTreeNode(tree: IFormulaDependencyTree): SyntaxTree {
    return this.syntax.of(tree.unitId, tree.subUnitId, tree.formula);
  }

  /** Brings the graph up to date with the formulas of the workbook. */
  private async follow(): Promise<void> {
    if (this.syntaxVersion !== this.syntax.version) {
      this.graph.clear();
      this.texts.clear();
      this.known.clear();
    }
    this.syntaxVersion = this.syntax.version;
    const outdated = this.outdatedBySheets();
    const { come, gone } = this.texts.changes(
      this._currentConfigService.getFormulaData(),
      this._otherFormulaManagerService.getOtherFormulaData(),
    );
    for (const text of gone) {
      outdated.delete(text);
      this.forget(text);
    }
    for (const formula of this.graph.unsettled) this.graph.read(formula, await this.readBy(formula));
    for (const text of outdated) this.forget(text);
    for (const text of [...outdated, ...come]) {
      const formula = this.formulaOf(text);
      this.known.set(text, formula);
      if (outdated.has(text)) this.redirected.add(formula);
      this.graph.add(formula, await this.readBy(formula));
    }
  }

  private forget(text: FormulaText): void {
    const formula = this.known.get(text);
    if (formula) this.graph.remove(formula);
    this.known.delete(text);
  }

  /** The formulas that read other cells than before because a sheet came, went, has another name or another size. */
  private outdatedBySheets(): Set<FormulaText> {
    const outdated = new Set<FormulaText>();
    const { names, resized } = this.sheets.changes(this._currentConfigService);
    for (const [unitId, changed] of names) {
      const speaks = this.syntax.forgetSheets(unitId, changed);
      for (const text of this.known.keys())
        if (text.unitId === unitId && speaks(text.text)) outdated.add(text);
    }
    const reaching = new Set<Formula>();
    for (const { unitId, sheetId, rowCount, columnCount } of resized) {
      for (const end of endsOf(rowCount, columnCount)) {
        for (const reader of this.graph.readersOf({ unitId, sheetId, range: end })) reaching.add(reader);
      }
      const size = this._currentConfigService.getSheetRowColumnCount(unitId, sheetId);
      for (const { tree } of this.graph.in(unitId, sheetId).values()) Object.assign(tree, size);
    }
    if (reaching.size > 0)
      for (const [text, formula] of this.known) if (reaching.has(formula)) outdated.add(text);
    return outdated;
  }

  private formulaOf({ unitId, sheetId, row, column, text, x, y, otherId }: FormulaText): Formula {
    const tree = new FormulaDependencyTree((this.lastId += 1));
    Object.assign(tree, { unitId, subUnitId: sheetId, row, column, formula: text });
    Object.assign(tree, { refOffsetX: x, refOffsetY: y });
    if (otherId === undefined) {
      const { rowCount, columnCount } = this._currentConfigService.getUnitData()[unitId]![sheetId]!;
      Object.assign(tree, { rowCount, columnCount });
    } else {
      Object.assign(tree, { formulaId: otherId, type: FormulaDependencyTreeType.OTHER_FORMULA });
    }
    const node = this._getTreeNode(tree);
    const formula = new Formula(tree, otherId === undefined);
    formula.isVolatile = someNode(node, (each) => each.isForcedCalculateFunction());
    formula.isUnsettled = someNode(node, isRangeByValues);
    formula.needsOrderByValues = this._getAddressFunctionNodeList(node).length > 0;
    return formula;
  }

  private readBy({ tree }: Formula): Promise<IUnitRange[]> {
    const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
    this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    return this._getRangeListByNode({ node: this._getTreeNode(tree), refOffsetX, refOffsetY });
  }

  private order(): Order {
    const config = this._currentConfigService;
    const dirty = new Set<Formula>([...this.graph.volatile, ...this.redirected]);
    this.redirected.clear();
    if (config.isForceCalculate()) return this.graph.order(this.graph.formulas);
    const ofFeatures = [config.getDirtyUnitFeatureMap(), config.getDirtyUnitOtherFormulaMap()];
    if (!ofFeatures.every(isEmpty)) {
      for (const formula of this.graph.outsideCells)
        if (this._includeTree(formula.tree, this._getTreeNode(formula.tree))) dirty.add(formula);
    }
    for (const [unitId, sheets] of Object.entries(config.getDirtyNameMap())) {
      for (const sheetId of Object.keys(sheets ?? {})) {
        for (const formula of this.graph.in(unitId, sheetId).values()) dirty.add(formula);
        for (const formula of this.graph.readersOf({ unitId, sheetId, range: WHOLE_SHEET }))
          dirty.add(formula);
      }
    }
    for (const range of config.getDirtyRanges()) {
      for (const formula of this.graph.within(range)) if (!this.isExcluded(formula)) dirty.add(formula);
      for (const formula of this.graph.readersOf(range)) if (!this.readsExcluded(formula)) dirty.add(formula);
    }
    return this.graph.order(dirty);
  }

  /** Whether a formula spills and was calculated in the first pass; what it covers is followed in the second. */
  private isExcluded({ tree: { unitId, subUnitId, row, column } }: Formula): boolean {
    const excluded = this._currentConfigService.getExcludedRange()?.[unitId]?.[subUnitId];
    return Boolean(excluded?.getValue(row, column));
  }

  /** Whether a formula reads one that spills, and so was calculated behind it in the first pass. */
  private readsExcluded({ areas }: Formula): boolean {
    const excluded = this._currentConfigService.getExcludedRange();
    if (!excluded) return false;
    return areas.some(({ range: { unitId, sheetId, range } }) => {
      let found = false;
      excluded[unitId]?.[sheetId]?.forValue((row, column) => {
        found = holds(range, row, column);
        return !found;
      });
      return found;
    });
  }
}

/** The last row and the last column of a sheet. What reads them may read whole rows or columns. */
function endsOf(rowCount: number, columnCount: number): IRange[] {
  return [
    { ...WHOLE_SHEET, startRow: rowCount - 1, endRow: rowCount - 1 },
    { ...WHOLE_SHEET, startColumn: columnCount - 1, endColumn: columnCount - 1 },
  ];
}

function isEmpty(tree: object | null | undefined): boolean {
  return Object.keys(tree ?? {}).length === 0;
}

function holds({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

function someNode(node: BaseAstNode, isSought: (node: BaseAstNode) => boolean): boolean {
  return isSought(node) || node.getChildren().some((child) => someNode(child, isSought));
}

/** `A1#`, and ranges of which an end is calculated. */
function isRangeByValues(node: BaseAstNode): boolean {
  const kind: number = node.nodeType;
  if (kind === kinds.suffix) return node.getToken() === "#";
  return kind === kinds.union && someNode(node, ({ nodeType }) => (nodeType as number) === kinds.call);
}
