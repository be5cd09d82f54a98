import { expect, it } from 'vitest';
import { openVoorkeuren } from '../../src/taskpane/voorkeuren';

// Node has no browser storage, as a browser that blocks it.
it('Waar de browser niets bewaart, blijft een keuze zolang het paneel open is', async () => {
  const voorkeuren = await openVoorkeuren();
  voorkeuren.set('tabblad', 'controles');
  expect(voorkeuren.get('tabblad')).toBe('controles');
});
