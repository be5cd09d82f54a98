import { euro, getal } from '../../../taal';

export const OMSLAG_NL = {
  kop: 'Omslagpunt',
  blad: 'Omslagpunt',
  titel: (regel: string, jaar: number, eerste: string, tweede: string) => `Omslagpunt van ${regel} ${jaar}: ${eerste} en ${tweede}`,
  eersteVariant: 'Eerste variant',
  tweedeVariant: 'Tweede variant',
  andereVorm: 'Een andere vorm, zelf in te vullen',
  vorm: 'Vorm',
  afspraken: 'Afspraken (mogen leeg blijven)',
  eigen: (vorm: string) => `eigen invoer: ${vorm}`,
  verschil: 'Verschil',
  wat: 'Wat',
  band: 'Afgesproken minimum tot maximum',
  kenmerk: { omslagpunt: 'omslagpunt', nu: 'volume nu', minimum: 'minimum', maximum: 'maximum', knik: 'knik' },
  conclusie: (eerste: string, tweede: string, volumes: readonly string[]) =>
    `${eerste} en ${tweede} kosten hetzelfde ${volumes.join(' en ')}.`,
  bij: (volume: string) => `bij een volume van ${volume}`,
  vanTot: (van: string, tot: string) => `van ${van} tot ${tot}`,
  vanaf: (volume: string) => `vanaf ${volume}`,
  geen: (eerste: string, tweede: string) => `${eerste} en ${tweede} kosten bij geen enkel volume hetzelfde.`,
  nuGoedkoper: (volume: number, naam: string | undefined, bedrag: number) =>
    naam === undefined ? `Bij ${getal(volume)}, zoals nu, zijn ze gelijk.` : `Bij ${getal(volume)}, zoals nu, is ${naam} ${euro(bedrag)} voordeliger.`,
  nietBerekend: 'Deze regel heeft in dit jaar geen uitkomst.',
  eigenFormule: 'Een regel met een eigen formule heeft geen lijn van rechte stukken; kies een andere variant.',
  andereTelling: (eerste: string, tweede: string) =>
    `Let op: de eerste variant telt ${eerste.toLowerCase()}, de tweede ${tweede.toLowerCase()}. Het omslagpunt geldt als dat hetzelfde aantal is.`,
};
