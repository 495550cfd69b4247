import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sizeOf } from './size';

describe('the size of a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'size-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is told as it lies on the disk and as it travels', () => {
    const file = join(folder, 'bundle.js');
    writeFileSync(file, 'say("again");'.repeat(1000));
    const { minifiedBytes, gzipBytes } = sizeOf(file);
    expect(minifiedBytes).toBe(13_000);
    expect(gzipBytes).toBeGreaterThan(50);
    expect(gzipBytes).toBeLessThan(500);
  });
});
