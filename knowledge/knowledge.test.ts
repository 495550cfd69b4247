import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from './knowledge';
import { checkKnowledge, openKnowledge, type Knowledge, type VectorOptions } from './knowledge';
import { fakeEmbedder, fakeVectorCache } from './testing/fake-embedder';

const TODAY = '2026-11-21';
const reading = (overrides: Partial<Reading> = {}): Reading => ({ language: 'tr', day: TODAY, today: TODAY, ...overrides });

/** The real base cut down to two topics, so that it opens at once. */
function smallBase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  for (const part of [
    'facts',
    'figures',
    'provisions',
    'calendar',
    'intents',
    'languages',
    'thesaurus',
    'calibration.json',
    'instruments.yaml',
  ])
    cpSync(join('knowledge', part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'entries'));
  mkdirSync(join(folder, 'dialogs'));
  for (const topic of ['extension', 'fines'])
    cpSync(join('knowledge/entries', `${topic}.yaml`), join(folder, 'entries', `${topic}.yaml`));
  return folder;
}

describe('the knowledge base', () => {
  let folder: string;
  let knowledge: Knowledge;
  beforeAll(async () => {
    folder = smallBase();
    knowledge = await openKnowledge({ folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads an entry with the figures of the day and its authority', () => {
    const passage = knowledge.passage('extension.when-to-apply', reading());
    expect(passage?.text.short).toContain('60 gün');
    expect(passage?.citations[0]).toMatchObject({
      instrument: 'Law 6735',
      article: '7(3)',
      label: '6735 sayılı Uluslararası İşgücü Kanunu, m. 7(3)',
    });
    expect(passage).toMatchObject({ past: false, missingFigures: [] });
  });

  it('reads the version of an earlier day and says that it is past', () => {
    const then = knowledge.passage('extension.when-to-apply', reading({ day: '2021-06-01' }));
    expect(then?.past).toBe(true);
    expect(then?.text.short).not.toBe(knowledge.passage('extension.when-to-apply', reading())?.text.short);
  });

  it('gives amounts of an earlier year, and marks the last known one after the end', () => {
    expect(knowledge.passage('fines.employer', reading({ day: '2024-12-31' }))?.text.short).toContain('56.752 TL');
    const after = knowledge.passage('fines.employer', reading({ day: '2027-03-01', today: '2027-03-01' }));
    expect(after?.text.short).toContain('2026');
    expect(after?.lastKnownFigures).toContain('fine.employer-per-foreigner');
  });

  it('finds an entry in each language', () => {
    for (const [language, text] of [
      ['tr', 'izin uzatma ne zaman'],
      ['en', 'renew work permit when'],
      ['ar', 'متى أمدد إذن العمل'],
      ['ru', 'когда продлевать разрешение'],
      ['fa', 'تمدید اجازه کار کی'],
    ] as const)
      expect(knowledge.search({ text, language, day: TODAY })[0]?.topic).toBe('extension');
  });

  it('names what it holds by its content', async () => {
    const again = await openKnowledge({ folder });
    expect(again.version).toBe(knowledge.version);
  });

  it('leaves out an entry with a wrong date, names file and line, and goes on with the rest', async () => {
    const broken = smallBase();
    const path = join(broken, 'entries/fines.yaml');
    const lines = readFileSync(path, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('valid_from:'));
    lines[at] = (lines[at] ?? '').replace(/valid_from:.*/, 'valid_from: 2026-02-30');
    writeFileSync(path, lines.join('\n'));
    const opened = await openKnowledge({ folder: broken });
    expect(opened.problems).toEqual([
      { file: 'entries/fines.yaml', line: at + 1, message: expect.stringContaining('does not exist in the calendar') },
    ]);
    expect(opened.passage('extension.when-to-apply', reading())).toBeDefined();
    expect(checkKnowledge(broken, TODAY).problems.length).toBeGreaterThan(0);
    rmSync(broken, { recursive: true, force: true });
  });
});

describe('the knowledge base with vectors', () => {
  /** Shares nothing with any entry; means what the entry is about. */
  const STRANGE = 'qwx zzyq kkvw';
  const ENTRY = 'fines.employer';
  const QUESTIONS = [STRANGE, 'izin uzatma ne zaman', 'kaçak işçi cezası ne kadar'];
  let folder: string;
  let words: Knowledge;
  let knowledge: Knowledge;
  let meant: string;
  beforeAll(async () => {
    folder = smallBase();
    words = await openKnowledge({ folder });
    meant = words.entry(ENTRY)?.questions.tr[0] ?? '';
    knowledge = await open();
    await knowledge.vectorsReady;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const open = (vectors: Partial<VectorOptions> = {}): Promise<Knowledge> =>
    openKnowledge({
      folder,
      vectors: { embedder: fakeEmbedder({ meanings: { [STRANGE]: meant } }), cache: fakeVectorCache(), ...vectors },
    });
  const query = (text: string) => ({ text, language: 'tr', day: TODAY }) as const;

  it('finds an entry by its meaning where no word of the question is known', async () => {
    const vector = await knowledge.embed(STRANGE);
    expect(vector).toBeDefined();
    const [first, second] = knowledge.search({ ...query(STRANGE), ...(vector ? { vector } : {}) });
    expect(first).toMatchObject({ entry: ENTRY, evidence: { profile: 0, body: 0, vector: 1 } });
    expect(second?.evidence.vector).toBeLessThan(1);
    expect(words.search(query(STRANGE)).map(({ evidence }) => evidence.vector)).not.toContain(1);
  });

  it('shows by meaning no entry that another audience has', async () => {
    const vector = await knowledge.embed(STRANGE);
    const found = knowledge.search({ ...query(STRANGE), audience: 'migrant', limit: 1_000, ...(vector ? { vector } : {}) });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ entry }) => !knowledge.entry(entry)?.audience.includes('migrant'))).toEqual([]);
  });

  it('finds the same as words do for a question without a vector', async () => {
    for (const text of QUESTIONS) expect(knowledge.search(query(text))).toEqual(words.search(query(text)));
    expect(await knowledge.embed('  ')).toBeUndefined();
    expect(await words.embed(STRANGE)).toBeUndefined();
  });

  it('answers by words until vectors are ready', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const embedder = fakeEmbedder();
    const opened = await open({
      embedder: { ...embedder, embedTexts: (texts) => held.then(() => embedder.embedTexts(texts)) },
    });
    expect(await opened.embed(STRANGE)).toBeUndefined();
    expect(embedder.asked).toEqual([]);
    release();
    await opened.vectorsReady;
    expect(await opened.embed(STRANGE)).toBeDefined();
  });

  it('leaves words alone, and tells of it, when entries get no vectors', async () => {
    const news: unknown[] = [];
    const error = new Error('no server');
    const opened = await open({
      embedder: { ...fakeEmbedder(), embedTexts: () => Promise.reject(error) },
      notify: (each) => news.push(each),
    });
    await opened.vectorsReady;
    expect(news).toEqual([{ kind: 'failed', error }]);
    expect(await opened.embed(STRANGE)).toBeUndefined();
    for (const text of QUESTIONS) expect(opened.search(query(text))).toEqual(words.search(query(text)));
  });

  it('has no vector for a question that the embedder refuses', async () => {
    const opened = await open({ embedder: { ...fakeEmbedder(), embedQuery: () => Promise.reject(new Error('too slow')) } });
    await opened.vectorsReady;
    expect(await opened.embed(STRANGE)).toBeUndefined();
  });
});
