import { describe, expect, it } from 'vitest';
import { istanteItaliano } from '@/lib/core/date';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
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

  it('CA-16 SA-10 names every document apart from the others: by person, a signed copy by its act and the day of it', async () => {
    const mondo = await Mondo.crea();
    const enteId = await mondo.ente();
    const convenzioneId = await mondo.convenzione(enteId);
    const nuovo = (minuti: number, colonne: Record<string, unknown>) =>
      documento(mondo, enteId, convenzioneId, { generato: true, creato_il: new Date(ADESSO.getTime() + minuti * 60_000), ...colonne });
    const addendum = { tipo: 'ADDENDUM', titolo: 'Atto aggiuntivo' };
    const [primo, secondo] = [await nuovo(0, addendum), await nuovo(60, addendum)];
    for (const [minuti, originale_id] of [
      [70, primo],
      [80, secondo],
    ] as const)
      await nuovo(minuti, { tipo: 'ATTO_FIRMATO', generato: false, parte: 'FRUITORE', originale_id });
    const designazione = await nuovo(90, { tipo: 'ATTO_DESIGNAZIONE', titolo: 'Atto di designazione' });
    const operatoreId = await operatoreDiProva(mondo, enteId, convenzioneId, { nome: 'Ada', cognome: 'Neri' });
    await sql('INSERT INTO nominato VALUES ($1, $2, $3)', [mondo.erogatoreId, designazione, operatoreId]);
    const { documenti } = await elencareDocumenti.esegui((await mondo.persona(['REFERENTE'], { enteId })).richiesta(), {});
    const di = (minuti: number) => `Atto aggiuntivo del ${istanteItaliano(new Date(ADESSO.getTime() + minuti * 60_000))}`;
    expect(documenti.map(({ etichetta }) => etichetta)).toEqual([
      'Atto di designazione: Ada Neri',
      `${di(60)}, copia firmata dall’ente`,
      `${di(0)}, copia firmata dall’ente`,
      di(60),
      di(0),
    ]);
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
