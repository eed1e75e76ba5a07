import type { ReactNode } from 'react';
import { FileField } from '../forms/FileField.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SendButton } from '../forms/SendButton.js';
import type { Form as FormState } from '../forms/use-form.js';
import type { Uploads } from '../forms/use-uploads.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

interface ReportFormProps<V extends Readonly<{ delayReason: string }>> {
  form: FormState<V & Readonly<Record<string, string>>>;
  files: Uploads;
  /** what the form is, read out */
  label: string;
  /** the fields that are this report's own */
  children: ReactNode;
  /** asks why it is late */
  isOverdue: boolean;
  hasOptionalFiles?: boolean;
  send: string;
  beside?: ReactNode;
}

/** The frame of what an agency reports: its own fields, why it is late, the files, the button. */
export function ReportForm<V extends Readonly<{ delayReason: string }>>({
  form,
  files,
  label,
  children,
  isOverdue,
  hasOptionalFiles = false,
  send,
  beside,
}: ReportFormProps<V>) {
  const say = useAgencyWords();
  return (
    <div className={classes.form}>
      <Form form={form} label={label} isUploading={files.isSending}>
        {children}
        {isOverdue && (
          <LongTextField
            {...form.field('delayReason')}
            label={say('field.delayReason')}
            isOptional
            minRows={2}
            maxLength={4_000}
          />
        )}
        <FileField
          id={form.filesId}
          uploads={files}
          label={say('field.files')}
          hint={say(hasOptionalFiles ? 'field.filesHintOptional' : 'field.filesHint')}
          isOptional={hasOptionalFiles}
          error={form.filesError}
          hasCamera
        />
        <SendButton form={form} beside={beside}>
          {send}
        </SendButton>
      </Form>
    </div>
  );
}
