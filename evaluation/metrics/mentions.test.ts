import { numberRecall } from './mentions';

describe('numbers that must be mentioned', () => {
  it('count in any digits and separators', () => {
    expect(numberRecall(['employer fine (102,503 TL in 2026)'], 'Ceza 102.503 TL olur.')).toBe(1);
    expect(numberRecall(['employer fine (102,503 TL in 2026)'], 'جریمه ۱۰۲٬۵۰۳ لیر است')).toBe(1);
  });
  it('count by share', () => expect(numberRecall(['fine 102,503', 'within 15 days'], '15 gün içinde')).toBe(0.5));
  it('are not asked for where a phrase has none, or only a year', () => {
    expect(numberRecall(['asks back', 'amounts of 2026'], 'x')).toBeUndefined();
  });
});
