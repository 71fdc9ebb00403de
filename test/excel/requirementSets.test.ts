import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");
const OLDEST = 9;

/** Members that came later than ExcelApi 1.9, with the file that asks Excel for the set before it uses them. */
const ASKED_FOR = {
  "WorksheetCollection.onColumnSorted": { file: "src/excel/unchanged.ts", set: "1.10" },
  "WorksheetCollection.onRowSorted": { file: "src/excel/unchanged.ts", set: "1.10" },
  "Range.getSpillingToRangeOrNullObject": { file: "src/excel/convertFunctions.ts", set: "1.12" },
  "Workbook.insertWorksheetsFromBase64": { file: "src/excel/insertSheets.ts", set: "1.13" },
  "RunOptions.mergeUndoGroup": { file: "src/excel/run.ts", set: "1.20" },
};

interface Use {
  readonly member: string;
  readonly file: string;
  /** The requirement set as Microsoft's declarations say it: `ExcelApi 1.9`. */
  readonly set: string;
}

/** Every member of Excel's object model that the door to the workbook names, setters and options included. */
function usesOfExcel(): Use[] {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const files = fileNames.filter((name) => name.includes("/src/excel/"));
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const visit = (node: ts.Node, file: string): void => {
    for (const declaration of namedBy(node, checker)?.declarations ?? []) {
      const set = setOf(declaration) ?? setOf(declaration.parent);
      if (set === undefined) continue;
      const owner = (declaration.parent as Partial<ts.ClassDeclaration>).name?.text ?? "";
      uses.push({ member: `${owner}.${node.getText()}`, file, set });
    }
    node.forEachChild((child) => visit(child, file));
  };
  for (const file of files) visit(program.getSourceFile(file)!, relative(ROOT, file));
  return uses;
}

function namedBy(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return checker.getSymbolAtLocation(node);
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node)
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  if ((ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node)
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  return undefined;
}

function setOf(declaration: ts.Node): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
  return /\[Api set: (\w+ [\d.]+)/.exec(comments.join("\n"))?.[1];
}

describe("what OpsPlan asks of Excel", () => {
  it("came with ExcelApi 1.9, or is asked for first where it came later", () => {
    const uses = usesOfExcel();
    expect(uses.length).toBeGreaterThan(300);
    expect(uses.map(({ set }) => set)).toEqual(uses.map(() => expect.stringMatching(/^ExcelApi 1\.\d+$/)));
    const later = uses.filter(({ set }) => Number(set.split(".")[1]) > OLDEST);
    expect(
      Object.fromEntries(later.map(({ member, file, set }) => [member, { file, set: set.split(" ")[1] }])),
    ).toEqual(ASKED_FOR);
    for (const { file, set } of Object.values(ASKED_FOR))
      expect([file, readFileSync(join(ROOT, file), "utf8").includes(`"${set}"`)]).toEqual([file, true]);
  });
});
