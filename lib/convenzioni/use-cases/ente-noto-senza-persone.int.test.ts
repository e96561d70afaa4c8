import { describe, expect, it } from 'vitest';
import { adesioneAccolta, firmatario, FRUITORE, REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { firmato } from '@/lib/testing/firma-demo';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { caricareFirmaErogatore } from './caricare-firma-erogatore';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';
import { generareConvenzione } from './generare-convenzione';
import { preparareGenerazione } from './preparare-generazione';

const NOTA = 'protocollo@pec.example';
const GENERAZIONE = { profilo: 'S', visure: ['INDIVIDUALE'], finalita: ['F1'], numeroAccessi: 2 };

/** An accepted request in the name of an ente with nobody logging in any more; `stipulata`: whether an act of its was ever signed. */
async function scena(stipulata: string | null) {
  const mondo = await Mondo.crea();
  const { adesioneId, enteId } = await adesioneAccolta(mondo);
  await sql('UPDATE ente SET pec = $2 WHERE id = $1', [enteId, NOTA]);
  await mondo.convenzione(enteId, {
    stato: stipulata === null ? 'ANNULLATA' : 'SCADUTA',
    stipulata_il: stipulata,
    scadenza_il: '2026-02-01',
  });
  const [responsabile, ufficio] = [await firmatario(mondo), await mondo.persona(['UFFICIO'])];
  const genera = () => generareConvenzione.esegui(ufficio.richiesta(), { adesioneId, firmatarioId: responsabile.utenteId, ...GENERAZIONE });
  const messaggi = async (tipo: string) =>
    (await mondo.messaggi()).filter((uno) => uno.tipo === tipo).map(({ destinatario }) => destinatario);
  const prepara = () => preparareGenerazione.esegui(ufficio.richiesta(), { adesioneId });
  return { mondo, enteId, responsabile, ufficio, genera, prepara, messaggi };
}

const caselle = async (enteId: string) =>
  Object.fromEntries(
    (await sql<{ codice_fiscale: string; email: string }>('SELECT codice_fiscale, email FROM utente WHERE ente_id = $1', [enteId])).map(
      ({ codice_fiscale, email }) => [codice_fiscale, email],
    ),
  );

describe('RT-06 a request in the name of a known ente that has nobody with credentials', () => {
  it('sends the links to the PEC of the act signed before, never to the addresses that the request declares, and says so first', async () => {
    const { enteId, genera, prepara, messaggi, mondo } = await scena('2023-01-01');
    expect(await prepara()).toMatchObject({ inviti: { dove: 'PEC_NOTA', pec: NOTA } });
    await genera();
    expect(await messaggi('credenziali-prima-password')).toEqual([NOTA, NOTA]);
    expect((await messaggi('credenziali-nome-utente')).sort()).toEqual([FRUITORE.email, REFERENTE.email].sort());
    expect(await caselle(enteId)).toEqual({ [FRUITORE.codiceFiscale]: NOTA, [REFERENTE.codiceFiscale]: NOTA });
    // CH-16: the mail at the PEC says that the user id is in the person's own mailbox.
    expect((await mondo.messaggi()).flatMap(({ dati }) => dati.via ?? [])).toEqual(Array(4).fill('PERSONA'));
    expect((await mondo.registro()).at(-1)).toMatchObject({ dettagli: { inviti: 'PEC_NOTA' } });
  });

  it('does not send it to the old mailbox of who left either', async () => {
    const { mondo, enteId, genera, messaggi } = await scena('2023-01-01');
    await mondo.persona(['REFERENTE'], {
      enteId,
      utente: { codice_fiscale: REFERENTE.codiceFiscale, email: 'casa@posta.example', stato: 'SPENTO' },
    });
    await genera();
    expect(await messaggi('credenziali-prima-password')).toEqual([NOTA, NOTA]);
  });

  it('gives people their own mailboxes when both parties have signed who they are', async () => {
    const { mondo, enteId, ufficio, responsabile, genera } = await scena('2023-01-01');
    const { id } = await genera();
    const [riga] = await sql<{ documento_id: string }>('SELECT documento_id FROM convenzione WHERE id = $1', [id]);
    const originale = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: riga?.documento_id })).flusso());
    await caricareFirmaFruitore.esegui(ufficio.richiesta(), { id, file: await firmato(originale, FRUITORE, ADESSO) });
    expect(await caselle(enteId)).toMatchObject({ [FRUITORE.codiceFiscale]: NOTA });
    await caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: await firmato(originale, SINDACO, ADESSO) });
    expect(await caselle(enteId)).toEqual({ [FRUITORE.codiceFiscale]: FRUITORE.email, [REFERENTE.codiceFiscale]: REFERENTE.email });
    expect(await mondo.registro()).not.toEqual([]);
  });

  it('does not believe the PEC of an ente that never signed anything: it was only declared', async () => {
    const { genera, prepara, messaggi } = await scena(null);
    expect(await prepara()).toMatchObject({ inviti: { dove: 'DOMANDA' } });
    await genera();
    expect((await messaggi('credenziali-prima-password')).sort()).toEqual([FRUITORE.email, REFERENTE.email].sort());
  });

  it('invites nobody where the ente has people of its own, and says so', async () => {
    const { mondo, enteId, genera, prepara, messaggi } = await scena('2023-01-01');
    await mondo.persona(['REFERENTE'], { enteId });
    expect(await prepara()).toMatchObject({ inviti: { dove: 'NESSUNO' } });
    await genera();
    expect(await messaggi('credenziali-prima-password')).toEqual([]);
  });
});
