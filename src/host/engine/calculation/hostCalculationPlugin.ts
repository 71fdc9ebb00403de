import {
  DependentOn,
  ICommandService,
  IConfigService,
  Inject,
  Injector,
  IUniverInstanceService,
  Plugin,
  Quantity,
  UniverInstanceType,
} from "@univerjs/core";
import {
  AstTreeBuilder,
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  IOtherFormulaManagerService,
  Lexer,
  LexerTreeBuilder,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { IndexedFormulaDataModel } from "../cells/indexedFormulaDataModel";
import { NameScopes } from "../names/nameScopes";
import { readArrayConstants } from "../repairs/arrayConstants";
import { makeArraysBeyondEnd, readCellsBeyondEnd } from "../repairs/cellsBeyondEnd";
import { readCellsDirectly } from "../repairs/cellReading";
import { lookAtFormulasThatName } from "../repairs/formulasThatName";
import { compareBlankCells } from "../repairs/blankComparison";
import { fillSparseArrays } from "../repairs/sparseArrays";
import { keepTextsInFormulas } from "../repairs/textLiterals";
import { repairInvertedIndex } from "../repairs/invertedIndex";
import { RepairedLexer } from "../repairs/repairedLexer";
import { rememberStylesFound } from "../repairs/styleSearch";
import { repairFunctions } from "../repairs/functions/repairFunctions";
import { endReferencesWithContent } from "../repairs/wholeColumns";
import { keepSpacesBesideReferences } from "../repairs/spacesBesideReferences";
import { validateNothingAfterClose } from "../repairs/validationAfterClose";
import { HostDependencies } from "./dependencies";
import { NameUses } from "./nameUses";
import { CalculationScheduler } from "./scheduler";
import { SettlingCalculation } from "./settlingCalculation";
import { SpillRoom } from "./spillRoom";
import { SyntaxTrees } from "./syntaxTrees";

/** Puts the host's calculation in the place of Univer's, between the registration of its services and their first use. */
@DependentOn(UniverSheetsFormulaPlugin)
export class HostCalculationPlugin extends Plugin {
  static override pluginName = "HOST_CALCULATION_PLUGIN";
  static override type = UniverInstanceType.UNIVER_SHEET;

  private readonly names = once(
    () =>
      new NameScopes(this._injector.get(IDefinedNamesService), this._injector.get(IUniverInstanceService)),
  );

  constructor(
    _config: undefined,
    @Inject(Injector) protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    const injector = this._injector;
    injector.replace([
      FormulaDataModel,
      {
        useFactory: () =>
          new IndexedFormulaDataModel(
            injector.get(IUniverInstanceService),
            injector.get(LexerTreeBuilder),
            injector.get(ICommandService),
            (unitId, sheetId) => filteredRows(injector, unitId, sheetId),
          ),
      },
    ]);
    injector.replace([
      Lexer,
      {
        useFactory: () =>
          new RepairedLexer(
            injector.get(IDefinedNamesService),
            injector.get(LexerTreeBuilder),
            injector.get(IFormulaCurrentConfigService),
          ),
      },
    ]);
    const syntax = once(
      () =>
        new SyntaxTrees(
          injector.get(Lexer),
          injector.get(AstTreeBuilder),
          injector.get(IFormulaCurrentConfigService),
          this.names(),
        ),
    );
    injector.replace([
      IFormulaDependencyGenerator,
      { useFactory: () => createDependencies(injector).attach(syntax()) },
    ]);
    injector.replace([
      ICalculateFormulaService,
      {
        useFactory: () =>
          createCalculation(injector).attach(
            injector.get(FormulaDataModel),
            syntax(),
            new SpillRoom(injector.get(ICommandService)),
          ),
      },
    ]);
    const scheduler = { useFactory: () => createScheduler(injector) };
    injector.replace([TriggerCalculationController, scheduler] as never);
  }

  override onReady(): void {
    endReferencesWithContent();
    readCellsBeyondEnd();
    makeArraysBeyondEnd();
    compareBlankCells();
    fillSparseArrays();
    keepTextsInFormulas();
    repairInvertedIndex();
    readArrayConstants();
    readCellsDirectly();
    keepSpacesBesideReferences();
    lookAtFormulasThatName();
    validateNothingAfterClose();
    rememberStylesFound();
    repairFunctions(this._injector.get(IFunctionService), this.names());
  }
}

function filteredRows(injector: Injector, unitId: string, sheetId: string): Iterable<number> {
  const filters = injector.get(SheetsFilterService, Quantity.OPTIONAL);
  return filters?.getFilterModel(unitId, sheetId)?.filteredOutRows ?? [];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function createDependencies(injector: Injector): HostDependencies {
  return new HostDependencies(
    injector.get(IFormulaCurrentConfigService),
    injector.get(IFormulaRuntimeService),
    injector.get(IOtherFormulaManagerService),
    injector.get(IFeatureCalculationManagerService),
    injector.get(IUniverInstanceService),
    injector.get(Interpreter),
    injector.get(AstTreeBuilder),
    injector.get(Lexer),
    injector.get(IDependencyManagerService),
    injector.get(LexerTreeBuilder),
  );
}

function createCalculation(injector: Injector): SettlingCalculation {
  return new SettlingCalculation(
    injector.get(IConfigService),
    injector.get(Lexer),
    injector.get(IFormulaCurrentConfigService),
    injector.get(IFormulaRuntimeService),
    injector.get(IFormulaDependencyGenerator),
    injector.get(Interpreter),
    injector.get(AstTreeBuilder),
  );
}

function createScheduler(injector: Injector): CalculationScheduler {
  const model = injector.get(FormulaDataModel) as IndexedFormulaDataModel;
  const others = injector.get(IOtherFormulaManagerService);
  const features = injector.get(IFeatureCalculationManagerService);
  const scheduler = new CalculationScheduler(
    injector.get(ICommandService),
    injector.get(IActiveDirtyManagerService),
    model,
    injector.get(ICalculateFormulaService) as SettlingCalculation,
    new NameUses(model, injector.get(IDefinedNamesService), others),
    () =>
      model.hasFormulas() ||
      Object.keys(others.getOtherFormulaData()).length > 0 ||
      features.getReferenceExecutorMap().size > 0,
  );
  injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);
  return scheduler;
}
