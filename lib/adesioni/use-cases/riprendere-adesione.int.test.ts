import { describe, expect, it } from 'vitest';
import { adesioneDiProva, conGettone, datiDiProva, modelloAperto, richiedente } from '@/lib/testing/adesioni';
import { Mondo } from '@/lib/testing/mondo';
import { PASSI, SCHEMI_PASSO } from '../schema';
import { iniziareAdesione } from './iniziare-adesione';
import { presentareAdesione } from './presentare-adesione';
import { riprendereAdesione } from './riprendere-adesione';
import { salvarePasso } from './salvare-passo';

describe('where a link leads', () => {
  it('CH-13 goes back to the step at which the draft was left, then to its summary, then to its state', async () => {
    const mondo = await Mondo.crea();
    const { gettone } = await iniziareAdesione.esegui(mondo.anonimo(), { modelloId: await modelloAperto(mondo), email: 'a@ente.example' });
    const chi = conGettone(gettone);
    const dove = async () => (await riprendereAdesione.esegui(chi(), {})).percorso.replace(`/adesione/${mondo.codice}/`, '');
    expect(await dove()).toBe('compila/ente');

    const dati = datiDiProva() as Record<string, unknown>;
    for (const [indice, passo] of PASSI.entries()) {
      const valori = Object.fromEntries(Object.keys(SCHEMI_PASSO[passo].shape).map((chiave) => [chiave, dati[chiave]]));
      await salvarePasso.esegui(chi(), { passo, completo: false, valori: JSON.parse(JSON.stringify(valori)) });
      expect(await dove()).toBe(`compila/${passo}`);
      await salvarePasso.esegui(chi(), { passo, completo: true, valori: JSON.parse(JSON.stringify(valori)) });
      const prossimo = PASSI[indice + 1];
      expect(await dove()).toBe(prossimo ? `compila/${prossimo}` : 'riepilogo');
    }
    await presentareAdesione.esegui(chi(), { dichiara: true });
    expect(await dove()).toBe('stato');
  });

  it('opens nothing once it is over', async () => {
    const mondo = await Mondo.crea();
    const chi = await richiedente(mondo, await adesioneDiProva(mondo), new Date('2026-03-01T00:00:00Z'));
    await expect(riprendereAdesione.esegui(chi(), {})).rejects.toMatchObject({ codice: 'COLLEGAMENTO_NON_VALIDO' });
  });
});
