import { describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { ritentareLavoro } from './ritentare-lavoro';

const lavoro = (mondo: Mondo, stato: string) =>
  inserisci('lavoro', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    tipo: 'relazione-annuale',
    stato,
    parametri: '{}',
    avanzamento: 10,
    tentativi: 3,
    errore: 'disco pieno',
    chiesto_il: ADESSO,
    concluso_il: ADESSO,
  });

describe('ritentareLavoro', () => {
  it('gives a failed work back to the worker, once for two who ask together', async () => {
    const mondo = await Mondo.crea();
    const id = await lavoro(mondo, 'FALLITO');
    const ufficio = await mondo.persona(['UFFICIO']);
    const esiti = await Promise.allSettled([1, 2].map(() => ritentareLavoro.esegui(ufficio.richiesta(), { lavoroId: id })));
    expect(esiti.filter((esito) => esito.status === 'fulfilled')).toHaveLength(1);
    expect(await sql('SELECT stato, tentativi, avanzamento, errore FROM lavoro WHERE id = $1', [id])).toEqual([
      { stato: 'IN_ATTESA', tentativi: 0, avanzamento: 0, errore: null },
    ]);
    await sql("UPDATE lavoro SET stato = 'CONCLUSO' WHERE id = $1", [id]);
  });

  it('refuses one that is not failed, the auditor, and another comune', async () => {
    const mondo = await Mondo.crea();
    const [concluso, fallito] = [await lavoro(mondo, 'CONCLUSO'), await lavoro(mondo, 'FALLITO')];
    await expect(ritentareLavoro.esegui((await mondo.persona(['UFFICIO'])).richiesta(), { lavoroId: concluso })).rejects.toMatchObject({
      codice: 'RITENTARE_NON_AMMESSO',
    });
    await expect(ritentareLavoro.esegui((await mondo.persona(['AUDITOR'])).richiesta(), { lavoroId: fallito })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await expect(
      ritentareLavoro.esegui((await (await Mondo.crea()).persona(['UFFICIO'])).richiesta(), { lavoroId: fallito }),
    ).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  });
});
