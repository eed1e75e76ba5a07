import { useAct } from '../api/use-act.js';
import { FileField } from '../forms/FileField.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SendButton } from '../forms/SendButton.js';
import { TextField } from '../forms/TextField.js';
import { useForm } from '../forms/use-form.js';
import { useUploads } from '../forms/use-uploads.js';
import type { AssignmentAnswer } from './AgencyAssignment.js';
import { checkProgress, emptyProgress, progressCommand } from './report-values.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

const fieldOf = { 'command.content': 'content', 'command.percent': 'percent', 'command.fileIds': 'files' } as const;

/** Cập nhật tiến độ: what was reached so far, in a few words. */
export function ProgressForm({ answer, onSent }: { answer: AssignmentAnswer; onSent: (at: string) => void }) {
  const say = useAgencyWords();
  const { id, isOverdue } = answer.assignment;
  const files = useUploads();
  const form = useForm({
    name: 'reportProgress',
    id,
    initial: emptyProgress,
    check: (values) => checkProgress(values, { hasFileTrouble: files.hasTrouble }),
    act: useAct('POST /api/assignments/:id/commands'),
    intentOf: (values) => progressCommand(id, values, files.fileIds),
    fieldOf,
    files,
    onDone: ({ at }) => onSent(at),
  });
  return (
    <div className={classes.form}>
      <Form form={form} label={say('report.progress')} isUploading={files.isSending}>
        <LongTextField {...form.field('content')} label={say('field.progress')} maxLength={20_000} />
        <TextField
          {...form.field('percent')}
          label={say('field.percent')}
          inputMode="numeric"
          isOptional
          maxLength={3}
        />
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
          hint={say('field.filesHintOptional')}
          isOptional
          error={form.filesError}
          hasCamera
        />
        <SendButton form={form}>{say('send.progress')}</SendButton>
      </Form>
    </div>
  );
}
