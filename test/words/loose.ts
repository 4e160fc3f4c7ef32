/** Signs that stand loose, so that a line may begin with them, or by a space of another width. */
const loose = /[^\u202f][;?!](?=[\s»]|$)| [;?!»%]| :(?!:)|« /g;

export function looseIn(text: string): readonly string[] {
  // What stands between braces is for the formatter, not for the reader.
  return text.replaceAll(/\{\w+, \w+, [^{}]*\}/g, '0').match(loose) ?? [];
}
