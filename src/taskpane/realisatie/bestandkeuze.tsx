import { Body1, Button, Caption1, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { DocumentAdd24Regular } from '@fluentui/react-icons/svg/document-add';
import { useRef, useState, type DragEvent } from 'react';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  vak: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  boven: { ...shorthands.borderColor(tokens.colorBrandStroke1), backgroundColor: tokens.colorBrandBackground2 },
  zacht: ZACHT,
});

const SOORTEN = '.csv,.txt,.tsv,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes a file: chosen from a folder, or dropped. */
export function Bestandkeuze({ kies, bezig }: { kies: (bestand: File) => void; bezig: boolean }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const invoer = useRef<HTMLInputElement>(null);
  const [isBoven, zetBoven] = useState(false);
  const neem = ([bestand]: Iterable<File>) => {
    if (bestand && !bezig) kies(bestand);
  };
  const laatLos = (event: DragEvent) => {
    event.preventDefault();
    zetBoven(false);
    neem(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(stijl.vak, isBoven && stijl.boven)}
      onDragOver={(event) => {
        event.preventDefault();
        zetBoven(true);
      }}
      onDragLeave={() => zetBoven(false)}
      onDrop={laatLos}
    >
      <input
        ref={invoer}
        type="file"
        hidden
        accept={SOORTEN}
        onChange={({ currentTarget }) => {
          neem(currentTarget.files ?? []);
          // The same file again is a choice as well.
          currentTarget.value = '';
        }}
      />
      <Button icon={<DocumentAdd24Regular />} disabledFocusable={bezig} onClick={() => invoer.current?.click()}>
        {t.declaraties.kies}
      </Button>
      <Body1>{t.declaraties.sleep}</Body1>
      <Caption1 className={stijl.zacht}>{t.declaraties.soorten}</Caption1>
    </div>
  );
}
