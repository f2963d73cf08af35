import type { PanelPush, PanelView } from '../../../utils/model/panel-view';

/** A connected panel: where it sits, which tab it shows, and the way to it. */
export type Panel = {
  place: PanelPush['place'];
  /** The tab that a frame stands on, or the one in front of a side panel; null where there is none. */
  tabId(): Promise<number | null>;
  post(message: unknown): void;
};

/** What is pushed, before it is known to which panel. */
export type Push = Omit<PanelPush, 'place'> & { view: PanelView };

/** The panels that are connected now. */
export type Panels = {
  add(panel: Panel): void;
  remove(panel: Panel): void;
  /** Hands a push to every panel that shows the tab. */
  push(tabId: number, push: Push): Promise<void>;
  /** The tabs that are on show. */
  tabs(): Promise<number[]>;
};

/** A list of connected panels, empty at first. */
export function makePanels(): Panels {
  const connected = new Set<Panel>();
  return {
    add: (panel) => void connected.add(panel),
    remove: (panel) => void connected.delete(panel),
    async push(tabId, push) {
      for (const panel of [...connected]) {
        const shown = await panel.tabId();
        if (shown === tabId && connected.has(panel)) panel.post({ push: { ...push, place: panel.place } });
      }
    },
    async tabs() {
      const shown = await Promise.all([...connected].map((panel) => panel.tabId()));
      return [...new Set(shown.filter((tabId) => tabId !== null))];
    },
  };
}
