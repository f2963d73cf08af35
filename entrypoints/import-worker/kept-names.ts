/** The name of an import's copy of its source. */
export const copyName = (importId: string) => `${importId}.source`;
/** The name of the list of what an import has refused. */
export const refusedName = (importId: string) => `${importId}.refused.csv`;
