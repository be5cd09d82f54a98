import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fout } from '../../model/fouten';
import { Foutregel } from './foutregel';
import { useVerborgen } from './stijlen';
import { useTabelstijl } from './tabelstijl';

interface Tabelprops {
  /** What the table is called, for ears: a heading above it tells the eye. */
  readonly naam: string;
  /** The first stands above the names, the others above the amounts. */
  readonly koppen: readonly string[];
  readonly children: ReactNode;
}

/** A table of names with their amounts. */
export function Bedragentabel({ naam, koppen, children }: Tabelprops) {
  const tabel = useTabelstijl();
  return (
    <table className={tabel.tabel}>
      <caption className={useVerborgen()}>{naam}</caption>
      <thead>
        <tr>
          {koppen.map((kop, i) => (
            <th key={kop} scope="col" className={mergeClasses(tabel.kop, i > 0 && tabel.getal)}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface Rijprops {
  readonly naam: ReactNode;
  readonly bedragen: readonly ReactNode[];
  /** It adds up the others, or is the one that counts. */
  readonly totaal?: boolean;
}

/** A name with its amounts. */
export function Bedragrij({ naam, bedragen, totaal = false }: Rijprops) {
  const tabel = useTabelstijl();
  return (
    <tr>
      <th scope="row" className={mergeClasses(tabel.cel, totaal && tabel.totaal)}>
        {naam}
      </th>
      {bedragen.map((bedrag, i) => (
        <td key={i} className={mergeClasses(tabel.cel, tabel.getal, totaal && tabel.totaal)}>
          {bedrag}
        </td>
      ))}
    </tr>
  );
}

/** A name with what went wrong in place of its amounts. */
export function Bedragfout({ naam, fout, breedte }: { naam: ReactNode; fout: Fout; breedte: number }) {
  const tabel = useTabelstijl();
  return (
    <tr>
      <th scope="row" className={tabel.cel}>
        {naam}
      </th>
      <td className={tabel.cel} colSpan={breedte}>
        <Foutregel fout={fout} />
      </td>
    </tr>
  );
}
