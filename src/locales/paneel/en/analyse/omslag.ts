import type { OMSLAG_NL } from '../../nl/analyse/omslag';
import { euro, getal } from '../../../taal';

export const OMSLAG_EN: typeof OMSLAG_NL = {
  kop: 'Break-even',
  blad: 'Break-even',
  titel: (regel, jaar, eerste, tweede) => `Break-even of ${regel} ${jaar}: ${eerste} and ${tweede}`,
  eersteVariant: 'First variant',
  tweedeVariant: 'Second variant',
  andereVorm: 'Another way to pay, filled in here',
  vorm: 'Way to pay',
  afspraken: 'Agreements (may stay empty)',
  eigen: (vorm) => `filled in: ${vorm}`,
  verschil: 'Difference',
  wat: 'What',
  band: 'Agreed minimum to maximum',
  kenmerk: { omslagpunt: 'break-even', nu: 'volume now', minimum: 'minimum', maximum: 'maximum', knik: 'bend' },
  conclusie: (eerste, tweede, volumes) => `${eerste} and ${tweede} cost the same ${volumes.join(' and ')}.`,
  bij: (volume) => `at a volume of ${volume}`,
  vanTot: (van, tot) => `from ${van} to ${tot}`,
  vanaf: (volume) => `from ${volume}`,
  geen: (eerste, tweede) => `${eerste} and ${tweede} cost the same at no volume.`,
  nuGoedkoper: (volume, naam, bedrag) =>
    naam === undefined ? `At ${getal(volume)}, as now, they are equal.` : `At ${getal(volume)}, as now, ${naam} is ${euro(bedrag)} cheaper.`,
  nietBerekend: 'This line has no outcome in this year.',
  eigenFormule: 'A line with a formula of its own is no line of straight pieces; choose another variant.',
  andereTelling: (eerste, tweede) =>
    `Note: the first variant counts ${eerste.toLowerCase()}, the second ${tweede.toLowerCase()}. The break-even holds where those are the same number.`,
};
