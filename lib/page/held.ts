/** One key that shows the page as it is while it is held down: Alt+Shift+O, which neither networks nor browsers use. */

const isEditable = (target: EventTarget | null) =>
  target instanceof Object && 'closest' in target
    ? (target as HTMLElement).isContentEditable || (target as Element).closest('input, textarea, select') !== null
    : false;

export function watchHeld(window: Window, on: (held: boolean) => void, signal: AbortSignal) {
  let held = false;
  const set = (now: boolean) => {
    if (now === held) return;
    held = now;
    on(now);
  };
  const down = (event: KeyboardEvent) => {
    // By the key's place: with Alt it may write another letter.
    if (event.code !== 'KeyO' || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (isEditable(event.composedPath()[0] ?? null)) return;
    event.preventDefault();
    event.stopPropagation();
    set(true);
  };
  const up = ({ code, key }: KeyboardEvent) => {
    if (code === 'KeyO' || key === 'Alt' || key === 'Shift') set(false);
  };
  window.addEventListener('keydown', down, { capture: true, signal });
  window.addEventListener('keyup', up, { capture: true, signal });
  window.addEventListener('blur', () => set(false), { signal });
  signal.addEventListener('abort', () => set(false));
}
