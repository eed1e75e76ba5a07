/** HTTP status of each code. A code that is not here is a rule's refusal of well-formed input: 422. */
const statusByCode: Readonly<Record<string, number>> = {
  INPUT_INVALID: 400,
  JSON_INVALID: 400,
  CURSOR_INVALID: 400,
  IDEMPOTENCY_KEY_MISSING: 400,
  EMPTY_FILE: 400,
  FILE_MISSING: 400,

  NOT_SIGNED_IN: 401,
  SIGN_IN_FAILED: 401,

  NOT_ALLOWED: 403,
  FOREIGN_ORIGIN: 403,

  NOT_FOUND: 404,
  ROUTE_NOT_FOUND: 404,
  LINK_INVALID: 404,
  ONE_TIME_LINK_INVALID: 404,

  EVENT_STREAM_ONLY: 406,

  STATE_DOES_NOT_ALLOW: 409,
  COMMAND_REUSED: 409,
  DIRECTIVE_EXISTS: 409,
  ALREADY_LAUNCHED: 409,
  DRAFT_CHANGED: 409,
  FIELD_CHANGED: 409,
  ITEM_GONE: 409,
  EDIT_REUSED: 409,
  NOT_A_DRAFT: 409,
  STILL_LAUNCHING: 409,
  DIRECTIVE_REVOKED: 409,
  DIRECTIVE_CONCLUDED: 409,
  NOT_LAUNCHED: 409,
  ALREADY_ASSIGNED: 409,
  NO_OPEN_LEAD: 409,
  EXTENSION_PENDING: 409,
  SUBMISSION_WAITING: 409,
  SUBMISSION_ANSWERED: 409,
  NAME_TAKEN: 409,
  MAILBOX_EXISTS: 409,
  ALREADY_MEMBER: 409,
  IMPORT_HAS_ERRORS: 409,
  IMPORT_STALE: 409,
  IMPORT_APPLIED: 409,
  IMPORT_NOT_APPLIED: 409,
  DAY_TAKEN: 409,
  ASSIGNMENT_PUT_ASIDE: 409,
  CLOCK_NOT_MOVABLE: 409,
  NOTHING_AHEAD: 409,
  CLOCK_ONLY_FORWARD: 409,

  LINK_EXPIRED: 410,
  LINK_REVOKED: 410,

  STALE_EDIT: 412,
  FILE_TOO_LARGE: 413,
  BODY_TOO_LARGE: 413,
  NOT_TEXT: 415,
  FILE_TYPE_REFUSED: 415,
  MEDIA_TYPE_REFUSED: 415,

  TOO_MANY_TRIES: 429,
  TOO_MANY_STREAMS: 429,

  UNEXPECTED: 500,
  DATABASE_AWAY: 503,
};

export const statusOfCode = (code: string): number => statusByCode[code] ?? 422;

/** What kind of refusal it is, for people: the title of a problem. */
export const titleOfStatus: Readonly<Record<number, string>> = {
  400: 'Dữ liệu gửi lên chưa đúng',
  401: 'Chưa đăng nhập',
  403: 'Không có quyền',
  404: 'Không tìm thấy',
  409: 'Không phù hợp với tình trạng hiện tại',
  410: 'Không còn hiệu lực',
  412: 'Dữ liệu đã thay đổi',
  413: 'Quá lớn',
  415: 'Loại tệp không được nhận',
  422: 'Không thực hiện được',
  429: 'Quá nhiều lần thử',
  500: 'Lỗi hệ thống',
  503: 'Hệ thống tạm thời chưa sẵn sàng',
};
