import { redactFields } from './logger';

describe('what is logged', () => {
  it('keeps ids and numbers, masks what people wrote and what opens doors, however deep', () => {
    const logged = redactFields({
      requestId: 'r-1',
      ms: 12,
      text: 'my passport is …',
      message: { rawText: 'x', headers: { Authorization: 'Bearer x', 'set-cookie': 'x', accept: '*/*' }, list: [{ token: 'x' }] },
    });
    expect(logged).toEqual({
      requestId: 'r-1',
      ms: 12,
      text: '[masked]',
      message: {
        rawText: '[masked]',
        headers: { Authorization: '[masked]', 'set-cookie': '[masked]', accept: '*/*' },
        list: [{ token: '[masked]' }],
      },
    });
  });

  it('of an error is its name, message, stack and cause, not what else it carries', () => {
    const error = Object.assign(new Error('insert failed', { cause: new Error('duplicate key') }), {
      parameters: ['what the visitor wrote'],
    });
    expect(redactFields({ error })).toEqual({
      error: {
        name: 'Error',
        message: 'insert failed',
        stack: expect.any(String),
        cause: { name: 'Error', message: 'duplicate key', stack: expect.any(String) },
      },
    });
  });

  it('of something that contains itself has an end', () => {
    const round: Record<string, unknown> = { id: 1 };
    round['self'] = round;
    expect(JSON.stringify(redactFields(round))).toContain('[deep]');
  });
});
