/** The messages that office.js in a frame and the page around it send each other, as JSON texts. */

export const MessageType = { request: 0, response: 1 } as const;

export const RequestKind = { invoke: 0, register: 1, unregister: 2 } as const;

export const ResponseKind = { reply: 0, event: 1 } as const;

/** The method that carries a batch of the object model. */
export const richApiDispatchId = 93;

export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What `executeMethod` brings along. */
export interface ExecuteMethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** Where in `ArrayData` a batch and its flags stand. */
export const ArrayIndex = { body: 4, flags: 6 } as const;

/** Reads a message; anything that is not a request of office.js is nothing. */
export function readRequest(data: unknown): XdmRequest | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const message = JSON.parse(data) as XdmRequest;
    return message._messageType === MessageType.request ? message : undefined;
  } catch {
    return undefined;
  }
}
