import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import type { Doorrekening } from '../../tables/doorrekening';
import { leesGetyptBedrag } from '../../tables/getal';
import { wijzigTabellen } from '../../workbook/wijzig-tabellen';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import { Benoemdekeuze } from './benoemdekeuze';

const useStijl = makeStyles({
  formulier: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  knop: { justifySelf: 'start' },
});

/** Adds to a forecast by hand: an amount, and always a reason. */
export function Correctieformulier({ doorrekening, vraag }: { doorrekening: Doorrekening; vraag: Prognosevraag }) {
  const { t } = useTeksten();
  return (
    <Accordion collapsible>
      <AccordionItem value="correctie">
        <AccordionHeader as="h3">{t.prognose.corrigeer}</AccordionHeader>
        <AccordionPanel>
          <Formulier doorrekening={doorrekening} vraag={vraag} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Formulier({ doorrekening, vraag }: { doorrekening: Doorrekening; vraag: Prognosevraag }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { schrijf, bezig } = useSchrijven();
  const { regels, gemeenten } = doorrekening.scenarios[0]!.invoer;
  const [gekozenRegel, kiesRegel] = useState('');
  const [gekozenGemeente, kiesGemeente] = useState('');
  const [bedrag, zetBedrag] = useState('');
  const [reden, zetReden] = useState('');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const regel = regels.find((kandidaat) => kandidaat.regel === gekozenRegel)?.regel ?? regels[0]?.regel ?? '';
  const gemeente =
    gemeenten.find((kandidaat) => kandidaat.gemeente === (gekozenGemeente || vraag.gemeente))?.gemeente ?? gemeenten[0]?.gemeente ?? '';
  const euros = leesGetyptBedrag(bedrag);

  const bewaar = async () => {
    zetGeprobeerd(true);
    if (euros === undefined || reden.trim() === '') return;
    const rij = { regel, gemeente, jaar: vraag.jaar, correctie: euros, reden: reden.trim() };
    if (!(await schrijf(() => wijzigTabellen([{ soort: 'nieuw', tabel: 'tblPrognosecorrecties', rijen: [rij] }])))) return;
    zetBedrag('');
    zetReden('');
    zetGeprobeerd(false);
  };
  return (
    <form
      className={stijl.formulier}
      onSubmit={(event) => {
        event.preventDefault();
        void bewaar();
      }}
    >
      <Body1 as="p">{t.prognose.corrigeerUitleg}</Body1>
      <Benoemdekeuze naam={t.prognose.regel} opties={regels.map((kandidaat) => [kandidaat.regel, kandidaat.regel] as const)} waarde={regel} kies={kiesRegel} />
      {gemeenten.length > 1 && (
        <Benoemdekeuze
          naam={t.prognose.gemeente}
          opties={gemeenten.map((kandidaat) => [kandidaat.gemeente, kandidaat.gemeente] as const)}
          waarde={gemeente}
          kies={kiesGemeente}
        />
      )}
      <Field
        label={t.prognose.bedrag}
        hint={t.prognose.bedragHulp}
        {...(geprobeerd && euros === undefined && { validationMessage: t.prognose.bedragFout })}
      >
        <Input value={bedrag} onChange={(_, { value }) => zetBedrag(value)} />
      </Field>
      <Field label={t.prognose.reden} {...(geprobeerd && reden.trim() === '' && { validationMessage: t.prognose.redenFout })}>
        <Input value={reden} onChange={(_, { value }) => zetReden(value)} />
      </Field>
      <Button type="submit" className={stijl.knop} disabledFocusable={bezig}>
        {t.prognose.bewaar}
      </Button>
    </form>
  );
}
