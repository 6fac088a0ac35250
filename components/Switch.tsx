interface Props {
  label: string;
  on: boolean;
  testid?: string;
  onChange(on: boolean): void;
}

export function Switch({ label, on, testid, onChange }: Props) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        data-testid={testid}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
