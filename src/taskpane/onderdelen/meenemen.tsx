import { Button, Caption1, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { ImageCopy20Regular } from '@fluentui/react-icons/svg/image-copy';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { TableCopy20Regular } from '@fluentui/react-icons/svg/table-copy';
import { useState, type RefObject } from 'react';
import { paneelteksten, type Paneelteksten } from '../../locales/paneel';
import { zetBladenNeer } from '../../workbook/bladen';
import { figuurblad, type Figuur } from '../../workbook/plan/figuurblad';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import { Afbeeldingdialoog } from './afbeeldingdialoog';
import { alsAdres, BUITEN_BEELD, kopieerAfbeelding, kopieerTabel, maakAfbeelding } from './klembord';

const useStijl = makeStyles({
  groep: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalXS, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  gevolg: { minHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly figuur: (t: Paneelteksten) => Figuur;
  /** What a picture is taken of. */
  readonly beeld: RefObject<HTMLElement | null>;
  /** Whether the chart is on the screen. */
  readonly metGrafiek: boolean;
}

type Gevolg = 'opBladGezet' | 'afbeeldingGekopieerd' | 'tabelGekopieerd' | 'afbeeldingMislukt' | 'tabelMislukt';

/** Takes a chart with its figures out of the pane: to a sheet of its own, or to the clipboard. */
export function Meenemen({ figuur, beeld, metGrafiek }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const terugkeer = useRestoreFocusTarget();
  const { schrijf, bezig } = useSchrijven();
  const [gevolg, zetGevolg] = useState<Gevolg>();
  const [adres, zetAdres] = useState<string>();
  const { titel, cijfers } = figuur(t);

  const opBlad = async () => {
    // What stands in cells is Dutch, whatever the language of the pane.
    const opNederlands = figuur(paneelteksten('nl'));
    const gelukt = await schrijf(() => zetBladenNeer((naam) => [figuurblad(naam(opNederlands.blad), opNederlands)]));
    zetGevolg(gelukt ? 'opBladGezet' : undefined);
  };
  const tabel = async () => zetGevolg((await kopieerTabel(cijfers)) ? 'tabelGekopieerd' : 'tabelMislukt');
  const afbeelding = async () => {
    if (!beeld.current) return;
    const gemaakt = maakAfbeelding(beeld.current);
    if (await kopieerAfbeelding(gemaakt)) {
      zetGevolg('afbeeldingGekopieerd');
      return;
    }
    try {
      zetAdres(await alsAdres(await gemaakt));
    } catch {
      zetGevolg('afbeeldingMislukt');
    }
  };
  return (
    <div {...BUITEN_BEELD}>
      <div role="group" aria-label={t.figuur.acties(titel)} className={stijl.groep}>
        <Button size="small" appearance="subtle" icon={<TableAdd20Regular />} disabledFocusable={bezig} onClick={() => void opBlad()}>
          {t.figuur.opBlad}
        </Button>
        {metGrafiek && (
          <Button size="small" appearance="subtle" icon={<ImageCopy20Regular />} onClick={() => void afbeelding()} {...terugkeer}>
            {t.figuur.kopieerAfbeelding}
          </Button>
        )}
        <Button size="small" appearance="subtle" icon={<TableCopy20Regular />} onClick={() => void tabel()}>
          {t.figuur.kopieerTabel}
        </Button>
      </div>
      <Caption1 as="p" role="status" className={stijl.gevolg}>
        {gevolg && t.figuur[gevolg]}
      </Caption1>
      <Afbeeldingdialoog adres={adres} naam={titel} sluit={() => zetAdres(undefined)} />
    </div>
  );
}
