import { HttpException } from '@nestjs/common';
import { DomainError } from '../../domain/errors.js';
import { asDatabaseAway } from '../../database/database.js';
import type { Problem } from './problem.schemas.js';
import { statusOfCode, titleOfStatus } from './status-of-code.js';

/** The answer to whatever was thrown. An error that nobody foresaw says nothing of itself but the request's id. */
export function asProblem(error: unknown, requestId: string): Problem {
  const { code, message, details } = asDomainError(error);
  const status = statusOfCode(code);
  const { errors, ...rest } = details;
  return {
    type: 'about:blank',
    title: titleOfStatus[status] ?? 'Không thực hiện được',
    status,
    detail: message,
    code,
    requestId,
    ...(Object.keys(rest).length > 0 ? { details: rest } : {}),
    ...(isFieldErrors(errors) ? { errors } : {}),
  };
}

function asDomainError(error: unknown): DomainError {
  const known = asDatabaseAway(error);
  if (known instanceof DomainError) return known;
  return (
    asRefusalOfTheFramework(error) ??
    new DomainError('UNEXPECTED', 'Có lỗi ngoài dự kiến. Xin thử lại; nếu vẫn lỗi, báo quản trị kèm mã yêu cầu.')
  );
}

/** What Express, multer and Nest refuse before our code sees it. */
function asRefusalOfTheFramework(error: unknown): DomainError | null {
  const type = property(error, 'type') ?? property(property(error, 'cause'), 'type');
  const status = error instanceof HttpException ? error.getStatus() : property(error, 'status');
  if (type === 'entity.parse.failed')
    return new DomainError('JSON_INVALID', 'Nội dung gửi lên không phải JSON hợp lệ.');
  if (status === 413)
    return new DomainError('FILE_TOO_LARGE', 'Tệp hoặc nội dung gửi lên vượt quá dung lượng cho phép.');
  if (status === 404) return new DomainError('ROUTE_NOT_FOUND', 'Không có địa chỉ này.');
  if (status === 415) return new DomainError('MEDIA_TYPE_REFUSED', 'Kiểu nội dung gửi lên không được nhận.');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new DomainError('INPUT_INVALID', 'Yêu cầu không đúng quy cách.');
  }
  return null;
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const isFieldErrors = (value: unknown): value is { path: string; message: string }[] => Array.isArray(value);
