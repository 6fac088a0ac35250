import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Where a picture may draw, in pixels. */
export interface Box {
  width: number;
  height: number;
  /** What is read from right to left is drawn so. */
  isRightToLeft: boolean;
  /** For patterns, which are known by their id in the whole page. */
  id: string;
}

interface Props {
  title: string;
  /** What a picture says at a glance; all its numbers are in the table. */
  says: string;
  height: number;
  draw(box: Box): ComponentChildren;
  testid: string;
  /** Under the picture: what its marks mean. */
  legend?: ComponentChildren;
  /** The same numbers; null: they stand beside the picture already. */
  table: ComponentChildren | null;
}

/** Before the page is laid out, and on paper. */
const usualWidth = 620;

/** Pixels are not scaled, so that words in a picture stay readable on a narrow page. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usualWidth);
  useEffect(() => {
    const place = ref.current;
    if (!place || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.max(200, Math.round(entry?.contentRect.width ?? 0))),
    );
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}

/** A picture that says what it shows, with the table that holds the same numbers. */
export function Chart({ title, says, height, draw, testid, legend, table }: Props) {
  const id = useId();
  const [ref, width] = useWidth();
  const isRightToLeft = document.documentElement.dir === 'rtl';
  return (
    <figure class="stack tight" data-testid={testid}>
      <div ref={ref} class="picture">
        <svg
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-says`}
          viewBox={`0 0 ${width} ${height}`}
          height={height}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-says`}>{says}</desc>
          {draw({ width, height, isRightToLeft, id })}
        </svg>
      </div>
      {legend && <figcaption class="small soft stack tight">{legend}</figcaption>}
      {table && <Twin title={title}>{table}</Twin>}
    </figure>
  );
}

/** The numbers of a picture as a table, on request. */
export const Twin = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <details class="small">
    <summary>
      {i18n.t('review.table')}
      <span class="hidden-words">: {title}</span>
    </summary>
    {children}
  </details>
);

/** From the start of a line to its end, whichever side that is. */
export const along = ({ width, isRightToLeft }: Box, start: number, end: number): [number, number] =>
  isRightToLeft ? [width - start, end] : [start, width - end];
