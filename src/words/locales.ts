import type { Language } from './books/shelf.ts';

/** Canadian conventions for numbers, dates and dollars. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA' };
