import { describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, Mondo } from '@/lib/testing/mondo';
import { elencareDocumenti } from './elencare-documenti';

const documento = (mondo: Mondo, enteId: string, convenzioneId: string | null, colonne: Record<string, unknown> = {}) =>
  inserisci('documento', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    ente_id: enteId,
    convenzione_id: convenzioneId,
    tipo: 'CONVENZIONE',
    nome: 'c.pdf',
    mime: 'application/pdf',
    sha256: 'x',
    dimensione: 10,
    creato_il: ADESSO,
    ...colonne,
  });

describe('elencareDocumenti', () => {
  it('RT-06 shows a fruitore the documents of its own convenzioni, newest first, and no other’s', async () => {
    const mondo = await Mondo.crea();
    const [mio, altro] = [await mondo.ente(), await mondo.ente()];
    const [mia, altrui] = [await mondo.convenzione(mio), await mondo.convenzione(altro)];
    await documento(mondo, mio, mia);
    await documento(mondo, mio, mia, { tipo: 'RELAZIONE_ANNUALE', anno: 2025, creato_il: new Date(ADESSO.getTime() + 1) });
    await documento(mondo, mio, null, { tipo: 'RICHIESTA_ADESIONE' });
    await documento(mondo, altro, altrui);
    const referente = await mondo.persona(['REFERENTE'], { enteId: mio });
    const { documenti, totale } = await elencareDocumenti.esegui(referente.richiesta(), {});
    expect(totale).toBe(2);
    expect(documenti.map(({ tipo }) => tipo)).toEqual(['RELAZIONE_ANNUALE', 'CONVENZIONE']);
  });

  it('is not the office’s page, nor an operator’s', async () => {
    const mondo = await Mondo.crea();
    await expect(elencareDocumenti.esegui((await mondo.persona(['UFFICIO'])).richiesta(), {})).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    const operatore = await mondo.persona(['OPERATORE'], { enteId: await mondo.ente() });
    await expect(elencareDocumenti.esegui(operatore.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });
});
