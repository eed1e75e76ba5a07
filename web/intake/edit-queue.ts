import { newId } from '../api/new-id.js';
import { Problem } from '../api/problem.js';
import type { Edit, EditOutcome } from './draft-types.js';

/** One act of a person: the edits that belong together, under an id that makes sending them again harmless. */
export interface QueuedEdit {
  editId: string;
  edits: Edit[];
  isUndo: boolean;
}

/** A colleague was quicker at the same field. */
export interface Clash {
  queued: QueuedEdit;
  /** "Mục 5 vừa được sửa: chủ trì Sở Y tế → Sở Nội vụ, lúc 09 giờ 41." */
  message: string;
  itemId: string | null;
  field: string;
  now: unknown;
  mine: unknown;
}

export interface QueueState {
  /** oldest first; the first may be on its way */
  waiting: readonly QueuedEdit[];
  isSending: boolean;
  /** no answer came: it is sent again */
  isAway: boolean;
  clash: Clash | null;
  /** what the server refused for another reason; stays until it is dismissed */
  refusal: Problem | null;
  undoCount: number;
}

export interface QueueOptions {
  send: (queued: QueuedEdit) => Promise<EditOutcome>;
  onSaved: (outcome: EditOutcome) => void;
  /** the draft is not what we thought: read it again */
  onStale: () => void;
  /** keeps what waits on this machine */
  store: (waiting: readonly QueuedEdit[]) => void;
  /** what was kept of an earlier visit */
  kept?: readonly QueuedEdit[];
  retryMs?: number;
}

export interface EditQueue {
  state: () => QueueState;
  subscribe: (listener: () => void) => () => void;
  add: (edits: Edit[]) => void;
  /** takes the last act back: unsent it never leaves, on its way or saved it is answered by its inverse. @returns whether there was one */
  undo: () => boolean;
  /** the server may be there again */
  retry: () => void;
  keepTheirs: () => void;
  useMine: () => void;
  dismiss: () => void;
  /** begins to send, also after a stop */
  start: () => void;
  /** the page is left: what waits is still sent, but not tried again here */
  stop: () => void;
}

/** Sends the edits of one person one after the other, keeps them while the server is away, and knows how to take them back. */
export function createEditQueue({
  send,
  onSaved,
  onStale,
  store,
  kept = [],
  retryMs = 5_000,
}: QueueOptions): EditQueue {
  let state: QueueState = { waiting: kept, isSending: false, isAway: false, clash: null, refusal: null, undoCount: 0 };
  const undos: Edit[][] = [];
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasBegun = false;
  let isLeft = false;
  /** the act that is on its way is to be taken back once it is saved */
  let isUnwanted = false;

  const set = (change: Partial<QueueState>): void => {
    const before = state.waiting;
    state = { ...state, ...change, undoCount: undos.length };
    if (state.waiting !== before) store(state.waiting);
    for (const listener of listeners) listener();
  };
  const withoutFirst = (editId: string) => state.waiting.filter((queued) => queued.editId !== editId);

  const pump = async (): Promise<void> => {
    const [queued] = state.waiting;
    if (!queued || state.isSending || state.clash || !hasBegun) return;
    clearTimeout(timer);
    set({ isSending: true });
    try {
      const outcome = await send(queued);
      const back =
        isUnwanted && outcome.undo.length > 0 ? [{ editId: newId(), edits: outcome.undo, isUndo: true }] : [];
      if (!queued.isUndo && !isUnwanted) undos.push(outcome.undo);
      isUnwanted = false;
      set({ waiting: [...back, ...withoutFirst(queued.editId)], isSending: false, isAway: false });
      onSaved(outcome);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.isAway || error.isSignedOut) {
        set({ isSending: false, isAway: true });
        if (!isLeft) timer = setTimeout(() => void pump(), retryMs);
        return;
      }
      isUnwanted = false;
      const clash = error.code === 'FIELD_CHANGED' ? clashOf(queued, error) : null;
      const waiting = withoutFirst(queued.editId);
      set({ waiting, isSending: false, isAway: false, clash, ...(clash ? {} : { refusal: error }) });
      onStale();
    }
    void pump();
  };

  const add = (edits: Edit[], isUndo: boolean): void => {
    set({ waiting: [...state.waiting, { editId: newId(), edits, isUndo }] });
    void pump();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add: (edits) => add(edits, false),
    undo: () => {
      const last = state.waiting.at(-1);
      const isOnItsWay = state.isSending && state.waiting.length === 1;
      if (last && !isOnItsWay) {
        set({ waiting: state.waiting.slice(0, -1) });
        return true;
      }
      if (last && !last.isUndo && !isUnwanted) {
        isUnwanted = true;
        return true;
      }
      const edits = undos.pop();
      if (!edits || edits.length === 0) return false;
      add(edits, true);
      return true;
    },
    retry: () => {
      if (state.isAway) void pump();
    },
    keepTheirs: () => {
      set({ clash: null });
      void pump();
    },
    useMine: () => {
      const { clash } = state;
      if (!clash) return;
      const edits = clash.queued.edits.map((edit) => seenNow(edit, clash));
      set({ clash: null, waiting: [{ editId: newId(), edits, isUndo: false }, ...state.waiting] });
      void pump();
    },
    dismiss: () => set({ refusal: null }),
    start: () => {
      hasBegun = true;
      isLeft = false;
      void pump();
    },
    stop: () => {
      isLeft = true;
      clearTimeout(timer);
    },
  };
}

function clashOf(queued: QueuedEdit, { detail, details }: Problem): Clash {
  const { itemId, field, now, mine } = details;
  return {
    queued,
    message: detail,
    itemId: typeof itemId === 'string' ? itemId : null,
    field: typeof field === 'string' ? field : '',
    now,
    mine,
  };
}

/** The same edit after the colleague's value was seen. */
function seenNow(edit: Edit, { itemId, field, now }: Clash): Edit {
  const isIt =
    (edit.op === 'setItem' && edit.itemId === itemId && edit.change.field === field) ||
    (edit.op === 'setDocument' && itemId === null && edit.change.field === field);
  // The server sent this value of this very field; the pair is one that it takes.
  if (isIt) return { ...edit, change: { ...edit.change, was: now } } as Edit;
  if (edit.op === 'setHolder' && field === 'holder') return { ...edit, was: now } as Edit;
  return edit;
}

/** Whether what was kept on this machine is a queue that this version understands. */
export const isQueue = (value: unknown): value is QueuedEdit[] =>
  Array.isArray(value) &&
  value.every(
    (queued: unknown) =>
      typeof queued === 'object' &&
      queued !== null &&
      'editId' in queued &&
      'edits' in queued &&
      Array.isArray(queued.edits),
  );
