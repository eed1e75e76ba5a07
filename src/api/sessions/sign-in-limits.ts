import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../../domain/errors.js';

/**
 * Wrong passwords: 8 for one name from one address, 100 from one address, in a quarter of an hour. Counted in this process:
 * with several API processes behind a balancer the limits are so many times as wide, which still stops guessing.
 */
@Injectable()
export class SignInLimits {
  private readonly byNameAndAddress = new RateLimiterMemory({ points: 8, duration: 900, blockDuration: 900 });
  private readonly byAddress = new RateLimiterMemory({ points: 100, duration: 900, blockDuration: 900 });

  /** Counts a try before the password is looked at, so that parallel guesses count too. @throws DomainError TOO_MANY_TRIES */
  async count(username: string, address: string): Promise<void> {
    try {
      await this.byAddress.consume(address);
      await this.byNameAndAddress.consume(keyOf(username, address));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.ceil(error.msBeforeNext / 1_000);
      throw new DomainError(
        'TOO_MANY_TRIES',
        `Đăng nhập sai quá nhiều lần; xin thử lại sau ${Math.ceil(retryAfterSeconds / 60)} phút.`,
        {
          retryAfterSeconds,
        },
      );
    }
  }

  /** It was the right person after all. */
  async forget(username: string, address: string): Promise<void> {
    await this.byNameAndAddress.delete(keyOf(username, address));
    await this.byAddress.reward(address);
  }
}

const keyOf = (username: string, address: string): string => `${username.toLowerCase()} ${address}`;
