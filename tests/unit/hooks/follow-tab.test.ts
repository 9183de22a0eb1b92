import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { follow, HERE, SHOWN } from './followed-tab';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the tab in front', () => {
  test('is connected once its page has answered', async () => {
    const { answer, now } = await follow();
    expect(now()).toMatchObject({ id: HERE, status: 'connecting' });
    answer();
    expect(now()).toMatchObject({ status: 'connected', state: { shown: SHOWN } });
  });

  test('is silent when nobody answers, and asked again three times', async () => {
    const { hangUp, now, ports } = await follow();
    await hangUp();
    expect(now()?.status).toBe('silent');
    for (const [wait, count] of [
      [100, 2],
      [300, 3],
      [900, 4],
    ] as const) {
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(ports).toHaveLength(count - 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(ports).toHaveLength(count);
      // No flicker: the panel goes on saying that nobody is there.
      expect(now()?.status).toBe('silent');
      await hangUp();
    }
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is woken when it sleeps, without a word of silence', async () => {
    const { answer, hangUp, now, ports } = await follow({}, true);
    await hangUp();
    expect(ports).toHaveLength(2);
    expect(now()?.status).toBe('connecting');
    answer();
    expect(now()).toMatchObject({ status: 'connected', state: { shown: SHOWN } });
  });

  test('stands while its agent is started anew and falls asleep', async () => {
    const { agents, answer, hangUp, now, port, ports } = await follow();
    answer();
    agents.isAsleep = true;
    port().onDisconnect.emit();
    await hangUp();
    expect(ports).toHaveLength(3);
    expect(now()).toMatchObject({ status: 'connected', state: { shown: SHOWN } });
  });

  test('is woken although something on it never stops loading', async () => {
    const { answer, hangUp, now } = await follow({ status: 'loading' }, true);
    await hangUp();
    answer();
    expect(now()).toMatchObject({ status: 'connected', state: { shown: SHOWN } });
  });

  test('is silent where Lectern may not enter', async () => {
    const { agents, hangUp, now } = await follow({}, true);
    agents.entry = 'refused';
    await hangUp();
    expect(now()?.status).toBe('silent');
  });

  test('is silent, and not entered, where the student withholds its site', async () => {
    const { agents, hangUp, inFront, now } = await follow({}, true);
    Reflect.deleteProperty(inFront, 'url');
    agents.entry = 'kept waiting';
    await hangUp();
    expect(now()?.status).toBe('silent');
  });

  test.each([
    ['sleeps', true, 2],
    ['is none of ours', false, 1],
  ])('whose player answers and which itself %s', async (_, isAsleep, count) => {
    const { port, ports } = await follow({}, isAsleep);
    port().onMessage.emit({ type: 'playback', agent: 'frame', playback: null });
    await vi.advanceTimersByTimeAsync(250);
    expect(ports).toHaveLength(count);
  });

  test('that answers late is shown all the same', async () => {
    const { hangUp, now, answer } = await follow();
    await hangUp();
    await vi.advanceTimersByTimeAsync(100);
    answer();
    expect(now()?.status).toBe('connected');
  });

  test('that still loads is waited for, and asked when it has loaded', async () => {
    const { hangUp, now, events, ports } = await follow({ status: 'loading' });
    await hangUp();
    for (const [wait, count] of [
      [100, 2],
      [300, 3],
      [900, 4],
    ] as const) {
      await vi.advanceTimersByTimeAsync(wait);
      expect(ports).toHaveLength(count);
      await hangUp();
      expect(now()?.status).toBe('connecting');
    }
    expect(vi.getTimerCount()).toBe(0);
    events.updated.emit(HERE, { status: 'complete' });
    expect(ports).toHaveLength(5);
  });

  test('whose agent starts late in a frame is asked again', async () => {
    const { answer, events, ports } = await follow();
    answer();
    const ready = { type: 'agent-ready', agent: 'frame', shown: SHOWN };
    events.message.emit(ready, { id: 'another', tab: tabOf(HERE) });
    events.message.emit(ready, { id: 'lectern', tab: tabOf(HERE + 1) });
    events.message.emit({ ...ready, agent: 'top' }, { id: 'lectern', tab: tabOf(HERE) });
    expect(ports).toHaveLength(1);
    events.message.emit(ready, { id: 'lectern', tab: tabOf(HERE) });
    expect(ports).toHaveLength(2);
  });

  test('has its players woken each time that OCW’s page tells of them, and no others', async () => {
    const { agents, answer, port } = await follow();
    answer();
    expect(agents.framesWoken).toBe(0);
    const address = {
      kind: 'ocw',
      id: 'courses/15-356-x-spring-2012/resources/lecture-3',
    } as const;
    answer('top', { address, players: [] });
    expect(agents.framesWoken).toBe(0);
    answer('top', { ...SHOWN, address });
    port().onMessage.emit({ type: 'playback', agent: 'frame', playback: null });
    expect(agents.framesWoken).toBe(1);
    // The frame of its player has loaded.
    answer('top', { ...SHOWN, address });
    expect(agents.framesWoken).toBe(2);
  });

  test('forgets the players of frames that went with what its page showed', async () => {
    const { answer, now, port, ports } = await follow();
    const playback = {
      ...{ ref: SHOWN.address, time: 1, duration: 9, paused: true, startedAt: null, rate: 1 },
      ...{ advert: false, area: 1 },
    };
    const players = () => [...(now()?.state.players.keys() ?? [])];
    answer();
    port().onMessage.emit({ type: 'playback', agent: 'gone', playback });
    port().onMessage.emit({ type: 'playback', agent: 'stays', playback });
    const address = {
      kind: 'ocw',
      id: 'courses/15-356-x-spring-2012/resources/lecture-4',
    } as const;
    answer('top', { address, players: [] });
    expect(ports).toHaveLength(2);
    answer('top', { address, players: [] });
    port().onMessage.emit({ type: 'playback', agent: 'stays', playback });
    expect(players()).toEqual(['top', 'gone', 'stays']);
    await vi.advanceTimersByTimeAsync(250);
    expect(players()).toEqual(['top', 'stays']);
    expect(ports).toHaveLength(2);
  });

  test('changes with the window’s own tabs only', async () => {
    const { answer, events, now, ports } = await follow();
    answer();
    events.activated.emit({ tabId: 9, windowId: 2 });
    expect(now()?.id).toBe(HERE);
    events.activated.emit({ tabId: 9, windowId: 1 });
    expect(now()).toMatchObject({ id: 9, status: 'connecting', state: { shown: null } });
    expect(ports[0]?.isOpen).toBe(false);
    // What the port of the tab before still says is nobody's.
    ports[0]?.onMessage.emit({ type: 'page', agent: 'late', shown: SHOWN });
    expect(now()?.state.shown).toBe(null);
  });

  test('whose address the browser does not tell is not listened to', async () => {
    const { answer, now, port } = await follow();
    const withheld = await follow();
    Reflect.deleteProperty(withheld.inFront, 'url');
    withheld.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(withheld.now()).toMatchObject({ status: 'silent', state: { shown: null } });
    expect(withheld.port().isOpen).toBe(false);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(now()?.status).toBe('connected');
    expect(port().isOpen).toBe(true);
  });

  test('is left when its site is taken away', async () => {
    const { answer, events, inFront, now } = await follow();
    answer();
    await vi.advanceTimersByTimeAsync(0);
    Reflect.deleteProperty(inFront, 'url');
    events.removed.emit();
    await vi.advanceTimersByTimeAsync(0);
    expect(now()?.status).toBe('silent');
  });

  test('may be a page of somebody else’s with a player that may be heard', async () => {
    const { events, inFront, now, port } = await follow();
    Reflect.deleteProperty(inFront, 'url');
    port().onMessage.emit({ type: 'playback', agent: 'frame', playback: null });
    events.removed.emit();
    await vi.advanceTimersByTimeAsync(0);
    expect(now()?.status).toBe('connected');
  });

  test('is left alone once the view has closed', async () => {
    const { answer, events, follower, hangUp, port } = await follow();
    answer();
    await hangUp();
    follower.stop();
    expect(port().isOpen).toBe(false);
    const { activated, message, removed, updated } = events;
    expect([activated, message, removed, updated].map(({ count }) => count)).toEqual([0, 0, 0, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

function tabOf(id: number) {
  return { id, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
}
