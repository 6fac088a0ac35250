/**
 * Own replies (measures 4.5), noticed by the submit and the success that follows: the composer empties, closes or leaves the
 * page, as none does while a post fails. What was written is never read: of a composer only whether it is empty is asked.
 * A like is no submit. Where a network's composer is not known nothing is counted: a count too low, never one too high.
 */
import type { Network } from '../types.ts';

interface Composer {
  /** The box around field and button: gone or emptied after a success. */
  box: string;
  /** Where the words are. */
  field: string;
  submit: string;
  /** Enter sends, without a button; with `ctrl` only together with Ctrl or Cmd. */
  enter?: 'plain' | 'ctrl';
  /** A reply only then: the page's address, or something that the box holds. Left out: the box is for replies alone. */
  replyWhen?: { path?: RegExp; holds?: string };
  /** The item answered stands in the box, or around it, or nowhere near. */
  answered: 'within' | 'around' | 'opened';
  /** Another page follows the submit, which has no way to be confirmed here: then leaving the page is the success. */
  leaves?: boolean;
}

/** Grades as in networks.md; composers were seen in source, captures and others' code, none was used on a live site. */
const composers: Partial<Record<string, readonly Composer[]>> = {
  x: [
    // [CODE] 2026-08: a reply where the box shows the post answered, or in line on a post's page
    {
      box: '[role="dialog"]',
      field: '[data-testid^="tweetTextarea_"]',
      submit: '[data-testid="tweetButton"]',
      enter: 'ctrl',
      replyWhen: { holds: 'article[data-testid="tweet"]' },
      answered: 'within',
    },
    {
      box: 'div:has(> [data-testid="toolBar"]), [data-testid="inline_reply_offscreen"], [data-testid="primaryColumn"]',
      field: '[data-testid^="tweetTextarea_"]',
      submit: '[data-testid="tweetButtonInline"]',
      enter: 'ctrl',
      replyWhen: { path: /\/status\/\d+/u },
      answered: 'opened',
    },
  ],
  linkedin: [
    // [CAP] 2025-08
    {
      box: 'form:has(.ql-editor)',
      field: '.ql-editor',
      submit: '[class*="comments-comment-box__submit-button"]',
      answered: 'around',
    },
    // [L26] 2026-08
    { box: 'form', field: '[role="textbox"][aria-label]', submit: 'button[type="submit"]', answered: 'around' },
  ],
  // [SRC] 2026-08; the box shows the post answered, which has no test id of its own there: not known to whom
  bluesky: [
    {
      box: '[role="dialog"], [data-testid="composePostView"]',
      field: '.ProseMirror, [contenteditable="true"]',
      submit: '[data-testid="composerPublishBtn"]',
      enter: 'ctrl',
      replyWhen: { holds: 'button[aria-label^="Publish repl"]' },
      answered: 'opened',
    },
  ],
  // [SRC] 2026, [CAP] 2026-11; answering, the form shows what it answers
  mastodon: [
    {
      box: 'form.compose-form',
      field: 'textarea.autosuggest-textarea__textarea',
      submit: 'button[type="submit"]',
      enter: 'ctrl',
      replyWhen: { holds: '.reply-indicator, .edit-indicator ~ .reply-indicator' },
      answered: 'within',
    },
  ],
  // [SRC] 2023 to 2025, [BG] for Sharkey: the icon of the submit says whether it answers or quotes; to whom, no item near says
  misskey: [
    {
      box: 'div:has(> header [data-cy-open-post-form-submit])',
      field: 'textarea[data-cy-post-form-text]',
      submit: '[data-cy-open-post-form-submit]',
      enter: 'ctrl',
      replyWhen: { holds: '[data-cy-open-post-form-submit] :is(.ti-arrow-back-up, .ph-arrow-u-up-left)' },
      answered: 'opened',
    },
  ],
  // [SRC] 2021 to 2026: the form stands within the post it answers; it may be told to quote instead
  pleroma: [
    {
      box: '.reply-form:not(:has([id$="-quote"][aria-checked="true"]))',
      field: 'textarea.form-post-body',
      submit: '.post-button, .form-bottom > button',
      enter: 'ctrl',
      answered: 'around',
    },
  ],
  // [CAP] 2026-10 for the field; Enter sends, [BG] for the button
  facebook: [
    {
      box: 'form[role="presentation"]',
      field: '[role="textbox"]',
      submit: '[aria-label="Comment"], [aria-label="Post comment"]',
      enter: 'plain',
      answered: 'around',
    },
  ],
  reddit: [
    // [BG]
    {
      box: 'shreddit-composer, comment-composer-host',
      field: '[contenteditable="true"], textarea',
      submit: '[slot="submit-button"], button[type="submit"]',
      enter: 'ctrl',
      answered: 'around',
    },
    // [DEF] 2026
    { box: 'form.usertext', field: 'textarea', submit: 'button.save', answered: 'around' },
  ],
  // [L26] 2026-09
  youtube: [
    {
      box: 'ytd-commentbox',
      field: '#contenteditable-root, textarea',
      submit: '[id="submit-button"]',
      enter: 'ctrl',
      answered: 'around',
    },
  ],
  instagram: [
    {
      box: 'form:has(textarea)',
      field: 'textarea',
      submit: '[type="submit"], [role="button"]:not(:has(svg))',
      enter: 'plain',
      answered: 'around',
    },
  ], // [BG]
  hackernews: [
    { box: 'form[action="comment"]', field: 'textarea', submit: '[type="submit"]', answered: 'opened', leaves: true },
  ], // [CAP] 2020, 2024
  // [CAP] 2026-11; the form is moved into the comment it answers
  wordpress: [
    {
      box: 'form#commentform',
      field: 'textarea',
      submit: '[name="submit"], #submit, [type="submit"]',
      answered: 'around',
      leaves: true,
    },
  ],
  disqus: [
    {
      box: 'form.reply, form',
      field: '[contenteditable="true"], textarea',
      submit: 'button.submit, .btn.submit',
      answered: 'around',
    },
  ], // 2015
  lemmy: [
    {
      box: 'form',
      field: 'textarea',
      submit: 'button[type="submit"]',
      replyWhen: { path: /^\/(?:post|comment)\//u },
      answered: 'around',
    },
  ], // [CAP] 2026-11
  // [BG]
  discourse: [
    {
      box: '#reply-control',
      field: 'textarea, .ProseMirror',
      submit: '.create',
      enter: 'ctrl',
      replyWhen: { path: /^\/t\//u },
      answered: 'opened',
    },
  ],
};

export interface OwnReply {
  /** Handle of whom it answers; null: not known. */
  to: string | null;
  /** Key of the item answered; null: not known. */
  itemKey: string | null;
  /** Epoch milliseconds. */
  at: number;
}

interface Watching {
  document: Document;
  network: Network;
  /** The item that an element stands in, as it was read: the page's own memory of its items. */
  itemAt(element: Element): { key: string; handle: string | null } | null;
  onReply(reply: OwnReply): void;
  signal: AbortSignal;
}

/** After a submit the success must follow within this time, or it failed. Milliseconds. */
const followsWithin = 10_000;

/** Is there anything in it? Not what. */
const isEmpty = (field: Element): boolean =>
  'value' in field ? field.value === '' : !/\S/u.test(field.textContent ?? '') && field.querySelector('img') === null;

export function watchOwnReplies({ document, network, itemAt, onReply, signal }: Watching): void {
  const known = composers[network] ?? [];
  const window = document.defaultView;
  if (known.length === 0 || !window) return;
  const waiting = new Set<Element>();

  const answeredBy = ({ answered }: Composer, box: Element) => {
    const from = answered === 'around' ? [box] : answered === 'within' ? box.querySelectorAll('*') : [];
    for (const element of from) {
      const item = itemAt(element);
      if (item) return item;
    }
    return null;
  };

  /** A submit was tried: counted once the composer is empty, closed or gone. */
  function tried(composer: Composer, box: Element, field: Element) {
    if (waiting.has(field) || isEmpty(field)) return;
    const { path, holds } = composer.replyWhen ?? {};
    if (path && !path.test(window?.location.pathname ?? '')) return;
    if (holds && !box.querySelector(holds)) return;
    const item = answeredBy(composer, box);
    const stop = new AbortController();
    const end = () => {
      waiting.delete(field);
      stop.abort();
    };
    const succeeded = () => {
      end();
      onReply({ to: item?.handle ?? null, itemKey: item?.key ?? null, at: Date.now() });
    };
    waiting.add(field);
    const look = () => {
      if (!box.isConnected || !field.isConnected || isEmpty(field)) succeeded();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    // The value of a field changes without a mutation.
    const ticking = setInterval(look, 250);
    const late = setTimeout(end, followsWithin);
    const here = { capture: true, signal: stop.signal };
    // Writing on, another button or Escape: whatever empties the composer then is not the submit.
    const elsewhere = ({ target }: Event) => {
      const element = target as Element | null;
      if (box.contains(element) && !element?.closest(composer.submit)) end();
    };
    field.addEventListener('input', end, here);
    document.addEventListener('click', elsewhere, here);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && end(), here);
    if (composer.leaves) {
      // The browser sends no form that lacks something; what the server makes of it, the next page alone shows.
      let sent = false;
      window?.addEventListener('submit', (event) => (sent = event.target === box && !event.defaultPrevented), {
        signal: stop.signal,
      });
      window?.addEventListener('pagehide', () => sent && succeeded(), { signal: stop.signal });
    }
    stop.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearInterval(ticking);
      clearTimeout(late);
    });
    signal.addEventListener('abort', end, { signal: stop.signal });
  }

  const find = (target: EventTarget | null, part: 'submit' | 'field') => {
    const element = target as Element | null;
    if (!element?.closest) return;
    for (const composer of known) {
      const box = element.closest(composer[part])?.closest(composer.box);
      const field = part === 'field' ? element.closest(composer.field) : box?.querySelector(composer.field);
      if (box && field) return { composer, box, field };
    }
    return;
  };
  // Before the page hears of it: it may empty the composer at once.
  const options = { capture: true, signal };
  document.addEventListener(
    'click',
    ({ target }) => {
      const found = find(target, 'submit');
      const button = found && (target as Element).closest(found.composer.submit);
      if (found && !button?.matches(':disabled, [aria-disabled="true"]')) tried(found.composer, found.box, found.field);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
      const found = find(event.target, 'field');
      const { enter } = found?.composer ?? {};
      if (found && (enter === 'plain' || (enter === 'ctrl' && (event.ctrlKey || event.metaKey))))
        tried(found.composer, found.box, found.field);
    },
    options,
  );
}
