/**
 * One way to drive both browsers: Chromium through Playwright, Firefox through Puppeteer and WebDriver BiDi. Holds only what
 * their pages have in common, so that every test runs in both.
 *
 * Each holds the extension to silence when it closes. Seen are, in Chromium, all requests of pages (a content script's count as its
 * page's: the fixtures ask for nothing), and of the network's own log those that our pages and our worker began, sockets too; in
 * Firefox all that the add-on's pages, background and content scripts began. Not seen are names looked up without a request.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../../setup/browsers.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** A page of either browser. */
export interface Tab {
  evaluate<T, A = undefined>(fn: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** Polls in the page until the function answers truly; fails after ten seconds with the last answer. */
  until<T, A = undefined>(fn: (arg: A) => T, arg?: A): Promise<T>;
  screenshot(path: string, fullPage?: boolean): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  colours(scheme: 'light' | 'dark'): Promise<void>;
  press(key: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** What keeps people from using the page, one sentence each; null where the browser cannot be asked (Firefox). */
  barriers(): Promise<string[] | null>;
  goto(url: string): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  name: BrowserName;
  /** Answers every address outside the extension: pages by their prefix, all else is refused, so nothing leaves the machine. */
  serve(pages: Record<string, string>): void;
  /** A tab at a network's address. */
  visit(url: string): Promise<Tab>;
  /** A tab with a page of the extension, such as `popup.html`. */
  open(path: string): Promise<Tab>;
  /** Stops the background as the browser would, at once. */
  killBackground(): Promise<void>;
  /** Fails where the extension, whatever part of it, asked anybody for anything, or broke its own content security policy. */
  close(): Promise<void>;
}

const build = (folder: string) => resolve(import.meta.dirname, '../../../.output', folder);
const answer = (pages: Record<string, string>, url: string) =>
  Object.entries(pages).find(([prefix]) => url.startsWith(prefix))?.[1];
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function until<T>(ask: () => Promise<T>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)} after ten seconds`);
    await pause(50);
  }
}

/** The browser asks for the icon of a page by itself. */
const isIcon = (url: string) => url.endsWith('/favicon.ico');

/** Nothing is asked of anybody: what was is a failure of whatever test the browser ran for. */
function mustBeSilent(asked: readonly string[], broken: readonly string[]) {
  if (asked.length > 0) throw new Error(`Asked for: ${[...new Set(asked)].join(', ')}`, { cause: broken });
  if (broken.length > 0) throw new Error(`Not allowed by our own policy: ${[...new Set(broken)].join(', ')}`);
}

/** Addresses that a page or the worker of an extension asked for, as Chromium's own log of its network has them. */
function askedBy(origin: string, log: string): string[] {
  // A log that was cut off ends after a whole line.
  const whole = log.trimEnd().endsWith('}') ? log : `${log.trimEnd().replace(/,$/u, '')}]}`;
  type Event = { params?: { url?: string; initiator?: string } };
  const { events } = JSON.parse(whole) as { events: Event[] };
  return events.flatMap(({ params }) => (params?.url && params.initiator === origin ? params.url : []));
}

async function openChromium(folder = 'test-chrome-mv3'): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'hearback-'));
  const extension = build(folder);
  const networkLog = join(profile, 'network.json');
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    ignoreDefaultArgs: ['--disable-back-forward-cache'], // readers' browsers have it
    locale: 'en-US',
    viewport: { width: 800, height: 1000 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      `--log-net-log=${networkLog}`,
    ],
  });
  const broken: string[] = [];
  context.on('console', (message) => {
    const isOurs = message.page()?.url().startsWith('chrome-extension:');
    if (isOurs && /content security policy/iu.test(message.text())) broken.push(message.text());
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  let pages: Record<string, string> = {};
  const refused: string[] = [];
  await context.route(/^https?:/u, (route) => {
    const url = route.request().url();
    const body = answer(pages, url);
    if (body !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    if (!isIcon(url)) refused.push(url);
    return route.abort();
  });
  const tab = async (url: string): Promise<Tab> => {
    const page = await context.newPage();
    await page.goto(url);
    const self: Tab = {
      evaluate: (fn, arg) => page.evaluate(fn as never, arg) as never,
      until: (fn, arg) => until(() => self.evaluate(fn, arg)) as never,
      screenshot: async (path, fullPage = false) => void (await page.screenshot({ path, fullPage })),
      resize: (width, height) => page.setViewportSize({ width, height }),
      colours: (colorScheme) => page.emulateMedia({ colorScheme }),
      press: (key) => page.keyboard.press(key),
      click: (selector) => page.click(selector),
      async barriers() {
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      },
      goto: async (to) => void (await page.goto(to)),
      front: () => page.bringToFront(),
      close: () => page.close(),
    };
    return self;
  };
  return {
    name: 'chromium',
    serve(served) {
      pages = served;
    },
    visit: tab,
    open: (path) => tab(`chrome-extension://${id}/${path}`),
    async killBackground() {
      const control = await context.newPage();
      const session = await context.newCDPSession(control);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await control.close();
    },
    async close() {
      await context.close();
      const asked = askedBy(`chrome-extension://${id}`, await readFile(networkLog, 'utf8'));
      await rm(profile, { recursive: true, force: true });
      mustBeSilent([...refused, ...asked], broken);
    },
  };
}

const addon = 'hearback@hearback.example';
/** Firefox picks a random address for each installed add-on; a preference fixes it. */
const uuid = '11111111-2222-4333-8444-555555555555';

/** Runs a line in Firefox's own window, where its preferences and extensions are; WebDriver BiDi's `moz:scope` leads there. */
async function inside(browser: Browser, expression: string): Promise<string> {
  type Answer = {
    result: { contexts: { context: string }[]; result?: { value?: string }; exceptionDetails?: { text: string } };
  };
  const { connection } = browser as unknown as { connection: { send(method: string, what: object): Promise<Answer> } };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: result.contexts[0]?.context };
  const done = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (done.result.exceptionDetails) throw new Error(`${expression}: ${done.result.exceptionDetails.text}`);
  return done.result.result?.value ?? '';
}
/** Notes in Firefox's own window what the add-on's pages, background and content scripts ask of the network, and which policy they break. */
const watchAddon = `
  globalThis.addonAsked = [];
  globalThis.addonBroke = [];
  const isOurs = (principal) =>
    principal?.addonId === '${addon}' || principal?.contentScriptAddonPolicy?.id === '${addon}';
  Services.obs.addObserver((channel) => {
    channel.QueryInterface(Ci.nsIChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    if (isOurs(triggeringPrincipal) || isOurs(loadingPrincipal)) addonAsked.push(channel.URI.spec);
  }, 'http-on-modify-request');
  Services.console.registerListener((message) => {
    if (!(message instanceof Ci.nsIScriptError) || !message.category.startsWith('CSP')) return;
    if ((message.sourceName + message.errorMessage).includes('${uuid}')) addonBroke.push(message.errorMessage);
  });
  ''`;
const schemes = { dark: 0, light: 1 };

/** Without a folder's name the build for tests, which may read the fixtures' hosts from the start. */
export async function openFirefox(folder = 'test-firefox-mv3'): Promise<Driver> {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('No Firefox found: npm run setup:browsers');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Pages of an add-on may be opened over WebDriver BiDi only with this flag.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.enabled': true,
      // A socket is not seen before its name was looked up, which may take longer than a test: no name is.
      'network.dns.disabled': true,
      'intl.accept_languages': 'en-US',
      'intl.locale.requested': 'en-US',
    },
  });
  await inside(browser, watchAddon);
  await browser.installExtension(build(folder));
  let pages: Record<string, string> = {};
  const refused: string[] = [];
  const tab = async (url: string): Promise<Tab> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 1000 });
    const ours = url.startsWith('moz-extension:');
    if (!ours) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body = answer(pages, request.url());
        if (body !== undefined) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
        else if (!/^https?:/u.test(request.url()))
          void request.continue(); // the page's own data
        else {
          if (!isIcon(request.url())) refused.push(request.url());
          void request.abort();
        }
      });
    }
    // No load event is reported for an add-on's pages: wait for none, and for an element later.
    await page.goto(url, ours ? { waitUntil: [] } : {});
    if (ours) await until(() => page.evaluate(() => document.readyState === 'complete').catch(() => false));
    const self: Tab = {
      evaluate: (fn, arg) => page.evaluate(fn as never, arg as never) as never,
      until: (fn, arg) => until(() => self.evaluate(fn, arg)) as never,
      screenshot: async (path, fullPage = false) =>
        void (await page.screenshot({ path: path as `${string}.png`, fullPage })),
      resize: (width, height) => page.setViewport({ width, height }),
      // Of all tabs at once: over BiDi no tab has a scheme of its own.
      async colours(scheme) {
        const content = 'layout.css.prefers-color-scheme.content-override';
        await inside(browser, `Services.prefs.setIntPref('${content}', ${schemes[scheme]})`);
      },
      press: (key) => page.keyboard.press(key as 'Tab'),
      click: (selector) => page.click(selector),
      barriers: async () => null,
      goto: async (to) => void (await page.goto(to)),
      front: () => page.bringToFront(),
      close: () => page.close(),
    };
    return self;
  };
  return {
    name: 'firefox',
    serve(served) {
      pages = served;
    },
    visit: tab,
    open: (path) => tab(`moz-extension://${uuid}/${path}`),
    async killBackground() {
      const extension = `WebExtensionPolicy.getByID('${addon}').extension`;
      await inside(browser, `${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    async close() {
      const noted = (name: string) => inside(browser, `JSON.stringify(globalThis.${name})`);
      const [asked, broken] = await Promise.all([noted('addonAsked'), noted('addonBroke')]);
      await browser.close();
      mustBeSilent([...refused, ...JSON.parse(asked)], JSON.parse(broken));
    },
  };
}

export const drivers: Record<BrowserName, (folder?: string) => Promise<Driver>> = {
  chromium: openChromium,
  firefox: openFirefox,
};

/** A message as the extension's pages send it; call it in a tab of the extension. */
export const tell = <T>(tab: Tab, type: string, data?: unknown): Promise<T> =>
  tab.evaluate(
    async ([name, what]) => {
      type Api = {
        runtime: { sendMessage(message: object): Promise<{ res: T; err?: { message: string } } | undefined> };
      };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      const message = { id: 1, type: name, data: what, timestamp: Date.now() };
      const answer = await (browser ?? chrome)?.runtime.sendMessage(message);
      if (answer?.err) throw new Error(answer.err.message);
      return answer?.res as T;
    },
    [type, data] as [string, unknown],
  );
