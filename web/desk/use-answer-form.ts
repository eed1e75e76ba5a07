import { useEffect, useRef } from 'react';
import { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { dateProblem } from '../forms/date-value.js';
import { useForm } from '../forms/use-form.js';
import { useUploads } from '../forms/use-uploads.js';
import { useFormWords } from '../forms/words.js';
import { answerItems, confirmItemsOf, outcomeOf } from './answer-results.js';
import { commandOf, faultsOf, hasLetter, type AnswerValues } from './answer-values.js';
import type { SavedAnswer } from './AnswerSaved.js';
import type { CommandItem, ManyOutcomes } from './confirm-results.js';
import { openTasksOf, placeWords } from './OpenTasks.js';
import { useDeskWords } from './words.js';

export interface AnswerFormProps {
  initial: AnswerValues;
  /** under which name what is typed is kept on this machine */
  keptId: string;
  /** the first field that is empty */
  startsAt: 'agencyId' | 'number';
  takesFocus: boolean;
  saved: (what: SavedAnswer, values: AnswerValues) => void;
}

/**
 * What was answered by letter or telephone: its values, the agency's open assignments that it can be about, and saving it; with
 * `wantsConfirmation` set, what was reported is confirmed in the same go.
 */
export function useAnswerForm({ initial, keptId, saved }: Pick<AnswerFormProps, 'initial' | 'keptId' | 'saved'>) {
  const say = useDeskWords();
  const sayForm = useFormWords();
  const uploads = useUploads();
  const act = useAct('POST /api/commands');
  const wantsConfirmation = useRef(false);
  const items = useRef<{ print: string; items: CommandItem[] }>({ print: '', items: [] });
  const agencies = useAnswer('GET /api/agencies', {}, { staleTime: 60_000 });

  const form = useForm<AnswerValues, 'POST /api/commands'>({
    name: 'record-answer',
    id: keptId,
    initial,
    act,
    files: uploads,
    check: (values) => {
      const faults = faultsOf(values, uploads.files.length);
      const dates = {
        on: hasLetter(values) ? dateProblem(sayForm, values.on) : null,
        performedOn: values.kind === 'completion' ? dateProblem(sayForm, values.performedOn) : null,
        proposedDueOn: values.kind === 'extension' ? dateProblem(sayForm, values.proposedDueOn) : null,
      };
      const missing = Object.fromEntries(Object.entries(faults).map(([field, word]) => [field, say(word)]));
      return { ...dates, ...missing };
    },
    intentOf: (values) => {
      const command = commandOf(values, uploads.fileIds, { completed: say('answer.completed') });
      const print = JSON.stringify([values.assignmentIds, command]);
      // The same answer sent again has the same ids: nothing is done twice.
      if (items.current.print !== print) items.current = { print, items: answerItems(values.assignmentIds, command) };
      return { body: { items: items.current.items } };
    },
    onDone: (answer, values) => void finish(answer, values),
  });
  const { values } = form;
  const open = useAnswer(
    'GET /api/assignments',
    values.agencyId ? { query: { agency: values.agencyId, state: 'sent,inProgress', sort: 'due', limit: 200 } } : null,
    { live: 'silent' },
  );
  const tasks = openTasksOf(open.data?.assignments ?? [], values.kind);
  const agency = agencies.data?.agencies.find(({ id }) => id === values.agencyId)?.name ?? '';

  async function finish({ results }: ManyOutcomes, sent: AnswerValues): Promise<void> {
    let confirmed: ManyOutcomes['results'] | null = null;
    const confirms = wantsConfirmation.current && sent.kind === 'completion' ? confirmItemsOf(results) : [];
    if (confirms.length > 0) {
      try {
        confirmed = (await request('POST /api/commands', { body: { items: confirms } })).results;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const { code, status, detail, requestId } = error;
        const problem = { type: 'about:blank', title: code, status, detail, code, requestId: requestId ?? '' };
        confirmed = confirms.map(({ assignmentId, commandId }) => ({ assignmentId, commandId, status, problem }));
      }
    }
    const outcome = outcomeOf(results, confirmed);
    const names = new Map((open.data?.assignments ?? []).map((one) => [one.id, placeWords(say, one)]));
    const left = outcome.failed.filter(({ isSaved }) => !isSaved).map(({ assignmentId }) => assignmentId);
    // What was not saved stays chosen, with all that was typed.
    if (left.length > 0) form.set({ assignmentIds: left });
    saved({ ...outcome, agency, names, wantedConfirmation: wantsConfirmation.current }, sent);
    wantsConfirmation.current = false;
  }

  const { refusedTimes } = form;
  useEffect(() => void (wantsConfirmation.current = false), [refusedTimes]);
  return { form, uploads, open, tasks, wantsConfirmation };
}
