/**
 * Regions of a document that are written by machine, between two comments that name them. What
 * stands between is replaced as a whole; the text around it is a person's and is never touched.
 */

/** @throws Error for a region that nothing is written for, and for one that is not closed */
export function fillRegions(text: string, contents: Readonly<Record<string, string>>): string {
  return text.replaceAll(
    /<!-- generated:(?<name>\w+) -->(?<old>[\s\S]*?)<!-- \/generated -->/g,
    (_whole: string, name: string, old: string) => {
      if (old.includes('<!-- generated:')) throw new Error(`the region ${name} is not closed`);
      if (!Object.hasOwn(contents, name)) throw new Error(`nothing is generated for ${name}`);
      return `<!-- generated:${name} -->\n\n${contents[name]}\n\n<!-- /generated -->`;
    },
  );
}

export function regionNames(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/<!-- generated:(?<name>\w+) -->/g),
    ({ groups }) => groups?.['name'] ?? '',
  );
}
