/** What a cell came to: a value, nothing, or why it cannot be read, in words. */
export type CellReading<T> = { value: T } | { reason: string } | null;

export const read = <T>(value: T): CellReading<T> => ({ value });
export const unread = (reason: string): { reason: string } => ({ reason });
