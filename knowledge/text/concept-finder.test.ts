import fc from 'fast-check';
import { ConceptSchema } from '../contracts/concept';
import { createConceptFinder } from './concept-finder';

const concepts = [
  {
    id: 'employer',
    tr: ['işveren-', 'patron-'],
    en: ['employer-', 'boss'],
    ar: ['صاحب العمل', 'كفيل'],
    ru: ['работодател-'],
    fa: ['کارفرما'],
  },
  {
    id: 'wage',
    tr: ['maaş-', 'ücret-'],
    en: ['wage-', 'pay'],
    ar: ['راتب', 'اجر'],
    ru: ['зарплат-'],
    fa: ['حقوق'],
    others: { de: ['lohn'] },
  },
  {
    id: 'work-permit',
    tr: ['çalışma izni-'],
    en: ['work permit-'],
    ar: ['اذن عمل'],
    ru: ['разрешение на работу'],
    fa: ['اجازه کار'],
  },
].map((concept) => ConceptSchema.parse(concept));
const find = createConceptFinder(concepts);

describe('the thesaurus', () => {
  it.each([
    ['PATRONUM maaşımı vermiyor', ['employer', 'wage']],
    ['calisma iznim bitti', ['work-permit']],
    ['çalışma izninizi', ['work-permit']],
    ['my boss and the pay', ['employer', 'wage']],
    ['bossy payment', []],
    ['والكفيل ما عم يعطيني راتبي', ['employer', 'wage']],
    ['صاحب العمل', ['employer']],
    ['работодателю о зарплате', ['employer', 'wage']],
    ['کارفرمایم حقوقم را نمی‌دهد', ['employer', 'wage']],
    ['mein Lohn', ['wage']],
  ])('finds in «%s» %j', (text, expected) => expect(find(text)).toEqual(expected));

  it('finds a form of several words only where they stand in a row', () => {
    expect(find('اذن عمل')).toEqual(['work-permit']);
    expect(find('اذن من عمل')).toEqual([]);
  });
  it('refuses a concept that lacks a language', () =>
    expect(ConceptSchema.safeParse({ id: 'x', tr: ['a'], en: ['a'], ar: ['a'], ru: ['a'] }).success).toBe(false));
  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(Array.isArray(find(text))).toBe(true)),
      { numRuns: 300, seed: 170 },
    );
  });
});
