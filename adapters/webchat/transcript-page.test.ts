import { anItem } from './testing/builders';
import { fakeTranscript } from './testing/fake-chat';
import { PAGE_LENGTH, parseWatermark, readPage } from './transcript-page';

const place = { conversationId: 'c-1', visitorId: 'dl_someone' };

function transcriptOf(turns: number) {
  const transcript = fakeTranscript();
  for (let turn = 1; turn <= turns; turn++) {
    transcript.append('c-1', [
      anItem({ id: `m-${turn}` }),
      anItem({ id: `r-${turn}`, role: 'assistant', replyToId: `m-${turn}` }),
    ]);
  }
  return transcript;
}

describe('a page of the transcript', () => {
  it('is everything after the watermark, and says where it ends', async () => {
    const page = await readPage(transcriptOf(2), place, 1);
    expect(page.activities.map(({ id }) => id)).toEqual(['c-1|0000002', 'c-1|0000003', 'c-1|0000004']);
    expect(page.watermark).toBe(4);
  });

  it('keeps the watermark when there is nothing new', async () => {
    expect(await readPage(transcriptOf(2), place, 4)).toEqual({ activities: [], watermark: 4 });
    expect(await readPage(transcriptOf(0), place, 0)).toEqual({ activities: [], watermark: 0 });
  });

  it('knows what a reply answers, also when that was on the page before', async () => {
    const { activities } = await readPage(transcriptOf(20), place, 31);
    expect(activities[0]).toMatchObject({ id: 'c-1|0000032', replyToId: 'c-1|0000031' });
    expect(activities[2]).toMatchObject({ id: 'c-1|0000034', replyToId: 'c-1|0000033' });
  });

  it('has an end: the rest is on the next ones, without gap or repetition', async () => {
    const transcript = transcriptOf(130);
    const ids: string[] = [];
    let page = await readPage(transcript, place, 0);
    expect(page.activities).toHaveLength(PAGE_LENGTH);
    while (page.activities.length > 0) {
      ids.push(...page.activities.map(({ id }) => id));
      page = await readPage(transcript, place, page.watermark);
    }
    expect(new Set(ids).size).toBe(260);
    expect(ids).toEqual([...ids].sort());
  });
});

describe('a watermark', () => {
  it('is a number, or empty before anything was seen', () => {
    expect(parseWatermark('17')).toBe(17);
    expect(parseWatermark('')).toBe(0);
  });

  it.each(['-1', 'abc', '1.5', '99999999999'])('is refused when it is %s', (text) => {
    expect(() => parseWatermark(text)).toThrow(expect.objectContaining({ code: 'bad_request' }));
  });
});
