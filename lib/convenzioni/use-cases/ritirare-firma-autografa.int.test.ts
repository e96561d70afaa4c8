import { describe, expect, it } from 'vitest';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { CLAUSOLE_GENERALI, FRUITORE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { caricareFirmaErogatore } from './caricare-firma-erogatore';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';
import { leggereConvenzione } from './leggere-convenzione';
import { registrareFirmaAutografa } from './registrare-firma-autografa';
import { ritirareFirmaAutografa } from './ritirare-firma-autografa';

const motivo = 'È la scansione di un altro atto, caricata per sbaglio.';
const dichiarazione = {
  firmataIl: '2026-03-10',
  accertamento: 'Carta di identità rilasciata dal comune, numero CA00000AA.',
  file: { nome: 'scan.pdf', mime: 'application/pdf', contenuto: pdfMinimo() },
};

/** A convenzione that the ente has signed by hand, recorded by the office. */
async function firmataAMano() {
  const scena = await convenzioneGenerata({ clausole: { ...CLAUSOLE_GENERALI, sottoscrizione: { autografa: true } } });
  const { id, enteId, ufficio } = scena;
  await sql('UPDATE ente SET tipo = $2 WHERE id = $1', [enteId, 'GESTORE_DI_SERVIZI']);
  await registrareFirmaAutografa.esegui(ufficio.richiesta(), { id, versione: 1, ...dichiarazione });
  const documento = async () =>
    (
      await sql<{ stato: string; firme_apposte: string[] }>('SELECT * FROM documento WHERE convenzione_id = $1 AND tipo = $2', [
        id,
        'CONVENZIONE',
      ])
    )[0];
  const ritira = (chi = ufficio, versione = 2) => ritirareFirmaAutografa.esegui(chi.richiesta(), { id, versione, motivo });
  return { ...scena, documento, ritira };
}

describe('the scan of a signature by hand', () => {
  it('CA-16 is withdrawn with a reason: it stays, marked, and the fruitore signs again', async () => {
    const { mondo, id, ufficio, riga, ritira, documento } = await firmataAMano();
    expect((await leggereConvenzione.esegui(ufficio.richiesta(), { id })).atti).toContain('ritiroAutografa');
    expect(await ritira()).toEqual({ stato: 'GENERATA' });
    expect(await riga()).toMatchObject({ stato: 'GENERATA', firmata_fruitore_il: null });
    expect(await documento()).toMatchObject({ stato: 'GENERATO', firme_apposte: [] });
    const { documenti } = await leggereFascicolo.esegui(ufficio.richiesta(), { id });
    expect(documenti.find(({ tipo }) => tipo === 'CONVENZIONE')).toMatchObject({
      copie: [],
      autografe: 0,
      ritirati: [{ nome: 'scan.pdf', esitoFirma: 'AUTOGRAFA' }],
    });
    const [voce] = await sql<{ dettagli: object; oggetto: string }>(
      'SELECT oggetto, dettagli FROM registro WHERE erogatore_id = $1 AND operazione = $2',
      [mondo.erogatoreId, 'ritirare-firma-autografa'],
    );
    expect(voce).toMatchObject({ oggetto: id, dettagli: { motivo, parte: 'FRUITORE' } });
    const vista = await leggereConvenzione.esegui(ufficio.richiesta(), { id });
    expect(vista.atti).toEqual(expect.arrayContaining(['firmaFruitore', 'firmaAutografa']));
    expect(vista.firme).toMatchObject({ manca: 'FRUITORE', ricevute: [], autografa: null });
    expect(vista.documenti.map(({ nome }) => nome)).not.toContain('scan.pdf');
    const giusta = { ...dichiarazione, file: { ...dichiarazione.file, nome: 'giusta.pdf' } };
    expect(await registrareFirmaAutografa.esegui(ufficio.richiesta(), { id, versione: 3, ...giusta })).toEqual({
      stato: 'FIRMATA_FRUITORE',
    });
  });

  it('CA-16 is withdrawn by who registered it, or by a responsabile', async () => {
    const { mondo, ritira, responsabile, riga } = await firmataAMano();
    const altra = await mondo.persona(['UFFICIO']);
    await expect(ritira(altra)).rejects.toMatchObject({ codice: 'RITIRO_ALTRUI' });
    expect(await riga()).toMatchObject({ stato: 'FIRMATA_FRUITORE' });
    expect(await ritira(responsabile)).toEqual({ stato: 'GENERATA' });
  });

  it('CA-16 is withdrawn once, by two who act together', async () => {
    const { ritira, responsabile } = await firmataAMano();
    const esiti = await Promise.allSettled([ritira(), ritira(responsabile)]);
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(esiti.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { famiglia: 'REGOLA' } });
  });

  it('CA-16 stays once the comune has signed, or while its file is examined: the way out is told', async () => {
    const { id, ritira, originale, responsabile } = await firmataAMano();
    await caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: await firmatoDaEsaminare(originale, SINDACO, ADESSO) });
    await expect(ritira()).rejects.toMatchObject({ codice: 'CONTROFIRMA_IN_ESAME' });
    const altra = await firmataAMano();
    const file = await firmato(altra.originale, SINDACO, ADESSO);
    await caricareFirmaErogatore.esegui(altra.responsabile.richiesta(), { id: altra.id, file });
    await expect(altra.ritira(altra.ufficio, 3)).rejects.toMatchObject({
      codice: 'RITIRAREAUTOGRAFA_NON_AMMESSO',
      message: expect.stringContaining('si risolve e se ne genera un’altra') as string,
    });
  });

  it('CA-16 is no digital signature, which is not withdrawn', async () => {
    const { id, referente, ufficio, originale } = await convenzioneGenerata();
    await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: await firmato(originale, FRUITORE, ADESSO) });
    await expect(ritirareFirmaAutografa.esegui(ufficio.richiesta(), { id, versione: 2, motivo })).rejects.toMatchObject({
      codice: 'FIRMA_NON_AUTOGRAFA',
    });
  });
});
