import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { euro } from '../../locales/taal';
import { sluitBronnenAan, type Aansluiting } from '../../model/aansluiting/aansluiting';
import { nagekomenIn } from '../../model/aansluiting/nagekomen';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import { bekendOp } from '../../model/naijl/realisatiedriehoek';
import type { Doorrekening } from '../../tables/doorrekening';
import { Bedragentabel, Bedragrij } from '../onderdelen/bedragentabel';
import { opsomming } from '../onderdelen/opsomming';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  bron: { display: 'grid', rowGap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  zacht: { ...ZACHT, display: 'block' },
});

/** Claims against ledger and production statements, and what of last year was settled this year. */
export function Aansluitingsectie({ doorrekening, vraag }: { doorrekening: Doorrekening; vraag: Prognosevraag }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { realisatie, prognose } = doorrekening;
  const aansluitingen = useMemo(
    () => sluitBronnenAan(prognose.posten, bekendOp(realisatie, vraag.peilmaand)),
    [prognose, realisatie, vraag.peilmaand],
  );
  return (
    <section className={stijl.deel}>
      <Subtitle2 as="h2">{t.prognose.aansluiting}</Subtitle2>
      <Body1 as="p">{t.prognose.aansluitingUitleg}</Body1>
      {aansluitingen.length === 0 && <Body1 as="p">{t.prognose.geenBron}</Body1>}
      {aansluitingen.map((aansluiting) => (
        <Bron key={aansluiting.bron} aansluiting={aansluiting} />
      ))}
      <Nagekomen doorrekening={doorrekening} vraag={vraag} />
    </section>
  );
}

function Bron({ aansluiting: { bron, vanaf, tot, gedeclareerd, volgensBron, verschillen, gelijk } }: { aansluiting: Aansluiting }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <div className={stijl.bron}>
      <Body1Strong as="h3">{t.prognose.bron[bron]}</Body1Strong>
      <Caption1>
        {opsomming(t.prognose.periode(vanaf, tot), `${t.prognose.gedeclareerd} ${euro(gedeclareerd)}`, `${t.prognose.volgensBron} ${euro(volgensBron)}`)}
      </Caption1>
      <Caption1>{t.prognose.gelijk(gelijk, verschillen.length)}</Caption1>
      {verschillen.length > 0 && (
        <Bedragentabel naam={t.prognose.bron[bron]} koppen={[t.prognose.regel, t.prognose.verschil]}>
          {verschillen.map(({ regel, maand, verschil, oorzaak, andereMaand }) => (
            <Bedragrij
              key={`${regel}|${maand}`}
              naam={
                <>
                  {regel}, {t.datums.maandnaam(maand)}
                  <Caption1 className={stijl.zacht}>
                    {opsomming(t.prognose.oorzaken[oorzaak], andereMaand === undefined ? undefined : t.prognose.tegenoverMaand(andereMaand))}
                  </Caption1>
                </>
              }
              bedragen={[euro(verschil)]}
            />
          ))}
        </Bedragentabel>
      )}
    </div>
  );
}

function Nagekomen({ doorrekening: { realisatie }, vraag: { jaar, peilmaand } }: { doorrekening: Doorrekening; vraag: Prognosevraag }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const regels = useMemo(() => nagekomenIn(jaar, realisatie, peilmaand), [jaar, realisatie, peilmaand]);
  const saldo = regels.reduce((som, regel) => som + regel.saldo, 0);
  return (
    <div className={stijl.bron}>
      <Body1Strong as="h3">{t.prognose.nagekomen(jaar)}</Body1Strong>
      {regels.length === 0 ? (
        <Body1 as="p">{t.prognose.nagekomenGeen(jaar)}</Body1>
      ) : (
        <Bedragentabel naam={t.prognose.nagekomen(jaar)} koppen={[t.prognose.regel, t.prognose.saldo]}>
          {regels.map(({ regel, gedeclareerd, gecrediteerd, saldo: eigen }) => (
            <Bedragrij
              key={regel}
              naam={
                <>
                  {regel}
                  {gecrediteerd !== 0 && (
                    <Caption1 className={stijl.zacht}>
                      {opsomming(`${t.prognose.gedeclareerd} ${euro(gedeclareerd)}`, `${t.prognose.gecrediteerd} ${euro(gecrediteerd)}`)}
                    </Caption1>
                  )}
                </>
              }
              bedragen={[euro(eigen)]}
            />
          ))}
          <Bedragrij totaal naam={t.prognose.totaal} bedragen={[euro(saldo)]} />
        </Bedragentabel>
      )}
    </div>
  );
}
