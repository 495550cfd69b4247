import { romanise } from './romanise';

describe('typed in Latin letters', () => {
  it.each([
    ['مكتب', 'maktab'],
    ['إذن العمل', 'ezen el 3amel'],
    ['والإقامة', 'w el eqame'],
    ['صاحب شركة تركي', 'sa7eb sharke tarki'],
    ['كم الحد الادنى؟', 'kam el 7ad el adna?'],
  ])('Arabic «%s» is %s', (text, typed) => expect(romanise(text, 'ar')).toBe(typed));

  it.each([
    ['اجازه کارم', 'ajaze karam'],
    ['می‌خواهم', 'mi khaham'],
    ['ویزا ندارم', 'viza nadaram'],
    ['۸ ساله', '8 sale'],
  ])('Persian «%s» is %s', (text, typed) => expect(romanise(text, 'fa')).toBe(typed));

  it('leaves Latin letters as they are and no Arabic ones', () => {
    expect(romanise('e-Devlet', 'ar')).toBe('e-Devlet');
    expect(romanise('ضاعت بطاقة إقامتي في إسطنبول، ماذا أفعل؟', 'ar')).toMatch(/^[\x20-\x7e]+$/);
    expect(romanise('کارفرما پاسپورتم را گرفته، چه کار کنم؟', 'fa')).toMatch(/^[\x20-\x7e]+$/);
  });
});
