import { commentedFunctions } from "../../../src/host/wire/functionComments";
import {
  functionDefinitions,
  functionTraits,
  readFunctionMetadata,
} from "../../../src/host/wire/functionMetadata";

describe("custom functions of a script by their comments", () => {
  const script = `
    /**
     * Adds two numbers.
     * @customfunction
     * @param {number} first First number
     * @param {number} second Second number
     * @returns {number} The sum
     */
    function add(first, second) { return first + second; }

    /** Not for cells. */
    function helper(text) { return text; }

    /**
     * @customfunction TOTALS SHOP.TOTALS
     * @param {any[][]} cells The cells
     * @param {string} [group] The group
     * @param {CustomFunctions.CancelableInvocation} invocation
     * @return {Promise<number[][]>}
     */
    async function totals(cells, group, invocation) {}

    /** @customfunction
     * @param {number[]} values
     */
    function most(values) {}

    /**
     * @customfunction
     * @param {number} step
     * @param {CustomFunctions.StreamingInvocation<number>} handler
     */
    function tick(step, handler) {}`;

  it("are those that say so, with their parameters", () => {
    expect(functionDefinitions(commentedFunctions(script), "")).toEqual([
      {
        id: "ADD",
        name: "ADD",
        parameters: [
          { name: "first", dimensionality: "scalar" },
          { name: "second", dimensionality: "scalar" },
        ],
        resultDimensionality: "scalar",
      },
      {
        id: "TOTALS",
        name: "SHOP.TOTALS",
        parameters: [
          { name: "cells", dimensionality: "matrix" },
          { name: "group", dimensionality: "scalar", optional: true },
        ],
        resultDimensionality: "matrix",
      },
      {
        id: "MOST",
        name: "MOST",
        parameters: [{ name: "values", dimensionality: "scalar", repeating: true }],
        resultDimensionality: "scalar",
      },
      {
        id: "TICK",
        name: "TICK",
        parameters: [{ name: "step", dimensionality: "scalar" }],
        resultDimensionality: "scalar",
      },
    ]);
  });

  it("may be cancelled or give one result after another", () => {
    expect([...functionTraits(commentedFunctions(script))]).toEqual([
      ["ADD", { cancelable: false, streaming: false }],
      ["TOTALS", { cancelable: true, streaming: false }],
      ["MOST", { cancelable: false, streaming: false }],
      ["TICK", { cancelable: false, streaming: true }],
    ]);
  });
});

describe("functions.json", () => {
  it("must list functions with ids and names", () => {
    expect(() => readFunctionMetadata("{}")).toThrow("holds no list of functions");
    expect(() => readFunctionMetadata('{"functions":[{"id":"A"}]}')).toThrow("Function 1 of the metadata");
  });

  it("puts functions under the namespace of the manifest", () => {
    const metadata = readFunctionMetadata('{"functions":[{"id":"AMOUNT","name":"amount"}]}');
    expect(functionDefinitions(metadata, "OPS").map(({ name }) => name)).toEqual(["OPS.AMOUNT"]);
  });
});
