/** Long enough for the browser to begin reading the file, which it does on its own time. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's own download. Needs no permission. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
