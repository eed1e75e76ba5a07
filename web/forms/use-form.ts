import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ActKey, Answer, Intent } from '../api/api-types.js';
import type { Problem } from '../api/problem.js';
import type { Act } from '../api/use-act.js';
import { useProblemWords } from '../words/problem-words.js';
import type { FieldState } from './field.js';
import type { Clash } from './follow-source.js';
import { useFollowedValues } from './use-followed-values.js';
import { useKeptForm } from './use-kept-form.js';
import type { Uploads } from './use-uploads.js';

/** Values of a form: words, choices, ticks. Files travel beside them (`useUploads`). */
export type FormValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** Field → why it is refused, in words. */
export type Refusals<V extends FormValues> = { [K in keyof V]?: string | null } & { files?: string | null };

export interface FormOptions<V extends FormValues, K extends ActKey> {
  /** which form: 'report'. With `id` it names what is kept on this machine */
  name: string;
  /** of what: the assignment's id, 'new' */
  id: string;
  /** What stands there first. It may change while the form is open, with the answer it comes from: see `followSource`. */
  initial: V;
  /** completeness, on sending */
  check: (values: V) => Refusals<V>;
  act: Act<K>;
  intentOf: (values: V) => Intent<K>;
  /** the server's code, or the path of a field that it refuses ('command.letter.number') → field of this form */
  fieldOf?: Readonly<Record<string, keyof V | 'files'>>;
  files?: Uploads;
  onDone?: (answer: Answer<K>, values: V) => void;
  /** false: nothing is kept (passwords) */
  keeps?: boolean;
}

export interface Form<V extends FormValues> {
  values: V;
  set: (changes: Partial<V>) => void;
  field: <N extends keyof V & string>(name: N) => FieldState<V[N]>;
  /** of the files' field */
  filesError: string | null;
  filesId: string;
  /** field id and words, in the order of the form's values */
  refusals: readonly { id: string; words: string }[];
  /** refused as a whole, not for one field; also that no answer came */
  problem: Problem | null;
  againAt: number | null;
  again: () => void;
  submit: () => void;
  isSending: boolean;
  /** pressed, and the files are still on their way */
  isWaiting: boolean;
  /** raised at every refusal: the summary takes the focus */
  refusedTimes: number;
  /** what an earlier visit left; null: nothing, or decided already */
  kept: { at: string; use: () => void; drop: () => void } | null;
  isDirty: boolean;
  /** fields that were typed in while somebody else changed them; nothing is sent before they are settled */
  clashes: readonly Clash<V>[];
  /** takes what stands on the server, or keeps what was typed */
  settle: (takesTheirs: boolean) => void;
  /** empty again: for the next one */
  restart: (values?: V) => void;
}

/**
 * A form: values, what is missing, sending with one key until the server has answered, waiting for files, keeping what was
 * typed on this machine.
 * @example const form = useForm({ name: 'report', id, initial, check, act: useAct('POST /api/assignments/:id/commands'), intentOf });
 */
export function useForm<V extends FormValues, K extends ActKey>(options: FormOptions<V, K>): Form<V> {
  const { name, id, initial, act, files, fieldOf, keeps = true } = options;
  const prefix = useId();
  const inWords = useProblemWords();
  const latest = useRef(options);
  latest.current = options;
  const followed = useFollowedValues(initial);
  const { values, isDirty, clashes, startFrom } = followed;
  const setValues = followed.set;
  const [missing, setMissing] = useState<Refusals<V>>({});
  const [refusedTimes, setRefusedTimes] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const { offer: kept, sent: forgetKept } = useKeptForm({
    name,
    id,
    initial,
    values,
    isDirty,
    files,
    keeps,
    use: setValues,
  });

  const set = useCallback(
    (changes: Partial<V>) => {
      setValues(changes);
      // The keys that are left are still those of V.
      setMissing(
        (now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in changes))) as Refusals<V>,
      );
    },
    [setValues],
  );

  // A file was chosen or dropped: what was said of the files no longer holds.
  const chosen = files?.files;
  useEffect(() => {
    // The keys that are left are still those of V.
    setMissing((now) => Object.fromEntries(Object.entries(now).filter(([field]) => field !== 'files')) as Refusals<V>);
  }, [chosen]);

  const refused = useCallback((found: Refusals<V>) => {
    setMissing(found);
    setRefusedTimes((times) => times + 1);
  }, []);

  const clashesNow = useRef(clashes);
  clashesNow.current = clashes;
  const valuesNow = useRef(values);
  valuesNow.current = values;

  const sentValues = useRef(values);
  /** sent by a press, and not answered yet */
  const isPressed = useRef(false);
  const send = useCallback(async () => {
    const { act, intentOf } = latest.current;
    sentValues.current = valuesNow.current;
    isPressed.current = true;
    await act.act(intentOf(sentValues.current));
  }, []);

  // What is sent again by itself takes the focus from nobody. An answer may say nothing: it tells no refusal from success.
  const { problem } = act;
  useEffect(() => {
    if (!problem || !isPressed.current) return;
    isPressed.current = false;
    setRefusedTimes((times) => times + 1);
  }, [problem]);

  // The answer may come to what was sent again by itself after the network was away.
  const { answer, doneTimes } = act;
  const doneWith = useRef(doneTimes);
  useEffect(() => {
    if (doneTimes === doneWith.current) return;
    doneWith.current = doneTimes;
    isPressed.current = false;
    forgetKept();
    setMissing({});
    startFrom(sentValues.current);
    // Undefined only where the route has nothing to say, and then that is its answer.
    latest.current.onDone?.(answer as Answer<K>, sentValues.current);
  }, [answer, doneTimes, forgetKept, startFrom]);

  const submit = useCallback(() => {
    const { check, files, act } = latest.current;
    if (act.isActing) return;
    if (clashesNow.current.length > 0) return setRefusedTimes((times) => times + 1);
    const found = Object.fromEntries(Object.entries(check(valuesNow.current)).filter(([, words]) => words));
    // Object.fromEntries forgets the keys' names; they are those of the check.
    if (Object.keys(found).length > 0) return refused(found as Refusals<V>);
    setMissing({});
    if (files?.isSending) return setWaiting(true);
    void send();
  }, [refused, send]);

  const isUploading = files?.isSending ?? false;
  useEffect(() => {
    if (!isWaiting || isUploading) return;
    setWaiting(false);
    submit();
  }, [isUploading, isWaiting, submit]);

  const byServer = useMemo<Refusals<V>>(() => {
    if (!problem || problem.isAway || !fieldOf) return {};
    const fields = [problem.code, ...problem.errors.map(({ path }) => path)].flatMap((key) => {
      const field = fieldOf[key];
      if (field === undefined) return [];
      const own = problem.errors.find(({ path }) => path === key)?.message;
      return [[field, own ?? inWords(problem)]];
    });
    return Object.fromEntries(fields) as Refusals<V>; // keys are those of `fieldOf`
  }, [fieldOf, inWords, problem]);

  const errorOf = (field: keyof V | 'files'): string | null => missing[field] ?? byServer[field] ?? null;
  const idOf = (field: string): string => `${prefix}-${field}`;
  const refusals = [...Object.keys(initial), 'files'].flatMap((field) => {
    const words = errorOf(field);
    return words ? [{ id: idOf(field), words }] : [];
  });

  return {
    values,
    set,
    field: (field) => ({
      id: idOf(field),
      value: values[field],
      // A computed key makes the object's type { [x: string]: … }, which is no V to the compiler.
      onChange: (value) => set({ [field]: value } as unknown as Partial<V>),
      error: errorOf(field),
    }),
    filesError: errorOf('files'),
    filesId: idOf('files'),
    refusals,
    problem: problem && (problem.isAway || Object.keys(byServer).length === 0) ? problem : null,
    againAt: act.againAt,
    again: () => void act.again(),
    submit,
    isSending: act.isActing,
    isWaiting,
    refusedTimes,
    kept,
    isDirty,
    clashes,
    settle: followed.settle,
    restart: (next = initial) => {
      setValues(next);
      startFrom(next);
      setMissing({});
      files?.clear();
      act.reset();
    },
  };
}
