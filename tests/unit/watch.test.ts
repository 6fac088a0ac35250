import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { watch } from '@/lib/page/watch.ts';

/** A page of rows, which stand alone or within others, and what is heard of them. */
function listen() {
  const { window } = new JSDOM('<main></main>');
  const { document } = window;
  Object.assign(globalThis, { MutationObserver: window.MutationObserver, requestAnimationFrame: () => 1 });
  const leaving = new AbortController();
  const heard: boolean[] = [];
  const watching = watch({
    document,
    selector: () => 'main article',
    on(_, { fewer }) {
      heard.push(fewer);
      watching.ordered(); // from here on it is kept, not looked up
    },
    signal: leaving.signal,
  });
  watching.start(() => true);
  return { document, main: document.querySelector('main') as HTMLElement, heard, watching };
}

type Step = { do: 'add' | 'move' | 'take' | 'empty'; at: number; to: number; boxed: boolean };
const steps = fc.array(
  fc.record<Step>({
    do: fc.constantFrom('add', 'add', 'move', 'take', 'empty'),
    ...{ at: fc.nat(), to: fc.nat(), boxed: fc.boolean() },
  }),
  { maxLength: 6 },
);

describe('the order of a page', () => {
  test('whatever is added, moved and taken away, it is that of the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (turns) => {
        const { document, main, watching } = listen();
        const pick = <T>(from: ArrayLike<T>, n: number) => from[n % from.length];
        const put = (node: Node, n: number) => {
          const holders = [main, ...main.querySelectorAll('article')].filter((one) => !node.contains(one));
          const holder = pick(holders, n) as Element;
          holder.insertBefore(node, holder.childNodes[n % (holder.childNodes.length + 1)] ?? null);
        };
        for (const turn of turns) {
          for (const { do: what, at, to, boxed } of turn) {
            const root = pick(main.querySelectorAll('article'), at);
            if (what === 'add') {
              const box = document.createElement(boxed ? 'div' : 'article');
              if (boxed) box.append(document.createElement('article'), document.createElement('article'));
              put(box, to);
            } else if (what === 'move' && root) put(root, to);
            else if (what === 'take') (boxed ? root?.closest('div') : root)?.remove();
            else if (what === 'empty') (boxed ? main : root)?.replaceChildren();
          }
          await Promise.resolve();
          expect(watching.ordered()).toEqual(watching.all());
        }
      }),
      { numRuns: 120 },
    );
  });

  test('what only empties a row takes none away; a row within what was taken does', async () => {
    const { main, heard } = listen();
    main.innerHTML = '<article><p>Moss</p></article><div><article>Kelp</article></div>';
    await Promise.resolve();
    expect(heard).toEqual([false]);
    main.querySelector('p')?.remove();
    await Promise.resolve();
    expect(heard).toHaveLength(1); // a change is heard with the next frame
    main.querySelector('div')?.remove();
    await Promise.resolve();
    expect(heard).toEqual([false, true]);
  });
});
