import { DialogSchema, nextStep, UNKNOWN, type Answers, type Dialog } from '../../knowledge/contracts/dialog';
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { loadBase } from '../../knowledge/load-base';
import { aPassage, anEntryText, inAllLanguages } from '../../knowledge/testing/builders';
import { CALCULATION_PHRASES } from '../phrases/calculation-phrases';
import { PHRASES } from '../phrases/phrases';
import { composeGuide } from './compose-guide';

const base = loadBase('knowledge');
const words = (text: string) => inAllLanguages((language) => `${text} ${language}`);
const citation = { article: '41', url: 'https://example.org', asOf: '2026-11-21', gazette: null };

/** Figures and dialogs are the real ones; entries are small ones, of any name. */
const knowledge = {
  base,
  passage: (id: string, { language }: { language: Language }) =>
    id.startsWith('gone.')
      ? undefined
      : aPassage({
          entry: id,
          language,
          text: anEntryText(language, { title: `title of ${id}`, short: `short of ${id}` }),
          citations: [{ ...citation, instrument: 'Law', label: 'the Law' }],
        }),
  cite: () => ({ ...citation, instrument: 'Law 4857', label: 'Law 4857, 41' }),
};
const tell = (dialog: Dialog, answers: Answers, language: Language = 'en', isRepeated = false) =>
  composeGuide(dialog, answers, { knowledge, reading: { language, day: '2026-11-21', today: '2026-11-21' } }, isRepeated);

const dialog = (results: object[]): Dialog =>
  DialogSchema.parse({
    name: 'severance-and-notice',
    title: words('title'),
    steps: [
      {
        slot: 'job',
        kind: 'choice',
        ask: words('which job'),
        skippable: true,
        authority: { instrument: 'Law 4857', article: '41', gazette: null },
        options: [
          { value: 'home', label: words('at home') },
          { value: 'office', label: words('in an office') },
        ],
      },
      { slot: 'start', kind: 'date', ask: words('first day'), lean: 'past' },
      { slot: 'end', kind: 'date', ask: words('last day'), lean: 'past' },
      { slot: 'pay', kind: 'amount', ask: words('pay'), skippable: true },
      { slot: 'again', kind: 'yes-no', ask: words('again') },
    ],
    results,
  });
const severance = dialog([
  {
    entries: ['termination.severance', 'termination.notice'],
    calculate: { name: 'severance', input: { start: '$start', end: '$end', monthlyGross: '$pay', reason: 'dismissed' } },
  },
]);
const full: Answers = { job: 'office', start: '2020-01-01', end: '2026-11-20', pay: 45_000, again: 'no' };

describe('a question of a guided check', () => {
  it('comes with what the check is, its buttons, its source and a way out', () => {
    const { text, suggestions, citations, entry } = tell(severance, {});
    expect(text).toBe(`**title en**\n${PHRASES.en.checkIntro}\n\nwhich job en`);
    expect(suggestions).toEqual([
      { label: 'at home en', value: 'dialog:severance-and-notice:job=home' },
      { label: 'in an office en', value: 'dialog:severance-and-notice:job=office' },
      { label: PHRASES.en.doNotKnow, value: 'dialog:severance-and-notice:job=unknown' },
      { label: PHRASES.en.stopCheck, value: 'dialog:stop' },
    ]);
    expect(citations.map(({ label }) => label)).toEqual(['Law 4857, 41']);
    expect(entry).toBeUndefined();
  });

  it.each(LANGUAGES)('says in %s how to write a day, and the rest of it only once', (language) => {
    const { text, suggestions } = tell(severance, { job: 'home' }, language);
    expect(text).toBe(`first day ${language}\n\n${PHRASES[language].expected.date}`);
    expect(suggestions).toEqual([{ label: PHRASES[language].stopCheck, value: 'dialog:stop' }]);
  });

  it('says first what is expected when it is asked again, and does not introduce itself anew', () => {
    expect(tell(severance, {}, 'en', true).text).toBe(`${PHRASES.en.expected.choice}\n\nwhich job en`);
    expect(tell(severance, { job: 'home' }, 'en', true).text).toBe(`${PHRASES.en.expected.date}\n\nfirst day en`);
  });

  it('offers yes and no', () => {
    const { again: _, ...before } = full;
    expect(tell(severance, before).suggestions.map(({ value }) => value.split('=')[1])).toEqual(['yes', 'no', undefined]);
  });
});

describe('what follows from the answers', () => {
  it('is the calculation, then the first entry, the others in short, and the answers for review', () => {
    expect(nextStep(severance, full)).toBeUndefined();
    const { text, citations, suggestions, entry } = tell(severance, full);
    const places = ['Severance pay', 'short of termination.severance', '**title of termination.notice**', PHRASES.en.yourAnswers];
    const found = places.map((part) => text.indexOf(part));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(text).toContain('- which job en in an office en');
    expect(text).toContain('- pay en TRY 45,000');
    expect(entry?.entry).toBe('termination.severance');
    expect(new Set(citations.map(({ label }) => label)).size).toBe(citations.length);
    expect(suggestions.map(({ value }) => value)).toEqual([
      'dialog:severance-and-notice:pay',
      'dialog:severance-and-notice:again',
    ]);
  });

  it('leaves a calculation out that lacks an answer, without a word against the answers', () => {
    const { text } = tell(severance, { ...full, pay: UNKNOWN });
    expect(text).not.toContain('Severance pay');
    expect(text).not.toContain(PHRASES.en.inputsDoNotFit);
    expect(text.endsWith(CALCULATION_PHRASES.en.notADecision)).toBe(true);
  });

  it.each(LANGUAGES)('says in %s that answers do not fit, and asks for those that were written', (language) => {
    for (const wrong of [{ end: '2019-12-31' }, { pay: 0 }]) {
      const { text, suggestions } = tell(severance, { ...full, ...wrong }, language);
      expect(text.startsWith(PHRASES[language].inputsDoNotFit)).toBe(true);
      expect(text).toContain('short of termination.severance');
      expect(text).toContain(CALCULATION_PHRASES[language].notADecision);
      expect(suggestions.map(({ value }) => value.split(':')[2])).toEqual(['start', 'end', 'pay']);
    }
  });

  it('fills in the day of today', () => {
    const served = dialog([
      { calculate: { name: 'severance', input: { start: '$start', end: '$today', monthlyGross: '$pay', reason: 'dismissed' } } },
    ]);
    const told = (answers: Answers) => tell(served, answers).text.split('\n\n')[0];
    expect(told(full)).toBe(tell(severance, { ...full, end: '2026-11-21' }).text.split('\n\n')[0]);
    expect(told(full)).not.toBe(tell(severance, full).text.split('\n\n')[0]);
  });

  it('admits to have no content when the entries are gone', () => {
    const { text, entry } = tell(dialog([{ entries: ['gone.entry'] }]), full);
    expect(text).toContain(PHRASES.en.noContent);
    expect(entry).toBeUndefined();
  });
});
