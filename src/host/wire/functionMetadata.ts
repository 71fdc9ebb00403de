import type { FunctionDefinition, FunctionParameter } from "../engine/engine";
import type { FunctionTraits } from "./functionCalls";

/** The part of an add-in's `functions.json` that a host reads. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionEntry[];
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result?: { readonly dimensionality?: string };
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
}

/** Reads `functions.json`. Rejects, with an `Error` that says what is missing, a text that is not such a file. */
export function readFunctionMetadata(text: string): FunctionMetadata {
  const metadata = JSON.parse(text) as Partial<FunctionMetadata> | null;
  const functions = metadata?.functions;
  if (!Array.isArray(functions)) throw new Error("The functions' metadata holds no list of functions.");
  for (const [index, entry] of (functions as Partial<FunctionEntry>[]).entries()) {
    if (typeof entry?.id !== "string" || typeof entry.name !== "string") {
      throw new Error(`Function ${index + 1} of the metadata has no id or no name.`);
    }
  }
  return { functions };
}

/**
 * The functions as formulas name them.
 *
 * @example
 * functionDefinitions({ functions: [{ id: "AMOUNT", name: "AMOUNT", parameters: [{ name: "text" }] }] }, "OPS")
 * // [{ id: "AMOUNT", name: "OPS.AMOUNT", … }]
 */
export function functionDefinitions(metadata: FunctionMetadata, namespace: string): FunctionDefinition[] {
  return metadata.functions.map((entry) => ({
    id: entry.id,
    name: (namespace ? `${namespace}.${entry.name}` : entry.name).toUpperCase(),
    parameters: (entry.parameters ?? []).map(readParameter),
    resultDimensionality: dimensionality(entry.result?.dimensionality),
  }));
}

/** What the runtime has to know of each function, by its id. */
export function functionTraits(metadata: FunctionMetadata): ReadonlyMap<string, FunctionTraits> {
  return new Map(
    metadata.functions.map(({ id, options }) => [
      id,
      { cancelable: options?.cancelable === true, streaming: options?.stream === true },
    ]),
  );
}

function readParameter(parameter: NonNullable<FunctionEntry["parameters"]>[number]): FunctionParameter {
  return {
    name: parameter.name,
    dimensionality: dimensionality(parameter.dimensionality),
    ...(parameter.optional ? { optional: true } : {}),
    ...(parameter.repeating ? { repeating: true } : {}),
  };
}

function dimensionality(declared: string | undefined): "scalar" | "matrix" {
  return declared === "matrix" ? "matrix" : "scalar";
}
