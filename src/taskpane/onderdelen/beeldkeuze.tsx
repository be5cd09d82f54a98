import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { DataBarHorizontal20Regular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { useTeksten } from '../teksten';

export const BEELDEN = ['grafiek', 'tabel'] as const;
export type Beeld = (typeof BEELDEN)[number];

const ICONEN = { grafiek: <DataBarHorizontal20Regular />, tabel: <Table20Regular /> };

const useStijl = makeStyles({ groep: { display: 'flex', columnGap: tokens.spacingHorizontalXS } });

/** Chooses between figures as a chart and as a table. */
export function Beeldkeuze({ beeld, kies }: { beeld: Beeld; kies: (beeld: Beeld) => void }) {
  const { t } = useTeksten();
  return (
    <div role="group" aria-label={t.figuur.weergave} className={useStijl().groep}>
      {BEELDEN.map((keuze) => (
        <ToggleButton
          key={keuze}
          size="small"
          appearance="subtle"
          icon={ICONEN[keuze]}
          checked={keuze === beeld}
          onClick={() => kies(keuze)}
        >
          {t.figuur[keuze]}
        </ToggleButton>
      ))}
    </div>
  );
}
