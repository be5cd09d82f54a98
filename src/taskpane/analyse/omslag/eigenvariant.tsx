import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { zinVoorFout } from '../../../locales/fouten';
import type { Vormnaam } from '../../../model/bekostiging/vorm';
import type { Fout } from '../../../model/fouten';
import type { Term } from '../../../model/termen';
import { useTeksten } from '../../teksten';
import { aanvullend, benodigd, type Ingetypt } from './variant';

const useStijl = makeStyles({
  velden: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'repeat(auto-fit, minmax(min(140px, 100%), 1fr))' },
});

interface Props {
  readonly vorm: Vormnaam;
  readonly ingetypt: Ingetypt;
  readonly fouten: Readonly<Partial<Record<Term, Fout>>>;
  readonly typ: (term: Term, tekst: string) => void;
}

/** The terms of a way to pay that stands nowhere in the workbook. */
export function Eigenvariant({ vorm, ...velden }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <>
      <div className={stijl.velden}>
        {benodigd(vorm).map((term) => (
          <Veld key={term} term={term} {...velden} />
        ))}
      </div>
      <Accordion collapsible>
        <AccordionItem value="afspraken">
          <AccordionHeader as="h3" size="small">
            {t.analyse.omslag.afspraken}
          </AccordionHeader>
          <AccordionPanel>
            <div className={stijl.velden}>
              {aanvullend(vorm).map((term) => (
                <Veld key={term} term={term} {...velden} />
              ))}
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}

function Veld({ term, ingetypt, fouten, typ }: Omit<Props, 'vorm'> & { term: Term }) {
  const { t, taal } = useTeksten();
  const fout = fouten[term];
  return (
    <Field label={t.analyse.term[term]} {...(fout && { validationState: 'error', validationMessage: zinVoorFout(fout, taal) })}>
      <Input inputMode="decimal" value={ingetypt[term] ?? ''} onChange={(_, { value }) => typ(term, value)} />
    </Field>
  );
}
