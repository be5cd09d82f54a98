import { element } from './elements';
import { clampWidth } from './options';

const step = 10;

/** The task pane beside the grid: as wide as the user drags it, and shown or hidden. */
export class Pane {
  private readonly pane = element('#paneel', HTMLElement);
  private readonly handle = element('#greep', HTMLElement);
  private width: number;

  constructor(frame: HTMLIFrameElement, width: number) {
    this.width = width;
    this.pane.append(frame);
    this.resize(width);
    this.handle.addEventListener('pointerdown', (event) => this.drag(event));
    this.handle.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.resize(this.width + step);
      if (key === 'ArrowRight') this.resize(this.width - step);
    });
  }

  set visible(visible: boolean) {
    this.pane.hidden = !visible;
    this.handle.hidden = !visible;
  }

  private resize(width: number): void {
    this.width = clampWidth(width);
    this.pane.style.width = `${this.width}px`;
    this.handle.setAttribute('aria-valuenow', String(this.width));
  }

  private drag(start: PointerEvent): void {
    const from = this.width;
    const move = ({ clientX }: PointerEvent): void => this.resize(from + start.clientX - clientX);
    document.body.classList.add('sleept');
    this.handle.setPointerCapture(start.pointerId);
    this.handle.addEventListener('pointermove', move);
    this.handle.addEventListener(
      'pointerup',
      () => {
        this.handle.removeEventListener('pointermove', move);
        document.body.classList.remove('sleept');
      },
      { once: true },
    );
  }
}
