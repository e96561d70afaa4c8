import { describe, expect, it } from 'vitest';
import { adesioneAccolta, firmatario, FRUITORE, POLIZIA, REFERENTE } from '@/lib/testing/atto-di-prova';
import { Mondo, sql } from '@/lib/testing/mondo';
import { testoInOrdineDiLettura } from '@/lib/testing/pdf';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { generareConvenzione } from './generare-convenzione';

const CONCESSO = { profilo: 'S', visure: ['INDIVIDUALE'], finalita: ['F1'], numeroAccessi: 2 };

async function scena(opzioni: Parameters<typeof adesioneAccolta>[1] = {}) {
  const mondo = await Mondo.crea();
  const { adesioneId, enteId } = await adesioneAccolta(mondo, opzioni);
  const firma = await firmatario(mondo);
  const ufficio = await mondo.persona(['UFFICIO']);
  return { mondo, adesioneId, enteId, firma, ufficio, input: { adesioneId, firmatarioId: firma.utenteId, ...CONCESSO } };
}

describe('generareConvenzione', () => {
  it('CA-01 CA-08 CH-15 LE-01 compiles what is granted into an archived document that the ente can read', async () => {
    const { mondo, enteId, ufficio, input } = await scena();
    const { id, numero } = await generareConvenzione.esegui(ufficio.richiesta(), input);
    expect(numero).toBe('2026/0001');
    const [riga] = await sql<{
      stato: string;
      profilo: string;
      documento_id: string;
      clausole_digest: string;
      scadenza_il: null;
      finalita: { codice: string }[];
      clausole: { chiave: string; parametri: object }[];
    }>('SELECT * FROM convenzione WHERE id = $1', [id]);
    expect(riga).toMatchObject({ stato: 'GENERATA', profilo: 'S', scadenza_il: null, finalita: [{ codice: 'F1' }] });
    expect(riga?.clausole.find(({ chiave }) => chiave === 'finalita')?.parametri).toMatchObject({
      concesse: [{ codice: 'F1', descrizione: 'Iscrizione degli assistiti' }],
    });
    const referente = await mondo.persona(['REFERENTE'], { enteId });
    const contenuto = await raccogliere((await scaricareDocumento.esegui(referente.richiesta(), { id: riga?.documento_id })).flusso());
    const testo = testoInOrdineDiLettura(contenuto);
    for (const parola of [
      '2026/0001',
      'Comune di Prova',
      'Azienda sanitaria di prova',
      'Nevena Šarić',
      "D'Angelò",
      '4321',
      'Iscrizione degli assistiti',
      '2 accessi',
      'RSSLIA85A41E715C',
      'Allegato A',
      'Allegato B',
      riga?.clausole_digest ?? '-',
    ]) {
      expect(testo).toContain(parola);
    }
    expect(testo).not.toContain('Recupero dei ticket');
    expect(testo).not.toContain('Composizione della famiglia');
  });

  it('CA-18 invites referente and legal representative by two channels, as one account when they are one person', async () => {
    const { mondo, enteId, ufficio, input } = await scena();
    await generareConvenzione.esegui(ufficio.richiesta(), input);
    expect(await sql('SELECT codice_fiscale, ruoli FROM utente WHERE ente_id = $1 ORDER BY cognome', [enteId])).toEqual([
      { codice_fiscale: REFERENTE.codiceFiscale, ruoli: ['REFERENTE'] },
      { codice_fiscale: FRUITORE.codiceFiscale, ruoli: ['LEGALE_RAPPRESENTANTE'] },
    ]);
    expect((await mondo.messaggi()).map(({ tipo }) => tipo).sort()).toEqual([
      'convenzione-da-firmare',
      'convenzione-da-firmare',
      'credenziali-nome-utente',
      'credenziali-nome-utente',
      'credenziali-prima-password',
      'credenziali-prima-password',
    ]);
    expect((await mondo.messaggi()).flatMap(({ dati }) => dati.via ?? [])).toEqual(Array(4).fill('PEC_ENTE'));
    const sola = await scena({ dati: { responsabile: { ...REFERENTE, codiceFiscale: FRUITORE.codiceFiscale } } });
    await generareConvenzione.esegui(sola.ufficio.richiesta(), sola.input);
    expect(await sql('SELECT ruoli FROM utente WHERE ente_id = $1', [sola.enteId])).toEqual([
      { ruoli: ['REFERENTE', 'LEGALE_RAPPRESENTANTE'] },
    ]);
  });

  it('CH-02 CA-08 FU-11 grants no more than was asked and than the model allows', async () => {
    const { ufficio, input } = await scena();
    await expect(
      generareConvenzione.esegui(ufficio.richiesta(), {
        ...input,
        profilo: 'L',
        visure: ['STORICO_INDIVIDUALE'],
        finalita: ['F9'],
        numeroAccessi: 4,
      }),
    ).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      campi: {
        profilo: expect.any(String),
        visure: expect.any(String),
        finalita: expect.any(String),
        numeroAccessi: expect.stringContaining('3'),
      },
    });
  });

  it('CH-10 asks why ANPR does not serve the force yet, and writes it in the act', async () => {
    const { ufficio, input } = await scena(POLIZIA);
    await expect(generareConvenzione.esegui(ufficio.richiesta(), input)).rejects.toMatchObject({
      campi: { motivoAnpr: expect.any(String) },
    });
    const { id } = await generareConvenzione.esegui(ufficio.richiesta(), { ...input, motivoAnpr: 'il comando non è ancora accreditato' });
    const [{ clausole } = { clausole: [] }] = await sql<{ clausole: { chiave: string; parametri: object }[] }>(
      'SELECT clausole FROM convenzione WHERE id = $1',
      [id],
    );
    expect(clausole.find(({ chiave }) => chiave === 'decadenza')?.parametri).toMatchObject({
      motivoAnpr: 'il comando non è ancora accreditato',
    });
  });

  it('LE-02 wants a signatory with an act on file in force, and never the other party’s own', async () => {
    const { mondo, ufficio, input } = await scena();
    const senza = await mondo.persona(['RESPONSABILE']);
    await expect(generareConvenzione.esegui(ufficio.richiesta(), { ...input, firmatarioId: senza.utenteId })).rejects.toMatchObject({
      codice: 'FIRMATARIO_SENZA_DELEGA',
    });
    await sql('UPDATE delega SET valida_al = $2 WHERE erogatore_id = $1', [mondo.erogatoreId, '2026-03-09']);
    await expect(generareConvenzione.esegui(ufficio.richiesta(), input)).rejects.toMatchObject({ codice: 'FIRMATARIO_SENZA_DELEGA' });
    const stesso = await firmatario(mondo, { codice_fiscale: FRUITORE.codiceFiscale });
    await expect(generareConvenzione.esegui(ufficio.richiesta(), { ...input, firmatarioId: stesso.utenteId })).rejects.toMatchObject({
      codice: 'STESSO_FIRMATARIO',
    });
  });

  it('LE-02 starts only from an accepted and attested request of the same comune, by the office', async () => {
    const { mondo, enteId, ufficio, input } = await scena({ colonne: { stato: 'LEGITTIMITA_ATTESTATA' } });
    await expect(generareConvenzione.esegui(ufficio.richiesta(), input)).rejects.toMatchObject({ codice: 'ADESIONE_NON_ACCOLTA' });
    const altro = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(generareConvenzione.esegui(altro.richiesta(), input)).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    for (const ruolo of ['TECNICO', 'AUDITOR', 'REFERENTE'] as const) {
      const persona = await mondo.persona([ruolo], ruolo === 'REFERENTE' ? { enteId } : {});
      await expect(generareConvenzione.esegui(persona.richiesta(), input)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    }
  });

  it('makes one act out of two clicks at once, and numbers without gaps', async () => {
    const { mondo, ufficio, input } = await scena();
    const esiti = await Promise.allSettled([1, 2, 3].map(() => generareConvenzione.esegui(ufficio.richiesta(), input)));
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(esiti.flatMap((esito) => (esito.status === 'rejected' ? [(esito.reason as { codice: string }).codice] : []))).toEqual([
      'CONVENZIONE_GIA_GENERATA',
      'CONVENZIONE_GIA_GENERATA',
    ]);
    expect(await sql('SELECT numero FROM convenzione WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([{ numero: '2026/0001' }]);
    expect(await sql('SELECT ultimo FROM numeratore WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([{ ultimo: 1 }]);
  });
});
