import type { PlainCells, PlainFormula } from "./plainFormula";
import type { PlainResult } from "./plainValues";

/** As many parts are remembered; a workbook has seldom more. */
const MOST_PARTS = 20_000;

/**
 * Parts of formulas that say the same in every cell, such as whether a setting on another sheet is chosen. Each is calculated
 * once in a pass over the formulas, however many formulas it is a part of.
 */
export class SharedParts {
  private readonly parts = new Map<string, PlainFormula>();

  /** The one part of these words, which have to name cells by what never becomes another cell. */
  of(words: string, formula: PlainFormula): PlainFormula {
    const known = this.parts.get(words);
    if (known) return known;
    if (this.parts.size >= MOST_PARTS) this.parts.clear();
    const part = oncePerPass(formula);
    this.parts.set(words, part);
    return part;
  }
}

function oncePerPass(formula: PlainFormula): PlainFormula {
  let pass = 0;
  let value: PlainResult = null;
  let isOverMatrix = false;
  return (cells: PlainCells) => {
    if (pass !== cells.pass) {
      const wasNoted = cells.hasMatrix;
      cells.hasMatrix = false;
      value = formula(cells);
      isOverMatrix = cells.hasMatrix;
      cells.hasMatrix = wasNoted;
      pass = cells.pass;
    }
    if (isOverMatrix) cells.noteMatrix();
    return value;
  };
}
