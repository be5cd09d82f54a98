import { dagUitTekst, type Dag } from '../../model/kalender';

/** Today where the user is, as Excel counts days. */
export function vandaag(): Dag {
  const nu = new Date();
  return dagUitTekst([nu.getDate(), nu.getMonth() + 1, nu.getFullYear()].join('-'))!;
}
