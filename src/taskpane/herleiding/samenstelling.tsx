import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { euro } from '../../locales/taal';
import type { Tijdvak } from '../../tables/beelden/beeld';
import type { Opbouw, Post } from '../../tables/beelden/opbouw';
import { Foutregel } from '../onderdelen/foutregel';
import { opsomming } from '../onderdelen/opsomming';
import { LIJST, NAAM_EN_BEDRAG, POST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Bedragknop } from './bedragknop';

const useStijl = makeStyles({
  lijst: LIJST,
  post: POST,
  totaal: { ...NAAM_EN_BEDRAG, paddingBlock: tokens.spacingVerticalM },
  zacht: ZACHT,
});

interface Props {
  readonly som: Extract<Opbouw, { soort: 'som' }>;
  /** Absent where there is only one year to speak of. */
  readonly tijdvak: Tijdvak | undefined;
  readonly producten: ReadonlyMap<string, string>;
}

/** An amount as the sum of others, and what each gemeente pays of it. */
export function Samenstelling({ som: { posten, totaal, gemeenten }, tijdvak, producten }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <>
      {tijdvak !== undefined && (
        <Caption1 as="p" className={stijl.zacht}>
          {t.vergelijking.tijdvak(tijdvak)}
        </Caption1>
      )}
      <Posten posten={posten} producten={producten} />
      <div className={stijl.totaal}>
        <Body1Strong>{t.vergelijking.teBetalen}</Body1Strong>
        {totaal.fout ? <Body1>{t.vergelijking.onvolledig}</Body1> : <Body1Strong>{euro(totaal.bedrag)}</Body1Strong>}
      </div>
      {gemeenten.length > 0 && (
        <>
          <Subtitle2 as="h3">{t.herleiding.perGemeente}</Subtitle2>
          <Posten posten={gemeenten} producten={producten} />
        </>
      )}
    </>
  );
}

function Posten({ posten, producten }: { posten: readonly Post[]; producten: ReadonlyMap<string, string> }) {
  const stijl = useStijl();
  return (
    <ul className={stijl.lijst}>
      {posten.map(({ naam, bedrag, fout, keuze }) => (
        <li key={naam} className={stijl.post}>
          <Body1>{opsomming(naam, producten.get(naam))}</Body1>
          {fout ? <Foutregel fout={fout} /> : <Bedragknop bedrag={bedrag} keuze={keuze} naam={naam} />}
        </li>
      ))}
    </ul>
  );
}
