import { createLinearClassifier, trainLinearModel } from './linear-classifier';

const examples = [
  { label: 'greeting', text: 'merhaba nasılsınız' },
  { label: 'greeting', text: 'merhaba iyi günler' },
  { label: 'greeting', text: 'selam iyi akşamlar' },
  { label: 'fee', text: 'çalışma izni harcı ne kadar' },
  { label: 'fee', text: 'izin harcı kaç lira' },
  { label: 'fee', text: 'harç ücreti ne kadar tutuyor' },
];

describe('the linear classifier', () => {
  const classifier = createLinearClassifier(trainLinearModel(examples));

  it('recognises what it was shown in other forms', () => {
    expect(classifier.classify('MERHABALAR, iyi geceler')[0]?.label).toBe('greeting');
    expect(classifier.classify('harc ne kadar')[0]?.label).toBe('fee');
  });

  it('gives probabilities that add up to one', () => {
    const sum = classifier.classify('harç').reduce((total, { probability }) => total + probability, 0);
    expect(sum).toBeCloseTo(1, 10);
  });

  it('is unsure of what is like nothing it saw', () => {
    const known = classifier.classify('izin harcı ne kadar')[0]?.probability ?? 0;
    const strange = classifier.classify('quantum chromodynamics')[0]?.probability ?? 1;
    expect(strange).toBeLessThan(known - 0.2);
  });

  it('gives the same numbers when trained twice', () => {
    const again = createLinearClassifier(trainLinearModel(examples));
    expect(again.classify('izin harcı')).toEqual(classifier.classify('izin harcı'));
  });
});
