import { createRateLimit } from './rate-limit';

const time = { now: new Date(0) };
const clock = (): Date => time.now;
const pass = (ms: number): void => void (time.now = new Date(time.now.getTime() + ms));
const aLimit = (over: object = {}) => createRateLimit({ clock, burst: 2, perSecond: 1, ...over });

describe('a rate limit', () => {
  it('lets a burst through and then refuses with the seconds to wait', () => {
    const limit = aLimit();
    limit.take('a');
    limit.take('a');
    pass(250);
    expect(() => limit.take('a')).toThrow(expect.objectContaining({ code: 'too_many_requests', retryAfterSeconds: 0.75 }));
  });

  it('fills again with time, but not beyond the burst', () => {
    const limit = aLimit();
    limit.take('a');
    limit.take('a');
    pass(60_000);
    limit.take('a');
    limit.take('a');
    expect(() => limit.take('a')).toThrow();
  });

  it('is not made worse by asking while refused', () => {
    const limit = aLimit();
    limit.take('a');
    limit.take('a');
    for (let i = 0; i < 10; i++) expect(() => limit.take('a')).toThrow();
    pass(1000);
    limit.take('a');
  });

  it('counts each key by itself and forgets the longest untouched', () => {
    const limit = aLimit({ burst: 1, maxKeys: 2 });
    limit.take('a');
    limit.take('b');
    limit.take('c');
    limit.take('a');
    expect(() => limit.take('c')).toThrow();
  });
});
