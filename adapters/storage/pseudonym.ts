// A visitor's id on a channel (a phone number, say) is never stored: only this keyed hash of it, useless without the key.
import { createHmac } from 'node:crypto';
import type { Channel } from '../../bot/contracts/message';

export function pseudonym(channel: Channel, identity: string, key: string): string {
  return createHmac('sha256', key).update(`${channel}\u0000${identity}`).digest('base64url');
}
