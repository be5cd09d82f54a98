import { makeStyles, MenuPopover, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStijl = makeStyles({ vlak: { zIndex: tokens.zIndexPopup } });

/** Where the choices of a menu stand that is part of its place in the page: above whatever comes after it there. */
export function Menuvlak({ children }: Pick<ComponentProps<typeof MenuPopover>, 'children'>) {
  return <MenuPopover className={useStijl().vlak}>{children}</MenuPopover>;
}
