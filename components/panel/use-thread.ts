import type { Candidate, Outsider, Target } from '../../utils/model/panel-view';
import { useDesk } from './desk';
import { neverQuestion, neverSaid } from './never-words';

/**
 * What the rep may decide about the thread or page in view: which record it belongs to, or that it is none of ours.
 * @param here what is in view, in words
 */
export function useThread(here: 'thread' | 'page' = 'thread') {
  const { ask, saver, say, askFirst } = useDesk();

  /** Puts the thread on a record; `chosen` is the record that the rep had chosen before, for the way back. */
  function link(to: Candidate | Target, chosen: Target | null = null) {
    const target = { kind: to.kind, id: to.id, name: to.name };
    void saver.save({
      where: 'thread',
      what: `this ${here} on ${to.name}`,
      run: async (version) => {
        await ask('thread/link', { version, target });
        say({
          text: `This ${here} is on ${to.name} now.`,
          undo: () =>
            saver.again((now) =>
              chosen
                ? ask('thread/link', { version: now, target: chosen })
                : ask('thread/take-back', { version: now }),
            ),
        });
      },
    });
  }

  /** Tracks the person: the background looks for a lead or contact with this address before it makes one. */
  function track(email: string) {
    void saver.save({
      where: 'thread',
      what: `${email} as a lead`,
      run: async (version) => {
        const { target, created, undo } = await ask('thread/track', { version, email });
        say({
          text: created ? `New lead: ${target.name}.` : `${target.name} was known; this thread is linked.`,
          undo: () => ask('suggestion/undo', { undo }),
        });
      },
    });
  }

  function leave() {
    void saver.save({
      where: 'thread',
      what: 'this thread as no business',
      run: async (version) => {
        await ask('thread/leave', { version });
        say({
          text: 'This thread is left alone.',
          undo: () => saver.again((now) => ask('thread/take-back', { version: now })),
        });
      },
    });
  }

  function takeBack() {
    void saver.save({
      where: 'thread',
      what: 'this thread',
      run: (version) => ask('thread/take-back', { version }),
    });
  }

  function pick({ email, name }: Outsider) {
    void saver.save({
      where: 'thread',
      what: `${name ?? email} for this thread`,
      run: async (version) => {
        await ask('thread/person', { version, email });
        say({ text: `This thread is with ${name ?? email}.` });
      },
    });
  }

  /** Puts an address or a domain of this thread on the never-list; `agreed`: to so many logged mails going. */
  function never(value: string, agreed?: number) {
    void saver.save({
      where: 'thread',
      what: `${value} on the never-list`,
      run: async (version) => {
        const asked = { version, value, ...(agreed !== undefined && { agreed }) };
        const { ok, mails } = await ask('thread/never', asked);
        if (!ok) {
          askFirst(neverQuestion(value, mails, () => never(value, mails)));
          return;
        }
        say({
          ...neverSaid(value, mails),
          undo: () => saver.again((now) => ask('thread/never-back', { version: now, value })),
        });
      },
    });
  }

  function neverBack(value: string) {
    void saver.save({
      where: 'thread',
      what: `${value} off the never-list`,
      run: async (version) => {
        await ask('thread/never-back', { version, value });
        say({ text: `${value} is off your never-list.` });
      },
    });
  }

  return { link, track, leave, takeBack, pick, never, neverBack };
}
