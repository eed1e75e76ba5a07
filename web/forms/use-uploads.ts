import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../api/api-types.js';
import { Problem } from '../api/problem.js';
import { requestWith } from '../api/request.js';
import { checkFile, type FileRefusal } from './check-file.js';

export type StoredFile = Answer<'POST /api/files'>;

/** One chosen file on its way to the server. */
export interface Upload {
  key: string;
  name: string;
  sizeBytes: number;
  /** for the preview of a photo; '' otherwise */
  previewUrl: string;
  state:
    | { kind: 'sending'; sent: number; total: number; secondsLeft: number | null }
    | { kind: 'stored'; file: StoredFile }
    | { kind: 'refused'; refusal: FileRefusal }
    /** the server refused it, or no answer came: then it may be sent again */
    | { kind: 'failed'; problem: Problem; sent: number; total: number };
}

export interface Uploads {
  files: readonly Upload[];
  /** begins to send at once */
  add: (files: readonly File[]) => void;
  remove: (key: string) => void;
  again: (key: string) => void;
  /** changes places with the one before it: pages of a scanned letter */
  up: (key: string) => void;
  clear: () => void;
  /** files that are on the server already: what an earlier visit had sent */
  restore: (files: readonly StoredFile[]) => void;
  isSending: boolean;
  /** there is a file that is not on the server and not on its way */
  hasTrouble: boolean;
  /** what the command takes */
  fileIds: string[];
}

export const FILES_AT_MOST = 20;

/** Files of a form: each is sent as soon as it is chosen, so that sending the form waits for little or nothing. */
export function useUploads(initial: readonly StoredFile[] = []): Uploads {
  const [files, setFiles] = useState<readonly Upload[]>(() => initial.map(storedUpload));
  const sources = useRef(new Map<string, { file: File; abort: AbortController }>());

  const change = useCallback((key: string, state: Upload['state']) => {
    setFiles((now) => now.map((one) => (one.key === key ? { ...one, state } : one)));
  }, []);

  const send = useCallback(
    async (key: string) => {
      const source = sources.current.get(key);
      if (!source) return;
      const abort = new AbortController();
      sources.current.set(key, { file: source.file, abort });
      const startedAt = performance.now();
      let progress = { sent: 0, total: source.file.size };
      change(key, { kind: 'sending', ...progress, secondsLeft: null });
      try {
        const file = await requestWith(
          'POST /api/files',
          { file: source.file },
          {
            signal: abort.signal,
            onProgress: (now) => {
              progress = now;
              change(key, { kind: 'sending', ...now, secondsLeft: secondsLeft(now, performance.now() - startedAt) });
            },
          },
        );
        change(key, { kind: 'stored', file });
      } catch (error) {
        if (abort.signal.aborted) return;
        if (!(error instanceof Problem)) throw error;
        change(key, { kind: 'failed', problem: error, ...progress });
      }
    },
    [change],
  );

  const add = useCallback(
    (chosen: readonly File[]) => {
      const fresh = chosen.map((file) => {
        const refusal = checkFile(file);
        const key = crypto.getRandomValues(new Uint32Array(2)).join('-');
        if (!refusal) sources.current.set(key, { file, abort: new AbortController() });
        const state: Upload['state'] = refusal
          ? { kind: 'refused', refusal }
          : { kind: 'sending', sent: 0, total: file.size, secondsLeft: null };
        const previewUrl = file.type.startsWith('image/') && !refusal ? URL.createObjectURL(file) : '';
        return { key, name: file.name, sizeBytes: file.size, previewUrl, state };
      });
      setFiles((now) => [...now, ...fresh]);
      for (const { key } of fresh) void send(key);
    },
    [send],
  );

  const forget = useCallback((key: string) => {
    sources.current.get(key)?.abort.abort();
    sources.current.delete(key);
  }, []);
  const remove = useCallback(
    (key: string) => {
      forget(key);
      setFiles((now) => {
        const gone = now.find((one) => one.key === key);
        if (gone?.previewUrl) URL.revokeObjectURL(gone.previewUrl);
        return now.filter((one) => one.key !== key);
      });
    },
    [forget],
  );
  const up = useCallback((key: string) => {
    setFiles((now) => {
      const at = now.findIndex((one) => one.key === key);
      const [before, it] = [now[at - 1], now[at]];
      return before && it ? [...now.slice(0, at - 1), it, before, ...now.slice(at + 1)] : now;
    });
  }, []);
  const clear = useCallback(() => {
    for (const key of sources.current.keys()) forget(key);
    setFiles([]);
  }, [forget]);

  const restore = useCallback((stored: readonly StoredFile[]) => {
    setFiles((now) => [...stored.filter(({ id }) => !now.some(({ key }) => key === id)).map(storedUpload), ...now]);
  }, []);

  useEffect(() => {
    const { current } = sources;
    return () => {
      for (const { abort } of current.values()) abort.abort();
    };
  }, []);

  return {
    files,
    add,
    remove,
    again: (key) => void send(key),
    up,
    clear,
    restore,
    isSending: files.some(({ state }) => state.kind === 'sending'),
    hasTrouble: files.some(({ state }) => state.kind === 'refused' || state.kind === 'failed'),
    fileIds: files.flatMap(({ state }) => (state.kind === 'stored' ? [state.file.id] : [])),
  };
}

const storedUpload = (file: StoredFile): Upload => ({
  key: file.id,
  name: file.name,
  sizeBytes: file.sizeBytes,
  previewUrl: '',
  state: { kind: 'stored', file },
});

function secondsLeft({ sent, total }: { sent: number; total: number }, elapsedMs: number): number | null {
  if (sent === 0 || elapsedMs < 1_000) return null;
  return Math.ceil(((total - sent) / sent) * (elapsedMs / 1_000));
}
