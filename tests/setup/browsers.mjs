// Where the end-to-end tests find their browsers.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const first = (paths) => paths.find((p) => p && existsSync(p));

/** Playwright's own build first: Google Chrome no longer takes --load-extension. */
export const chromiumPath = () =>
  process.env.CHROMIUM_PATH ||
  first([
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);

function downloadedFirefox() {
  const root = join(import.meta.dirname, '../../.browsers/firefox');
  if (!existsSync(root)) return [];
  return readdirSync(root).flatMap((v) => [
    join(root, v, 'firefox/firefox'),
    join(root, v, 'Firefox.app/Contents/MacOS/firefox'),
    join(root, v, 'core/firefox.exe'),
  ]);
}

export const firefoxPath = () =>
  process.env.FIREFOX_PATH ||
  first([
    ...downloadedFirefox(),
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/usr/lib64/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
