// The listening connection, with a network that fails on command.
import { createNoticeLine, type Connect } from './notice-line';

function aNetwork() {
  /** The channels each connection was asked for; asking twice for one is harmless. */
  const asked: Set<string>[] = [];
  const waits: number[] = [];
  const pending: (() => void)[] = [];
  const problems: unknown[] = [];
  let down = 0;
  let on: Parameters<Connect>[0] = { notice: () => undefined, end: () => undefined };
  const line = createNoticeLine({
    connect: (next) => {
      if (down > 0) {
        down--;
        return Promise.reject(new Error('no network'));
      }
      on = next;
      const channels = new Set<string>();
      asked.push(channels);
      return Promise.resolve({
        listenTo: (channel) => {
          channels.add(channel);
          return Promise.resolve();
        },
        close: () => {
          next.end();
          return Promise.resolve();
        },
      });
    },
    later: (work, delayMs) => {
      waits.push(delayMs);
      pending.push(work);
    },
    onProblem: (problem) => problems.push(problem),
  });
  return {
    line,
    asked,
    waits,
    problems,
    notice: (channel: string, payload: string) => on.notice(channel, payload),
    breakFor: (attempts: number) => {
      down = attempts;
      on.end();
      on.end();
    },
    /** Runs the timers until none is left. */
    async settle() {
      for (let work = pending.shift(); work !== undefined; work = pending.shift()) {
        work();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

describe('the line that hears notices', () => {
  it('asks for each channel on one connection and passes notices to their listeners', async () => {
    const { line, asked, notice } = aNetwork();
    const heard: string[] = [];
    await line.listen('one', { onNotice: (payload) => heard.push(`one ${payload}`) });
    const stop = await line.listen('two', { onNotice: (payload) => heard.push(`two ${payload}`) });
    notice('one', 'a');
    notice('two', 'b');
    await stop();
    notice('two', 'c');
    expect(heard).toEqual(['one a', 'two b']);
    expect(asked).toEqual([new Set(['one', 'two'])]);
  });

  it('comes back after a break, waiting longer each time, and tells of the gap once', async () => {
    const { line, asked, waits, problems, breakFor, settle } = aNetwork();
    const onGap = jest.fn();
    await line.listen('one', { onNotice: () => undefined, onGap });
    breakFor(3);
    await settle();
    expect(waits).toEqual([100, 200, 400, 800]);
    expect(problems).toHaveLength(3);
    expect(asked).toEqual([new Set(['one']), new Set(['one'])]);
    expect(onGap).toHaveBeenCalledTimes(1);
  });

  it('says so when it cannot connect at first, and tries anew when asked again', async () => {
    const { line, breakFor, settle, asked } = aNetwork();
    breakFor(1);
    await expect(line.listen('one', { onNotice: () => undefined })).rejects.toThrow('no network');
    await line.listen('one', { onNotice: () => undefined });
    await settle();
    expect(asked).toEqual([new Set(['one'])]);
  });

  it('does not come back once closed', async () => {
    const { line, settle, asked, waits } = aNetwork();
    await line.listen('one', { onNotice: () => undefined });
    await line.close();
    await settle();
    expect(asked).toHaveLength(1);
    expect(waits).toEqual([]);
  });
});
