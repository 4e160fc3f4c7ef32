/** Every name that a source imports, with the module that it comes from. */
import { parseSync } from 'oxc-parser';
import { isNode, nodesOf } from './importsOf.ts';

export interface ImportedName {
  readonly from: string;
  /** `*` where a whole module is taken, `default` for its default. */
  readonly name: string;
}

export function namesOf(fileName: string, source: string): ImportedName[] {
  const { program, errors } = parseSync(fileName, source);
  if (errors.length > 0) throw new Error(`${fileName} does not parse: ${errors[0].message}`);
  return nodesOf(program).flatMap((node) => {
    const from = node['source'];
    if (!isNode(from) || typeof from['value'] !== 'string') return [];
    const module = from['value'];
    const takesAll = ['ExportAllDeclaration', 'ImportExpression', 'TSImportType'];
    if (takesAll.includes(node.type)) return [{ from: module, name: '*' }];
    const { specifiers } = node;
    if (!Array.isArray(specifiers)) return [];
    return specifiers.map((specifier: unknown) => ({ from: module, name: nameIn(specifier) }));
  });
}

function nameIn(specifier: unknown): string {
  if (!isNode(specifier) || specifier.type === 'ImportNamespaceSpecifier') return '*';
  const name = specifier['imported'] ?? specifier['local'];
  if (specifier.type === 'ImportDefaultSpecifier' || !isNode(name)) return 'default';
  return String(name['name'] ?? name['value']);
}
