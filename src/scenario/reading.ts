/** Collects what is found along the way while a document is made into what the game plays. */
import { faultsMost, type Fault, type Flaw } from './faults.ts';
import { nearest } from './nearest.ts';
import type { Path } from './offsets.ts';
import type { Language, Text } from './scenario.ts';
import type { WrittenText } from './schema/values.ts';
import type { YamlDocument } from './yamlDocument.ts';

export type Reading = {
  readonly faults: Fault[];
  readonly warnings: Fault[];
  readonly fault: (path: Path, what: Flaw) => void;
  readonly faultAtKey: (path: Path, key: string, what: Flaw) => void;
  readonly warn: (path: Path, what: Flaw) => void;
  readonly text: (path: Path, written: WrittenText) => Text;
  /** The known word that was most likely meant; not sought for more faults than anybody is shown. */
  readonly nearest: (found: string, known: readonly string[]) => string;
  /** Whether something under this key of the file has not the shape that it should, so that nothing is known of it. */
  readonly isBroken: (key: string) => boolean;
};

/** @param broken where the document has not its shape; of the whole that it is part of nothing can be said */
export function startReading(document: YamlDocument, broken: readonly Path[]): Reading {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  const isJudged = (path: Path): boolean =>
    !broken.some((part) => path.every((key, at) => key === part[at]));
  const fault = (path: Path, what: Flaw): void => {
    if (isJudged(path)) faults.push(document.faultAt(path, what));
  };
  const warn = (path: Path, what: Flaw): void => void warnings.push(document.faultAt(path, what));
  return {
    faults,
    warnings,
    fault,
    warn,
    faultAtKey: (path, key, what) => void faults.push(document.faultAtKey(path, key, what)),
    text: (path, { en, fr }) => {
      if (en !== undefined && fr !== undefined) return { en, fr };
      const only = en ?? fr;
      if (only === undefined) {
        fault(path, { kind: 'missingKey', key: 'en', sample: '…' });
        return { en: '', fr: '' };
      }
      // One language alone is enough to play; whoever reads the other is told.
      const missing: Language = en === undefined ? 'en' : 'fr';
      warn(path, { kind: 'oneLanguage', missing });
      return { en: only, fr: only };
    },
    nearest: (found, known) => (faults.length < faultsMost ? nearest(found, known) : ''),
    isBroken: (key) => broken.some(([first]) => first === key),
  };
}

/** The texts of a list, or none where the file has no such list. */
export function readTexts(
  reading: Reading,
  path: Path,
  written: readonly WrittenText[] | undefined,
): readonly Text[] {
  return (written ?? []).map((text, at) => reading.text([...path, at], text));
}
