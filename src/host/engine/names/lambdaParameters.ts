/** Names that `LET` and `LAMBDA` give inside a formula, in upper case. */
interface LambdaParameters {
  readonly all: ReadonlySet<string>;
  /** Written in square brackets: `LAMBDA(x,[y],…)`. As written. */
  readonly optional: ReadonlySet<string>;
}

const NONE: LambdaParameters = { all: new Set(), optional: new Set() };
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * @example lambdaParameters("LET(x,1,LAMBDA(y,[z],x+y))") // all: X, Y, Z; optional: z
 */
export function lambdaParameters(formula: string): LambdaParameters {
  if (!/\b(LET|LAMBDA)\s*\(/i.test(formula)) return NONE;
  const all = new Set<string>();
  const optional = new Set<string>();
  for (const { name, args } of callsOf(formula)) {
    const names = name === "LET" ? args.filter((_, index) => index % 2 === 0) : args;
    for (const argument of names.slice(0, name === "LET" && args.length % 2 === 0 ? undefined : -1)) {
      const inner = /^\[(.*)\]$/.exec(argument)?.[1];
      const parameter = inner ?? argument;
      if (!IDENTIFIER.test(parameter)) continue;
      all.add(parameter.toUpperCase());
      if (inner !== undefined) optional.add(parameter);
    }
  }
  return { all, optional };
}

interface Call {
  readonly name: string;
  readonly args: string[];
}

/** The calls of `LET` and `LAMBDA` with the texts of their arguments. */
function callsOf(formula: string): Call[] {
  const done: Call[] = [];
  const open: { name: string; args: string[]; from: number }[] = [];
  for (let at = 0; at < formula.length; at += 1) {
    const character = formula[at];
    const innermost = open[open.length - 1];
    if (character === '"' || character === "'") at = endOfQuoted(formula, at);
    else if (character === "(" || character === "{") {
      const name = /[\p{L}\p{N}_.]+\s*$/u.exec(formula.slice(0, at))?.[0].trim().toUpperCase() ?? "";
      open.push({ name: character === "(" ? name : "", args: [], from: at + 1 });
    } else if (character === "," && innermost) {
      innermost.args.push(formula.slice(innermost.from, at).trim());
      innermost.from = at + 1;
    } else if ((character === ")" || character === "}") && innermost) {
      open.pop();
      innermost.args.push(formula.slice(innermost.from, at).trim());
      if (innermost.name === "LET" || innermost.name === "LAMBDA") done.push(innermost);
    }
  }
  return done;
}

function endOfQuoted(formula: string, start: number): number {
  const quote = formula[start] ?? "";
  let end = formula.indexOf(quote, start + 1);
  while (end >= 0 && formula[end + 1] === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end;
}
