import { describe, expect, it } from 'vitest';
import { Orologio, Regia, type Storia } from './regia';

const giorno = (numero: number): Date => new Date(Date.UTC(2026, 0, numero, 9));

describe('the director of the demonstration', () => {
  it('plays the acts of all stories in the order of time, and those begun in the middle too', async () => {
    const orologio = new Orologio(giorno(1));
    const regia = new Regia(orologio);
    const fatti: string[] = [];
    const segna = (chi: string): void => void fatti.push(`${chi} ${orologio.adesso.getUTCDate()}`);
    async function* figlia(): Storia {
      yield giorno(4);
      segna('figlia');
    }
    async function* lunga(): Storia {
      yield giorno(2);
      segna('lunga');
      await regia.entra(figlia());
      yield giorno(5);
      segna('lunga');
    }
    async function* breve(): Storia {
      yield giorno(3);
      segna('breve');
    }
    await regia.entra(lunga());
    await regia.entra(breve());
    await regia.recita(() => undefined);
    expect(fatti).toEqual(['lunga 2', 'breve 3', 'figlia 4', 'lunga 5']);
  });

  it('never sets the clock back', () => {
    const orologio = new Orologio(giorno(3));
    orologio.passano(60);
    orologio.avanzaA(giorno(2));
    expect(orologio.adesso).toEqual(new Date(giorno(3).getTime() + 60_000));
  });
});
