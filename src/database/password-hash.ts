import { hash, verify } from '@node-rs/argon2';

// argon2id with OWASP's first recommendation: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

/** Somebody's hash when the account has none: an unknown name must cost as long as a wrong password. */
let nobody: Promise<string> | undefined;

export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const isRight = await verify(
    passwordHash ?? (await (nobody ??= hashPassword('no such account'))),
    password.normalize('NFC'),
  );
  return passwordHash !== null && isRight;
}
