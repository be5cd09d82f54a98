import type { Maand } from '../../model/kalender';
import { dezeMaand } from '../deze-maand';

/** This month and those before it, the latest first. */
export function laatsteMaanden(aantal: number): Maand[] {
  return Array.from({ length: aantal }, (_, i) => dezeMaand() - i);
}
