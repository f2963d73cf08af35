import { describe, expect, it } from 'vitest';
import { BUILDS, type Build, builtFile } from './output';

/** What a user grants at installation. A longer list is a decision, never an accident. */
const AT_INSTALL: Record<Build, string[]> = {
  'chrome-mv3': ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  'firefox-mv3': ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'],
};

describe.each(BUILDS)('the manifest of %s', (build) => {
  const manifest = JSON.parse(builtFile(build, 'manifest.json'));

  it('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(AT_INSTALL[build]);
    expect(manifest.optional_permissions).toEqual(['notifications', 'downloads']);
  });

  it('reaches Gmail and no other host; what a user may add is asked for at a click', () => {
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.content_scripts.map((script: { matches: string[] }) => script.matches)).toEqual([
      ['https://mail.google.com/*'],
    ]);
  });

  it('takes no message from web pages or other extensions', () => {
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets our pages run only our own files and reach no network', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-src 'none'",
    );
  });

  it('shows the panel page, and only it, to the sites that a user may add', () => {
    const [resource, ...more] = manifest.web_accessible_resources;
    expect(more).toEqual([]);
    expect(resource.resources).toEqual(['panel.html']);
    expect(resource.matches).toEqual(['https://*/*', 'http://*/*']);
    // A fresh address each session, or a page could tell who has the extension. Firefox does so by itself.
    expect(resource.use_dynamic_url).toBe(build === 'chrome-mv3' ? true : undefined);
  });

  it('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });
});

it('tells Firefox that no data is collected', () => {
  const { gecko } = JSON.parse(builtFile('firefox-mv3', 'manifest.json')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.id).toContain('@');
});
