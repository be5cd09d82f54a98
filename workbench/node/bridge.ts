import type { ExcelEvent } from '../excel/events';
import type { ExcelHost } from '../host/excel-host';
import type { Batch } from '../protocol/messages';

/** The conversation that office.js offers a program it is embedded in. */
interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

const messageType = { response: 2, event: 3 } as const;
const eventCategory = 65536;

/** Connects office.js in this process with the host. */
export function connectBridge(host: ExcelHost): void {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      void host.execute(message.body, flags).then((answer) => {
        const response = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: messageType.response, message: response }));
      });
    },
  };
  host.workbook.raised.deliver = ({ type, targetId, args }: ExcelEvent) => {
    const entry = [eventCategory, type, targetId, JSON.stringify(args), 0];
    bridge.onMessageFromHost?.(JSON.stringify({ type: messageType.event, message: { entries: [entry] } }));
  };
  // The typings of office.js leave out the part that embeds it.
  const { HostBridge } = globalThis.OfficeExtension as unknown as { HostBridge: { init(bridge: NativeBridge): void } };
  HostBridge.init(bridge);
}
