/**
 * The one error of the business. `code` is the contract of HTTP (problem+json), of the screens' texts and of a
 * failure's type; `message` is Vietnamese, for people; `details` is plain JSON for programs.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
