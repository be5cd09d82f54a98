import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { euro } from '../../locales/taal';
import { probeer } from '../../model/fouten';
import { rekenAf, type Verrekening } from '../../model/doorrekening/regelafrekening';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { Foutregel } from '../onderdelen/foutregel';
import { LIJST, NAAM_EN_BEDRAG, POST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ lijst: LIJST, post: POST, regel: NAAM_EN_BEDRAG, zacht: { ...ZACHT, display: 'block' } });

/** What is still to be paid or goes back after the advances, of the line and of each gemeente. */
export function Afrekening({ uitkomst }: { uitkomst: Regeluitkomst }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { waarde, fout } = probeer(() => rekenAf(uitkomst));
  if (fout) return <Foutregel fout={fout} />;
  if (!waarde) return null;
  return (
    <>
      <Subtitle2 as="h3">{t.herleiding.afrekening.kop}</Subtitle2>
      <div>
        <Uitkomst naam={t.herleiding.afrekening.soort[waarde.afrekening.soort]} verrekening={waarde} nadruk />
      </div>
      {waarde.gemeenten.length > 1 && (
        <ul className={stijl.lijst} aria-label={t.herleiding.afrekening.perGemeente}>
          {waarde.gemeenten.map(({ gemeente, ...verrekening }) => (
            <li key={gemeente} className={stijl.post}>
              <Uitkomst naam={`${gemeente}: ${t.herleiding.afrekening.soort[verrekening.afrekening.soort]}`} verrekening={verrekening} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Uitkomst({ naam, verrekening, nadruk }: { naam: string; verrekening: Verrekening; nadruk?: boolean }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { recht, voorschot, afrekening } = verrekening;
  const Tekst = nadruk ? Body1Strong : Body1;
  return (
    <>
      <div className={stijl.regel}>
        <Tekst>{naam}</Tekst>
        <Tekst>{euro(Math.abs(afrekening.bedrag))}</Tekst>
      </div>
      <Caption1 as="p" className={stijl.zacht}>
        {t.herleiding.afrekening.uitleg(euro(recht), euro(voorschot))}
      </Caption1>
    </>
  );
}
