import type { Fault } from './faults.ts';
import type { Language, Text } from './scenario.ts';
import type { WrittenText } from './schema.ts';
import type { Path } from './offsets.ts';
import type { YamlDocument } from './yamlDocument.ts';

/** Collects what is found along the way while a document is made into what the game plays. */
export type Findings = { readonly faults: Fault[]; readonly warnings: Fault[] };

/** One language alone is enough to play; whoever reads the other is told. */
export function readText(
  document: YamlDocument,
  path: Path,
  written: WrittenText,
  findings: Findings,
): Text {
  const { en, fr } = written;
  if (en !== undefined && fr !== undefined) return { en, fr };
  const only = en ?? fr;
  if (only === undefined) {
    findings.faults.push(document.faultAt(path, { kind: 'missingKey', key: 'en' }));
    return { en: '', fr: '' };
  }
  const missing: Language = en === undefined ? 'en' : 'fr';
  findings.warnings.push(document.faultAt(path, { kind: 'oneLanguage', missing }));
  return { en: only, fr: only };
}
