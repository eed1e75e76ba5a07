import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Person } from '../../domain/rights.js';
import { DomainError } from '../../domain/errors.js';
import type { Clock } from '../schemas/clock.schemas.js';
import type { ApiRequest } from './api-request.js';

/** The account behind a request. */
export interface Caller extends Person {
  displayName: string;
  username: string;
  /** session: a browser's cookie · bearer: a program's token */
  via: 'session' | 'bearer';
  tokenId: string;
  /** the business clock when the request came in */
  clock: Clock;
}

/** Who asks. Only on routes that are not for anyone. */
export const Asker = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<ApiRequest>();
  if (!caller) throw notSignedIn();
  return caller;
});

export const notSignedIn = (): DomainError =>
  new DomainError('NOT_SIGNED_IN', 'Cần đăng nhập hoặc gửi kèm mã truy cập còn hiệu lực.');

/** What the account may not see does not exist for it (engine.md §8). */
export const notFound = (what: string, id: string): DomainError =>
  new DomainError('NOT_FOUND', `Không tìm thấy ${what}.`, { id });

export const notAllowed = (what = 'việc này'): DomainError =>
  new DomainError('NOT_ALLOWED', `Tài khoản không có quyền làm ${what}.`);

/** The office of an account that belongs to one. */
export function officeOf(caller: Caller): string {
  if (!caller.officeId)
    throw new DomainError('OFFICE_MISSING', 'Tài khoản này không thuộc văn phòng nào; xin nêu officeId.');
  return caller.officeId;
}
