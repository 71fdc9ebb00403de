/**
 * A piece of a formula: what can hold references and function names (`code`), or what cannot (texts in double quotes,
 * sheet names in single quotes, what stands in square brackets).
 */
interface Piece {
  readonly code: boolean;
  readonly text: string;
}

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let at = 0;
  const cut = (to: number, code: boolean): void => {
    if (to > from) pieces.push({ code, text: formula.slice(from, to) });
    from = to;
  };
  while (at < formula.length) {
    const end = endOfOpaque(formula, at);
    if (end === at) at += 1;
    else {
      cut(at, true);
      cut(end, false);
      at = end;
    }
  }
  cut(formula.length, true);
  return pieces;
}

/** Where an opaque piece that starts here ends; `at` where none does. */
function endOfOpaque(formula: string, at: number): number {
  const start = formula[at];
  if (start === "[") return endOfBrackets(formula, at);
  if (start !== '"' && start !== "'") return at;
  let end = formula.indexOf(start, at + 1);
  while (end >= 0 && formula[end + 1] === start) end = formula.indexOf(start, end + 2);
  return end < 0 ? formula.length : end + 1;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}

/** The formula with its code replaced piece by piece; texts, quoted sheet names and brackets stay. */
export function mapCode(formula: string, replace: (code: string) => string): string {
  return piecesOf(formula)
    .map((piece) => (piece.code ? replace(piece.text) : piece.text))
    .join("");
}
