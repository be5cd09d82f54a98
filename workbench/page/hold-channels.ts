/**
 * Univer pauses its calculation until a message has gone through a channel that nothing else refers to. Chromium
 * sometimes collects such a channel before the message arrives, and then the calculation never ends: so every channel
 * is held for as long as that could take.
 */
const LONG_ENOUGH = 10_000;

export function holdChannels(): void {
  const held = new Set<MessageChannel>();
  window.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      held.add(this);
      setTimeout(() => held.delete(this), LONG_ENOUGH);
    }
  };
}
