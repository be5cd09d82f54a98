import { makeStyles } from '@fluentui/react-components';

const useStijl = makeStyles({
  verborgen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The class of what is only for ears. */
export const useVerborgen = (): string => useStijl().verborgen;
