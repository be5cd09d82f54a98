import { Body1, Button, Caption1Strong, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { zinVoorRegel } from '../../locales/notazinnen';
import { bewaarZin, verwijderZin } from '../../tables/nota/zin-bewaren';
import type { Beeldregel, Notabeeld } from '../../tables/nota/notabeeld';
import { wijzigTabellen } from '../../workbook/wijzig-tabellen';
import { Statuslabel } from '../onderdelen/statuslabel';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import { useLezing } from './lezing';

const useStijl = makeStyles({
  vak: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  veld: { width: '100%' },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The sentence of a line: the suggested one, or the user's own, to be changed here or in tblNotateksten. */
export function Toelichting({ beeld, beeldregel }: { beeld: Notabeeld; beeldregel: Beeldregel }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [nieuw, zetNieuw] = useState<string>();
  const { regel, tekst, eigen, nalezen } = beeldregel;
  const zin = tekst ?? zinVoorRegel(beeldregel);
  if (nieuw !== undefined) return <Zinveld beeld={beeld} beeldregel={beeldregel} tekst={nieuw} zetTekst={zetNieuw} />;
  return (
    <div className={stijl.vak}>
      <Caption1Strong>{eigen ? t.nota.eigenZin : t.nota.zin}</Caption1Strong>
      <Body1 as="p" lang="nl">
        {zin}
      </Body1>
      {nalezen && (
        <Statuslabel toon="letOp" icoon={Warning16Filled}>
          {t.nota.nalezen}
        </Statuslabel>
      )}
      {beeld.vastgelegd === undefined && (
        <Button size="small" icon={<Edit16Regular />} aria-label={t.nota.wijzig(regel.naam)} onClick={() => zetNieuw(zin)}>
          {t.nota.wijzigKort}
        </Button>
      )}
    </div>
  );
}

interface Veldprops {
  readonly beeld: Notabeeld;
  readonly beeldregel: Beeldregel;
  readonly tekst: string;
  readonly zetTekst: (tekst: string | undefined) => void;
}

function Zinveld({ beeld, beeldregel, tekst, zetTekst }: Veldprops) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { schrijf, bezig } = useSchrijven();
  const { tabellen } = useLezing();
  const sluitNa = async (handeling: () => Promise<void>) => {
    if (await schrijf(handeling)) zetTekst(undefined);
  };
  const bewaar = () => void sluitNa(() => wijzigTabellen([bewaarZin(beeld, beeldregel, tekst, tabellen)]));
  const { eigen } = beeldregel;
  return (
    <div className={stijl.vak}>
      <Field className={stijl.veld} label={t.nota.zin}>
        <Textarea autoFocus lang="nl" resize="vertical" rows={5} value={tekst} onChange={(_, { value }) => zetTekst(value)} />
      </Field>
      <div className={stijl.knoppen}>
        <Button size="small" appearance="primary" disabledFocusable={bezig || tekst.trim() === ''} onClick={bewaar}>
          {t.nota.bewaar}
        </Button>
        <Button size="small" onClick={() => zetTekst(undefined)}>
          {t.algemeen.annuleren}
        </Button>
        {eigen && (
          <Button size="small" appearance="subtle" disabledFocusable={bezig} onClick={() => void sluitNa(() => wijzigTabellen([verwijderZin(eigen, tabellen)]))}>
            {t.nota.terug}
          </Button>
        )}
      </div>
    </div>
  );
}
