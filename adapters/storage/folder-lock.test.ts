// One process a folder, and no lock that outlives its process.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from './folder-lock';

describe('the lock of a folder', () => {
  let place: string;
  let folder: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'lock-'));
    folder = join(place, 'database');
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  it('keeps everyone else out until it is opened', () => {
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(/in use by process \d+/);
    unlock();
    lockFolder(folder)();
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it('stays closed while another process that runs holds it', () => {
    writeFileSync(`${folder}.lock`, String(process.ppid));
    expect(() => lockFolder(folder)).toThrow(`in use by process ${process.ppid}`);
  });

  it.each([
    ['of a process that is gone', '999999999'],
    ['of our own earlier life', String(process.pid)],
    ['that holds nothing', ''],
  ])('is taken over from one %s', (_name, left) => {
    writeFileSync(`${folder}.lock`, left);
    lockFolder(folder)();
  });
});
