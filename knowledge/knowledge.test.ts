import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from './knowledge';
import { checkKnowledge, openKnowledge, type Knowledge } from './knowledge';

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
