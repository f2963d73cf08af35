/** Space between the mail and the panel, and between the panel and what is beyond it, in pixels. */
export const GUTTER = 8;
/** How wide the folded tab is. */
export const TAB_WIDTH = 36;
