import { shownEntries } from './shown-entries';

const reply = {
  outcome: 'answered.alternatives' as const,
  entry: 'fines.worker',
  text: '**Fine of the worker**\n\nA fine.\n\n**Fine of the employer**\nA larger one.',
  suggestions: [
    { label: 'Fine of the employer', value: 'entry:fines.employer' },
    { label: 'Objecting', value: 'entry:fines.objection' },
    { label: 'A person', value: 'person' },
  ],
};

describe('the entries a reply shows', () => {
  it('are its own and those whose short answer stands below, not those only offered', () =>
    expect(shownEntries(reply)).toEqual(['fines.worker', 'fines.employer']));
  it('are none for an article', () =>
    expect(shownEntries({ ...reply, outcome: 'answered.provision', entry: null, text: 'Article 1', suggestions: [] })).toEqual(
      [],
    ));
  it('are none where nothing was answered', () => expect(shownEntries({ ...reply, outcome: 'clarified.choice' })).toEqual([]));
});
