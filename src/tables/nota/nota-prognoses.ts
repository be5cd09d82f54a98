import type { Doorrekening } from '../doorrekening';
import type { Notakeuze } from './keuzes';
import type { Regelprognose } from './stel-nota-op';

/** Placeholder until the forecast of every line is part of the calculated workbook. */
export function notaprognoses(_doorrekening: Doorrekening, _keuze: Notakeuze): readonly Regelprognose[] {
  return [];
}
