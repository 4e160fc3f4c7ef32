/** The guides, by whom they are for and in the order in which they are offered. */
export const guideGroups = [
  { group: 'room', names: ['facilitator', 'cards', 'paper'] },
  { group: 'author', names: ['scenarios'] },
  { group: 'model', names: ['model', 'findings', 'sensitivity', 'trace'] },
  { group: 'answer', names: ['privacy', 'accessibility', 'threats'] },
  { group: 'project', names: ['readme', 'contributing', 'changelog'] },
] as const;

export type GuideName = (typeof guideGroups)[number]['names'][number];

export const guideNames: readonly GuideName[] = guideGroups.flatMap(({ names }) => names);

export function isGuideName(name: string): name is GuideName {
  return guideNames.some((each) => each === name);
}
