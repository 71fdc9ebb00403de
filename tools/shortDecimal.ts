/** Methods of decimal.js that nothing of the add-in calls, and that none of those it calls needs. */
export const METHODS = [
  ...["cosine", "sine", "tangent", "inverseCosine", "inverseSine", "inverseTangent"],
  ...["hyperbolicCosine", "hyperbolicSine", "hyperbolicTangent"],
  ...["inverseHyperbolicCosine", "inverseHyperbolicSine", "inverseHyperbolicTangent"],
  ...["squareRoot", "cubeRoot", "naturalExponential", "naturalLogarithm"],
  ...["toBinary", "toHexadecimal", "toOctal", "toFraction", "toNearest", "toExponential", "clampedTo"],
];
/** The same as functions, with those that have a method besides which is called. */
export const FUNCTIONS = [
  ...[
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atanh",
    "atan2",
    "cos",
    "cosh",
    "sin",
    "sinh",
    "tan",
    "tanh",
  ],
  ...["sqrt", "cbrt", "hypot", "exp", "ln", "log", "log2", "log10", "random", "clamp", "sign", "sum"],
  ...["abs", "add", "sub", "div", "mod", "ceil", "floor", "round", "trunc"],
];

/**
 * The text of decimal.js without what is not called; what only that calls the minifier leaves out.
 *
 * @throws Error where the library is written otherwise than is known here
 */
export function shortDecimal(source: string): string {
  const parts = [
    ...METHODS.map((name) => new RegExp(`^P\\.${name} = (?:P\\.\\w+ = )?function[^]*?^\\};\\s`, "m")),
    ...FUNCTIONS.map((name) => new RegExp(`^  Decimal\\.${name} = ${name};[^\\n]*\\n`, "m")),
    /^PI = new Decimal\(PI\);\s/m,
  ];
  return parts.reduce((text, part) => {
    if (!part.test(text)) throw new Error(`decimal.js has no ${part.source}`);
    return text.replace(part, "");
  }, source);
}
