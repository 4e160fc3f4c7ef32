/** Signs that stand loose, by an ordinary space or by none, so that a line may begin with them. */
const loose = /[^\s\u202f][;?!](?=[\s»]|$)| [;?!»%]| :(?!:)|« /g;

export function looseIn(text: string): readonly string[] {
  // What stands between braces is for the formatter, not for the reader.
  return text.replaceAll(/\{\w+, \w+, [^{}]*\}/g, '0').match(loose) ?? [];
}
