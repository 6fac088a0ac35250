import { useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  hint: string;
  submit: string;
  /** Said when `read` makes nothing of what was typed. */
  wrong: string;
  testid: string;
  read(typed: string): string | null;
  /** Called in the click itself. */
  onSubmit(value: string): void;
}

/** A labelled field with its button; says what is wrong where it is wrong. */
export function OneField({ label, hint, submit, wrong, testid, read, onSubmit }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        const value = read(typed.trim());
        setBad(value === null);
        if (value === null) return;
        onSubmit(value);
        setTyped('');
      }}
    >
      <label for={id}>{label}</label>
      <div class="row field">
        <input
          id={id}
          type="text"
          dir="ltr"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={bad}
          aria-describedby={`${id}-hint`}
          data-testid={testid}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" data-testid={`${testid}-submit`}>
          {submit}
        </button>
      </div>
      <p id={`${id}-hint`} class="small soft" role="status">
        {bad ? wrong : hint}
      </p>
    </form>
  );
}

/** A host as people type it, with or without `https://` or a path; null: not one. */
export function hostOf(typed: string): string | null {
  try {
    const { host, username } = new URL(/^https?:\/\//u.test(typed) ? typed : `https://${typed}`);
    return !username && /^[^.]+(?:\.[^.]+)*\.[\p{L}\d-]{2,}$/u.test(host) ? host : null;
  } catch {
    return null;
  }
}
