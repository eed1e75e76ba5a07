import { useFormWords } from './words.js';
import classes from './fields.module.css';

/** "Số, ký hiệu", "Phụ lục (không bắt buộc)". */
export function FieldLabel({ label, isOptional = false }: { label: string; isOptional?: boolean | undefined }) {
  const say = useFormWords();
  return (
    <>
      {label}
      {isOptional && <span className={classes.optional}> {say('form.optional')}</span>}
    </>
  );
}
