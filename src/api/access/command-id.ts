import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '../../domain/errors.js';
import type { ApiRequest } from './api-request.js';

/** What the headers of a command say: its id, and the number that the person saw. */
export interface CommandId {
  commandId: string;
  expectedSeq: number | undefined;
}

/** @throws DomainError IDEMPOTENCY_KEY_MISSING, INPUT_INVALID */
export const FromHeaders = createParamDecorator((_: unknown, context: ExecutionContext): CommandId => {
  const { headers } = context.switchToHttp().getRequest<ApiRequest>();
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || key.trim() === '' || key.length > 200) {
    throw new DomainError('IDEMPOTENCY_KEY_MISSING', 'Thiếu tiêu đề Idempotency-Key (mã lệnh, không quá 200 ký tự).');
  }
  return { commandId: key.trim(), expectedSeq: seqOf(headers['if-match']) };
});

/** If-Match alone, for what is no command. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined =>
  seqOf(context.switchToHttp().getRequest<ApiRequest>().headers['if-match']),
);

/** `"7"`, `W/"7"` and `7` are the same; absent or `*`: whatever stands. */
function seqOf(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim());
  if (!match) throw new DomainError('INPUT_INVALID', 'Tiêu đề If-Match phải là một số thứ tự.');
  return Number(match[1]);
}
