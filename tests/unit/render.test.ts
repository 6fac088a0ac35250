import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { clear, isOurs, render } from '@/lib/page/render.ts';
import type { Action } from '@/lib/types.ts';

let root: Element;
const look = (action: Action, text: string | null = 'Ana · advert') => ({
  action,
  text,
  show: 'Show',
  onShow: () => undefined,
});
const page = '<main><article data-own="theirs"><p>One</p><p>Two</p></article></main>';

beforeEach(() => {
  const { window } = new JSDOM(page);
  root = window.document.querySelector('article') as Element;
});

describe('we are guests', () => {
  test.each(['label', 'dim', 'collapse', 'hide'] as const)(
    '%s: one attribute, one last child, and nothing left after',
    (action) => {
      render(root, look(action), 'light');
      expect(root.attributes).toHaveLength(2);
      expect(root.children).toHaveLength(3);
      expect(isOurs(root.lastElementChild as Element)).toBe(true);
      expect(root.lastElementChild?.shadowRoot).toBeNull(); // closed: the page cannot look in
      clear(root);
      expect(root.parentElement?.outerHTML).toBe(page);
    },
  );
  test('`none` is the page as it was', () => {
    render(root, look('dim'), 'light');
    render(root, look('none'), 'light');
    expect(root.parentElement?.outerHTML).toBe(page);
  });
  test('the same look again changes nothing', () => {
    render(root, look('dim'), 'light');
    const host = root.lastElementChild;
    render(root, look('dim'), 'light');
    expect(root.lastElementChild).toBe(host);
  });
  test('what the page destroys is put back, and stays last', () => {
    render(root, look('collapse'), 'light');
    root.lastElementChild?.remove();
    root.append(root.ownerDocument.createElement('p'));
    render(root, look('collapse'), 'light');
    expect(isOurs(root.lastElementChild as Element)).toBe(true);
  });
});
