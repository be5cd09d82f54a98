import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { EENHEIDNAMEN, type Eenheid } from '../../model/nota/afronding';
import { TEKENSTIJLEN, type Tekenstijl } from '../../model/nota/tekens';
import { INDELINGEN, NOTASOORTEN, type Notakeuze, type Notasoort } from '../../tables/nota/keuzes';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  keuzes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(128px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    // A choice is as wide as its place, however long its longest option.
    '& > *, & select': { minWidth: 0, width: '100%' },
  },
  breed: { gridColumn: '1 / -1' },
});

/** All that a user chooses about a nota. */
export interface Notavorm extends Notakeuze {
  readonly soort: Notasoort;
  readonly stijl: Tekenstijl;
  readonly eenheid: Eenheid;
}

interface Props {
  readonly vorm: Notavorm;
  readonly jaren: readonly number[];
  readonly gemeenten: readonly string[];
  readonly kies: (vorm: Notavorm) => void;
}

/** Which nota, of what year, for whom, set out by what, and how its amounts are written. */
export function Notakeuzes({ vorm, jaren, gemeenten, kies }: Props) {
  const { t } = useTeksten();
  const klasse = useStijl();
  const { gemeente, ...zonderGemeente } = vorm;
  return (
    <div className={klasse.keuzes}>
      <Keuze naam={t.nota.nota} namen={t.nota.soort} opties={NOTASOORTEN} waarde={vorm.soort} kies={(soort) => kies({ ...vorm, soort })} />
      <Keuze naam={t.nota.jaar} opties={jaren.map(String)} waarde={String(vorm.jaar)} kies={(jaar) => kies({ ...vorm, jaar: Number(jaar) })} />
      {gemeenten.length > 0 && (
        <Keuze
          naam={t.nota.voor}
          namen={{ '': t.nota.regio }}
          opties={['', ...gemeenten]}
          waarde={gemeente ?? ''}
          kies={(naam) => kies(naam === '' ? zonderGemeente : { ...vorm, gemeente: naam })}
        />
      )}
      <Keuze naam={t.nota.indeling} namen={t.nota.indelingen} opties={INDELINGEN} waarde={vorm.indeling} kies={(indeling) => kies({ ...vorm, indeling })} />
      <Keuze
        naam={t.nota.eenheid}
        namen={t.nota.eenheden}
        opties={EENHEIDNAMEN}
        waarde={vorm.eenheid}
        kies={(eenheid) => kies({ ...vorm, eenheid })}
      />
      <div className={klasse.breed}>
        <Keuze naam={t.nota.tekens} namen={t.nota.tekenstijl} opties={TEKENSTIJLEN} waarde={vorm.stijl} kies={(stijl) => kies({ ...vorm, stijl })} />
      </div>
    </div>
  );
}

interface Keuzeprops<K extends string> {
  readonly naam: string;
  readonly opties: readonly K[];
  readonly waarde: K;
  /** What an option is called; absent where that is its own name. */
  readonly namen?: Readonly<Partial<Record<K, string>>>;
  readonly kies: (optie: K) => void;
}

function Keuze<K extends string>({ naam, opties, waarde, namen, kies }: Keuzeprops<K>) {
  return (
    <Field label={naam}>
      <Select value={waarde} onChange={(_, { value }) => kies(value as K)}>
        {opties.map((optie) => (
          <option key={optie} value={optie}>
            {namen?.[optie] ?? optie}
          </option>
        ))}
      </Select>
    </Field>
  );
}
