import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useAct } from '../api/use-act.js';
import { DateField } from '../forms/DateField.js';
import { LetterFields } from '../forms/LetterFields.js';
import { LongTextField } from '../forms/LongTextField.js';
import { useForm } from '../forms/use-form.js';
import { useUploads } from '../forms/use-uploads.js';
import { dateOf } from '../words/formats.js';
import type { AssignmentAnswer } from './AgencyAssignment.js';
import { ReportForm } from './ReportForm.js';
import { checkCompletion, completionCommand, emptyCompletion } from './report-values.js';
import { useAgencyWords } from './words.js';

/** Field of the form by what the API refuses. */
const fieldOf = {
  EVIDENCE_MISSING: 'files',
  FILE_NOT_FOUND: 'files',
  PERFORMED_AFTER_REPORT: 'performedOn',
  PERFORMED_BEFORE_ISSUE: 'performedOn',
  LETTER_AFTER_TODAY: 'letterOn',
  'command.letter.number': 'letterNumber',
  'command.letter.on': 'letterOn',
  'command.letter.signer': 'letterSigner',
  'command.performedOn': 'performedOn',
  'command.content': 'content',
  'command.fileIds': 'files',
} as const;

/** Báo cáo hoàn thành: the letter that carries it, the day on which it was done, what was done, the files. */
export function CompletionForm({ answer, onSent }: { answer: AssignmentAnswer; onSent: (at: string) => void }) {
  const say = useAgencyWords();
  const { id, isOverdue } = answer.assignment;
  const today = dateOf(answer.clock.at);
  const files = useUploads();
  const form = useForm({
    name: 'reportCompletion',
    id,
    initial: emptyCompletion,
    check: (values) =>
      checkCompletion(values, { today, hasFiles: files.files.length > 0, hasFileTrouble: files.hasTrouble }),
    act: useAct('POST /api/assignments/:id/commands'),
    intentOf: (values) => completionCommand(id, values, files.fileIds),
    fieldOf,
    files,
    onDone: ({ at }) => onSent(at),
  });
  const year = Number(today.slice(0, 4));
  return (
    <ReportForm
      form={form}
      files={files}
      label={say('report.completion')}
      isOverdue={isOverdue}
      send={say('send.report')}
      beside={
        <Button component={Link} href={`/assignments/${id}/extension`} variant="default">
          {say('act.requestExtension')}
        </Button>
      }
    >
      <LetterFields form={form} year={year} />
      <DateField
        {...form.field('performedOn')}
        label={say('field.performedOn')}
        hint={say('field.performedOnHint')}
        year={year}
        latestOn={today}
      />
      <LongTextField {...form.field('content')} label={say('field.content')} minRows={4} maxLength={20_000} />
    </ReportForm>
  );
}
