import type { Progress } from '../../intake/intake-document.js';
import type { Io } from '../io.js';

/** Nobody wonders before so long; from then on a line now and then. */
const FIRST_AFTER_MS = 1_500;
const THEN_EVERY_MS = 3_000;

const words: Record<Progress['step'] | 'reading', string> = {
  text: 'đọc chữ, trang',
  ocr: 'nhận dạng chữ trong ảnh, trang',
  reading: 'tìm nhiệm vụ trong văn bản',
};

export interface AnyProgress {
  step: Progress['step'] | 'reading';
  done: number;
  of: number;
}

/** Says on standard error how far the reading of a file is, once it takes long. */
export function progressOn(io: Io, name: string): (progress: AnyProgress) => void {
  let nextAtMs = performance.now() + FIRST_AFTER_MS;
  return ({ step, done, of }) => {
    if (performance.now() < nextAtMs) return;
    nextAtMs = performance.now() + THEN_EVERY_MS;
    io.stderr.write(`${name}: ${words[step]}${step === 'reading' ? '' : ` ${done}/${of}`}\n`);
  };
}
