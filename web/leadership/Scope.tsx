import { Button, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useAnswer } from '../api/use-answer.js';
import classes from './leadership.module.css';
import type { Overview } from './overview-types.js';
import { useLeadershipWords } from './words.js';

export interface ScopeProps {
  overview: Overview;
  set: (changes: { directedBy?: string | null; group?: string | null; directive?: string | null }) => void;
}

/** What the figures are cut by. A Vice-Chairman's own part is a filter that stands there and can be taken off. */
export function Scope({ overview, set }: ScopeProps) {
  const say = useLeadershipWords();
  const { scope, mayCompareLeaders } = overview;
  const groups = useAnswer('GET /api/overview/groups', {}, { live: 'never' });
  const { directedBy, own, choices, group, directive } = scope;
  const directedWords =
    directedBy === 'none'
      ? say('scope.none')
      : directedBy
        ? say('scope.directedBy', { title: directedBy.title })
        : null;
  return (
    <div className={`${classes.scope} screen-only`} role="group" aria-label={say('scope.label')}>
      {mayCompareLeaders ? (
        <NativeSelect
          className="not-projected"
          aria-label={say('scope.leader')}
          value={directedBy === 'none' ? 'none' : (directedBy?.id ?? '')}
          onChange={({ currentTarget }) => set({ directedBy: currentTarget.value || null })}
          data={[
            { value: '', label: say('scope.all') },
            ...choices.map(({ id, title }) => ({ value: id, label: title })),
            { value: 'none', label: say('scope.none') },
          ]}
        />
      ) : (
        directedWords && (
          <Chip words={directedWords} remove={() => set({ directedBy: 'all' })} label={say('scope.remove')} />
        )
      )}
      {!mayCompareLeaders && own && !directedBy && (
        <Button variant="default" size="compact-md" onClick={() => set({ directedBy: own.id })}>
          {say('scope.own', { title: own.title })}
        </Button>
      )}
      {groups.data && groups.data.groups.length > 0 && (
        <NativeSelect
          aria-label={say('scope.group')}
          value={group?.id ?? ''}
          onChange={({ currentTarget }) => set({ group: currentTarget.value || null })}
          data={[
            { value: '', label: say('scope.anyGroup') },
            ...groups.data.groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {directive && (
        <Chip
          words={say('scope.directive', { number: directive.number ?? directive.subject })}
          remove={() => set({ directive: null })}
          label={say('scope.removeDirective')}
        />
      )}
    </div>
  );
}

function Chip({ words, remove, label }: { words: string; remove: () => void; label: string }) {
  return (
    <span className={classes.chip}>
      {words}
      <button type="button" className={classes.chipRemove} onClick={remove} aria-label={label} title={label}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </button>
    </span>
  );
}

/** The same in words, for paper. */
export function scopeWords({ scope }: Overview, say: ReturnType<typeof useLeadershipWords>): string[] {
  const { directedBy, group, directive } = scope;
  return [
    ...(directedBy === 'none'
      ? [say('scope.none')]
      : directedBy
        ? [say('scope.directedBy', { title: directedBy.title })]
        : []),
    ...(group ? [group.name] : []),
    ...(directive ? [say('scope.directive', { number: directive.number ?? directive.subject })] : []),
  ];
}
