/**
 * Two Chromiums side by side, alike but for the extension in one of them, so that every figure stands beside the same page without it.
 * The extension is built into a folder of the benchmark's own, as the browser tests build theirs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { build, zip } from 'wxt';
import { chromiumPath } from '../setup/browsers.mjs';
import type { Bench } from './page.ts';

export const outDir = resolve(import.meta.dirname, '../../.output/bench');
const testBuild = join(outDir, 'test-chrome-mv3');
export const productBuild = join(outDir, 'chrome-mv3');

/** The build that may read the networks' hosts from the start, and the product as it is packed for a store. */
export async function buildAll(): Promise<void> {
  const { HEARBACK_TEST } = process.env;
  for (const isTest of [true, false]) {
    process.env.HEARBACK_TEST = isTest ? '1' : '';
    const folder = `${isTest ? 'test-' : ''}{{browser}}-mv{{manifestVersion}}`;
    const config = { outDir, outDirTemplate: folder, logger: quiet };
    if (isTest) await build(config);
    else await zip(config);
  }
  if (HEARBACK_TEST === undefined) delete process.env.HEARBACK_TEST;
  else process.env.HEARBACK_TEST = HEARBACK_TEST;
}
const say = (...words: unknown[]) => console.error(...words);
const quiet = {
  debug() {},
  log() {},
  info() {},
  success() {},
  start() {},
  warn: say,
  error: say,
  fatal: say,
  box() {},
  level: 0,
};

export interface Browser {
  /** Is the extension in it? */
  touched: boolean;
  /** A tab at a network's address, which answers with this page. */
  open(url: string, html: string): Promise<Page>;
  /** A tab with a page of the extension; notes in `shownAt` when it first showed what the selector finds. */
  ours(path: string, selector?: string): Promise<Page>;
  control(page: Page): Promise<CDPSession>;
  close(): Promise<void>;
}

/** Pages measure in steps of five microseconds only when no other origin shares their process. */
const alone = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

async function openOne(touched: boolean): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'hearback-bench-'));
  const executablePath = chromiumPath();
  const with_ = touched ? [`--disable-extensions-except=${testBuild}`, `--load-extension=${testBuild}`] : [];
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    locale: 'en-US',
    viewport: { width: 800, height: 1000 },
    args: [
      ...with_,
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--js-flags=--expose-gc',
      '--lang=en-US',
    ],
  });
  let served = '';
  await context.route(/^https?:/u, (route) =>
    /favicon/u.test(route.request().url())
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', headers: alone, body: served }),
  );
  let id = '';
  if (touched) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    id = new URL(worker.url()).host;
  }
  return {
    touched,
    async open(url, html) {
      served = html;
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async ours(path, selector = 'body') {
      const page = await context.newPage();
      await page.addInitScript((wanted) => {
        const look = () => {
          if (!document.querySelector(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() => Object.assign(window, { shownAt: performance.now() }));
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true, attributes: true });
      }, selector);
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    control: (page) => context.newCDPSession(page),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

export interface Pair {
  without: Browser;
  with: Browser;
  close(): Promise<void>;
}

/** A message as the extension's pages send it. */
export const tell = <T>(page: Page, type: string, data?: unknown): Promise<T> =>
  page.evaluate(
    async ([name, what]) => {
      type Answer = { res: unknown; err?: { message: string } } | undefined;
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<Answer> } } };
      const answer = await chrome.runtime.sendMessage({ id: 1, type: name, data: what, timestamp: Date.now() });
      if (answer?.err) throw new Error(answer.err.message);
      return answer?.res;
    },
    [type, data] as [string, unknown],
  ) as Promise<T>;

/** Both browsers, the extension at Balanced and switched on for the benchmark's Mastodon server. */
export async function openPair(): Promise<Pair> {
  const pair = { without: await openOne(false), with: await openOne(true) };
  const page = await pair.with.ours('popup.html');
  await tell(page, 'change', { level: 'balanced', knownHosts: { 'mastodon.example': 'mastodon' }, welcomed: true });
  await tell(page, 'syncSites');
  await page.close();
  return {
    ...pair,
    async close() {
      await Promise.all([pair.without.close(), pair.with.close()]);
    },
  };
}

/** `measure` in either browser in turn, so that whatever else the machine does falls on both alike. */
export async function inTurn<T>(pair: Pair, runs: number, measure: (browser: Browser) => Promise<T>) {
  const without: T[] = [];
  const touched: T[] = [];
  for (let run = 0; run < runs; run++) {
    for (const browser of run % 2 ? [pair.with, pair.without] : [pair.without, pair.with])
      (browser.touched ? touched : without).push(await measure(browser));
  }
  return { without, touched };
}

/** Milliseconds from opening a page of the extension until it showed what was asked for, drawn. */
export async function shownAfter(page: Page): Promise<number> {
  const at = await page.waitForFunction(() => (window as unknown as { shownAt?: number }).shownAt);
  return (await at.jsonValue()) as number;
}

/** In the page: what its own script left for us. */
export const benchOf = (page: Page) => page.evaluateHandle(() => (window as unknown as { bench: Bench }).bench);
