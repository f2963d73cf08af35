/** How the reasons begin for which a file is no complete log, where who has it can do something about it. */
export const WHY_NO_LOG = Object.freeze({
  empty: 'empty',
  extract: 'an extract',
  version: 'unknown version',
});
