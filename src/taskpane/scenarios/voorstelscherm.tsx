import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { sleutelsVan } from '../../tables/scenario/kiezen';
import { alsTekst } from '../../tables/scenario/typ';
import type { Losverschil } from '../../tables/scenario/verschilrij';
import { LIJST, SMALLE_VELDEN, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Bewaarvorm, type Formulierprops } from './bewaarvorm';
import { plekVan } from './plek';
import { Terugknop } from './terugknop';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)', ...SMALLE_VELDEN },
  lijst: { ...LIJST, display: 'grid', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  zacht: { ...ZACHT, display: 'block' },
});

/** How many differences are written out: the others are of the same kind. */
const GENOEMD = 10;

/** A scenario that follows from an answer elsewhere in the pane. */
export interface Voorstel {
  readonly naam: string;
  readonly toelichting: string;
  readonly verschillen: readonly Losverschil[];
}

/** A scenario that was found: which cells differ in it and what that does, before it is saved. */
export function Voorstelscherm({ voorstel, ...props }: Formulierprops & { readonly voorstel: Voorstel }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { verschillen } = voorstel;
  const maak = useCallback(
    (scenario: string, toelichting: string) => verschillen.map((verschil) => ({ ...verschil, scenario, toelichting: verschil.toelichting || toelichting })),
    [verschillen],
  );
  const { tabellen } = props.stand.lezing;
  return (
    <div className={stijl.scherm}>
      <Terugknop terug={props.sluit} />
      <Subtitle2 as="h2">{t.scenarios.ontwerp.kop}</Subtitle2>
      <Body1 as="p">{t.scenarios.voorstel.uitleg}</Body1>
      <ul className={stijl.lijst} aria-label={t.scenarios.verschil.lijst}>
        {verschillen.slice(0, GENOEMD).map((verschil) => (
          <li key={plekVan(verschil)}>
            <Body1>{`${verschil.kolom} = ${alsTekst(verschil.waarde)}`}</Body1>
            <Caption1 className={stijl.zacht}>
              {plekVan({ ...verschil, kolom: t.scenarios.verschil.nu(alsTekst(sleutelsVan(tabellen, verschil.tabel).get(verschil.sleutel)?.[verschil.kolom])) })}
            </Caption1>
          </li>
        ))}
        {verschillen.length > GENOEMD && <li>{t.scenarios.voorstel.enNog(verschillen.length - GENOEMD)}</li>}
      </ul>
      <Bewaarvorm {...props} naamvoorstel={voorstel.naam} toelichtingvoorstel={voorstel.toelichting} maak={maak} />
    </div>
  );
}
