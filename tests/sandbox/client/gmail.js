// The behaviour of the sandbox's mail page: one document, views that change with the address, hidden copies
// of earlier views left behind, mails that open on a click, a box to write a reply in.

const KEPT_VIEWS = 3;
// Milliseconds for which a sent mail can be called back, as in Gmail's own settings at the least; or as a test says.
const undoLasts = () => Number(document.body.dataset.undoLasts ?? 5000);
const views = document.querySelector('.aeF > .nH');
const byId = (id) => document.getElementById(id);
const copyOf = (template) => template.content.firstElementChild.cloneNode(true);

function say(text, undo) {
  const toast = document.querySelector('.bAp');
  toast.firstElementChild.textContent = text;
  toast.querySelector('.bAa')?.remove();
  toast.hidden = false;
  const hide = () => {
    toast.hidden = true;
  };
  setTimeout(hide, undoLasts());
  if (!undo) return;
  const button = document.createElement('button');
  button.className = 'bAa';
  button.textContent = 'Undo';
  button.addEventListener('click', () => {
    hide();
    undo();
  });
  toast.append(button);
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
  box.querySelector('[name=draft]').value = `#msg-a:r${Date.now()}`;
  box.querySelector('[name=rt]').value = `#${subject.dataset.threadPermId}`;
  box.querySelector('[name=lts]').value = subject.dataset.legacyThreadId;
  box.querySelector('[name=subject]').value = `Re: ${subject.textContent}`;
  box.querySelector('.hl').append(sender.cloneNode(true));
  view.querySelector('.aHU').append(box);
  openText(box);
}

// Who is signed in, as the page says it: "Google Account: Name (address)".
function owner() {
  const said = document.querySelector('a[href*="accounts.google."]').getAttribute('aria-label');
  const [, name, email] = /: (.+?)\s*\((.+)\)/s.exec(said);
  return { name, email };
}

function namePerson(span, { name, email }) {
  span.setAttribute('email', email);
  span.setAttribute('name', name);
  span.dataset.hovercardId = email;
  span.textContent = name;
}

// A reply stands in the thread at once. Its second id, which carries the time, comes when it has really gone.
function sendReply(box) {
  const view = box.closest('[role=main]');
  const last = [...view.querySelectorAll('[role=listitem]')].at(-1);
  const item = last.cloneNode(true);
  const mail = item.querySelector('.adn');
  const to = {
    name: mail.querySelector('.gD').textContent,
    email: mail.querySelector('.gD').getAttribute('email'),
  };
  mail.dataset.messageId = box.querySelector('[name=draft]').value;
  delete mail.dataset.legacyMessageId;
  namePerson(mail.querySelector('.gD'), owner());
  mail.querySelector('.go').textContent = `<${owner().email}>`;
  const { firstChild } = mail.querySelector('.hb');
  const recipient = mail.querySelector('.hb [email]').cloneNode(true);
  namePerson(recipient, to);
  mail.querySelector('.hb').replaceChildren(firstChild, recipient);
  mail.querySelector('.a3s').replaceChildren(...box.querySelector('.Am').cloneNode(true).childNodes);
  box.remove();
  last.after(item);
  const gone = setTimeout(() => {
    mail.dataset.legacyMessageId = (BigInt(Date.now()) << 20n).toString(16);
  }, undoLasts());
  say('Message sent. The sandbox sends no mail.', () => {
    clearTimeout(gone);
    item.remove();
    view.querySelector('.aHU').append(box);
  });
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
    const reply = button.closest('.adB');
    if (reply?.closest('[role=main]')) return sendReply(reply);
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
