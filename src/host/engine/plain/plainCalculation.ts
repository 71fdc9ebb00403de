import {
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ArrayValueObject,
  type IFormulaDependencyTree,
  type FunctionVariantType,
  type IFormulaCurrentConfigService,
  type IFormulaRuntimeService,
  type Interpreter,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { plainFormula, type Meanings, type PlainFormula } from "./plainFormula";
import { SharedParts } from "./sharedParts";
import { PlainSheets } from "./plainSheets";
import { leave, NotPlain, single, type Operand, type PlainResult, type PlainValue } from "./plainValues";

/** A formula that so often in a row was left to Univer is no longer tried. */
const MOST_ATTEMPTS = 3;

/** What became of a formula: Univer has to calculate it, or it has another value than before, or the same. */
export type PlainOutcome = "left" | "changed" | "same";

interface Attempt {
  readonly formula: PlainFormula | undefined;
  failures: number;
}

/**
 * Calculates formulas over plain values where that gives what Univer would: of formulas that spill nothing, read no errors and
 * no texts for numbers, in cells that have a number format of their own. The others are left to Univer.
 */
export class PlainCalculation {
  private readonly attempts = new WeakMap<IFormulaDependencyTree, Attempt>();
  private readonly parts = new SharedParts();
  private sheets: PlainSheets;

  constructor(
    private readonly config: IFormulaCurrentConfigService,
    private readonly runtime: IFormulaRuntimeService,
    private readonly interpreter: Interpreter,
  ) {
    this.sheets = new PlainSheets(config, runtime);
  }

  /** To be called before each pass over the formulas: cells may have changed. */
  begin(): void {
    this.sheets = new PlainSheets(this.config, this.runtime);
  }

  /** Whether a formula was calculated over plain values the last time. */
  isPlain(tree: IFormulaDependencyTree): boolean {
    const attempt = this.attempts.get(tree);
    return attempt?.formula !== undefined && attempt.failures === 0;
  }

  /**
   * Calculates a formula, whose place has to be the runtime's current one, and writes the value there.
   *
   * @param isFirst whether nothing has been calculated of its cell since the values were written that stand there
   */
  calculate(tree: IFormulaDependencyTree, parse: () => BaseAstNode, isFirst: boolean): PlainOutcome {
    const { unitId, subUnitId, row, column } = tree;
    if (tree.formulaId || !this.sheets.hasOwnFormat(unitId, subUnitId, row, column)) return "left";
    const attempt = this.attemptAt(tree, parse);
    if (!attempt.formula || attempt.failures >= MOST_ATTEMPTS) return "left";
    try {
      this.sheets.hasMatrix = false;
      const value = single(attempt.formula(this.sheets));
      const isSame = isFirst && this.sheets.says(unitId, subUnitId, row, column, value);
      // The first value of a sheet is written in any case: it tells that the sheet was calculated.
      if (!isSame || !this.sheets.isCalculated(unitId, subUnitId))
        this.runtime.setRuntimeData(objectOf(value));
      if (this.sheets.hasMatrix) this.runtime.setUnitArrayFormulaEmbeddedMap();
      attempt.failures = 0;
      return isSame ? "same" : "changed";
    } catch (thrown) {
      if (!(thrown instanceof NotPlain)) throw thrown;
      attempt.failures += 1;
      return "left";
    }
  }

  private attemptAt(tree: IFormulaDependencyTree, parse: () => BaseAstNode): Attempt {
    const known = this.attempts.get(tree);
    if (known) return known;
    const attempt = { formula: plainFormula(parse(), this.meaningsAt(tree)), failures: 0 };
    this.attempts.set(tree, attempt);
    return attempt;
  }

  private meaningsAt({ refOffsetX, refOffsetY }: IFormulaDependencyTree): Meanings {
    const execute = (node: BaseAstNode): FunctionVariantType => {
      const value = this.interpreter.execute({ node, refOffsetX, refOffsetY });
      node.resetCalculationState();
      return value;
    };
    return {
      constant: (node) => plainConstant(execute(node) as BaseValueObject),
      range: (node) => {
        const value = execute(node);
        return value.isReferenceObject() ? (value as BaseReferenceObject).toUnitRange() : undefined;
      },
      shared: (words, formula) => this.parts.of(words, formula),
    };
  }
}

function plainConstant(value: BaseValueObject): PlainResult | undefined {
  if (!value.isArray()) return plainObject(value);
  const array = value as ArrayValueObject;
  const values: (PlainValue | undefined)[] = [];
  array.iterator((each) => {
    values.push(each ? plainObject(each) : undefined);
  });
  if (!values.every((each) => each !== undefined)) return undefined;
  return { rows: array.getRowCount(), columns: array.getColumnCount(), values };
}

function plainObject(value: BaseValueObject): PlainValue | undefined {
  if (value.isError()) return undefined;
  return value.isNumber() || value.isString() || value.isBoolean() ? value.getValue() : undefined;
}

function objectOf(value: Operand): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return leave();
}
