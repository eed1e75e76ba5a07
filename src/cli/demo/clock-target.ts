import { DomainError } from '../../domain/errors.js';
import type { ClockTarget } from '../../followup/play-clock.js';

const MS = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;

/**
 * What a person wrote after `dondoc demo clock`: "+14d", "next", `--to 2016-03-15`.
 * @returns null when only the clock is asked for. @throws DomainError CLOCK_TARGET_INVALID
 */
export function clockTarget(word: string | undefined, to: string | undefined): ClockTarget | null {
  if (to !== undefined && word === undefined) return { to };
  if (to === undefined && word === undefined) return null;
  if (to === undefined && word === 'next') return { next: true };
  const match = to === undefined ? /^\+(\d{1,4})([hdw])$/.exec(word ?? '') : null;
  const unit = match?.[2];
  if (match?.[1] && (unit === 'h' || unit === 'd' || unit === 'w')) return { forMs: Number(match[1]) * MS[unit] };
  throw new DomainError(
    'CLOCK_TARGET_INVALID',
    'Viết "+14d" (ngày), "+3h" (giờ), "+2w" (tuần), "next", hoặc "--to 2016-03-15".',
    { word, to },
  );
}
