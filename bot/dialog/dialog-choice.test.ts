import fc from 'fast-check';
import { DIALOG_NAMES } from '../../knowledge/contracts/dialog';
import { answerChoice, beginChoice, changeChoice, readDialogChoice, RESUME_CHOICE, STOP_CHOICE } from './dialog-choice';

const name = fc.constantFrom(...DIALOG_NAMES);
const slot = fc.stringMatching(/^[a-z][a-zA-Z]{0,12}$/);
const value = fc.stringMatching(/^[a-z0-9-]{1,16}$/);

describe('the values behind the buttons of a guided check', () => {
  it('come back as what they were made from', () => {
    fc.assert(
      fc.property(name, slot, value, (dialog, asked, answer) => {
        expect(readDialogChoice(beginChoice(dialog))).toEqual({ kind: 'begin', name: dialog });
        expect(readDialogChoice(changeChoice(dialog, asked))).toEqual({ kind: 'change', name: dialog, slot: asked });
        expect(readDialogChoice(answerChoice(dialog, asked, answer))).toEqual({
          kind: 'answer',
          name: dialog,
          slot: asked,
          value: answer,
        });
      }),
      { seed: 170 },
    );
    expect(readDialogChoice(STOP_CHOICE)).toEqual({ kind: 'stop' });
    expect(readDialogChoice(RESUME_CHOICE)).toEqual({ kind: 'resume' });
  });

  it.each([
    undefined,
    '',
    'person',
    'entry:fees.how-much',
    'dialog:',
    'dialog:no-such-check',
    'dialog:permit-fee:kind=',
    'dialog:permit-fee:kind=fixed term',
    'dialog:permit-fee:kind=a:b',
    ' dialog:permit-fee',
  ])('leave %j to others', (choice) => expect(readDialogChoice(choice)).toBeUndefined());
});
