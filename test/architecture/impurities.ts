/**
 * What would make the model's bits differ from machine to machine, as far as lint cannot say it:
 * lint bans what is known to be bad, this allows only what is known to be exact.
 */
import { parseSync } from 'oxc-parser';
import { isNode, nodesOf } from './importsOf.ts';

/** Measured, or by definition, the same in every engine: exact or correctly rounded. */
const exactMath = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
]);

export function impuritiesOf(fileName: string, source: string): string[] {
  const { program, errors } = parseSync(fileName, source);
  if (errors.length > 0) throw new Error(`${fileName} does not parse: ${errors[0].message}`);
  const nodes = nodesOf(program);
  const exactUses = nodes.filter(isExactUseOfMath).map((node) => node['object']);
  return nodes.flatMap((node) => {
    if (node['operator'] === '**' || node['operator'] === '**=') return [`${fileName}: **`];
    if (isNamedMath(node) && !exactUses.includes(node)) return [`${fileName}: Math, not exact`];
    if (node.type === 'MetaProperty') return [`${fileName}: import.meta`];
    if (node.type === 'AwaitExpression') return [`${fileName}: await`];
    return [];
  });
}

/** `Math.floor`, but not `Math.exp`, `Math[name]` or `const { exp } = Math`. */
function isExactUseOfMath(node: { readonly type: string; readonly [key: string]: unknown }) {
  const { object, property, computed } = node;
  if (node.type !== 'MemberExpression' || computed === true) return false;
  if (!isNode(object) || !isNamedMath(object) || !isNode(property)) return false;
  return typeof property['name'] === 'string' && exactMath.has(property['name']);
}

function isNamedMath(node: { readonly type: string; readonly [key: string]: unknown }) {
  return node.type === 'Identifier' && node['name'] === 'Math';
}
