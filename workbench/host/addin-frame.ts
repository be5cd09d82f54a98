import { EventType } from '../excel/events';
import type { ExcelEvent } from '../excel/events';
import type { Batch } from '../protocol/messages';
import { appContext, frameName } from './app-context';
import type { Conversation, Presentation } from './app-context';
import type { ExcelHost } from './excel-host';
import { ArrayIndex, MessageType, RequestKind, ResponseKind, readRequest, richApiDispatchId } from './xdm-messages';
import type { ExecuteMethodData, XdmRequest } from './xdm-messages';

const eventCategory = 65536;

/** The frame with the add-in's page, and Excel's side of its conversation with office.js. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  private readonly host: ExcelHost;
  private readonly presentation: Presentation;
  private readonly conversation: Conversation;
  /** The events office.js has asked for, each with the request that asked. */
  private readonly subscriptions = new Map<string, XdmRequest>();

  constructor(host: ExcelHost, presentation: Presentation, url: string) {
    this.host = host;
    this.presentation = presentation;
    this.conversation = { id: crypto.randomUUID(), control: 'paneel', origin: location.origin };
    this.element = document.createElement('iframe');
    this.element.name = frameName(this.conversation, presentation);
    this.element.src = url;
    window.addEventListener('message', (message) => {
      if (message.source === this.element.contentWindow) void this.receive(message.data);
    });
    host.workbook.raised.deliver = (event) => this.raise(event);
  }

  private async receive(data: unknown): Promise<void> {
    const request = readRequest(data);
    if (!request) return;
    if (request._actionType === RequestKind.register) this.subscriptions.set(request._actionName, request);
    if (request._actionType === RequestKind.unregister) this.subscriptions.delete(request._actionName);
    const answer = request._actionType === RequestKind.invoke ? await this.invoke(request) : { Error: 0 };
    this.send(request, answer, ResponseKind.reply);
  }

  private async invoke({ _actionName, _data }: XdmRequest): Promise<object> {
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.conversation, this.presentation);
      case 'executeMethod':
        return this.executeMethod(_data as ExecuteMethodData);
      default:
        return { Error: 0 };
    }
  }

  private async executeMethod({ DdaMethod, ArrayData = [] }: ExecuteMethodData): Promise<object> {
    if (DdaMethod.DispatchId !== richApiDispatchId) return { Version: 1, Error: 0 };
    const batch = JSON.parse(String(ArrayData[ArrayIndex.body])) as Batch;
    const answer = await this.host.execute(batch, Number(ArrayData[ArrayIndex.flags] ?? 0));
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
  }

  /** Events of the object model travel together; the selection of the document is an older event of its own. */
  private raise({ type, targetId, args }: ExcelEvent): void {
    const isDocumentSelection = type === EventType.workbookSelectionChanged;
    const name = isDocumentSelection ? /documentSelectionChanged/i : /richApiMessage/i;
    const entry = [eventCategory, type, targetId, JSON.stringify(args), 0, false];
    for (const [subscription, request] of this.subscriptions) {
      if (name.test(subscription)) this.send(request, { ArrayData: [entry], Data: [entry] }, ResponseKind.event);
    }
  }

  private send({ _actionName, _correlationId }: XdmRequest, data: object, kind: number): void {
    const message = {
      _messageType: MessageType.response,
      _conversationId: this.conversation.id,
      _correlationId,
      _actionName,
      _origin: this.conversation.origin,
      _serializerVersion: 1,
      _data: data,
      _errorCode: 0,
      _responseType: kind,
    };
    this.element.contentWindow?.postMessage(JSON.stringify(message), this.conversation.origin);
  }
}
