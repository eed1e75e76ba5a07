import { useAct } from '../api/use-act.js';
import { ReasonDialog } from '../forms/ReasonDialog.js';
import { useForm } from '../forms/use-form.js';
import type { DirectiveSummary } from './directive-types.js';
import { useDirectiveWords } from './words.js';

/** Revoking a document ends every open assignment of it and cannot be undone: a dialog. */
export function RevokeDirectiveDialog({
  directive,
  number,
  close,
}: {
  directive: DirectiveSummary;
  number: string;
  close: () => void;
}) {
  const say = useDirectiveWords();
  const act = useAct('POST /api/directives/:id/commands');
  const form = useForm({
    name: 'revokeDirective',
    id: directive.id,
    initial: { reason: '' },
    act,
    check: ({ reason }) => ({ reason: reason.trim() === '' ? say('form.reasonMissing') : null }),
    intentOf: ({ reason }) => ({
      params: { id: directive.id },
      expected: directive.seq,
      body: { command: { type: 'revokeDirective' as const, reason: reason.trim() } },
    }),
    onDone: close,
  });
  const { progress } = directive;
  return (
    <ReasonDialog
      form={form}
      title={say('revoke.title')}
      question={say('revoke.question', { number, count: progress.leadCount - progress.closed })}
      reasonLabel={say('form.reason')}
      yes={say('revoke.yes')}
      no={say('revoke.no')}
      close={close}
    />
  );
}
