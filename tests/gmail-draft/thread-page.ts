/** What stands on a page: a thread with one mail, places to write, and Gmail's buttons to reply. */
export type PageParts = {
  /** The thread that the open reply box in the thread notes; `''` when it notes none. */
  box?: string;
  /** The threads of windows for writing, outside the view. */
  windows?: string[];
  /** The start tags of the buttons under the mail. */
  buttons?: string[];
  /** The thread of the box that a button opens; null when nothing comes. */
  opens?: string | null;
  /** Gmail makes a fresh box first and a text that can be written in afterwards. */
  becomesWritable?: 'at once' | 'later';
  inMail?: string;
};

const REPLY = '<span class="ams bkH" role="link">';
const EDITABLE = 'g_editable="true" role="textbox" contenteditable="true"';

function writingPlace(thread: string, isWritable = true): string {
  const fields = `<input name="rt" value="${thread}"><input name="subject" value="Re: Case study"><input name="to" value="clara@buyer.example">`;
  return `<div class="aoI" role="region"><form onsubmit="this.dataset.sent = 1">${fields}<div class="Am" ${isWritable ? EDITABLE : ''}><div>UNSENT words</div></div><div class="aoO" role="button">Send</div></form></div>`;
}

function closing(start: string): string {
  return `${start}</${/^<(\w+)/.exec(start)?.[1]}>`;
}

const frames = async (count: number) => {
  for (let left = count; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Puts the page into the document, as Gmail builds it. */
export function showPage(parts: PageParts) {
  const {
    box,
    windows = [],
    buttons = [REPLY],
    opens = null,
    inMail = 'May we have the case study?',
  } = parts;
  history.replaceState(null, '', '/mail/u/0/#inbox');
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = `
    <div role="main"><h2 class="hP" data-thread-perm-id="thread-f:1882182175949067976" data-legacy-thread-id="1a1edab7800416c8">Case study</h2>
    <div role="list"><div role="listitem" aria-expanded="true"><div class="adn" data-message-id="#msg-f:1882182175949067976" data-legacy-message-id="1a1edab7800416c8">
    <span class="gD" email="clara@buyer.example" name="Clara Weiss">Clara Weiss</span><div class="ii gt"><div class="a3s">${inMail}</div></div></div>
    <div class="place">${box === undefined ? '' : writingPlace(box)}</div></div></div>
    <div class="btDi4d">${buttons.map(closing).join('')}</div></div>
    <div class="dw">${windows.map((thread) => `<div role="dialog">${writingPlace(thread)}</div>`).join('')}</div>`;

  const pressed: string[] = [];
  const place = document.querySelector('.place');
  for (const [at, button] of [...document.querySelectorAll('.btDi4d > *')].entries()) {
    button.addEventListener('click', () => {
      pressed.push(buttons[at] ?? '');
      if (opens === null || !place) return;
      requestAnimationFrame(() => {
        place.innerHTML = writingPlace(opens, parts.becomesWritable !== 'later');
      });
    });
  }
  return {
    pressed,
    /** The text of the writing place of that thread. */
    body: (thread: string) =>
      [...document.querySelectorAll(':is(.place, .dw) .aoI')]
        .find((one) => one.querySelector<HTMLInputElement>('[name="rt"]')?.value === thread)
        ?.querySelector('.Am') ?? null,
    makeWritable() {
      for (const body of document.querySelectorAll('.place .Am'))
        for (const [, name, value] of EDITABLE.matchAll(/(\w+)="(\w+)"/g))
          body.setAttribute(name ?? '', value ?? '');
    },
    /** Resolves when the page has had its frames. */
    settled: () => frames(6),
  };
}
