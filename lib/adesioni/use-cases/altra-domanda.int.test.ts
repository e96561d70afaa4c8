import { describe, expect, it } from 'vitest';
import { adesioneDiProva, datiDiProva, richiedente, rigaAdesione } from '@/lib/testing/adesioni';
import { Mondo } from '@/lib/testing/mondo';
import { presentareAdesione } from './presentare-adesione';
import { rispondereIntegrazione } from './rispondere-integrazione';
import { ritirareAdesione } from './ritirare-adesione';
import { salvarePasso } from './salvare-passo';

describe('two domande in one browser', () => {
  it('CH-13 lets no act of one page land on the domanda that another tab has opened meanwhile', async () => {
    const mondo = await Mondo.crea();
    const [mia, altra] = [await adesioneDiProva(mondo, { stato: 'BOZZA' }), await adesioneDiProva(mondo, { stato: 'BOZZA' })];
    const chi = await richiedente(mondo, altra);
    const prima = await rigaAdesione(altra);
    const salva = (adesioneId: string, completo: boolean) =>
      salvarePasso.esegui(chi(), {
        adesioneId,
        passo: 'ente',
        completo,
        valori: { ente: { ...datiDiProva().ente, denominazione: 'Mio' } },
      });
    for (const atto of [
      () => salva(mia, true),
      () => salva(mia, false),
      () => presentareAdesione.esegui(chi(), { adesioneId: mia, dichiara: true }),
      () => ritirareAdesione.esegui(chi(), { adesioneId: mia }),
      () => rispondereIntegrazione.esegui(chi(), { adesioneId: mia, risposta: 'Ecco quanto richiesto.' }),
    ])
      await expect(atto()).rejects.toMatchObject({ codice: 'ALTRA_DOMANDA', message: expect.stringContaining('dal suo collegamento') });
    expect(await rigaAdesione(altra)).toEqual(prima);
    await salva(altra, false);
    expect((await rigaAdesione(altra)).dati).toMatchObject({ ente: { denominazione: 'Mio' } });
  });
});
