import { openKnowledge } from '../../knowledge/knowledge';
import { LANGUAGES } from '../../knowledge/contracts/language';
import { PHRASES } from './phrases';

describe('phrases', () => {
  it.each(LANGUAGES)('in %s name a way to a person in every refusal', (language) => {
    const { ownFile, unlawful, outOfScope, noContent, notUnderstoodTwice, personAsked, abuse, languageOffer } = PHRASES[language];
    for (const phrase of [ownFile, unlawful, outOfScope, noContent, notUnderstoodTwice, personAsked, abuse, languageOffer])
      expect(phrase).toContain('170');
  });

  it.each(LANGUAGES)('in %s give the emergency number first in distress', (language) => {
    const { distress } = PHRASES[language];
    expect(distress.indexOf('112')).toBeGreaterThan(0);
    expect(distress.indexOf('112')).toBeLessThan(distress.indexOf('157'));
  });

  it('start with questions that entries answer', async () => {
    const knowledge = await openKnowledge({ folder: 'knowledge' });
    for (const language of LANGUAGES)
      for (const { entry } of PHRASES[language].starters) expect(knowledge.entry(entry)?.id).toBe(entry);
  });
});
