/** Small files for facts: a whole scenario in two lines, and parts that fit in one. */

export const small = `format: 1
title: { en: Small, fr: Petit }
`;

/** Two branches, three tiers: 2 + 6 + 48 people. */
export const smallWith = (lines: string): string =>
  `${small}department: { spans: [2, 3, 8] }\n${lines}\n`;

/** A department alone, its lines indented by two. */
export const departmentOf = (lines: string): string => `${small}department:\n${lines}\n`;

const text = '{ en: A, fr: B }';

export const policy = (id: string, rest: string): string =>
  `{ id: ${id}, group: lead, name: ${text}, line: ${text}, evidence: ${text}, risk: ${text}, cost: 1000, attention: 1, ramp: 2, ${rest} }`;

export const answer = (id: string, rest = 'cost: 1'): string =>
  `{ id: ${id}, label: ${text}, debrief: ${text}, ${rest} }`;

export const dilemma = (id: string, when: string, answers = `${answer('a')}, ${answer('b')}`) =>
  `{ id: ${id}, title: ${text}, text: ${text}, source: ${text}, when: { ${when} }, answers: [${answers}] }`;

export const event = (id: string, rest: string): string =>
  `{ id: ${id}, title: ${text}, text: ${text}, ${rest} }`;

export const ending = (rest: string): string => `{ title: ${text}, text: ${text}, ${rest} }`;
