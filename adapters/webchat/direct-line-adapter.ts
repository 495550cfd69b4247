// Runs the bot for one activity of a web chat. What the bot sends is not delivered from here: the client is shown the stored
// transcript. It is handed back for the one case where nothing could be stored.
import { BotAdapter, TurnContext, type Activity, type ActivityHandler, type ResourceResponse } from 'botbuilder';

export type Bot = Pick<ActivityHandler, 'run'>;

const SENT = Symbol('sent');

export class DirectLineAdapter extends BotAdapter {
  constructor(private readonly bot: Bot) {
    super();
  }

  /** The bot's turn; resolves once it is committed, with what the bot sent. */
  async receive(activity: Partial<Activity>): Promise<Partial<Activity>[]> {
    const context = new TurnContext(this, activity);
    const sent: Partial<Activity>[] = [];
    context.turnState.set(SENT, sent);
    await this.runMiddleware(context, (turn) => this.bot.run(turn));
    return sent;
  }

  override sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent = context.turnState.get<Partial<Activity>[]>(SENT) ?? [];
    sent.push(...activities);
    return Promise.resolve(activities.map(({ id }, index) => ({ id: id ?? `sent-${sent.length + index}` })));
  }

  // A shown line is history; nothing here changes or removes it.
  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('a web chat does not change what it has shown'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('a web chat does not remove what it has shown'));
  }

  override continueConversation(): Promise<void> {
    return Promise.reject(new Error('a web chat is continued through its transcript'));
  }
}
