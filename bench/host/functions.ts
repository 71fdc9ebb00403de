import type { Bench } from "../bench";
import { builtHost, notBuilt } from "./builtHost";

const FORMULAS = 1000;
const TABLE = "{0,0.03;100000,0.05;300000,0.08}";

export const customFunctions: Bench = {
  name: "custom functions",
  about: "1,000 formulas with OPS functions through the add-in's own runtime, none asked before",
  async prepare() {
    const open = builtHost();
    if (!open) return notBuilt("OPS.COMMISSION");
    const host = await open();
    let next = 0;
    const batch = (formula: (value: number) => string) => () =>
      host.calculate(Array.from({ length: FORMULAS }, () => formula((next += 1))));
    return {
      variants: [
        { name: "OPS.COMMISSION", run: batch((value) => `OPS.COMMISSION(${value},${TABLE},"marginal")`) },
        { name: "OPS.AMOUNT", run: batch((value) => `OPS.AMOUNT("￥${value}.50")`) },
        { name: "native SUM, for comparison", run: batch((value) => `SUM(${value},${TABLE})`) },
      ],
      remarks: (medians) =>
        [...medians].map(
          ([name, time]) => `${name}: ${Math.round((FORMULAS / time) * 1000).toLocaleString("en")} a second`,
        ),
      close: () => host.close(),
    };
  },
};
