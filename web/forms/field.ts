/** What a field of a form is given: `useForm().field('signer')`. */
export interface FieldState<T> {
  id: string;
  value: T;
  onChange: (value: T) => void;
  /** why it is refused, in words; nothing: it is not */
  error: string | null | undefined;
}

/** What every field says about itself. */
export interface FieldWords {
  label: string;
  /** under the label, before anything is wrong */
  hint?: string | undefined;
  /** required is the default; optional fields say so */
  isOptional?: boolean | undefined;
}
