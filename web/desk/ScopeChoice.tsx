import { SegmentedControl } from '@mantine/core';
import { scopes, type Scope } from './desk-row.js';
import { useDeskWords } from './words.js';

/** P11: của tôi · của phòng · tất cả. */
export function ScopeChoice({ now, set }: { now: Scope; set: (scope: Scope) => void }) {
  const say = useDeskWords();
  return (
    <SegmentedControl
      aria-label={say('desk.scope')}
      value={now}
      onChange={(value) => set(scopes.find((scope) => scope === value) ?? 'mine')}
      data={scopes.map((scope) => ({ value: scope, label: say(`scope.${scope}`) }))}
    />
  );
}
