import { type CallerOf, type ContentCaller, identifyCaller, type Origin } from './caller';
import { countRefusal } from './diagnostics';
import { checkSize, countMessage } from './limits';
import {
  envelope,
  type MessageName,
  type Output,
  type Parsed,
  type Protocol,
  protocol,
  type Refusal,
} from './protocol';
import { Refused } from './refusal';

/** Does what one message asks for and gives its answer. Throws `Refused` where it will not. */
export type Handler<N extends MessageName> = (
  payload: Parsed<N>,
  caller: CallerOf<Protocol[N]['from']>,
) => Promise<Output<N>>;

/** One handler for each message of the protocol: forgetting one does not compile. */
export type Handlers = { readonly [N in MessageName]: Handler<N> };

/** What receiving needs besides the message: the handlers, the time, and words for what went wrong in one. */
export type Desk = {
  handlers: Handlers;
  now(): string;
  explain(error: unknown): string;
  /** Hears of a page whose reading was too big or ill-formed: what it said before is out of date. */
  unread(caller: ContentCaller): Promise<void>;
};

function isKnown(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

function openEnvelope(message: unknown): { name: MessageName; payload: unknown } {
  const { success, data } = envelope.safeParse(message);
  if (!success) throw new Refused('wrong-shape');
  if (!isKnown(data.name)) throw new Refused('unknown-message');
  return { name: data.name, payload: data.payload };
}

function parse<N extends MessageName>(name: N, payload: unknown): Parsed<N> {
  checkSize(payload);
  const parsed = protocol[name].input.safeParse(payload);
  if (!parsed.success) throw new Refused('wrong-shape');
  return parsed.data as Parsed<N>;
}

async function act<N extends MessageName>(
  name: N,
  parsed: Parsed<N>,
  caller: CallerOf<Protocol[N]['from']>,
  handlers: Handlers,
): Promise<unknown> {
  return protocol[name].output.parse(await handlers[name](parsed, caller));
}

async function take(message: unknown, origin: Origin, desk: Desk): Promise<unknown> {
  const { name, payload } = openEnvelope(message);
  const caller = await identifyCaller(protocol[name].from, origin);
  if (caller.from === 'content') await countMessage(caller.tabId, name, Date.parse(desk.now()));
  let parsed: Parsed<MessageName>;
  try {
    parsed = parse(name, payload);
  } catch (error) {
    // Else the panel goes on with the thread before, and a remark on what is on screen goes to that one's deal.
    if (name === 'page/reading' && caller.from === 'content') await desk.unread(caller);
    throw error;
  }
  return act(name, parsed as never, caller as never, desk.handlers);
}

function refusalOf(error: unknown, desk: Desk): Refusal {
  return error instanceof Refused ? error.refusal : new Refused('failed', desk.explain(error)).refusal;
}

/**
 * Takes one message, whatever it is, and gives what goes back: the parsed answer of its handler, or a refusal
 * in plain words, which is counted. Never rejects.
 */
export async function receive(message: unknown, origin: Origin, desk: Desk): Promise<unknown> {
  try {
    return await take(message, origin, desk);
  } catch (error) {
    const refusal = refusalOf(error, desk);
    await countRefusal(refusal.refused, desk.now()).catch(() => undefined);
    return refusal;
  }
}
