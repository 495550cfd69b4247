import { loadBase, type Base } from './load-base';
import { findReference } from './references';

const TODAY = '2026-11-21';
let base: Base;
beforeAll(() => void (base = loadBase('knowledge')));
const articleIn = (text: string, language: 'tr' | 'en' | 'ar' | 'ru' | 'fa') => {
  const found = findReference(base, text, language, TODAY);
  return found?.kind === 'provision' ? `${found.provision.instrument} ${found.provision.article}` : undefined;
};
const termIn = (text: string, language: 'tr' | 'en' | 'ar' | 'ru' | 'fa') => {
  const found = findReference(base, text, language, TODAY);
  return found?.kind === 'term' ? found.term.id : undefined;
};

describe('a question that names an article', () => {
  it.each([
    ['6735 sayılı kanunun 15. maddesi ne diyor', 'tr', 'Law 6735 15'],
    ['madde 23 ne diyor', 'tr', 'Law 6735 23'],
    ['what does article 7 say', 'en', 'Law 6735 7'],
    ['art. 13 of law 6735', 'en', 'Law 6735 13'],
    ['ماذا تقول المادة ١٥', 'ar', 'Law 6735 15'],
    ['что говорит статья 9', 'ru', 'Law 6735 9'],
    ['ماده ۲۱ چه می‌گوید', 'fa', 'Law 6735 21'],
    ['4982 sayılı kanun madde 11', 'tr', 'Law 4982 11'],
  ] as const)('«%s» means it', (text, language, article) => expect(articleIn(text, language)).toBe(article));

  it.each(['madde 99 ne diyor', 'çalışma izni harcı ne kadar', '60 gün kala başvuru'])('«%s» names none that we hold', (text) =>
    expect(articleIn(text, 'tr')).toBeUndefined(),
  );
});

describe('a question that asks for a meaning', () => {
  it.each([
    ['turkuaz kart nedir', 'tr', 'turquoise-card'],
    ['what is severance pay', 'en', 'severance-pay'],
    ['что такое временная защита', 'ru', 'temporary-protection'],
  ] as const)('«%s» gets the term', (text, language, term) => expect(termIn(text, language)).toBe(term));

  it('is not taken for one that asks more', () => {
    expect(termIn('kıdem tazminatı nedir ve istifa edersem kaç yıl sonra alabilirim', 'tr')).toBeUndefined();
    expect(termIn('kıdem tazminatı alabilir miyim', 'tr')).toBeUndefined();
  });
});
