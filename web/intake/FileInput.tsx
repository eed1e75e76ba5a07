import type { RefObject } from 'react';

export interface FileInputProps {
  inputRef: RefObject<HTMLInputElement | null>;
  accept: string;
  isSeveral?: boolean;
  isCamera?: boolean;
  onTake: (files: File[]) => void;
}

/** The browser's file dialog, or a telephone's camera, behind a button of ours. */
export function FileInput({ inputRef, accept, isSeveral = false, isCamera = false, onTake }: FileInputProps) {
  return (
    <input
      ref={inputRef}
      type="file"
      accept={accept}
      multiple={isSeveral}
      {...(isCamera ? { capture: 'environment' as const } : {})}
      hidden
      onChange={({ currentTarget }) => {
        onTake([...(currentTarget.files ?? [])]);
        currentTarget.value = ''; // the same file may be chosen again
      }}
    />
  );
}
