import bron from '../../parameters/medemblik-2017.json';
import { bouwTabel } from '../bouw-tabel';
import type { Tabelinhoud } from '../tabel';
import { MAATWERK_18MIN, OVERIG, PROGRAMMA } from './medemblik-aannamen';

const { jaar, dekking, feiten } = bron;
const AANNAME = 'Aanname: staat niet in de bron';
const PROGRAMMANAAM = 'Sociaal domein';
const RESERVE = dekking.tekst;

/** Decided by the council in the spring, for the care of youths alone. */
const WIJZIGING = 200_000;
const EIGEN_BIJDRAGEN = 350_000;

/** The budget behind the programme, what the council changed of it, and the reserve that covers what is short. */
export function begrotingstabellen(): readonly Tabelinhoud[] {
  const begroot = (segment: string) => PROGRAMMA.filter((regel) => regel.segment === segment).reduce((som, regel) => som + regel.begroot, 0);
  const post = { programma: PROGRAMMANAAM, jaar };
  const begin = feiten.stortingReserve2015.waarde;
  return [
    bouwTabel('tblBegroting', [
      { ...post, segment: MAATWERK_18MIN, taakveld: '6.72', soort: 'lasten', primitief: begroot(MAATWERK_18MIN) - WIJZIGING, aard: 'structureel', dekking: `de ${RESERVE}`, toelichting: AANNAME },
      { ...post, segment: OVERIG, taakveld: '6.71', soort: 'lasten', primitief: begroot(OVERIG), aard: 'incidenteel', toelichting: AANNAME },
      { ...post, segment: OVERIG, taakveld: '6.71', soort: 'baten', primitief: EIGEN_BIJDRAGEN, toelichting: `Eigen bijdragen. ${AANNAME}` },
      {
        ...post,
        soort: 'onttrekking',
        reserve: RESERVE,
        primitief: 'nul',
        prognose: feiten.verwachtNadeelHerfstnota.waarde,
        aard: 'incidenteel',
        toelichting: `${dekking.stuk}: het nadeel wordt gedekt uit de ${RESERVE}`,
      },
    ]),
    bouwTabel('tblBegrotingswijzigingen', [
      { datum: '22-6-2017', raadsbesluit: 'Lentenota 2017 (aanname)', segment: MAATWERK_18MIN, taakveld: '6.72', programma: PROGRAMMANAAM, jaar, soort: 'lasten', bedrag: WIJZIGING, aard: 'structureel', toelichting: AANNAME },
    ]),
    bouwTabel('tblReserves', [
      { reserve: RESERVE, jaar: jaar - 1, stand: begin, toelichting: `${feiten.stortingReserve2015.stuk}: storting` },
      { reserve: RESERVE, jaar, stand: begin + feiten.stortingReserve2016.waarde, toelichting: `${feiten.stortingReserve2016.stuk}: storting` },
    ]),
  ];
}
