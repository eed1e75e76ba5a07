import { useAnswer } from '../api/use-answer.js';
import type { SetFilter } from '../table/FilterBar.js';
import { formatDate } from '../words/formats.js';
import type { ListFilters } from './FilterFields.js';
import { stateChoiceOf } from './list-filters.js';
import { useAssignmentWords } from './words.js';

/** The filters that are set, in words, each with how it is taken away; names of what an id stands for are looked up. */
export function useSetFilters({ values, changed, set }: ListFilters): SetFilter[] {
  const say = useAssignmentWords();
  const agencies = useAnswer('GET /api/agencies', values.agency ? {} : null);
  const directive = useAnswer(
    'GET /api/directives/:id',
    values.directive ? { params: { id: values.directive } } : null,
  );
  const posts = useAnswer('GET /api/posts', values.directedBy || values.decisionBy ? {} : null);
  const groups = useAnswer('GET /api/agency-groups', values.group ? {} : null);
  const postOf = (id: string | null): string => posts.data?.posts.find((post) => post.id === id)?.title ?? '…';
  const named = (name: string, value: string): string => `${name}: ${value}`;

  const state = stateChoiceOf(values.state);
  const task = directive.data?.tasks.find(({ id }) => id === values.task);
  const words: Record<string, () => Omit<SetFilter, 'key'>> = {
    state: () => ({
      words: named(
        say('filter.state'),
        state === 'several'
          ? values.state.map((each) => say(`state.${each}`)).join(', ')
          : state === 'all'
            ? say('filter.all')
            : say(`state.${state}`),
      ),
      remove: () => set({ state: [] }),
    }),
    overdue: () => ({ words: say('filter.overdue'), remove: () => set({ overdue: false }) }),
    dueSoon: () => ({ words: say('filter.dueSoon'), remove: () => set({ dueSoon: false }) }),
    agency: () => ({
      words: named(say('filter.agency'), agencies.data?.agencies.find(({ id }) => id === values.agency)?.name ?? '…'),
      remove: () => set({ agency: null }),
    }),
    directive: () => ({
      words: named(
        say('filter.directive'),
        directive.data?.directive.number ?? directive.data?.directive.subject ?? '…',
      ),
      remove: () => set({ directive: null, task: null }),
    }),
    task: () => ({
      words: say('item', { n: task?.ordinal ?? '…' }),
      remove: () => set({ task: null }),
    }),
    role: () => ({
      words: named(say('filter.role'), values.role ? say(`role.${values.role}`) : ''),
      remove: () => set({ role: null }),
    }),
    specialist: () => ({
      words: named(
        say('filter.specialist'),
        values.specialist === 'mine' || values.specialist === 'room'
          ? say(`filter.${values.specialist}`)
          : say('filter.other'),
      ),
      remove: () => set({ specialist: null }),
    }),
    register: () => ({
      words: values.register === 'request' ? say('filter.request') : say('filter.assign'),
      remove: () => set({ register: null }),
    }),
    directedBy: () => ({
      words: named(
        say('filter.directedBy'),
        values.directedBy === 'none' ? say('filter.nobody') : postOf(values.directedBy),
      ),
      remove: () => set({ directedBy: null }),
    }),
    group: () => ({
      words: named(say('filter.group'), groups.data?.groups.find(({ id }) => id === values.group)?.name ?? '…'),
      remove: () => set({ group: null }),
    }),
    dueWithin: () => ({ words: say('filter.dueWithin'), remove: () => set({ dueWithin: null }) }),
    overdueFrom: () => ({
      words: say('filter.overdueFrom', { n: values.overdueFrom ?? 0 }),
      remove: () => set({ overdueFrom: null }),
    }),
    overdueTo: () => ({
      words: say('filter.overdueTo', { n: values.overdueTo ?? 0 }),
      remove: () => set({ overdueTo: null }),
    }),
    updatedWithinDays: () => ({
      words: say('filter.updatedWithin', { n: values.updatedWithinDays ?? 0 }),
      remove: () => set({ updatedWithinDays: null }),
    }),
    decisionBy: () => ({
      words: named(
        say('filter.decisionBy'),
        values.decisionBy === 'any' ? say('filter.anyLeader') : postOf(values.decisionBy),
      ),
      remove: () => set({ decisionBy: null }),
    }),
    asOf: () => ({
      words: named(say('filter.asOf'), values.asOf ? formatDate(values.asOf) : ''),
      remove: () => set({ asOf: null }),
    }),
    q: () => ({ words: `“${values.q}”`, remove: () => set({ q: '' }) }),
  };
  return changed.flatMap((name) => {
    const of = words[name];
    return of ? [{ key: name, ...of() }] : [];
  });
}
