import type { BaseFunction, IFunctionService } from "@univerjs/engine-formula";
import type { NameScopes } from "../../names/nameScopes";

type Indirect = BaseFunction & { _convertToDefinedName(text: string): string };

const NAME = /^(?:(?<sheet>'(?:[^']|'')*'|[^!'[\]:]+)!)?(?<name>[^!]+)$/;

/** Univer's `INDIRECT` knows a name by its exact letters alone, and takes another sheet's for one of its own. */
export function findNamesIndirectly(functions: IFunctionService, names: NameScopes): void {
  const indirect = functions.getExecutor("INDIRECT") as Indirect | null;
  if (!indirect) return;
  indirect._convertToDefinedName = function (text) {
    const { name, sheet } = NAME.exec(text.trim())?.groups ?? {};
    if (name === undefined) return text;
    return names.meaning(this.unitId ?? "", this.subUnitId ?? "", name, sheet) ?? text;
  };
}
