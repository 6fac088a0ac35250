/** The small panel under a bar or a tag: why, and what can be done about it. One is open at a time; Escape closes it. */

export interface Panel {
  /** What it is called: the bar's or tag's words. */
  title: string;
  reasons: string[];
  /** What concerns the first reason. */
  onReason: Button[];
  /** What concerns the item and its author. */
  onItem: Button[];
}
export interface Button {
  says: string;
  on(): void;
}

let closeOpen: (() => void) | null = null;

const part = (document: Document, tag: string, name: string, text = '') => {
  const element = document.createElement(tag);
  element.setAttribute('part', name);
  element.textContent = text;
  return element;
};

/** A button that opens and closes the panel put after `before`, made when it is asked for. */
export function panelButton(document: Document, before: HTMLElement, panel: () => Panel) {
  const button = part(document, 'button', 'why') as HTMLButtonElement;
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  let open: Element | null = null;

  const close = () => {
    open?.remove();
    open = null;
    button.setAttribute('aria-expanded', 'false');
    if (closeOpen === close) closeOpen = null;
  };
  const build = () => {
    const { title, reasons, onReason, onItem } = panel();
    const box = part(document, 'div', 'panel') as HTMLElement;
    box.dir = before.dir;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', title);
    const buttons = (all: Button[]) => {
      const row = part(document, 'div', 'acts');
      for (const { says, on } of all) {
        const act = part(document, 'button', 'act', says) as HTMLButtonElement;
        act.type = 'button';
        act.addEventListener('click', () => {
          close();
          on();
        });
        row.append(act);
      }
      return all.length > 0 ? [row] : [];
    };
    const list = part(document, 'ul', 'reasons');
    for (const [i, reason] of reasons.entries()) {
      const item = part(document, 'li', 'reason', reason);
      if (i === 0) item.append(...buttons(onReason));
      list.append(item);
    }
    box.append(...(reasons.length > 0 ? [list] : []), ...buttons(onItem));
    return box;
  };
  button.addEventListener('click', () => {
    if (open) return close();
    closeOpen?.();
    open = build();
    before.after(open);
    button.setAttribute('aria-expanded', 'true');
    closeOpen = close;
  });
  const closeByKey = (event: Event) => {
    if (!open || (event as KeyboardEvent).key !== 'Escape') return;
    event.stopPropagation(); // else it would close the page's own window, too
    event.preventDefault();
    close();
    button.focus({ preventScroll: true });
  };
  return { button, close, closeByKey };
}
