import { z } from 'zod';
import type { Failure } from '../failure.js';
import { paragraph } from './wrap.js';

const listed = z.object({
  problems: z.array(z.object({ code: z.string(), message: z.string(), itemIndex: z.number().nullable() })).optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  directiveId: z.string().optional(),
  faults: z.array(z.string()).optional(),
  requestId: z.string().nullish(),
});

/** A failure for people: the code first, so that it can be looked up; then what a person can go on with. */
export function failureText({ code, message, details }: Failure, columns: number): string {
  const { problems = [], errors = [], directiveId, faults = [], requestId } = listed.safeParse(details).data ?? {};
  const item = (itemIndex: number | null) => (itemIndex === null ? '' : ` [mục ${itemIndex}]`);
  return [
    paragraph(`${code}: ${message}`, columns, ''),
    ...problems.map((problem) =>
      paragraph(`${problem.code}${item(problem.itemIndex)}: ${problem.message}`, columns, '    ', '  - '),
    ),
    ...errors.slice(1).map(({ path, message: fault }) => paragraph(`${path}: ${fault}`, columns, '    ', '  - ')),
    ...faults.map((fault) => paragraph(fault, columns, '    ', '  - ')),
    ...(directiveId ? [`Xem: dondoc show ${directiveId}`] : []),
    ...(requestId ? [`Mã yêu cầu: ${requestId}`] : []),
  ].join('\n');
}
