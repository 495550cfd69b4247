import { DialogSchema, UNKNOWN, type Answers, type Dialog } from '../../knowledge/contracts/dialog';
import { inAllLanguages } from '../../knowledge/testing/builders';
import { moveDialog, pendingQuestion, type DialogTurn, type OpenDialog } from './run-dialog';

const words = (text: string) => inAllLanguages((language) => `${text} ${language}`);

/** Who, then for an employer how many, for a worker since when; at last a yes or no for both. */
const dialog: Dialog = DialogSchema.parse({
  name: 'permit-fee',
  title: words('title'),
  steps: [
    {
      slot: 'who',
      kind: 'choice',
      ask: words('who'),
      options: [
        { value: 'employer', label: words('boss') },
        { value: 'worker', label: words('hand') },
      ],
    },
    { slot: 'persons', kind: 'count', ask: words('persons'), least: 1, when: { who: ['employer'] } },
    { slot: 'since', kind: 'date', ask: words('since'), lean: 'past', skippable: true, when: { who: ['worker'] } },
    { slot: 'before', kind: 'yes-no', ask: words('before') },
  ],
  results: [{ entries: ['fees.how-much'] }],
});
const dialogs = new Map<string, Dialog>([[dialog.name, dialog]]);

const tapped = (choice: string): DialogTurn => ({ text: '', choice, language: 'en', today: '2026-11-21' });
const typed = (text: string): DialogTurn => ({ text, choice: undefined, language: 'en', today: '2026-11-21' });
const opened = (answers: Answers): OpenDialog => ({ name: dialog.name, answers });
const move = (turn: DialogTurn, open: OpenDialog | null) => moveDialog(turn, open, dialogs);

describe('a guided check', () => {
  it('begins with its first question, whatever was answered before', () => {
    const begun = { kind: 'go-on', answers: {}, step: { slot: 'who' } };
    expect(move(tapped('dialog:permit-fee'), null)).toMatchObject(begun);
    expect(move(tapped('dialog:permit-fee'), opened({ who: 'worker' }))).toMatchObject(begun);
  });

  it('goes from question to question by taps and by words, and ends when nothing is left', () => {
    expect(move(tapped('dialog:permit-fee:who=employer'), opened({}))).toMatchObject({
      kind: 'go-on',
      answers: { who: 'employer' },
      step: { slot: 'persons' },
    });
    expect(move(typed('3'), opened({ who: 'employer' }))).toMatchObject({ answers: { persons: 3 }, step: { slot: 'before' } });
    expect(move(typed('no'), opened({ who: 'employer', persons: 3 }))).toMatchObject({
      kind: 'go-on',
      answers: { who: 'employer', persons: 3, before: 'no' },
      step: undefined,
    });
  });

  it('takes a button of an earlier question as a change, and forgets what no longer comes up', () => {
    const end = opened({ who: 'employer', persons: 3, before: 'no' });
    const changed = move(tapped('dialog:permit-fee:who=worker'), end);
    expect(changed).toMatchObject({ kind: 'go-on', step: { slot: 'since' } });
    expect(changed).toHaveProperty('answers', { who: 'worker' });
    expect(move(tapped('dialog:permit-fee:persons'), end)).toMatchObject({
      answers: { who: 'employer' },
      step: { slot: 'persons' },
    });
  });

  it('takes up a button after the conversation forgot the check', () =>
    expect(move(tapped('dialog:permit-fee:who=worker'), null)).toMatchObject({
      answers: { who: 'worker' },
      step: { slot: 'since' },
    }));

  it.each(['dialog:permit-fee:who=landlord', 'dialog:permit-fee:persons=unknown', 'dialog:permit-fee:nothing=yes'])(
    'does not take the forged %s for an answer',
    (choice) => expect(move(tapped(choice), opened({ who: 'employer' }))).toHaveProperty('answers', { who: 'employer' }),
  );

  it('lets a question be skipped only where that is offered', () => {
    expect(move(tapped('dialog:permit-fee:since=unknown'), opened({ who: 'worker' }))).toMatchObject({
      answers: { who: 'worker', since: UNKNOWN },
      step: { slot: 'before' },
    });
    expect(move(typed('I do not know'), opened({ who: 'worker' }))).toMatchObject({ answers: { since: UNKNOWN } });
    expect(move(typed('I do not know'), opened({ who: 'employer' }))).toBeUndefined();
  });

  it('stops, and resumes where it stood', () => {
    expect(move(tapped('dialog:stop'), opened({ who: 'worker' }))).toEqual({ kind: 'stop', dialog });
    expect(move(tapped('dialog:resume'), opened({ who: 'worker' }))).toMatchObject({ kind: 'go-on', step: { slot: 'since' } });
    for (const choice of ['dialog:stop', 'dialog:resume']) expect(move(tapped(choice), null)).toBeUndefined();
  });

  it('leaves alone what does not concern it', () => {
    expect(move(typed('how long does an application take'), opened({ who: 'employer' }))).toBeUndefined();
    expect(move(tapped('entry:fees.how-much'), opened({ who: 'employer' }))).toBeUndefined();
    expect(move(typed('3'), null)).toBeUndefined();
    expect(move(typed('3'), { name: 'a-check-of-old', answers: {} })).toBeUndefined();
    expect(move(typed('yes'), opened({ who: 'employer', persons: 3, before: 'no' }))).toBeUndefined();
  });
});

describe('the pending question', () => {
  it('is the one that stands open, to be asked again', () =>
    expect(pendingQuestion(opened({ who: 'worker' }), dialogs)).toMatchObject({
      kind: 'ask-again',
      answers: { who: 'worker' },
      step: { slot: 'since' },
    }));

  it('is none before a check, after its end, and for a check that no longer exists', () => {
    expect(pendingQuestion(null, dialogs)).toBeUndefined();
    expect(pendingQuestion(opened({ who: 'employer', persons: 3, before: 'no' }), dialogs)).toBeUndefined();
    expect(pendingQuestion({ name: 'a-check-of-old', answers: {} }, dialogs)).toBeUndefined();
  });
});
