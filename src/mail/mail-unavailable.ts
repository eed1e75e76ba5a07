/**
 * The mail was not handed over and is to be tried again: no connection, a temporary refusal (4xx), credentials refused.
 * `isUncertain`: the connection broke after the message was sent and before the server's answer was read, so the
 * server may have taken it (the kind of mail decides whether it is sent again).
 */
export class MailUnavailable extends Error {
  override readonly name = 'MailUnavailable';

  constructor(
    message: string,
    readonly isUncertain: boolean,
    /** The server's last answer, when there was one. */
    readonly response: string | null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
