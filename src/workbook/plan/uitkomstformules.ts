import type { Prognosevraag } from '../../model/jaarprognose/vraag';

/** The cells of a line that its forecast is made of, as addresses. */
export interface Regelcellen {
  /** What was claimed of every month. */
  readonly realisatie: string;
  /** What every month weighs in the year. */
  readonly gewicht: string;
  /** The share of every month that is in: 0 as long as nothing can be said of it. */
  readonly aandelen: string;
  readonly begroot: string;
}

type Wijze = Pick<Prognosevraag, 'methode' | 'patroon'>;

/** Whether a forecast needs to know what the year was to cost. */
export function vraagtBegroot({ methode, patroon }: Wijze): boolean {
  return methode === 'bornhuetter-ferguson' || patroon === 'begroting';
}

/** Realised, still to come, remaining and the whole: by one function of the add-in, or with the budget in cells. */
export function uitkomstformules(cellen: Regelcellen, wijze: Wijze): string[] {
  return vraagtBegroot(wijze) ? metBegroot(cellen, wijze) : [zonderBegroot(cellen)];
}

/** A month that nothing can be said of is still to come, and so is everything after it. */
function zonderBegroot({ realisatie, gewicht, aandelen }: Regelcellen): string {
  return `=BEK.PROGNOSE(TRANSPOSE(${realisatie}),TRANSPOSE(${gewicht}),TRANSPOSE(IF(${aandelen}=0,1,${aandelen})))`;
}

function metBegroot({ realisatie, gewicht, aandelen, begroot }: Regelcellen, { methode, patroon }: Wijze): string[] {
  const alles = `SUM(${gewicht})`;
  const nog = methode === 'bornhuetter-ferguson' ? `(1-${aandelen})*${begroot}*${gewicht}/(${alles}+(${alles}=0))` : `(${realisatie}/(${aandelen}+(${aandelen}=0))-${realisatie})`;
  const nogSamen = `SUMPRODUCT((${aandelen}>0)*${nog})`;
  const compleet = `(SUMPRODUCT((${aandelen}>0)*${realisatie})+${nogSamen})`;
  const tempo = patroon === 'begroting' ? `IF(${alles}=0,0,${begroot}/${alles})` : `${compleet}/SUMPRODUCT((${aandelen}>0)*${gewicht})`;
  const verder = `IF(MIN(${aandelen})>0,0,${tempo}*SUMPRODUCT((${aandelen}=0)*${gewicht}))-SUMPRODUCT((${aandelen}=0)*${realisatie})`;
  const bekend = (formule: string) => `=IF(${begroot}="",NA(),${formule})`;
  return [
    `=SUM(${realisatie})`,
    bekend(`ROUND(${nogSamen},2)`),
    bekend(`ROUND(${compleet}+${verder},2)-ROUND(${compleet},2)`),
  ];
}
