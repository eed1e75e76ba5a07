import { useEffect, useState } from 'react';
import { onSignal } from '../../api/signals.js';
import { useMe } from '../session/session.js';

/** The business clock as the last answer told it, running on. It is for showing only: days are counted by the API. */
export interface BusinessClock {
  at: string;
  kind: 'production' | 'demonstration' | 'test';
}

const SHOWN_EVERY_MS = 10_000;

const kinds = ['production', 'demonstration', 'test'] as const;

/** "2016-02-05T09:20:00.000Z; demonstration" of the header of every answer. */
export function parseClock(header: string): BusinessClock | null {
  const [at = '', word] = header.split(';').map((part) => part.trim());
  const kind = kinds.find((one) => one === word);
  return kind && !Number.isNaN(Date.parse(at)) ? { at, kind } : null;
}

/** @returns also `toldAt`, its instant at the last answer: what is on the screen is not newer */
export function useBusinessClock(): BusinessClock & { toldAt: string } {
  const { clock: first } = useMe();
  const [told, setTold] = useState(() => ({ clock: first, heardAtMs: performance.now() }));
  const [nowMs, setNowMs] = useState(() => performance.now());
  useEffect(
    () =>
      onSignal('clock', (header) => {
        const clock = parseClock(header);
        if (!clock) return;
        const heardAtMs = performance.now();
        setNowMs(heardAtMs);
        setTold({ clock, heardAtMs });
      }),
    [],
  );
  useEffect(() => {
    const timer = setInterval(() => setNowMs(performance.now()), SHOWN_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const { clock, heardAtMs } = told;
  return {
    ...clock,
    toldAt: clock.at,
    at: new Date(Date.parse(clock.at) + Math.max(0, nowMs - heardAtMs)).toISOString(),
  };
}
