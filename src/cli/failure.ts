import { DomainError } from '../domain/errors.js';
import { SettingsError } from '../config/settings.js';
import { endingOf, exitCodes, type Ending } from './exit-codes.js';

/** Why a command did not do what it was asked: what is printed, and the code it ends with. */
export interface Failure {
  ending: Ending;
  code: string;
  message: string;
  details: Readonly<Record<string, unknown>>;
}

/** An error that says by itself how the command ends: what the server answered. */
export class ServerRefusal extends DomainError {
  constructor(
    code: string,
    message: string,
    details: Readonly<Record<string, unknown>>,
    readonly status: number,
    readonly requestId: string | null,
  ) {
    super(code, message, details);
  }
}

/** Any error as a failure. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ServerRefusal) {
    const { code, message, details, status, requestId } = error;
    const ending = endingOf(code, status);
    return { ending, code, message, details: ending === 'unexpected' ? { ...details, requestId } : details };
  }
  if (error instanceof DomainError) {
    const { code, message, details } = error;
    return { ending: endingOf(code), code, message, details };
  }
  if (error instanceof SettingsError)
    return { ending: 'wrongUse', code: 'SETTINGS_INVALID', message: error.message, details: {} };
  const text = error instanceof Error ? error.message : String(error);
  return { ending: 'unexpected', code: 'UNEXPECTED', message: `Lỗi ngoài dự kiến: ${text}`, details: {} };
}

export const exitCodeOf = ({ ending }: Failure): number => exitCodes[ending].code;
