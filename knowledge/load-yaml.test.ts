import { z } from 'zod';
import { DaySchema } from './contracts/day';
import { parseListFile } from './load-yaml';

const schema = z.strictObject({ id: z.string(), from: DaySchema });

describe('reading a content file', () => {
  it('gives the items with their place', () => {
    const { items, problems } = parseListFile(
      '- { id: a, from: 2026-01-01 }\n- { id: b, from: 2026-01-02 }\n',
      'entries/x.yaml',
      schema,
    );
    expect(items).toEqual([
      { item: { id: 'a', from: '2026-01-01' }, file: 'entries/x.yaml', index: 0 },
      { item: { id: 'b', from: '2026-01-02' }, file: 'entries/x.yaml', index: 1 },
    ]);
    expect(problems).toEqual([]);
  });

  it('names file and line of a wrong date and keeps the good items', () => {
    const { items, problems } = parseListFile(
      '- id: a\n  from: 2026-01-01\n- id: b\n  from: 2026-02-30\n',
      'entries/x.yaml',
      schema,
    );
    expect(items.map(({ item }) => item.id)).toEqual(['a']);
    expect(problems).toEqual([{ file: 'entries/x.yaml', line: 4, message: 'from: this day does not exist in the calendar' }]);
  });

  it('names the line where the YAML itself breaks', () => {
    const { problems } = parseListFile('- id: a\n  from: 2026-01-01\n- id: "b\n', 'entries/x.yaml', schema);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(3);
  });

  it('names the item for a missing or unknown field', () => {
    const { problems } = parseListFile('- id: a\n- id: b\n  from: 2026-01-01\n  form: x\n', 'f.yaml', schema);
    expect(problems.map(({ line }) => line)).toEqual([1, 2]);
    expect(problems[1]?.message).toContain('form');
  });

  it('refuses a file that is empty or not a list', () => {
    expect(parseListFile('a: 1', 'f.yaml', schema).problems[0]?.message).toBe('the file must hold a list');
    expect(parseListFile('# nothing yet\n', 'f.yaml', schema).problems).toHaveLength(1);
  });
});
