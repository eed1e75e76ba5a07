import { DomainError } from '../../domain/errors.js';

/** What the standard schema says of one field. */
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Input that does not fit its schema: every fault with the place where it stands, none of the values. */
export function refuseInvalid(issues: readonly Issue[]): DomainError {
  const errors = issues.slice(0, 50).map(({ path, message }) => ({ path: pathOf(path), message }));
  const first = errors[0];
  const detail = first ? `${first.path ? `${first.path}: ` : ''}${first.message}` : 'Dữ liệu không đúng quy cách';
  return new DomainError('INPUT_INVALID', `Dữ liệu gửi lên chưa đúng (${detail}).`, { errors });
}

const pathOf = (path: Issue['path']): string =>
  (path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
