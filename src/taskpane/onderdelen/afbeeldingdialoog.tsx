import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  beeld: { display: 'block', maxWidth: '100%', marginTop: tokens.spacingVerticalM, border: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  /** Absent: closed. */
  readonly adres: string | undefined;
  readonly naam: string;
  readonly sluit: () => void;
}

/** The picture itself, for a host that lets nothing but a person copy it. */
export function Afbeeldingdialoog({ adres, naam, sluit }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <Dialog open={adres !== undefined} onOpenChange={sluit}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.figuur.zelfKopieren}</DialogTitle>
          <DialogContent>
            {t.figuur.zelfKopierenUitleg}
            <img className={stijl.beeld} src={adres} alt={naam} />
          </DialogContent>
          <DialogActions>
            <Button as="a" appearance="primary" href={adres} download={`${naam}.png`}>
              {t.figuur.bewaar}
            </Button>
            <Button onClick={sluit}>{t.algemeen.sluiten}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
