import { ApiObject } from '../protocol/api-object';

/** The part of Excel that shows and hides the task pane. */
export class AppRuntimeService extends ApiObject {
  readonly typeName = 'AppRuntimeService';
  override readonly events = ['VisibilityChanged'];
  /** Who hears of it. */
  onChange: (state: string) => void = () => undefined;
  private state = 'Visible';

  setAppRuntimeState(state: string): void {
    this.state = state;
    this.onChange(state);
  }

  getAppRuntimeState(): string {
    return this.state;
  }
}

/** Is told that the add-in's ribbon commands can be called. */
export class AddinInternalService extends ApiObject {
  readonly typeName = 'AddinInternalService';

  notifyActionHandlerReady(): void {
    return;
  }
}
