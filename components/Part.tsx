import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** A part of a page, under its heading. */
export const Part = ({ id, title, hint, children }: Props) => (
  <section class="card stack" aria-labelledby={id}>
    <div class="stack tight">
      <h2 id={id}>{title}</h2>
      {hint && <p class="soft small">{hint}</p>}
    </div>
    {children}
  </section>
);
