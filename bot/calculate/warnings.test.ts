import { LANGUAGES } from '../../knowledge/contracts/language';
import { CALCULATION_PHRASES } from '../phrases/calculation-phrases';
import { WARNINGS } from './calculation';
import { openRealSources } from './testing/real-sources';
import { WARNING_SOURCES } from './warnings';

const { base, sources } = openRealSources();

describe.each(WARNINGS)('the warning %s', (key) => {
  it('rests on facts and figures that exist, and on a doubtful one only where its words say so', () => {
    for (const { facts = [], figures = [] } of WARNING_SOURCES[key]) {
      for (const id of facts) {
        const { confidence } = sources.fact(id) ?? {};
        expect([id, confidence === 'low']).toEqual([id, id === 'tp.exemption-2026-announcement']);
      }
      for (const [id] of figures) expect(base.figures.figure(id)?.periods.length).toBeGreaterThan(0);
    }
  });

  it('has a place in its words for each of its figures, in every language', () => {
    for (const { figures = [] } of WARNING_SOURCES[key])
      for (const language of LANGUAGES) {
        const places = CALCULATION_PHRASES[language].warnings[key].match(/\{\d\}/g) ?? [];
        expect([...places].sort()).toEqual(figures.map((_, place) => `{${place + 1}}`));
      }
  });
});
