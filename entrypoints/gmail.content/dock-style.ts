/** Space between the mail and the panel, and between the panel and what is beyond it, in pixels. */
export const GUTTER = 8;
/** How wide the folded tab is. */
export const TAB_WIDTH = 36;

/**
 * The look of the host and of everything in its shadow root. It starts from `all: initial`, and what is
 * important in a shadow root wins over what the page says, so nothing depends on Gmail's styles. The host stands
 * above the mail and below compose windows, dialogs and menus, which Gmail stacks higher. Sides are logical, so
 * that right-to-left pages mirror by themselves.
 */
export const DOCK_STYLE = `
:host {
  all: initial !important; position: fixed !important; z-index: 1 !important;
  inset-block: var(--top) var(--bottom) !important; inset-inline-end: var(--end) !important;
  inline-size: var(--width) !important;
}
:host([hidden]) { display: none !important; }
.dock {
  --ground: #fff; --ink: #1f1f1f; --line: #dadce0; --hover: #f1f3f4; --accent: #0b57d0;
  color-scheme: light; box-sizing: border-box; height: 100%; font: 500 12px/16px system-ui, sans-serif; color: var(--ink);
}
.dock.dark {
  --ground: #1a1c20; --ink: #e3e3e3; --line: #444746; --hover: #303134; --accent: #a8c7fa;
  color-scheme: dark;
}
.dock *, .dock *::before { box-sizing: border-box; }
[hidden] { display: none !important; }
.card {
  position: relative; height: 100%; overflow: hidden; background: var(--ground);
  border: 1px solid var(--line); border-radius: 16px;
}
.overlay .card { box-shadow: 0 4px 16px rgb(0 0 0 / .28); }
iframe { display: block; width: 100%; height: 100%; border: 0; background: var(--ground); }
.resizing iframe { pointer-events: none; }
.handle {
  position: absolute; inset-block: 0; inset-inline-start: -8px; width: 8px;
  cursor: ew-resize; touch-action: none; outline: 0;
}
.handle::before {
  content: ''; position: absolute; inset-block: 16px; inset-inline-start: 3px; width: 3px; border-radius: 2px;
}
.handle:hover::before, .resizing .handle::before { background: var(--line); }
.handle:focus-visible::before { background: var(--accent); }
.tab {
  display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 4px;
  width: 100%; min-height: 56px; margin: 0; padding: 8px 0; font: inherit; color: var(--ink); cursor: pointer;
  background: var(--ground); border: 1px solid var(--line); border-inline-end: 0;
  border-start-start-radius: 12px; border-end-start-radius: 12px;
}
.tab:hover { background: var(--hover); }
.tab:focus-visible { outline: 2px solid var(--accent); outline-offset: -3px; }
.tab svg { width: 16px; height: 16px; color: var(--accent); }
.tab bdi { max-width: 100%; overflow: hidden; white-space: nowrap; text-overflow: clip; font-size: 11px; }
@media (forced-colors: active) {
  .handle:hover::before, .handle:focus-visible::before, .resizing .handle::before { background: Highlight; }
}
`;
