import { hash } from '@node-rs/argon2';

/** argon2id with OWASP's first recommendation, as the API makes them: 19 MiB, two passes, one lane. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
