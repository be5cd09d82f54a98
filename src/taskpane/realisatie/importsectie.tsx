import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { zinVoorFout } from '../../locales/fouten';
import { Domeinfout } from '../../model/fouten';
import { gemeenteregister } from '../../tables/declaraties/naamregister';
import { GaNaarknop } from '../onderdelen/ga-naar';
import { Laden } from '../onderdelen/laden';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import { Bestandkeuze } from './bestandkeuze';
import { Controlestap } from './controlestap';
import { useImport, type Import } from './gebruik-import';
import { Kolomkeuze } from './kolomkeuze';
import { Telvoortgang } from './telvoortgang';

const useStijl = makeStyles({
  sectie: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  knop: { justifySelf: 'start' },
  bericht: { minWidth: 0, overflowWrap: 'anywhere' },
  zacht: ZACHT,
});

/** Brings claims from a file into the workbook: look, choose columns, add up, check, and only then write. */
export function Importsectie({ stand }: { stand: Modelstand }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const gemeenten = useMemo(() => gemeenteregister(stand.lezing.tabellen).namen, [stand]);
  const proces = useImport(gemeenten);
  return (
    <section className={stijl.sectie} aria-labelledby="declaraties">
      <Subtitle2 as="h2" id="declaraties">
        {t.declaraties.kop}
      </Subtitle2>
      <Importstap proces={proces} stand={stand} gemeenten={gemeenten} />
    </section>
  );
}

function Importstap({ proces, stand, gemeenten }: { proces: Import; stand: Modelstand; gemeenten: readonly string[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { stap, stop } = proces;
  switch (stap.soort) {
    case 'kies':
    case 'verkent':
      return (
        <>
          <Body1 as="p">{t.declaraties.uitleg}</Body1>
          <Importfout fout={proces.fout} />
          <Bestandkeuze kies={proces.kiesBestand} bezig={stap.soort === 'verkent'} />
          {stap.soort === 'verkent' && <Laden tekst={t.declaraties.verkent} />}
          <Caption1 as="p" className={stijl.zacht}>
            {t.declaraties.privacy}
          </Caption1>
        </>
      );
    case 'kolommen':
      return (
        <>
          <Importfout fout={proces.fout} />
          <Kolomkeuze
            stap={stap}
            gemeenten={gemeenten}
            kies={proces.kiesLeeswijze}
            kiesVorm={(vorm) => proces.kiesBestand(stap.bestand, vorm)}
            tel={proces.tel}
            stop={stop}
          />
        </>
      );
    case 'telt':
      return <Telvoortgang bestand={stap.bestand} voortgang={stap.voortgang} stop={stop} />;
    case 'controle':
      return <Controlestap stap={stap} stand={stand} stop={stop} klaar={proces.klaar} />;
    case 'klaar':
      return (
        <>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{t.declaraties.klaar(stap.rijen, stap.bedrag, stap.bron)}</MessageBarBody>
          </MessageBar>
          <GaNaarknop wat="tblRealisatie" waar={t.declaraties.naarTabel} plaats={{ tabel: 'tblRealisatie' }} />
          <Button className={stijl.knop} onClick={proces.opnieuw}>
            {t.declaraties.nogEen}
          </Button>
        </>
      );
  }
}

/** Why a file was not read. */
function Importfout({ fout }: { fout: Error | undefined }) {
  const { t, taal } = useTeksten();
  const stijl = useStijl();
  if (fout === undefined) return null;
  const zin = fout instanceof Domeinfout ? zinVoorFout(fout.fout, taal) : t.declaraties.defect(fout.message);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={stijl.bericht}>
        <MessageBarTitle>{t.declaraties.nietGelezen}</MessageBarTitle>
        {zin}
      </MessageBarBody>
    </MessageBar>
  );
}
