/** Hands a text to the browser as a file to keep. */
export function saveText(name: string, text: string, type = 'application/yaml'): void {
  saveBlob(name, new Blob([text], { type }));
}

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file in its own time; a minute is enough for any.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
