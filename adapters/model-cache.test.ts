import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createModelCache } from './model-cache';

describe('the model cache', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'models-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const model = { labels: ['a'], weights: Float32Array.of(1, 2), counts: new Map([['x', Float64Array.of(3)]]) };

  it('learns the same content once', () => {
    let times = 0;
    const make = () => ((times += 1), model);
    createModelCache(folder, 'v1')('intents', make);
    expect(createModelCache(folder, 'v1')('intents', make)).toEqual(model);
    expect(times).toBe(1);
  });

  it('learns other content again and removes what is stale', () => {
    createModelCache(folder, 'v1')('intents', () => model);
    expect(createModelCache(folder, 'v2')('intents', () => 'new')).toBe('new');
    expect(readdirSync(folder)).toEqual([expect.stringContaining('v2')]);
  });

  it('learns again where a file was cut off', () => {
    createModelCache(folder, 'v1')('intents', () => model);
    truncateSync(join(folder, readdirSync(folder)[0] ?? ''), 5);
    expect(createModelCache(folder, 'v1')('intents', () => 'again')).toBe('again');
  });

  it('goes on where nothing can be written', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(createModelCache(join(file, 'models'), 'v1')('intents', () => 'made')).toBe('made');
  });
});
