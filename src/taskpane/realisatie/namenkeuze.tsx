import { Body1, Caption1, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { euro } from '../../locales/taal';
import type { Naamregister } from '../../tables/declaraties/naamregister';
import { vermoedelijk } from '../../tables/declaraties/naamregister';
import type { Naamkeuze } from '../../tables/declaraties/toedeling';
import { LIJST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import type { Onbekendenaam } from '../../tables/declaraties/onbekende-namen';

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalS },
  lijst: { ...LIJST, display: 'grid', rowGap: tokens.spacingVerticalM },
  zacht: ZACHT,
});

/** More than this is no list to go through: then something else is the matter. */
const GETOOND = 50;
const NIET = '-';

interface Props {
  readonly kop: string;
  readonly uitleg: string;
  readonly namen: readonly Onbekendenaam[];
  readonly register: Naamregister;
  readonly kies: (naam: string, keuze: Naamkeuze | undefined) => void;
}

/** Asks what names in a file stand for that the model does not know. */
export function Namenkeuze({ kop, uitleg, namen, register, kies }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  if (namen.length === 0) return null;
  return (
    <section className={stijl.deel}>
      <Subtitle2 as="h3">{kop}</Subtitle2>
      <Body1 as="p">{uitleg}</Body1>
      <ul className={stijl.lijst}>
        {namen.slice(0, GETOOND).map(({ naam, regels, bedrag, keuze }) => {
          const vermoeden = vermoedelijk(naam, register);
          return (
            <li key={naam}>
              <Field label={naam} hint={t.declaraties.omvang(regels, euro(bedrag), vermoeden)}>
                <Select
                  value={keuze === null ? NIET : (keuze ?? '')}
                  onChange={(_, { value }) => kies(naam, value === '' ? undefined : value === NIET ? null : value)}
                >
                  <option value="">{t.declaraties.nogOnbekend}</option>
                  <option value={NIET}>{t.declaraties.nietInlezen}</option>
                  {(vermoeden === undefined ? register.namen : [vermoeden, ...register.namen.filter((ander) => ander !== vermoeden)]).map((optie) => (
                    <option key={optie}>{optie}</option>
                  ))}
                </Select>
              </Field>
            </li>
          );
        })}
      </ul>
      {namen.length > GETOOND && (
        <Caption1 as="p" className={stijl.zacht}>
          {t.declaraties.meerNamen(namen.length - GETOOND)}
        </Caption1>
      )}
    </section>
  );
}
