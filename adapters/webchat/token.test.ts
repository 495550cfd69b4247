import { SignJWT } from 'jose';
import { createTokens, type Visit } from './token';

const time = { now: new Date('2026-11-21T09:30:00Z') };
const clock = (): Date => time.now;
const tokens = createTokens({ key: new Uint8Array(32).fill(1), clock });
const visit: Visit = { conversationId: 'c-1', visitorId: 'dl_someone', origins: ['https://www.example.org'], locale: 'tr' };
const later = (seconds: number): void => void (time.now = new Date(time.now.getTime() + seconds * 1000));

describe('a token', () => {
  it('says who may talk where', async () => {
    const { token, expiresIn } = await tokens.issue(visit);
    expect(expiresIn).toBe(1800);
    expect(await tokens.read(token)).toEqual(visit);
  });

  it('carries the claims that Direct Line clients read', async () => {
    const { token } = await tokens.issue(visit);
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({
      user: 'dl_someone',
      conv: 'c-1',
      origins: ['https://www.example.org'],
      exp: expect.any(Number),
    });
  });

  it('expires after half an hour', async () => {
    const { token } = await tokens.issue(visit);
    later(1801);
    await expect(tokens.read(token)).rejects.toMatchObject({ code: 'token_expired', status: 403 });
  });

  it('for a socket is good for a minute, and for nothing else', async () => {
    const token = await tokens.issueForStream(visit);
    expect((await tokens.readForStream(token)).conversationId).toBe('c-1');
    await expect(tokens.read(token)).rejects.toMatchObject({ code: 'forbidden' });
    later(61);
    await expect(tokens.readForStream(token)).rejects.toMatchObject({ code: 'token_expired' });
  });

  it.each([
    ['of another key', () => createTokens({ key: new Uint8Array(32).fill(2), clock }).issue(visit)],
    ['that is not signed', async () => ({ token: `${btoa('{"alg":"none"}')}.${btoa('{"user":"x","conv":"c-1"}')}.` })],
    ['that is no token', async () => ({ token: 'nonsense' })],
    [
      'without our claims',
      async () => ({
        token: await new SignJWT({ user: 'x' })
          .setProtectedHeader({ alg: 'HS256' })
          .setAudience('talk')
          .setExpirationTime(Math.floor(time.now.getTime() / 1000) + 60)
          .sign(new Uint8Array(32).fill(1)),
      }),
    ],
  ])('%s is refused', async (_, issue) => {
    const { token } = await issue();
    await expect(tokens.read(token)).rejects.toMatchObject({ code: 'forbidden', status: 403 });
  });
});
