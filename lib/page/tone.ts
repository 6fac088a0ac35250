/** Whether our words stand on a dark page or a light one. */

export type Tone = 'dark' | 'light';

/** `dark` where the page behind an element is dark, else `light`: the first background that is not see-through decides. */
export function toneOf(element: Element): Tone {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [r, g, b, a = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/gu)
        ?.map(Number) ?? [];
    if (r === undefined || g === undefined || b === undefined || a < 0.5) continue;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && getComputedStyle(element).colorScheme.includes('dark')
    ? 'dark'
    : 'light';
}

/** A page that turns dark may take so long to get there, milliseconds. */
const fades = 600;

/**
 * Says when the page may have turned dark or light while it is open: the system did, or something was set on `<html>` or `<body>`,
 * where pages keep their theme. At the next frame, and once more when a fade is over.
 */
export function watchTone(window: Window & typeof globalThis, maybe: () => void, signal: AbortSignal): void {
  const { document } = window;
  let frame = 0;
  let timer = 0;
  const soon = () => {
    if (frame > 0) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(maybe, fades);
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      maybe();
    });
  };
  const observer = new MutationObserver((records) => {
    // Not for what is ours.
    if (records.some(({ type, attributeName }) => type === 'attributes' && !attributeName?.startsWith('data-tl-')))
      soon();
    if (document.body) observer.observe(document.body, { attributes: true }); // not there yet at first, or another by now
  });
  observer.observe(document.documentElement, { attributes: true, childList: true });
  if (document.body) observer.observe(document.body, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  });
}
