import type { AgentPort, AgentRuntime } from '../../lib/messaging';
import { type AgentReady, PANEL_PORT, type PageMessage } from '../../lib/messaging';
import { createEvent } from './fake-event';

/** A port as the page sees it, with what was said on it. */
export class FakePort implements AgentPort {
  readonly said: PageMessage[] = [];
  isOpen = true;
  /** What `postMessage` throws; null while it works. */
  fault: Error | null = null;
  readonly onMessage = createEvent<[unknown]>();
  readonly onDisconnect = createEvent<[]>();

  constructor(readonly name: string) {}

  postMessage(message: PageMessage): void {
    if (this.fault) throw this.fault;
    this.said.push(structuredClone(message));
  }

  disconnect(): void {
    this.isOpen = false;
  }

  /** The panel closes. */
  hangUp(): void {
    this.isOpen = false;
    this.onDisconnect.emit();
  }

  /** The last messages of one type, oldest first. */
  lastOf<Type extends PageMessage['type']>(type: Type) {
    const found = this.said.filter(
      (message): message is Extract<PageMessage, { type: Type }> => message.type === type,
    );
    return found.at(-1);
  }

  get agent(): string {
    return this.said[0]?.agent ?? '';
  }
}

/** A browser's `runtime` as the page sees it. */
export class FakeRuntime implements AgentRuntime {
  id: string | undefined = 'lectern';
  readonly sent: AgentReady[] = [];
  readonly onConnect = createEvent<[AgentPort]>();
  answer: () => Promise<unknown> = async () => ({ isLecture: false });
  #pending: Promise<unknown>[] = [];

  sendMessage(message: AgentReady): Promise<unknown> {
    this.sent.push(structuredClone(message));
    const answer = this.answer();
    this.#pending.push(answer);
    return answer;
  }

  /** Until the agent has heard every answer. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#pending);
  }

  connect(name = PANEL_PORT): FakePort {
    const port = new FakePort(name);
    this.onConnect.emit(port);
    return port;
  }
}
