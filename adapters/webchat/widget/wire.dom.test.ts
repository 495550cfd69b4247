// What is taken from the wire, and what is left.
import { frameOf, grantOf, parseFrame } from './wire';

const bot = { id: 'assistant', role: 'bot' };
const citation = {
  instrument: 'Law 6735',
  article: '7(3)',
  url: 'https://mevzuat.gov.tr/6735',
  asOf: '2026-11-21',
  label: '6735, m. 7(3)',
  gazette: null,
};

describe('an activity from the wire', () => {
  it('brings the citations and suggestions of our own server', () => {
    const [activity] = frameOf({
      activities: [
        {
          type: 'message',
          id: 'c|2',
          from: bot,
          locale: 'ar-SY',
          text: 'altmış gün',
          suggestedActions: {
            actions: [{ type: 'postBack', title: 'Harç', value: 'entry:fees' }, { title: '' }, { title: 'Kişi' }],
          },
          channelData: { speaker: 'assistant', reply: { citations: [citation, {}, null] } },
        },
      ],
    }).activities;
    expect(activity).toEqual({
      type: 'message',
      id: 'c|2',
      from: 'assistant',
      text: 'altmış gün',
      language: 'ar',
      citations: [{ label: '6735, m. 7(3)', url: 'https://mevzuat.gov.tr/6735', asOf: '2026-11-21' }],
      suggestions: [
        { label: 'Harç', value: 'entry:fees' },
        { label: 'Kişi', value: 'Kişi' },
      ],
    });
  });

  it('brings the claims of another bot', () => {
    const entities = [
      {
        type: 'https://schema.org/Message',
        citation: [{ '@type': 'Claim', position: 1, appearance: { name: 'Law 6735', url: 'https://x.test/' } }],
      },
    ];
    const { activities } = frameOf({ activities: [{ type: 'message', id: '1', from: bot, text: 'a', entities }] });
    expect(activities).toMatchObject([{ citations: [{ label: 'Law 6735', url: 'https://x.test/' }] }]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//x.test', 'x', ' https://x.test', ''])('makes no link of %j', (url) => {
    const { activities } = frameOf({
      activities: [
        { type: 'message', id: '1', from: bot, text: 'a', channelData: { reply: { citations: [{ ...citation, url }] } } },
      ],
    });
    expect(activities).toMatchObject([{ citations: [{ label: '6735, m. 7(3)', asOf: '2026-11-21' }] }]);
    expect(JSON.stringify(activities)).not.toContain('"url"');
  });

  it('tells an officer from the assistant, and the visitor by the echoed id', () => {
    const { activities } = frameOf({
      activities: [
        { type: 'message', id: '1', from: bot, text: 'a', channelData: { speaker: 'agent' } },
        { type: 'message', id: '2', from: { role: 'user' }, text: 'b', channelData: { clientActivityID: 'k1' } },
      ],
    });
    expect(activities).toMatchObject([{ from: 'agent' }, { from: 'visitor', clientActivityId: 'k1' }]);
  });

  it('is left out when it has no id, no text, or is of another kind', () => {
    const odd = [
      { type: 'message', text: 'a' },
      { type: 'message', id: '1' },
      { type: 'event', id: '2', text: 'x' },
      { type: 'typing', id: '3', from: { role: 'user' } },
      5,
      null,
      [],
    ];
    expect(frameOf({ activities: odd }).activities).toEqual([]);
  });
});

describe('what else comes', () => {
  it.each(['', '  ', '{', '[1]', 'null', '"x"'])('an odd frame %j says nothing', (text) => {
    expect(parseFrame(text)).toEqual({ activities: [] });
  });

  it('a grant is read in both spellings, and is none without a token', () => {
    expect(grantOf({ conversationId: 'c', token: 't', expiresIn: 5 })).toEqual({
      conversationId: 'c',
      token: 't',
      lifeSeconds: 5,
    });
    expect(grantOf({ conversationId: 'c', token: 't', expires_in: 5, streamUrl: 'wss://x' })).toMatchObject({
      lifeSeconds: 5,
      streamUrl: 'wss://x',
    });
    expect(grantOf({ conversationId: 'c', expiresIn: 5 })).toBeUndefined();
    expect(grantOf({ conversationId: 'c', token: 't', expires_in: -1 })).toBeUndefined();
  });
});
