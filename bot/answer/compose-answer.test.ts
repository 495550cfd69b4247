import { anEntryText, aPassage } from '../../knowledge/testing/builders';
import { composeAlternatives, composeAnswer } from './compose-answer';

const passage = aPassage({
  text: anEntryText('tr', {
    title: 'Başlık',
    short: 'Kısa yanıt.',
    details: 'Ayrıntı.',
    steps: ['Önce bu.', 'Sonra şu.'],
    next: 'Bunu yapın.',
  }),
});

describe('the words of an answer', () => {
  it('begin with the answer and end with the next step and the day', () => {
    expect(composeAnswer(passage)).toBe(
      'Kısa yanıt.\n\nAyrıntı.\n\n**Ne yapmalı**\n1. Önce bu.\n2. Sonra şu.\n\n**Sonraki adım:** Bunu yapın.\n\n21.11.2026 itibarıyla geçerli bilgidir.',
    );
  });

  it('say which question is answered, without the particulars, when others stand beside', () => {
    const brief = composeAnswer(passage, 'brief');
    expect(brief.startsWith('**Başlık**\n\nKısa yanıt.')).toBe(true);
    expect(brief).not.toContain('Önce bu.');
    expect(composeAlternatives([passage])).toContain('**Başlık**\nKısa yanıt.');
  });

  it('say first that the day is past, and that a number is not known', () => {
    expect(composeAnswer({ ...passage, past: true, validOn: '2024-12-31' })).toMatch(/^\*\*Bu bilgi 31\.12\.2024/);
    expect(composeAnswer({ ...passage, missingFigures: ['x'] })).toContain('henüz bilinmiyor');
  });
});
