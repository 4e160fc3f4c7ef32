/** The departments whose picture is measured: shipped ones, and the agency in other sizes. */
import type { SourceFile } from '../../../src/scenario/index.ts';
import { catalogueFiles, shipped } from '../../scenario/files.ts';

export const sizes = [250, 2000, 20_000, 60_000] as const;
export type Size = (typeof sizes)[number];

const agencySpans = 'spans: [8, 4, 5, 5, 7, 9]';

const textOf: Readonly<Record<Size, () => string>> = {
  250: () => shipped('default.yaml'),
  2000: () => shipped('regions.yaml'),
  // 20,200 and 58,760 people, under as many tiers as the agency has.
  20_000: () => shipped('agency.yaml').replace(agencySpans, 'spans: [8, 4, 5, 5, 4, 5]'),
  60_000: () => shipped('agency.yaml').replace(agencySpans, 'spans: [8, 4, 5, 6, 6, 9]'),
};

/** As files, since a page is told nothing but texts. */
export type Department = {
  readonly scenario: SourceFile;
  readonly policies: SourceFile;
  readonly dilemmas: SourceFile;
  readonly events: SourceFile;
};

export function departmentOf(size: Size): Department {
  const [policies, dilemmas, events] = catalogueFiles.map((name) => ({
    name,
    text: shipped(name),
  }));
  return { scenario: { name: `${size}.yaml`, text: textOf[size]() }, policies, dilemmas, events };
}
