// Reads new messages out to people who do not see them. Two live regions take turns: a region that is
// filled again with the same words is often not read again, one that was empty always is.

export type Announce = (text: string) => void;

export function createAnnouncer(first: Element, second: Element): Announce {
  let [next, last] = [first, second];
  return (text) => {
    next.textContent = text;
    last.textContent = '';
    [next, last] = [last, next];
  };
}
