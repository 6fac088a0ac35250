interface Props {
  label: string;
  on: boolean;
  testid?: string;
  /** Id of what says more of it. */
  about?: string;
  onChange(on: boolean): void;
}

export function Switch({ label, on, testid, about, onChange }: Props) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={about}
        data-testid={testid}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
