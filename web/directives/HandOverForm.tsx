import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { useMe } from '../app/session/session.js';
import { ActForm } from '../assignments/ActForm.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SelectField } from '../forms/SelectField.js';
import { useForm } from '../forms/use-form.js';
import type { DirectiveSummary } from './directive-types.js';
import { useDirectiveWords } from './words.js';
import { namedInRoom } from '../words/named-in-room.js';

/** P11: another specialist follows the document from now on: one logged step. */
export function HandOverForm({ directive, close }: { directive: DirectiveSummary; close: () => void }) {
  const say = useDirectiveWords();
  const me = useMe();
  const colleagues = useAnswer('GET /api/colleagues', {});
  const act = useAct('POST /api/directives/:id/commands');
  const form = useForm({
    name: 'handOver',
    id: directive.id,
    initial: { toId: '', reason: '' },
    act,
    check: ({ toId, reason }) => ({
      toId: toId === '' ? say('form.toMissing') : null,
      reason: reason.trim() === '' ? say('form.reasonMissing') : null,
    }),
    intentOf: ({ toId, reason }) => ({
      params: { id: directive.id },
      expected: directive.seq,
      body: { command: { type: 'handOver' as const, toId, reason: reason.trim() } },
    }),
    fieldOf: { SAME_SPECIALIST: 'toId', NOT_A_SPECIALIST: 'toId' },
    onDone: close,
  });
  const others = (colleagues.data?.colleagues ?? []).filter(({ id }) => id !== directive.specialist?.id);
  const chosen = others.find(({ id }) => id === form.values.toId);
  const leavesRoom = me.role === 'specialist' && chosen !== undefined && chosen.room !== me.room;
  return (
    <ActForm
      form={form}
      label={say('act.handOver')}
      effect={[say('effect.handOver'), leavesRoom && say('effect.handOverLeaves')].filter(Boolean).join(' ')}
      send={say('form.handOver')}
      close={close}
    >
      <SelectField
        {...form.field('toId')}
        label={say('form.to')}
        hint={chosen && say('form.toHint', { count: chosen.openDirectiveCount })}
        none={say('form.toNone')}
        choices={others.map(({ id, displayName, room }) => ({
          value: id,
          name: namedInRoom(displayName, room ?? say('form.noRoom'), ' · '),
        }))}
      />
      <LongTextField {...form.field('reason')} label={say('form.reason')} maxLength={4_000} />
    </ActForm>
  );
}
