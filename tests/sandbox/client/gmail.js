// The behaviour of the sandbox's mail page: one document, views that change with the address, hidden copies
// of earlier views left behind, mails that open on a click, a box to write a reply in.

const KEPT_VIEWS = 3;
const views = document.querySelector('.aeF > .nH');
const byId = (id) => document.getElementById(id);
const copyOf = (template) => template.content.firstElementChild.cloneNode(true);

function say(text) {
  const toast = document.querySelector('.bAp');
  toast.firstElementChild.textContent = text;
  toast.hidden = false;
  setTimeout(() => {
    toast.hidden = true;
  }, 4000);
}

function keepOnlyMatching(view, query) {
  const words = query.toLowerCase();
  for (const row of view.querySelectorAll('tr.zA')) {
    if (!row.textContent.toLowerCase().includes(words)) row.remove();
  }
}

function viewOf(route) {
  const parts = route.split('?')[0].split('/').map(decodeURIComponent);
  const own = byId(`view:${parts.at(-1)}`);
  if (own) return copyOf(own);
  const list = copyOf(byId('view:inbox'));
  if (parts[0] === 'search') keepOnlyMatching(list, parts[1].replaceAll('+', ' '));
  return list;
}

function markFolder(folder) {
  for (const entry of document.querySelectorAll('.TO')) {
    entry.classList.toggle('nZ', entry.dataset.folder === folder);
  }
}

function show() {
  const route = location.hash.slice(1) || 'inbox';
  const view = viewOf(route);
  for (const earlier of views.children) earlier.style.display = 'none';
  while (views.children.length >= KEPT_VIEWS) views.firstElementChild.remove();
  views.append(view);
  document.title = view.dataset.title;
  markFolder(route.split('/')[0]);
}

function openMail(item) {
  const template = item.querySelector(':scope > template');
  if (!template) return;
  item.querySelector(':scope > .adf').remove();
  item.append(copyOf(template));
  template.remove();
  item.className = 'h7 ie nH oy8Mbf';
  item.setAttribute('aria-expanded', 'true');
}

// Gmail makes a box first; a moment later the text in it can be written, and the cursor is put there.
function openText(box) {
  const text = box.querySelector('.Am');
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const [name, value] of [
        ['g_editable', 'true'],
        ['role', 'textbox'],
        ['contenteditable', 'true'],
      ])
        text.setAttribute(name, value);
      text.focus();
    }),
  );
}

function startReply(view) {
  const open = view.querySelector('.adB');
  if (open) return open.querySelector('.Am').focus();
  const box = copyOf(byId('composer'));
  const subject = view.querySelector('h2.hP');
  const sender = [...view.querySelectorAll('.adn .gD')].at(-1);
  box.querySelector('[name=rt]').value = `#${subject.dataset.threadPermId}`;
  box.querySelector('[name=lts]').value = subject.dataset.legacyThreadId;
  box.querySelector('[name=subject]').value = `Re: ${subject.textContent}`;
  box.querySelector('.hl').append(sender.cloneNode(true));
  view.querySelector('.aHU').append(box);
  openText(box);
}

function startMail() {
  const frame = document.createElement('div');
  frame.className = 'AD';
  frame.setAttribute('role', 'dialog');
  frame.append(copyOf(byId('composer')));
  frame.querySelector('[name=rt]').value = '#thread-a:r1';
  document.querySelector('.dw').replaceChildren(frame);
  openText(frame);
}

function changeTheme() {
  const now = byId('theme');
  const { light, dark } = { light: byId('theme:light'), dark: byId('theme:dark') };
  const next = now.textContent === light.content.textContent ? dark : light;
  now.textContent = next.content.textContent;
}

const CLICKS = {
  'tr.zA': (row) => {
    location.hash = `${(location.hash.slice(1) || 'inbox').replace(/\?.*/, '')}/${row.dataset.route}`;
  },
  '.adf': (folded) => openMail(folded.closest('[role=listitem]')),
  '.bHI': (button) => {
    for (const item of button.closest('[role=main]').querySelectorAll('[role=listitem]')) openMail(item);
  },
  '.ajR': (dots) => {
    dots.nextElementSibling.hidden = !dots.nextElementSibling.hidden;
    dots.setAttribute('aria-expanded', String(!dots.nextElementSibling.hidden));
  },
  '.ams.bkH': (link) => startReply(link.closest('[role=main]')),
  '.aaq': (button) => startReply(button.closest('[role=main]')),
  '.T-I-KE': () => startMail(),
  '.aoO': (button) => {
    button.closest('.AD, .adB').remove();
    say('The sandbox sends no mail.');
  },
  '.oh': (button) => button.closest('.AD, .adB').remove(),
  '#theme-switch': () => changeTheme(),
};

document.addEventListener('click', (event) => {
  for (const [selector, act] of Object.entries(CLICKS)) {
    const found = event.target.closest(selector);
    if (found) return act(found);
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.matches('[role=button], [role=link]')) event.target.click();
});
document.querySelector('[role=search]').addEventListener('submit', (event) => {
  event.preventDefault();
  location.hash = `search/${encodeURIComponent(event.target.q.value)}`;
});
// Gmail changes the address first and the view some frames later.
addEventListener('hashchange', () => requestAnimationFrame(() => requestAnimationFrame(show)));
show();
