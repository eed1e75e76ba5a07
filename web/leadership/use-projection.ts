import './projection.css';
import { useEffect, useState } from 'react';
import { useKeys } from '../app/keys/use-keys.js';
import { useLeadershipWords } from './words.js';

/** "Trình chiếu": large type, nothing that a meeting must not see (desks.md §10). Esc leaves. */
export function useProjection(): { isProjected: boolean; setProjected: (to: boolean) => void } {
  const say = useLeadershipWords();
  const [isProjected, setProjected] = useState(false);
  useEffect(() => {
    if (!isProjected) return undefined;
    document.documentElement.dataset['projected'] = 'true';
    return () => {
      delete document.documentElement.dataset['projected'];
    };
  }, [isProjected]);
  useKeys(say('project'), [
    { keys: 'Escape', does: say('keys.project'), run: () => setProjected(false), when: isProjected },
  ]);
  return { isProjected, setProjected };
}
