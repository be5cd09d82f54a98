import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useMemo } from 'react';
import { vindplaatsen, type Regelvraag } from '../../tables/vindplaatsen';
import { adresVan } from '../../workbook/ga-naar';
import type { Modellezing } from '../../workbook/model';
import { useGaNaar } from '../onderdelen/ga-naar';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  knop: {
    justifyContent: 'space-between',
    width: '100%',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
});

/** The cells a line rests on; choosing one goes there. */
export function Vindplaatslijst({ lezing, vraag }: { lezing: Modellezing; vraag: Regelvraag }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const gaNaar = useGaNaar();
  const { scenario, jaar, segment, regel } = vraag;
  const gevonden = useMemo(
    () => vindplaatsen(lezing.tabellen, { scenario, jaar, segment, regel }),
    [lezing, scenario, jaar, segment, regel],
  );
  return (
    <ul className={stijl.lijst}>
      {gevonden.map(({ wat, naam, plaats }) => {
        const adres = adresVan(plaats, lezing);
        return (
          <li key={adres}>
            <Button
              className={stijl.knop}
              appearance="subtle"
              icon={<ArrowRight16Regular />}
              iconPosition="after"
              onClick={() => gaNaar(plaats)}
            >
              {t.herleiding.gaNaar(t.herleiding.wat[wat](naam), adres)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
