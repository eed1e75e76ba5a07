import { Problem } from '../../api/problem.js';
import { request } from '../../api/request.js';
import { signal } from '../../api/signals.js';
import { parseChange, type LiveChange } from './live-change.js';

export interface LiveListener {
  onChange: (change: LiveChange) => void;
  /** the stream is there again after it was not: what was missed is unknown */
  onCatchUp: () => void;
}

const CHANNEL = 'dondoc-live';
const LOCK = 'dondoc-live';

type Message = { change: LiveChange } | { catchUp: true } | { signedOut: true };

/**
 * One stream of events for a browser, however many pages are open: who holds the lock has the stream and tells the others.
 * Where the browser has no locks (a page that is not served securely) a page has its own while it is visible.
 * The browser itself reconnects, with the id of the last event. @returns how to stop
 */
export function followLive(listener: LiveListener): () => void {
  const stop = new AbortController();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  const hear = (message: Message): void => {
    if ('change' in message) listener.onChange(message.change);
    else if ('catchUp' in message) listener.onCatchUp();
    else signal('signedOut', null);
  };
  const tell = (message: Message): void => {
    hear(message);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    channel?.postMessage(message);
  };
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data));

  if (channel && typeof navigator.locks !== 'undefined') {
    navigator.locks
      .request(LOCK, { signal: stop.signal }, () => untilStopped(stop.signal, openStream(tell)))
      .catch(() => undefined); // stopped while waiting for the lock
  } else {
    followWhileVisible(stop.signal, tell);
  }
  return () => {
    stop.abort();
    channel?.close();
  };
}

/** Ms before a stream that was refused (too many, a server that is starting) is asked for again. */
const AGAIN_AFTER_MS = 15_000;

/** @returns how to close it */
function openStream(tell: (message: Message) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasReady = false;
  const dataOf = ({ data }: MessageEvent<unknown>): string => (typeof data === 'string' ? data : '');
  const end = (): void => {
    source?.close();
    tell({ signedOut: true });
  };
  const open = (): void => {
    source = new EventSource('/api/events');
    source.addEventListener('change', (event) => {
      const change = parseChange(dataOf(event));
      if (change) tell({ change });
    });
    // The server cannot say what happened since the last event that we saw.
    source.addEventListener('reset', () => tell({ catchUp: true }));
    source.addEventListener('ready', (event) => {
      const build = /"build":"(\w+)"/.exec(dataOf(event))?.[1];
      if (build) signal('build', build);
      if (wasReady) signal('reached', null);
      wasReady = true;
    });
    source.addEventListener('end', end);
    // The browser itself tries again when the network went; a refusal it takes as final. Why, only a request can tell.
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      request('GET /api/session').then(
        () => (timer = setTimeout(open, AGAIN_AFTER_MS)),
        (error: unknown) => {
          if (error instanceof Problem && error.isSignedOut) end();
          else timer = setTimeout(open, AGAIN_AFTER_MS);
        },
      );
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

function untilStopped(signal: AbortSignal, close: () => void): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      close();
      resolve();
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

function followWhileVisible(signal: AbortSignal, tell: (message: Message) => void): void {
  let close: (() => void) | null = null;
  const settle = (): void => {
    const wants = !signal.aborted && document.visibilityState === 'visible';
    if (wants && !close) close = openStream(tell);
    else if (!wants && close) {
      close();
      close = null;
    }
  };
  document.addEventListener('visibilitychange', settle, { signal });
  signal.addEventListener('abort', settle, { once: true });
  settle();
}
