/** Of an exported run: what any file system takes, and what its owner finds again. */
export function fileNameOf(name: string, quarter: number): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'run' : plain}-${quarter}.clay.json`;
}
