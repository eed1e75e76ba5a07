import { DomainError } from '../../src/domain/errors.js';

/** The code with which a reading was refused; 'read' when it was not. Any other error is a fault. */
export async function refusal(reading: () => Promise<unknown>): Promise<string> {
  try {
    await reading();
    return 'read';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
