/** The JSON Schemas that lie beside the scenarios, for editors. */
import { fileURLToPath } from 'node:url';
import { printSchema, schemaKinds } from '../../src/cli/schema.ts';
import type { Language } from '../../src/words/index.ts';

export type SchemaFile = {
  readonly name: string;
  readonly file: string;
  /** What the file would hold if it were written now. */
  readonly text: string;
};

const languages: readonly Language[] = ['en', 'fr'];

export const schemaFiles: readonly SchemaFile[] = languages.flatMap((language) =>
  schemaKinds.map((kind) => {
    const name = `${kind}.schema${language === 'en' ? '' : '.fr'}.json`;
    return {
      name,
      file: fileURLToPath(new URL(`../../scenarios/${name}`, import.meta.url)),
      text: printSchema(kind, language),
    };
  }),
);
