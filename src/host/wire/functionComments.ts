import type { FunctionEntry, FunctionMetadata } from "./functionMetadata";

/** A documented function: its comment, its name and its parameters as they are written. */
const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:async\s+)?function\s+([\w$]+)\s*\(([^)]*)\)/g;
const TAG = /@(\w+)[ \t]*([^@\n]*)/g;
const PARAMETER = /^\{([^}]*)\}\s*(\[?)([\w$]+)/;

/** A custom function of a script, and the script's own name for it. */
export interface CommentedFunction extends FunctionEntry {
  readonly scriptName: string;
}

/**
 * Reads custom functions from the comments of a script, by the rules by which Office's tools make `functions.json` of
 * them: `@customfunction [id] [name]`, `@param {type} name`, `[name]` for an optional parameter, `type[][]` for a
 * range and `type[]` for a repeating parameter. An invocation object is no parameter.
 *
 * @example
 * commentedFunctions("/** @customfunction *\/ function add(first, second) { return first + second; }")
 * // { functions: [{ id: "ADD", name: "ADD", scriptName: "add", parameters: [{ name: "first" }, { name: "second" }], … }] }
 */
export function commentedFunctions(script: string): FunctionMetadata & {
  readonly functions: readonly CommentedFunction[];
} {
  const functions: CommentedFunction[] = [];
  for (const [, comment = "", scriptName = "", signature = ""] of script.matchAll(DOCUMENTED)) {
    const tags = [...comment.matchAll(TAG)].map(([, tag = "", text = ""]) => ({
      tag: tag.toLowerCase(),
      text: text.trim(),
    }));
    const declared = tags.find(({ tag }) => tag === "customfunction");
    if (declared) functions.push(readFunction(declared.text, tags, scriptName, signature));
  }
  return { functions };
}

interface Tag {
  readonly tag: string;
  readonly text: string;
}

function readFunction(
  text: string,
  tags: readonly Tag[],
  scriptName: string,
  signature: string,
): CommentedFunction {
  const [id = scriptName.toUpperCase(), name = id] = text.split(/\s+/).filter((word) => word !== "");
  const types = new Map<string, { type: string; optional: boolean }>();
  for (const { tag, text: parameter } of tags) {
    const [, type, bracket, parameterName] = (tag === "param" && PARAMETER.exec(parameter)) || [];
    if (type !== undefined && parameterName !== undefined) {
      types.set(parameterName, { type: type.trim(), optional: bracket === "[" });
    }
  }
  const names = signature.split(",").map((part) =>
    part
      .replace(/[:=].*/s, "")
      .replace("...", "")
      .trim(),
  );
  const isInvocation = (parameter: string) =>
    /Invocation\b/.test(types.get(parameter)?.type ?? "") || parameter === "invocation";
  const invocation = [...types.values()].find(({ type }) => /Invocation\b/.test(type))?.type ?? "";
  const result = tags.find(({ tag }) => tag === "returns" || tag === "return")?.text ?? "";
  return {
    id,
    name,
    scriptName,
    parameters: names
      .filter((parameter) => parameter !== "" && !isInvocation(parameter))
      .map((parameter) => readParameter(parameter, types.get(parameter))),
    result: { dimensionality: /\[\]\[\]/.test(result) ? "matrix" : "scalar" },
    options: {
      stream: invocation.includes("Streaming") || tags.some(({ tag }) => tag === "streaming"),
      cancelable: invocation.includes("Cancelable") || tags.some(({ tag }) => tag === "cancelable"),
    },
  };
}

function readParameter(name: string, declared: { type: string; optional: boolean } | undefined) {
  const { type = "", optional = false } = declared ?? {};
  const dimensions = (type.match(/\[\]/g) ?? []).length;
  return {
    name,
    dimensionality: dimensions >= 2 ? "matrix" : "scalar",
    ...(optional ? { optional } : {}),
    ...(dimensions % 2 === 1 || type.startsWith("...") ? { repeating: true } : {}),
  };
}
