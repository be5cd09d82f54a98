import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { perRegel } from '../../model/doorrekening/samenvatting';
import type { Tijdvak } from '../../tables/beelden/beeld';
import { LIJST } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Regelrij } from './regelrij';
import { Regelsom } from './regelsom';

/** More lines than these are drawn when asked for: a segment may have hundreds. */
const STAP = 50;

const useStijl = makeStyles({ lijst: LIJST });

interface Props {
  readonly scenario: string;
  readonly tijdvak: Tijdvak;
  /** Of one segment. */
  readonly regels: readonly Regeluitkomst[];
  readonly producten: ReadonlyMap<string, string>;
}

/** The lines of a segment, in one year or over the whole term. */
export function Regellijst({ scenario, tijdvak, regels, producten }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [aantal, zetAantal] = useState(STAP);
  const inTotaal = tijdvak === 'looptijd' ? perRegel(regels) : regels;
  const over = inTotaal.length - aantal;
  return (
    <>
      <ul className={stijl.lijst}>
        {inTotaal.slice(0, aantal).map((rij) =>
          'jaar' in rij ? (
            <Regelrij key={rij.regel} scenario={scenario} uitkomst={rij} product={producten.get(rij.regel)} />
          ) : (
            <Regelsom
              key={rij.naam}
              keuze={{ scenario, tijdvak, segment: regels[0]!.segment, regel: rij.naam }}
              som={rij}
              product={producten.get(rij.naam)}
            />
          ),
        )}
      </ul>
      {over > 0 && (
        <Button appearance="subtle" onClick={() => zetAantal(aantal + STAP)}>
          {t.vergelijking.toonMeer(Math.min(STAP, over), over)}
        </Button>
      )}
    </>
  );
}
