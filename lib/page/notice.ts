/**
 * One quiet line at the foot of the window, over the page: nothing of the page's moves for it, the keyboard stays where it is, and any
 * of its buttons takes it away.
 */
import type { Button } from './panel.ts';
import { ownHost } from './render.ts';
import { toneOf } from './tone.ts';

export interface Notice {
  says: string;
  buttons: readonly Button[];
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Says it; what is returned takes it away. */
export function notice(document: Document, { says, buttons, lang, dir }: Notice): () => void {
  const { host, shadow } = ownHost(document, document.body ? toneOf(document.body) : 'light');
  host.lang = lang;
  const line = document.createElement('div');
  line.setAttribute('part', 'notice');
  line.dir = dir;
  const words = document.createElement('span');
  words.setAttribute('part', 'words');
  words.setAttribute('role', 'status');
  line.append(words);
  const close = () => host.remove();
  for (const { says: name, on } of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('part', 'act');
    button.textContent = name;
    button.addEventListener('click', () => {
      close();
      on();
    });
    line.append(button);
  }
  shadow.append(line);
  document.documentElement.append(host); // behind the body: a page that draws its body anew leaves it alone
  words.textContent = says; // heard by screen readers, as it comes into what stands there
  return close;
}
