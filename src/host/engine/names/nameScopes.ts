import {
  Disposable,
  type IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { IDefinedNamesService } from "@univerjs/engine-formula";

import type { NameAndMeaning } from "./sheetMentions";

/** What Univer calls the scope of a name that all sheets see. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** What a name stands for, without `=`, by the sheet that it belongs to or `WORKBOOK_SCOPE`. */
type Meanings = Map<string, string>;

/**
 * What names stand for. Univer knows one name by each text, whatever sheet it belongs to: in Excel a sheet's own name comes before the
 * workbook's, and no other sheet sees it but by `Sheet1!Name`.
 */
export class NameScopes extends Disposable {
  private readonly units = new Map<string, Map<string, Meanings>>();

  constructor(
    private readonly names: IDefinedNamesService,
    private readonly instances: IUniverInstanceService,
  ) {
    super();
    this.disposeWithMe(names.update$.subscribe(({ unitId }) => this.units.delete(unitId)));
  }

  isEmpty(unitId: string): boolean {
    return this.in(unitId).size === 0;
  }

  /** All names of a workbook with what they stand for, those of sheets as well. */
  all(unitId: string): NameAndMeaning[] {
    return [...this.in(unitId)].flatMap(([name, meanings]) =>
      [...meanings.values()].map((meaning) => [name, meaning] as const),
    );
  }

  /** Whether a name means something on one sheet that it does not on the others. */
  hasLocal(unitId: string): boolean {
    return [...this.in(unitId).values()].some((scopes) => [...scopes.keys()].some(isSheet));
  }

  /**
   * What a name stands for in a formula of a sheet.
   *
   * @param of the sheet that stands before the name, as in `Sheet1!Rate`: its own name is meant, else the workbook's
   */
  meaning(unitId: string, sheetId: string, name: string, of?: string): string | undefined {
    const scopes = this.in(unitId).get(name.toLowerCase());
    const scope = of === undefined ? sheetId : this.sheetNamed(unitId, of)?.getSheetId();
    return scopes && scope !== undefined ? (scopes.get(scope) ?? scopes.get(WORKBOOK_SCOPE)) : undefined;
  }

  private in(unitId: string): Map<string, Meanings> {
    const known = this.units.get(unitId);
    if (known) return known;
    const scopes = new Map<string, Meanings>();
    for (const { name, localSheetId, formulaOrRefString } of Object.values(
      this.names.getDefinedNameMap(unitId) ?? {},
    )) {
      const key = name.toLowerCase();
      const meanings = scopes.get(key) ?? new Map<string, string>();
      meanings.set(localSheetId || WORKBOOK_SCOPE, formulaOrRefString.replace(/^=/, ""));
      scopes.set(key, meanings);
    }
    this.units.set(unitId, scopes);
    return scopes;
  }

  /** How the name of a sheet is spelt; nothing where there is no such sheet. */
  spellingOfSheet(unitId: string, name: string): string | undefined {
    return this.sheetNamed(unitId, name)?.getName();
  }

  private sheetNamed(unitId: string, name: string): Worksheet | undefined {
    const workbook = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sought = name.toLowerCase();
    return workbook?.getSheets().find((sheet) => sheet.getName().toLowerCase() === sought);
  }
}

function isSheet(scope: string): boolean {
  return scope !== WORKBOOK_SCOPE;
}
