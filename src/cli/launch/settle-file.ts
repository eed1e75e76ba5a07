import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import type { Settlement } from '../../domain/settlement.js';
import { readFileAtMost } from '../read-file-at-most.js';

const names = z.array(z.string().trim().min(1));

const settlement = z
  .strictObject({
    source: z.string().optional(),
    issuedOn: z.string().optional(),
    number: z.string().optional(),
    issuer: z.string().optional(),
    subject: z.string().optional(),
    items: z
      .array(
        z.strictObject({
          index: z.number().int().min(0).optional(),
          clause: z.string().optional(),
          lead: names.optional(),
          each: z.boolean().optional(),
          coordinators: names.optional(),
          drop: z.boolean().optional(),
          action: z.string().optional(),
          deadline: z.string().nullable().optional(),
          basis: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({ description: 'Trả lời của người theo dõi cho một dự thảo' });

// A file may say all that a person can answer.
settlement satisfies z.ZodType<Settlement>;

const BYTES_AT_MOST = 1024 * 1024;

/** A person's answers from a file (`--settle`). @throws DomainError NO_SUCH_FILE, SETTLEMENT_INVALID with the place of each fault */
export function readSettleFile(file: string): Settlement {
  const content = readFileAtMost(file, BYTES_AT_MOST)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .normalize('NFC');
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (cause) {
    throw new DomainError('SETTLEMENT_INVALID', `Tệp trả lời "${file}" không phải JSON hợp lệ.`, { file }, { cause });
  }
  const parsed = settlement.safeParse(json);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .slice(0, 20)
    .map(({ path, message }) => `${path.join('.') || '(đầu tệp)'}: ${message}`);
  throw new DomainError('SETTLEMENT_INVALID', `Tệp trả lời "${file}" không đúng dạng.`, { file, faults });
}
