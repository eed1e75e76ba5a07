import { useAct } from '../api/use-act.js';
import { LongTextField } from '../forms/LongTextField.js';
import { TextField } from '../forms/TextField.js';
import { useForm } from '../forms/use-form.js';
import { useUploads } from '../forms/use-uploads.js';
import type { AssignmentAnswer } from './AgencyAssignment.js';
import { ReportForm } from './ReportForm.js';
import { checkProgress, emptyProgress, progressCommand } from './report-values.js';
import { useAgencyWords } from './words.js';

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
    <ReportForm
      form={form}
      files={files}
      label={say('report.progress')}
      isOverdue={isOverdue}
      hasOptionalFiles
      send={say('send.progress')}
    >
      <LongTextField {...form.field('content')} label={say('field.progress')} maxLength={20_000} />
      <TextField {...form.field('percent')} label={say('field.percent')} inputMode="numeric" isOptional maxLength={3} />
    </ReportForm>
  );
}
