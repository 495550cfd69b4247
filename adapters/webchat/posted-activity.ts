// What a client posts, checked: the few parts of an Activity that we read, and text that a person can have typed.
import { z } from 'zod';
import { InvalidInput } from '../../bot/contracts/errors';

export const LONGEST_TEXT = 2_000;
/** Nobody types these: NUL and its like, halves of a character, and the mark that a decoder leaves for broken bytes. */
const UNTYPEABLE = /(?![\t\n\r])[\p{Control}\p{Surrogate}\u{FFFD}]/u;

const AttachmentSchema = z.object({
  contentType: z.string().max(200),
  contentUrl: z.string().optional(),
  name: z.string().max(300).optional(),
});

const PostedActivitySchema = z.object({
  type: z.string().min(1).max(60),
  id: z.string().min(1).max(200).optional(),
  text: z.string().nullish(),
  locale: z.string().max(40).optional().catch(undefined),
  name: z.string().max(200).optional(),
  value: z.unknown().optional(),
  attachments: z.array(AttachmentSchema).max(10).nullish(),
  channelData: z
    .looseObject({ clientActivityID: z.string().min(1).max(200).optional(), postBack: z.boolean().optional() })
    .nullish(),
});
export type PostedActivity = z.infer<typeof PostedActivitySchema>;

const isMissing = (body: unknown, property: string): boolean => typeof body !== 'object' || body === null || !(property in body);

export function parsePostedActivity(body: unknown): PostedActivity {
  if (isMissing(body, 'type')) throw new InvalidInput('missing_property', 'An activity needs a "type".');
  const parsed = PostedActivitySchema.safeParse(body);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new InvalidInput('bad_request', `The activity's "${where}" is not as it should be.`);
  }
  const { type, text, value, attachments } = parsed.data;
  if (type === 'message' && !text?.trim() && value === undefined && !attachments?.length) {
    throw new InvalidInput('missing_property', 'A message needs "text".');
  }
  if (text && UNTYPEABLE.test(text)) throw new InvalidInput('bad_request', 'The text holds characters that are not text.');
  return parsed.data;
}

export const isTooLong = ({ text }: PostedActivity): boolean => (text ?? '').length > LONGEST_TEXT;
