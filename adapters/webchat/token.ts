// The tokens of a web chat: one to talk with, for half an hour and renewable, and one to open a socket with, for a minute.
import { jwtVerify, SignJWT, errors } from 'jose';
import { z } from 'zod';
import { InvalidInput } from '../../bot/contracts/errors';
import type { Clock } from '../../bot/contracts/ports';

/** Whom a token lets into which conversation. */
export type Visit = {
  conversationId: string;
  /** The visitor's id, `dl_…`; Direct Line clients read it from the claim `user`. */
  visitorId: string;
  /** Origins of pages that may use the token; any allowed page when empty. */
  origins: string[];
  /** The language tag asked for when the token was. */
  locale?: string;
};

export type Tokens = {
  issue(visit: Visit): Promise<{ token: string; expiresIn: number }>;
  read(token: string): Promise<Visit>;
  issueForStream(visit: Visit): Promise<string>;
  readForStream(token: string): Promise<Visit>;
};

type Purpose = 'talk' | 'stream';
const LIFE_SECONDS: Record<Purpose, number> = { talk: 1800, stream: 60 };

const ClaimsSchema = z.object({
  conv: z.string(),
  user: z.string(),
  origins: z.array(z.string()),
  locale: z.string().optional(),
});

export function createTokens({ key, clock }: { key: Uint8Array; clock: Clock }): Tokens {
  const issue = ({ conversationId, visitorId, origins, locale }: Visit, purpose: Purpose): Promise<string> => {
    const issuedAt = Math.floor(clock().getTime() / 1000);
    return new SignJWT({ conv: conversationId, user: visitorId, origins, ...(locale === undefined ? {} : { locale }) })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setAudience(purpose)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + LIFE_SECONDS[purpose])
      .sign(key);
  };

  const read = async (token: string, purpose: Purpose): Promise<Visit> => {
    try {
      const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], audience: purpose, currentDate: clock() });
      const { conv, user, origins, locale } = ClaimsSchema.parse(payload);
      return { conversationId: conv, visitorId: user, origins, ...(locale === undefined ? {} : { locale }) };
    } catch (error) {
      if (error instanceof errors.JWTExpired)
        throw new InvalidInput('token_expired', 'The token has expired. Ask for a new one.');
      throw new InvalidInput('forbidden', 'The token is not one of ours.');
    }
  };

  return {
    issue: async (visit) => ({ token: await issue(visit, 'talk'), expiresIn: LIFE_SECONDS.talk }),
    read: (token) => read(token, 'talk'),
    issueForStream: (visit) => issue(visit, 'stream'),
    readForStream: (token) => read(token, 'stream'),
  };
}
