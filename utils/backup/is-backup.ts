/** How a backup begins, encrypted or not. */
const BEGINS = /^\uFEFF?\{\s*"dealcue"\s*:\s*"(?:sealed-)?backup"/;
const LOOKED_AT = 64;

/** Whether a file says of itself that it is a backup of Dealcue; whether it is whole is found out by reading it. */
export async function isBackup(file: Blob): Promise<boolean> {
  return BEGINS.test(await file.slice(0, LOOKED_AT).text());
}
