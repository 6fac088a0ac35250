import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { clear, isOurs, type Look, render } from '@/lib/page/render.ts';
import type { Action } from '@/lib/types.ts';

let root: Element;
const look = (action: Action, more: Partial<Look> = {}): Look => ({
  ...{ action, text: 'Ana · advert', counts: false, button: null, open: null, why: null },
  ...more,
});
const setting = { tone: 'light', of: 'x-web', lang: 'en', dir: 'ltr' } as const;
const page = '<main><article data-own="theirs"><p>One</p><p>Two</p></article></main>';

beforeEach(() => {
  const { window } = new JSDOM(page);
  root = window.document.querySelector('article') as Element;
});

describe('we are guests', () => {
  test.each(['label', 'dim', 'collapse', 'hide'] as const)(
    '%s: two attributes, one last child, and nothing left after',
    (action) => {
      render(root, look(action), setting);
      expect(root.attributes).toHaveLength(3);
      expect(root.children).toHaveLength(3);
      expect(isOurs(root.lastElementChild as Element)).toBe(true);
      expect(root.lastElementChild?.shadowRoot).toBeNull(); // closed: the page cannot look in
      clear(root);
      expect(root.parentElement?.outerHTML).toBe(page);
    },
  );
  test('`none` is the page as it was', () => {
    render(root, look('dim'), setting);
    render(root, look('none'), setting);
    expect(root.parentElement?.outerHTML).toBe(page);
  });
  test('the same look again changes nothing', () => {
    render(root, look('dim'), setting);
    const host = root.lastElementChild;
    render(root, look('dim'), setting);
    expect(root.lastElementChild).toBe(host);
  });
  test('what the page destroys is put back, and stays last', () => {
    render(root, look('collapse'), setting);
    root.lastElementChild?.remove();
    root.append(root.ownerDocument.createElement('p'));
    render(root, look('collapse'), setting);
    expect(isOurs(root.lastElementChild as Element)).toBe(true);
  });
});
