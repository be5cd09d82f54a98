import { Body1, Body1Strong, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { zinVoorVerandering } from '../../locales/notazinnen';
import { regelopschrift } from '../../tables/nota/taakvelden';
import type { Notabeeld } from '../../tables/nota/notabeeld';
import { LIJST } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalS },
  lijst: { ...LIJST, display: 'grid', rowGap: tokens.spacingVerticalM },
  regel: { display: 'grid' },
});

/** What changed since the lentenota that was frozen, and why. */
export function SindsLente({ beeld: { veranderingen, keuze } }: { beeld: Notabeeld }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <section className={stijl.deel}>
      <Subtitle2 as="h2">{t.nota.sindsLente}</Subtitle2>
      {veranderingen ? (
        <ul className={stijl.lijst}>
          {veranderingen.map((verandering) => (
            <li key={`${verandering.soort} ${verandering.naam}`} className={stijl.regel}>
              <Body1Strong>
                {regelopschrift(verandering.naam, keuze.indeling)}, {t.nota.soorten[verandering.soort].toLowerCase()}
              </Body1Strong>
              <Body1 lang="nl">{zinVoorVerandering(verandering)}</Body1>
            </li>
          ))}
        </ul>
      ) : (
        <Body1 as="p">{t.nota.zonderLente}</Body1>
      )}
    </section>
  );
}
