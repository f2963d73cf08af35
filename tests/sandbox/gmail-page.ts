import { FOLDERS, listView } from './gmail-list';
import { threadView } from './gmail-thread';
import { avatar, escapeHtml } from './html';
import type { Mailbox } from './mailbox';

export type Theme = 'light' | 'dark';

/** Colours of the two themes. Gmail has no attribute for them: it can only be told from computed colours. */
export const THEMES: Record<Theme, string> = {
  light:
    ':root{color-scheme:light;--frame:#f6f8fc;--sheet:#fff;--ink:#1f1f1f;--soft:#5f6368;--line:#e4e7eb;--read:#f2f6fc;--field:#e9eef6;--chosen:#d3e3fd;--press:#c2e7ff;--link:#0b57d0;--shade:rgba(60,64,67,.3)}',
  dark: ':root{color-scheme:dark;--frame:#1b1b1d;--sheet:#131314;--ink:#e3e3e3;--soft:#a0a4a8;--line:#303134;--read:#1b1b1d;--field:#2b2c2f;--chosen:#004a77;--press:#004a77;--link:#a8c7fa;--shade:rgba(0,0,0,.6)}',
};

function header({ account }: Mailbox): string {
  return `<header class="gb_Ea" role="banner" id="gb"><div class="gb_Hd"><div class="gb_Od">Rivetwing Mail</div><form class="gb_Pe" role="search"><input aria-label="Search mail" autocomplete="off" placeholder="Search mail" name="q" type="text"></form><div class="gb_Ld"><button id="theme-switch" type="button">Change theme</button><a class="gb_A" aria-label="Google Account: ${escapeHtml(account.name)} &#10;(${account.email})" href="https://accounts.google.com/SignOutOptions?hl=en" role="button" target="_top"><img class="gbii" src="${avatar(account.name)}" alt="" aria-hidden="true"></a></div></div></header>`;
}

function navigation(): string {
  const folders = FOLDERS.map(
    ({ route, name }) =>
      `<div class="TO" data-folder="${route}"><div class="aio"><span class="nU"><a href="#${route}" target="_top" class="J-Ke n0" aria-label="${name}" draggable="false">${name}</a></span></div></div>`,
  );
  return `<div class="aeN nH oy8Mbf nn" role="navigation"><div class="aic"><div class="z0"><div class="T-I T-I-KE L3" role="button" tabindex="0" gh="cm">Compose</div></div></div><div class="wT"><div class="aim"></div>${folders.join('')}</div></div>`;
}

/** Where a reply is written; the client script fills in what it answers. */
function composer(): string {
  return `<template id="composer"><div class="ip adB"><div class="M9"><div class="aoI" role="region" aria-label="Reply" data-compose-id="1"><form class="bAs"><input type="hidden" name="composeid" value="1"><input type="hidden" name="draft" value="#msg-a:r1"><input type="hidden" name="rt"><input type="hidden" name="lts"><input type="hidden" name="subject"><div class="aoD hl"></div><div class="Am aiL Al editable" aria-label="Message Body" aria-multiline="true"></div><div class="dC"><div class="T-I aoO" role="button" tabindex="0">Send</div><div class="oh" role="button" tabindex="0">Discard</div></div></form></div></div></div></template>`;
}

/** Gmail's page for the whole mailbox: the views wait in templates, the client script shows one. */
export function gmailPage(mailbox: Mailbox, theme: Theme): string {
  const lists = FOLDERS.map(
    (folder) => `<template id="view:${folder.route}">${listView(folder, mailbox)}</template>`,
  );
  const threads = mailbox.threads.map(
    (thread) => `<template id="view:${thread.token}">${threadView(thread, mailbox)}</template>`,
  );
  return `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rivetwing Mail</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/mail/sandbox/gmail.css"><style id="theme">${THEMES[theme]}</style></head><body class="aAU"><div class="nH w-asV aiw"><div class="nH"><div class="nH oy8Mbf qp">${header(mailbox)}</div><div class="nH aqk aql bkL"><div class="no">${navigation()}<div class="nH bkK nn"><div class="nH"><div class="nH ar4 B"><div class="AO"><div class="Tm aeJ"><div class="aeF"><div class="nH"></div></div></div></div></div></div></div><div class="nH aUx"><div class="brC-aT5-aOt-Jw" role="complementary" aria-label="Side panel"></div></div></div></div></div></div><div class="dw"></div><div class="bAp" role="alert" hidden><span class="bAq"></span></div>${lists.join('')}${threads.join('')}${composer()}<template id="theme:light">${THEMES.light}</template><template id="theme:dark">${THEMES.dark}</template><script src="/mail/sandbox/gmail.js" defer></script></body></html>`;
}
