import * as ts from "typescript";
import { LANGUAGES, type Language } from "../../src/locale/catalogue";

/** A file with texts, taken apart. Both are TypeScript. */
export interface TakenApart {
  /** The file, with a place where each text was. */
  readonly file: string;
  /** A module for each language: given what its texts say of the file, it lists them by their places. */
  readonly texts: Readonly<Record<Language, string>>;
}

/** What the added code is called in a file: no name in the source ends so. */
const PLACE = "text$";
const MAKER = "textsOf$";
const AFTER_TEXTS = "afterTexts$";

/** Calls of these with a text are that text. */
const SAME = "textWith";
/** A call of it with texts in all languages keeps them in the file. */
const WHOLE = "everyLanguage";

/**
 * Takes the texts out of a file of TypeScript: objects with one entry a language, and calls of `text`. A text stays where it is
 * when it is wanted whole (`everyLanguage`), is put together on the spot, or says a variable of a function around it.
 *
 * @param source the file's content
 * @param name the file's own name, such as `accounts.ts`
 * @param languages how it would import `src/locale/languages`
 * @returns nothing where the file has no text to be taken and loads no other script
 */
export function takeApart(source: string, name: string, languages: string): TakenApart | undefined {
  const parsed = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const texts = textsIn(parsed);
  const loads = dynamicImports(parsed);
  if (texts.length === 0 && loads.length === 0) return undefined;
  const said = namesSaid(parsed, texts).join(", ");
  const edits: Edit[] = [
    ...texts.map(({ node }, place) => ({ node, by: `${PLACE}(${place}${linesOf(node)})` })),
    ...loads.map((node) => ({ node, by: `${node.getText()}.then(${AFTER_TEXTS})` })),
  ];
  return {
    file: headOf(name, languages, texts.length > 0 ? said : undefined) + edited(source, edits),
    texts: byLanguage((language) => {
      const values = texts.map(({ values }) => `${values[language].getText()},\n`);
      return `export default (${said}) => [\n${values.join("")}];\n`;
    }),
  };
}

interface Text {
  readonly node: ts.Node;
  readonly values: Readonly<Record<Language, ts.Expression>>;
}

function textsIn(file: ts.SourceFile): readonly Text[] {
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallOf(node, WHOLE)) return;
    const values = valuesAt(node);
    if (!values) return ts.forEachChild(node, visit);
    if (Object.values(values).every((value) => isPlain(value) && !saysVariables(value, node)))
      found.push({ node: isCallOf(node.parent, SAME) ? node.parent : node, values });
  };
  visit(file);
  return found;
}

/** What a text is in each language, where a node is a text. */
function valuesAt(node: ts.Node): Text["values"] | undefined {
  if (isCallOf(node, "text") && node.arguments.length === LANGUAGES.length)
    return byLanguage((_language, index) => node.arguments[index]!);
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== LANGUAGES.length) return undefined;
  const entries = node.properties.map((property) =>
    ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)
      ? ([property.name.text, property.initializer] as const)
      : undefined,
  );
  const of = (language: Language) => entries.find((entry) => entry?.[0] === language)?.[1];
  if (!LANGUAGES.every(of)) return undefined;
  return byLanguage((language) => of(language)!);
}

/** Whether an expression is the same whenever it is looked at: a literal, a function, or a list or record of them. */
function isPlain(value: ts.Expression): boolean {
  if (ts.isStringLiteralLike(value) || ts.isArrowFunction(value)) return true;
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isPlain);
  if (!ts.isObjectLiteralExpression(value)) return false;
  return value.properties.every((each) => ts.isPropertyAssignment(each) && isPlain(each.initializer));
}

/** Whether a text says a name that is bound in a function around it: it could not be said from another module. */
function saysVariables(value: ts.Expression, text: ts.Node): boolean {
  const bound = new Set<string>();
  for (let around = text.parent; !ts.isSourceFile(around); around = around.parent) {
    if (ts.isFunctionLike(around) || ts.isBlock(around)) bindingsIn(around, bound);
  }
  if (bound.size === 0) return false;
  const says = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && bound.has(node.text)) || ts.forEachChild(node, says) === true;
  return says(value);
}

function bindingsIn(node: ts.Node, bound: Set<string>): void {
  const isNamed = ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node);
  if (isNamed && ts.isIdentifier(node.name)) bound.add(node.name.text);
  if (ts.isFunctionDeclaration(node) && node.name) bound.add(node.name.text);
  ts.forEachChild(node, (child) => bindingsIn(child, bound));
}

/** The names of what the file declares or imports that its texts say, such as `counted`. */
function namesSaid(file: ts.SourceFile, texts: readonly Text[]): readonly string[] {
  const names = new Set(file.statements.flatMap(namesAtTop));
  const said = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && names.has(node.text) && isReference(node)) said.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const { values } of texts) Object.values(values).forEach(visit);
  return [...said];
}

function namesAtTop(statement: ts.Statement): readonly string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name ? [statement.name.text] : [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
}

/** Whether a name stands for a value: not the key of an entry, nor what is looked up in something. */
function isReference(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  return !(ts.isPropertyAssignment(parent) && parent.name === name);
}

function dynamicImports(file: ts.SourceFile): readonly ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * What is put before a file, on its first line so that the lines stay the source's own.
 *
 * @param said the names that its texts say; nothing where it has no texts
 */
function headOf(name: string, languages: string, said: string | undefined): string {
  const scripts = LANGUAGES.map((language) => `"${language}": () => import("./${name}?${language}")`);
  const maker = `const ${PLACE} = ${MAKER}({ ${scripts.join(", ")} }, () => [${said}]);`;
  const imported = `import { textsOf as ${MAKER}, afterTexts as ${AFTER_TEXTS} } from "${languages}";`;
  return `${imported} ${said === undefined ? "" : maker} `;
}

interface Edit {
  readonly node: ts.Node;
  readonly by: string;
}

/** The line breaks of a node: what stands in its place has as many, so that the lines after it stay the source's own. */
const linesOf = (node: ts.Node): string => node.getText().replace(/[^\n]/g, "");

function edited(source: string, edits: readonly Edit[]): string {
  let result = source;
  for (const { node, by } of [...edits].sort((a, b) => b.node.getStart() - a.node.getStart())) {
    result = result.slice(0, node.getStart()) + by + result.slice(node.getEnd());
  }
  return result;
}

function isCallOf(node: ts.Node, name: string): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
}

function byLanguage<T>(of: (language: Language, index: number) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language, index) => [language, of(language, index)])) as Record<
    Language,
    T
  >;
}
