import { useId } from 'preact/hooks';

interface Props {
  label: string;
  testid: string;
  onFile(file: File): void;
}

/** Takes a JSON file. */
export function FileField({ label, testid, onFile }: Props) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        data-testid={testid}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = ''; // the same file may be taken again
        }}
      />
    </>
  );
}
