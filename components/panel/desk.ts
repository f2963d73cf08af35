import { createContext, useContext } from 'react';
import type { PanelPush } from '../../utils/model/panel-view';
import type { Ask } from '../hooks/panel-link';
import type { KeptText } from './kept-text';
import type { Region } from './region';
import type { Saver } from './use-saver';

/** A word to the rep after something was done, with the way back, and what is to say once it was taken. */
export type Said = { text: string; undo?: () => Promise<unknown>; undone?: string };

/** What is asked before something that cannot be taken back. */
export type Question = { title: string; words: string; verb: string; onYes: () => void };

/** What every part of the panel has at hand. */
export type Desk = {
  ask: Ask;
  saver: Saver;
  say: (said: Said) => void;
  askFirst: (question: Question) => void;
  kept: KeptText;
  region: Region;
  /** The background's clock at the last push. */
  now: Date;
  place: PanelPush['place'];
  /** What the tab shows, by name. */
  beside: string | null;
  suggestedEmail: string | null;
  /** The host of the page where it can be taught how to be read; null elsewhere. */
  teachable: string | null;
  /** The panel has been in plain sight long enough for a click to count. */
  isSeen: () => boolean;
};

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the panel that this part stands in. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part belongs inside a Panel.');
  return desk;
}
