import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { uitkomstjaren } from '../../tables/beelden/beeld';
import type { Doorrekening } from '../../tables/doorrekening';
import { opbouw, type Bedragkeuze } from '../../tables/beelden/opbouw';
import type { Modellezing } from '../../workbook/model';
import { ZONDER_MARGES } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { padNaar } from './keuze';
import { Kruimelpad } from './kruimelpad';
import { Regelopbouw } from './regelopbouw';
import { Samenstelling } from './samenstelling';

const useStijl = makeStyles({ inhoud: ZONDER_MARGES });

interface Bron {
  readonly doorrekening: Doorrekening;
  readonly lezing: Modellezing;
  readonly producten: ReadonlyMap<string, string>;
}

interface Props extends Bron {
  readonly keuze: Bedragkeuze | undefined;
  readonly kies: (keuze: Bedragkeuze | undefined) => void;
}

/** Shows how an amount is made up, over the screen it was clicked on. It follows the cells as everything else does. */
export function Herleiding({ keuze, kies, ...bron }: Props) {
  const sluit = () => kies(undefined);
  // While it slides away, the drawer still shows what was closed.
  const [laatste, zetLaatste] = useState(keuze);
  if (keuze && keuze !== laatste) zetLaatste(keuze);
  return (
    <OverlayDrawer open={keuze !== undefined} position="end" size="full" onOpenChange={sluit}>
      {laatste && <Inhoud keuze={laatste} kies={kies} sluit={sluit} {...bron} />}
    </OverlayDrawer>
  );
}

function Inhoud({ keuze, kies, sluit, ...bron }: Props & { keuze: Bedragkeuze; sluit: () => void }) {
  const { t } = useTeksten();
  return (
    <>
      <DrawerHeader>
        <Kruimelpad keuze={keuze} kies={kies} />
        <DrawerHeaderTitle
          action={<Button appearance="subtle" aria-label={t.algemeen.sluiten} icon={<Dismiss24Regular />} onClick={sluit} />}
        >
          {padNaar(keuze).at(-1)!.naam}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={useStijl().inhoud}>
        <Bedragopbouw keuze={keuze} {...bron} />
      </DrawerBody>
    </>
  );
}

/** How an amount is made up: of others, or step by step. */
export function Bedragopbouw({ keuze, doorrekening, lezing, producten }: Bron & { keuze: Bedragkeuze }) {
  const { t } = useTeksten();
  const gevonden = opbouw(doorrekening, keuze);
  if (!gevonden) return t.herleiding.verdwenen;
  if (gevonden.soort === 'regel') {
    const { uitkomst, scenario } = gevonden;
    return <Regelopbouw scenario={scenario} uitkomst={uitkomst} lezing={lezing} product={producten.get(uitkomst.regel)} />;
  }
  const tijdvak = uitkomstjaren(doorrekening).length > 1 ? keuze.tijdvak : undefined;
  return <Samenstelling som={gevonden} tijdvak={tijdvak} producten={producten} />;
}
