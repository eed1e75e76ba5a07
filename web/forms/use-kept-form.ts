import { useCallback, useEffect, useRef, useState } from 'react';
import { dropKept, keep, keptFor } from '../app/kept.js';
import { useMe } from '../app/session/session.js';
import { isWhole, type KeptForm } from './is-whole.js';
import type { Form, FormValues } from './use-form.js';
import type { Uploads } from './use-uploads.js';

/** Ms after the last stroke. */
const KEEP_AFTER_MS = 300;

export interface KeptFormOptions<V extends FormValues> {
  /** with `id`: under which name it is kept on this machine, per account */
  name: string;
  id: string;
  initial: V;
  values: V;
  isDirty: boolean;
  files: Uploads | undefined;
  /** false: nothing is kept (passwords) */
  keeps: boolean;
  /** takes the kept values into the form */
  use: (values: V) => void;
}

/** What was typed and not sent stays on this machine and is offered at the next visit; `sent` forgets it. */
export function useKeptForm<V extends FormValues>({
  name,
  id,
  initial,
  values,
  isDirty,
  files,
  keeps,
  use,
}: KeptFormOptions<V>): { offer: Form<V>['kept']; sent: () => void } {
  const { accountId } = useMe();
  const [kept, setKept] = useState(() =>
    keeps ? keptFor(accountId, name, id, (found): found is KeptForm<V> => isWhole(found, initial)) : null,
  );
  const chosen = files?.files;
  const latestFiles = useRef(chosen);
  latestFiles.current = chosen;
  /** the files that the last answer was for: they are not kept once more */
  const sentFiles = useRef<Uploads['files'] | undefined>(undefined);

  useEffect(() => {
    // What an earlier visit left is not overwritten before somebody has typed something here.
    const hasNewFiles = (chosen?.length ?? 0) > 0 && chosen !== sentFiles.current;
    if (!keeps || (!isDirty && !hasNewFiles)) return undefined;
    const stored = chosen?.flatMap(({ state }) => (state.kind === 'stored' ? [state.file] : [])) ?? [];
    const kept: KeptForm<V> = { values, files: stored };
    const timer = setTimeout(() => keep(accountId, name, id, kept), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [accountId, chosen, id, isDirty, keeps, name, values]);

  const drop = useCallback(() => {
    dropKept(accountId, name, id);
    setKept(null);
  }, [accountId, id, name]);
  const sent = useCallback(() => {
    sentFiles.current = latestFiles.current;
    drop();
  }, [drop]);
  const offer = kept && {
    at: kept.keptAt,
    use: () => {
      use(kept.values.values);
      setKept(null);
      files?.restore(kept.values.files);
    },
    drop,
  };
  return { offer, sent };
}
