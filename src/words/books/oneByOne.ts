/** In a page: each book is a file of its own, which comes when it is fetched. Those of the command line never do. */
import type { Shelf } from './shelf.ts';

const books = {
  en: {
    first: async () => import('./firstEn.ts'),
    later: async () => import('./laterEn.ts'),
  },
  fr: {
    first: async () => import('./firstFr.ts'),
    later: async () => import('./laterFr.ts'),
  },
};

export const shelf: Shelf = {
  sentences: { en: {}, fr: {} },
  fetchBook: async (language, book) => {
    const { sentences } = await books[language][book]();
    Object.assign(shelf.sentences[language], sentences);
  },
};
