import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode, Ref } from 'react';
import { useTeksten } from './teksten';
import { Menuvlak } from './onderdelen/menuvlak';

const useStijl = makeStyles({
  balk: { display: 'flex', alignItems: 'center', minWidth: 0, marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  tabbladen: { minWidth: 0 },
  // Where the tabs end, whatever room is left.
  meer: { flexShrink: 0 },
});

/** A screen that can be chosen. */
export interface Keuze<Naam extends string> {
  readonly naam: Naam;
  readonly tekst: string;
  /** What asks for attention behind its name. */
  readonly teken?: ReactNode;
}

interface Props<Naam extends string> {
  readonly keuzes: readonly Keuze<Naam>[];
  readonly gekozen: Naam;
  readonly kies: (naam: Naam) => void;
}

/** The screens side by side; those that do not fit are in a menu behind them, the chosen one and what asks for attention last. */
export function Navigatie<Naam extends string>({ keuzes, gekozen, kies }: Props<Naam>) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <Overflow minimumVisible={1}>
      <div className={stijl.balk}>
        <TabList
          className={stijl.tabbladen}
          aria-label={t.algemeen.onderdelen}
          selectedValue={gekozen}
          onTabSelect={(_, { value }) => kies(value as Naam)}
        >
          {keuzes.map(({ naam, tekst, teken }) => (
            <OverflowItem key={naam} id={naam} priority={naam === gekozen ? 3 : teken ? 2 : 1}>
              <Tab id={`tab-${naam}`} value={naam} aria-controls={`paneel-${naam}`}>
                {tekst}
                {teken}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <Meer keuzes={keuzes} kies={kies} />
      </div>
    </Overflow>
  );
}

function Meer<Naam extends string>({ keuzes, kies }: Omit<Props<Naam>, 'gekozen'>) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu inline hasIcons={false}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          // A button for certain; Fluent's typings leave open what it is.
          ref={ref as Ref<never>}
          className={stijl.meer}
          appearance="subtle"
          menuIcon={null}
          icon={<MoreHorizontal20Regular />}
          aria-label={t.algemeen.meerOnderdelen(overflowCount)}
        />
      </MenuTrigger>
      <Menuvlak>
        <MenuList>
          {keuzes.map((keuze) => (
            <Verborgen key={keuze.naam} keuze={keuze} kies={kies} />
          ))}
        </MenuList>
      </Menuvlak>
    </Menu>
  );
}

function Verborgen<Naam extends string>({ keuze: { naam, tekst, teken }, kies }: { keuze: Keuze<Naam>; kies: (naam: Naam) => void }) {
  if (useIsOverflowItemVisible(naam)) return null;
  return (
    <MenuItem onClick={() => kies(naam)}>
      {tekst}
      {teken}
    </MenuItem>
  );
}
