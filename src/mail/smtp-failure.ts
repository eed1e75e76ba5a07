/** What nodemailer's error says, as far as it decides what becomes of the mail. */
export type SmtpFailure = { message: string; response: string | null; isRefusal: boolean };

/**
 * Reads a failed send. A refusal is a 5xx answer about this recipient or this message, or an address that cannot be
 * one. A 5xx to the greeting, the sign-in or the sender is a matter of the installation: every mail would be lost by
 * it, so it waits until somebody has set it right.
 */
export function readSmtpFailure(error: unknown): SmtpFailure {
  const message = error instanceof Error ? error.message : String(error);
  const code = fieldOf(error, 'code');
  const command = fieldOf(error, 'command');
  const responseCode = fieldOf(error, 'responseCode');
  const response = fieldOf(error, 'response');
  const isPermanent = typeof responseCode === 'number' && responseCode >= 500;
  const isTooLarge = responseCode === 552 || (code === 'EMESSAGE' && command === 'MAIL FROM'); // the server's limit, announced or answered
  const isAboutMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && (command !== 'MAIL FROM' || isTooLarge);
  // No server was asked: the address itself is none.
  const isNoAddress = code === 'EENVELOPE' && command === 'API' && !/sender/iu.test(message);
  return {
    message,
    response: typeof response === 'string' ? response : null,
    isRefusal: isNoAddress || (isAboutMail && (isPermanent || isTooLarge)),
  };
}

function fieldOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
