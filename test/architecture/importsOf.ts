/** Every module a source names, however it names it, read by a real parser. */
import { parseSync } from 'oxc-parser';

/** A node of the syntax tree, as far as this reading needs it. */
interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The specifiers of one file, in order of appearance. A computed one is a fault of its own. */
export function importsOf(fileName: string, source: string): string[] {
  const { program, errors } = parseSync(fileName, source);
  if (errors.length > 0) throw new Error(`${fileName} does not parse: ${errors[0].message}`);
  return nodesOf(program).flatMap(specifiersOf);
}

/** What `import(name)` with a computed name is reported as: no table allows it. */
export const computed = '(computed)';

function specifiersOf(node: SyntaxNode): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [textOf(node['source'])];
    case 'ExportNamedDeclaration':
      return isNode(node['source']) ? [textOf(node['source'])] : [];
    case 'TSExternalModuleReference':
      return [textOf(node['expression'])];
    case 'CallExpression':
      return specifiersOfCall(node);
    case 'NewExpression':
      return specifiersOfUrl(node);
    default:
      return [];
  }
}

/** `require(…)`, `import.meta.resolve(…)` and Vite's `import.meta.glob(…)`. */
function specifiersOfCall(node: SyntaxNode): string[] {
  const { callee, arguments: args } = node;
  if (!isNode(callee) || !Array.isArray(args)) return [];
  if (callee.type === 'Identifier' && callee['name'] === 'require') return [textOf(args[0])];
  if (callee.type !== 'MemberExpression' || !isImportMeta(callee['object'])) return [];
  const patterns = nodesOf(args[0]).filter((each) => each.type === 'Literal');
  return patterns.length === 0 ? [computed] : patterns.map(textOf);
}

/** `new URL('./worker.ts', import.meta.url)` is how a bundler is told of a worker or an asset. */
function specifiersOfUrl(node: SyntaxNode): string[] {
  const { callee, arguments: args } = node;
  if (!isNode(callee) || callee['name'] !== 'URL' || !Array.isArray(args)) return [];
  const [first, base] = args;
  const relative = isNode(base) && base.type === 'MemberExpression' && isImportMeta(base['object']);
  return relative ? [textOf(first)] : [];
}

function isImportMeta(node: unknown): boolean {
  return isNode(node) && node.type === 'MetaProperty';
}

function textOf(node: unknown): string {
  if (!isNode(node)) return computed;
  if (node.type === 'TSLiteralType') return textOf(node['literal']);
  return typeof node['value'] === 'string' ? node['value'] : computed;
}

/** The tree, flattened in reading order. */
export function nodesOf(value: unknown): SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (value === null || typeof value !== 'object') return [];
  const below = Object.values(value).flatMap(nodesOf);
  return isNode(value) ? [value, ...below] : below;
}

export function isNode(value: unknown): value is SyntaxNode {
  return value !== null && typeof value === 'object' && 'type' in value;
}
