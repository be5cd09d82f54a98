import { describe, expect, it } from 'vitest';
import { Domeinfout, probeer } from '../../src/model/fouten';

const ontbreekt = () => {
  throw new Domeinfout('ontbreekt', { term: 'tarief' });
};

describe('Een berekening die kan mislukken', () => {
  it('geeft haar waarde, ook als die niets is', () => {
    expect(probeer(() => 5)).toEqual({ waarde: 5 });
    expect(probeer(() => undefined)).toEqual({ waarde: undefined });
  });

  it('geeft een fout in de cijfers als waarde terug', () => {
    expect(probeer(ontbreekt)).toEqual({ fout: { code: 'ontbreekt', gegevens: { term: 'tarief' } } });
  });

  it('houdt een fout in de code zelf niet tegen', () => {
    expect(() => probeer(() => (undefined as unknown as { waarde: number }).waarde)).toThrow(TypeError);
  });

  it('noemt code en gegevens in haar bericht, voor wie haar ongelezen tegenkomt', () => {
    expect(ontbreekt).toThrow('ontbreekt {"term":"tarief"}');
    expect(new Domeinfout('ontbreekt', { term: 'tarief' }).name).toBe('Domeinfout');
  });
});
