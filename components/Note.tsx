import type { ComponentChildren } from 'preact';

/** Something to read now; screen readers hear it when it changes. */
export const Note = ({ children, testid }: { children: ComponentChildren; testid?: string }) => (
  <div class="status" role="status" data-testid={testid}>
    {children && <p class="note small">{children}</p>}
  </div>
);
