import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { TekstenContext } from './teksten';

interface Props {
  /** What to say instead of that the screen could not be shown. */
  readonly melding?: string;
  readonly children: ReactNode;
}

/** Shows a message with a way on where a screen failed to draw. */
export class Foutgrens extends Component<Props, { mislukt: boolean }> {
  static override contextType = TekstenContext;
  declare context: React.ContextType<typeof TekstenContext>;
  override state = { mislukt: false };

  static getDerivedStateFromError() {
    return { mislukt: true };
  }

  override render() {
    if (!this.state.mislukt) return this.props.children;
    const { t } = this.context;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{this.props.melding ?? t.fout.scherm}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ mislukt: false })}>{t.algemeen.opnieuw}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
