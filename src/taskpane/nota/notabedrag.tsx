import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { getal } from '../../locales/taal';
import { EENHEDEN, type Eenheid } from '../../model/nota/afronding';
import type { Bedragkolom, Notabedragen } from '../../model/nota/nota';
import { getoond, oordeelVan, type Notarij, type Tekenstijl } from '../../model/nota/tekens';
import { useVerborgen } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

/** How the amounts of a nota are written. */
export interface Schrijfwijze {
  readonly stijl: Tekenstijl;
  readonly eenheid: Eenheid;
}

const useStijl = makeStyles({
  bedrag: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  V: { color: tokens.colorStatusSuccessForeground1 },
  N: { color: tokens.colorStatusDangerForeground3 },
});

/** An amount of a nota in its unit. */
export function Notabedrag({ cents, eenheid }: { cents: number; eenheid: Eenheid }) {
  return <span className={useStijl().bedrag}>{inEenheid(cents, eenheid)}</span>;
}

export function inEenheid(cents: number, eenheid: Eenheid): string {
  return getal(cents / EENHEDEN[eenheid]).replace('-', '−');
}

interface Props {
  readonly bedragen: Notabedragen;
  readonly kolom: Bedragkolom;
  readonly rij: Notarij;
  readonly wijze: Schrijfwijze;
}

/** An amount of a row, with its sign as the nota writes it. */
export function Rijbedrag({ bedragen, kolom, rij, wijze: { stijl, eenheid } }: Props) {
  return <Notabedrag cents={getoond(bedragen, kolom, rij, stijl)} eenheid={eenheid} />;
}

/** The difference of a row with V or N: never by colour or sign alone. */
export function Rijverschil({ bedragen, rij, wijze }: Omit<Props, 'kolom'>) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const verborgen = useVerborgen();
  const oordeel = oordeelVan(bedragen);
  return (
    <span className={mergeClasses(stijl.bedrag, oordeel !== '' && stijl[oordeel])}>
      <Rijbedrag bedragen={bedragen} kolom="verschil" rij={rij} wijze={wijze} />
      {oordeel !== '' && (
        <>
          {' '}
          <abbr title={t.nota.oordeel[oordeel]} style={{ textDecoration: 'none' }}>
            {oordeel}
          </abbr>
          <span className={verborgen}> ({t.nota.oordeel[oordeel]})</span>
        </>
      )}
    </span>
  );
}
