import type { ICommandInfo } from "@univerjs/core";
import {
  type IDefinedNamesService,
  type IDefinedNamesServiceParam,
  type IOtherFormulaManagerService,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import {
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  type ISetWorksheetNameMutationParams,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { sheetMentions } from "../names/sheetMentions";
import type { IndexedFormulaDataModel } from "../cells/indexedFormulaDataModel";

const mutations: ReadonlySet<string> = new Set([SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);

type Text = string | null | undefined;

/**
 * Whether a formula speaks of a name that comes, changes or goes, or of a sheet that comes. Add-ins keep names that no formula
 * uses, and build on sheets that none looks at; without this look each of them would have the whole workbook calculated anew.
 * A name that a formula puts together from pieces, as `INDIRECT` may, is not seen here: it is followed at the next calculation.
 */
export class NameUses {
  /** The name before the mutation that is under way: renamed, its old name matters as well. */
  private before: string | undefined;
  /** Whether formulas speak of the name that a sheet is about to get. */
  private isAwaited = false;

  constructor(
    private readonly model: IndexedFormulaDataModel,
    private readonly names: IDefinedNamesService,
    private readonly others: IOtherFormulaManagerService,
  ) {}

  /** To be called before each command. */
  note(command: ICommandInfo): void {
    if (command.id === SetWorksheetNameMutation.id) {
      const { name } = command.params as ISetWorksheetNameMutationParams;
      this.isAwaited = this.isMentioned(name) && this.isSheetRead(name);
    }
    if (!mutations.has(command.id)) return;
    const { unitId, id } = command.params as ISetDefinedNameMutationParam;
    this.before = this.names.getValueById(unitId, id)?.name;
  }

  /** To be called after a command: it changed a name that nothing speaks of. */
  isOfNoUse(command: ICommandInfo): boolean {
    if (!mutations.has(command.id)) return false;
    const { name } = command.params as ISetDefinedNameMutationParam;
    const changed = [name, this.before].filter((each): each is string => Boolean(each));
    return changed.length > 0 && !changed.some((each) => this.isMentioned(each));
  }

  /** Whether a command added a blank sheet that no formula speaks of. */
  addsUnusedSheet(command: ICommandInfo): boolean {
    if (command.id !== InsertSheetMutation.id) return false;
    const { name, cellData } = (command.params as IInsertSheetMutationParams).sheet;
    return Object.keys(cellData ?? {}).length === 0 && !(this.isMentioned(name) && this.isSheetRead(name));
  }

  /** Whether a command gave a sheet a name that formulas spoke of before. */
  givesAwaitedName(command: ICommandInfo): boolean {
    return command.id === SetWorksheetNameMutation.id && this.isAwaited;
  }

  /** Whether a formula in which the name of a sheet stands speaks of the sheet by it. */
  private isSheetRead(sheet: string): boolean {
    const meanings = this.defined().map(
      ({ name, formulaOrRefString }) => [name, formulaOrRefString] as const,
    );
    const speaks = sheetMentions([sheet], meanings);
    return (
      this.otherFormulas().some((formula) => formula && speaks(formula)) || this.model.someFormula(speaks)
    );
  }

  private isMentioned(name: string): boolean {
    // In a sheet's quoted name an apostrophe is written twice.
    const sought = [...new Set([name, name.replace(/'/g, "''")])].map((each) => each.toLowerCase());
    const speaks = (formula: Text) => {
      const text = formula?.toLowerCase() ?? "";
      return sought.some((each) => text.includes(each));
    };
    return (
      this.defined().some((each) => each.name !== name && speaks(each.formulaOrRefString)) ||
      this.otherFormulas().some(speaks) ||
      this.model.mentions(sought)
    );
  }

  private defined(): IDefinedNamesServiceParam[] {
    return Object.values(this.names.getAllDefinedNames()).flatMap((unit) => Object.values(unit));
  }

  /** Those of conditional formats and validations. */
  private otherFormulas(): Text[] {
    return Object.values(this.others.getOtherFormulaData())
      .flatMap((unit) => Object.values(unit ?? {}))
      .flatMap((sheet) => Object.values(sheet ?? {}))
      .map(({ f }) => f);
  }
}
