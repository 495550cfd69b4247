import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionSecret } from './session-secret';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'secret-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('the session secret', () => {
  it('is the configured one where there is one', () => {
    expect(sessionSecret({ configured: 'given', folder })).toBe('given');
  });

  it('is made at the first start, kept for the next, and readable to nobody else', () => {
    const inner = join(folder, 'data');
    const made = sessionSecret({ folder: inner });
    expect(made.length).toBeGreaterThanOrEqual(43);
    expect(sessionSecret({ folder: inner })).toBe(made);
    expect(statSync(join(inner, 'session-secret')).mode & 0o777).toBe(0o600);
  });

  it('stops the start when its file is damaged', () => {
    writeFileSync(join(folder, 'session-secret'), '');
    expect(() => sessionSecret({ folder })).toThrow(/damaged/);
  });
});
