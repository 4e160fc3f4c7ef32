import type { Fault } from './faults.ts';
import type { YamlDocument } from './yamlDocument.ts';

/** Files of a later format would drown their reader in faults that are none; this is said first and alone. */
export function checkFormat(document: YamlDocument): Fault | null {
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  if (!Object.hasOwn(value, 'format')) return null;
  const found: unknown = Reflect.get(value, 'format');
  if (found === 1) return null;
  if (found === '1') return document.faultAt(['format'], { kind: 'quotedNumber', cure: '1' });
  return document.faultAt(['format'], {
    kind: 'notOneOf',
    found: JSON.stringify(found) ?? '',
    choices: '1',
    nearest: '',
  });
}
