import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** What Gmail is to us: the one host that is read from the day of installation. */
const GMAIL = 'https://mail.google.com/*';

/** What a user may add, one host at a time: many a CRM lives on an intranet, without encryption. */
const ANY_SITE = ['https://*/*', 'http://*/*'];

/** Our own pages run our own files, show our own and data: pictures, and reach no network. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-src 'none'";

/**
 * Nearly all of what a content script holds runs within a second of its start: compiled in one go it is parsed once,
 * function by function each is parsed twice. Chromium heeds the mark since version 136; elsewhere it is a comment.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // A reader must see where each name comes from.
  imports: false,
  hooks: {
    // In a page every kilobyte is Gmail's time. Both browsers answer with promises there by themselves, and a
    // content script sends no late replies: the polyfill's 3 kB would buy nothing. Nor would WXT's own context.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type === 'content-script')) {
        config.plugins = [...(config.plugins ?? []), compiledAtOnce];
        // A twentieth smaller than what the builder makes by itself.
        config.build = { ...config.build, minify: 'terser', terserOptions: { compress: { passes: 2 } } };
        config.resolve = {
          ...config.resolve,
          alias: {
            ...config.resolve?.alias,
            'wxt/browser': '@wxt-dev/browser',
            'wxt/utils/content-script-context': fileURLToPath(
              new URL('utils/in-page/script-context.ts', import.meta.url),
            ),
          },
        };
      }
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [GMAIL],
    // Asked for by a click in Settings or Today.
    optional_permissions: ['notifications', 'downloads'],
    optional_host_permissions: ANY_SITE,
    incognito: 'not_allowed',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    content_security_policy: { extension_pages: PAGE_POLICY },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        // The panel docks on any site that was added. What keeps it blank elsewhere is its one-time token.
        matches: ANY_SITE,
        // A fresh address each session: a page cannot probe for the extension. Firefox does so by itself.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_togglePanel__',
      },
      'write-remark': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_writeRemark__',
      },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_panel: 'panel.html', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'dealcue@dealcue.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'panel.html' }, minimum_chrome_version: '116' }),
  }),
});
