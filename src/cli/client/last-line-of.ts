import { z } from 'zod';
import { problem } from '../../api/problems/problem.schemas.js';
import type { AnyProgress } from '../show/progress-on.js';

const line = z.object({
  progress: z.object({ step: z.enum(['text', 'ocr', 'reading']), done: z.number(), of: z.number() }).optional(),
  status: z.number().int().optional(),
  body: z.unknown().optional(),
  problem: problem.optional(),
});

/**
 * The line with which an answer in lines ends; what came before is handed on. An answer that is one JSON is the line itself.
 * @throws Error when the lines end before it
 */
export async function lastLineOf(
  response: Response,
  onProgress: (progress: AnyProgress) => void,
): Promise<{ body?: unknown; problem?: z.infer<typeof problem> | undefined }> {
  if (!(response.headers.get('content-type') ?? '').includes('x-ndjson')) return { body: await response.json() };
  const decoder = new TextDecoder();
  let begun = '';
  // The platform's stream says `any` of its pieces; those of a body are bytes.
  const pieces: AsyncIterable<Uint8Array> | null = response.body;
  for await (const piece of pieces ?? []) {
    begun += decoder.decode(piece, { stream: true });
    const lines = begun.split('\n');
    begun = lines.pop() ?? '';
    for (const words of lines) {
      const { progress, status, ...last } = line.parse(JSON.parse(words));
      if (status !== undefined) return last;
      if (progress) onProgress(progress);
    }
  }
  throw new Error('The answer ended before its last line.');
}
