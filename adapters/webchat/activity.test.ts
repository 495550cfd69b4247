import { activityOf } from './activity';
import { aReply, anItem } from './testing/builders';

const place = { conversationId: 'c-1', visitorId: 'dl_someone' };

describe('an activity for the client', () => {
  it('echoes what the visitor said, as theirs and as plain text', () => {
    expect(activityOf(anItem({ number: 12, clientActivityId: 'client-7' }), place)).toEqual({
      type: 'message',
      id: 'c-1|0000012',
      timestamp: '2026-11-21T09:30:00.000Z',
      channelId: 'webchat',
      conversation: { id: 'c-1' },
      from: { id: 'dl_someone', role: 'user' },
      locale: 'tr',
      text: 'Çalışma iznimi ne zaman uzatmalıyım?',
      textFormat: 'plain',
      channelData: { clientActivityID: 'client-7' },
    });
  });

  it('marks a tapped choice, for which no bubble is shown', () => {
    expect(activityOf(anItem({ kind: 'choice' }), place).channelData).toEqual({ postBack: true });
  });

  it('gives the reply as markdown with the message it answers', () => {
    const reply = aReply();
    const activity = activityOf(anItem({ number: 2, role: 'assistant', text: reply.text, reply }), place, 1);
    expect(activity).toMatchObject({ from: { role: 'bot' }, textFormat: 'markdown', replyToId: 'c-1|0000001', text: reply.text });
    const { text: _text, ...rest } = reply;
    expect(activity.channelData).toEqual({ speaker: 'assistant', reply: rest });
    expect(activity).not.toHaveProperty('suggestedActions');
    expect(activity).not.toHaveProperty('entities');
  });

  it('offers suggestions as buttons that send their value back', () => {
    const reply = aReply({ suggestions: [{ label: 'Bir kişiyle görüş', value: 'person' }] });
    expect(activityOf(anItem({ role: 'assistant', reply }), place).suggestedActions).toEqual({
      actions: [{ type: 'postBack', title: 'Bir kişiyle görüş', value: 'person' }],
    });
  });

  it('carries the law behind it as citations that Web Chat shows', () => {
    const citation = {
      instrument: '6735',
      article: '7',
      url: 'https://mevzuat.example/6735',
      asOf: '2026-11-21',
      label: '6735 sayılı Kanun, m. 7',
      gazette: null,
    };
    const reply = aReply({ citations: [citation] });
    expect(activityOf(anItem({ role: 'assistant', reply }), place).entities).toEqual([
      expect.objectContaining({
        type: 'https://schema.org/Message',
        citation: [
          { '@type': 'Claim', position: 1, appearance: { '@type': 'DigitalDocument', name: citation.label, url: citation.url } },
        ],
      }),
    ]);
  });

  it('says when a person speaks', () => {
    expect(activityOf(anItem({ role: 'agent' }), place)).toMatchObject({
      from: { role: 'bot' },
      channelData: { speaker: 'agent' },
    });
  });
});
