/** What the background tells a content script. Checked there by a hand-written guard: no zod in pages. */
export type ToContent =
  | { name: 'page/read' }
  | { name: 'dock/apply'; dock: { state: 'open' | 'folded' | 'off'; width: number; paused: boolean } }
  | { name: 'dock/toggle' }
  | { name: 'dock/open' }
  | { name: 'dock/fold' }
  | { name: 'dock/badge'; score: string | null };

/** What the background tells the tabs of a host when something was taught about it: they ask for it anew. */
export type SiteTaught = { name: 'site/taught' };

/** What the background tells every tab when sites were taken back: scripts on pages of theirs end themselves. */
export type SitesRevoked = { name: 'site/revoked'; patterns: string[] };
