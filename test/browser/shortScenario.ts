/** A scenario that somebody brings along: two quarters, and nothing but two policies to choose from. */
export const shortScenario = `format: 1
title: { en: Short, fr: Short }
department: { spans: [3, 3, 8] }
policies: [open-letter, manager-coaching]
dilemmas: []
events: []
quarters: 2
`;
