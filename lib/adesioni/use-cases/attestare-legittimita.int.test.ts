import { describe, expect, it, vi } from 'vitest';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { adesioneDiProva, delegaDiProva, richiedente, rigaAdesione } from '@/lib/testing/adesioni';
import { conUnMomento, mentreCompone } from '@/lib/testing/mentre-compone';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { testoDelPdf } from '@/lib/testing/pdf';
import { attestareLegittimita } from './attestare-legittimita';
import { chiedereIntegrazioni } from './chiedere-integrazioni';
import { leggereAdesione } from './leggere-adesione';
import { registrareIntegrazionePervenuta } from './registrare-integrazione-pervenuta';
import { scaricareAllegato } from './scaricare-allegato';
import { seguireAdesione } from './seguire-adesione';

vi.mock('@/lib/platform/pdf/genera-pdf', async (originale) => conUnMomento(await originale()));

const MOTIVO = 'Ricorrono i presupposti di legge e i dati sono pertinenti.';
const DEROGA = 'Sono l’unica persona assegnata ai servizi demografici.';

async function istruita(da?: string) {
  const mondo = await Mondo.crea();
  const ufficio = await mondo.persona(['UFFICIO']);
  const responsabile = await mondo.persona(['RESPONSABILE', 'UFFICIO']);
  const id = await adesioneDiProva(mondo, {
    stato: 'IN_ISTRUTTORIA',
    istrutta_da: da === 'responsabile' ? responsabile.utenteId : ufficio.utenteId,
  });
  return { mondo, ufficio, responsabile, id, input: { id, versione: 1, motivo: MOTIVO } };
}

describe('attesting legitimacy', () => {
  it('LE-02 writes the attestation, which the applicant does not see', async () => {
    const { mondo, responsabile, id, input } = await istruita();
    await delegaDiProva(mondo, responsabile.utenteId);
    await attestareLegittimita.esegui(responsabile.richiesta(), input);
    const [documento, ...altri] = (await leggereAdesione.esegui(responsabile.richiesta(), { id })).documenti;
    expect([documento?.tipo, altri]).toEqual(['ATTESTAZIONE_LEGITTIMITA', []]);
    const contenuto = await raccogliere((await scaricareDocumento.esegui(responsabile.richiesta(), { id: documento?.id })).flusso());
    expect(testoDelPdf(contenuto).replace(/\s+/g, ' ')).toContain('sussistono i presupposti di legittimità');
    const chi = await richiedente(mondo, id);
    expect((await seguireAdesione.esegui(chi(), {})).documenti).toEqual([]);
    await expect(scaricareAllegato.esegui(chi(), { id: documento?.id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
  });

  it('LE-02 archives no attestation that has stopped being true while it was composed', async () => {
    const { mondo, responsabile, id, input } = await istruita();
    await delegaDiProva(mondo, responsabile.utenteId);
    mentreCompone.accade = () => sql("UPDATE erogatore SET denominazione = 'Comune di Altro Nome' WHERE id = $1", [mondo.erogatoreId]);
    await expect(attestareLegittimita.esegui(responsabile.richiesta(), input)).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'IN_ISTRUTTORIA' });
    expect((await leggereAdesione.esegui(responsabile.richiesta(), { id })).documenti).toEqual([]);
  });

  it('LE-02 CA-01 records who, when, why and with which act, and tells the applicant', async () => {
    const { mondo, responsabile, id, input } = await istruita();
    const delegaId = await delegaDiProva(mondo, responsabile.utenteId);
    await attestareLegittimita.esegui(responsabile.richiesta(), { ...input, deroga: 'non serve' });
    expect(await rigaAdesione(id)).toMatchObject({
      stato: 'LEGITTIMITA_ATTESTATA',
      legittimita_da: responsabile.utenteId,
      legittimita_motivo: MOTIVO,
      legittimita_delega_id: delegaId,
      legittimita_deroga: null,
    });
    expect(await mondo.messaggi()).toMatchObject([
      { tipo: 'adesione-stato', destinatario: 'richiedente@ente.example', dati: { stato: 'Legittimità attestata' } },
      { tipo: 'adesione-stato', destinatario: 'comando@pec.example', dati: { stato: 'Legittimità attestata' } },
    ]);
  });

  it('LE-02 refuses a delegate without an act in force', async () => {
    const { mondo, responsabile, input } = await istruita();
    await expect(attestareLegittimita.esegui(responsabile.richiesta(), input)).rejects.toMatchObject({ codice: 'DELEGA_MANCANTE' });
    await delegaDiProva(mondo, responsabile.utenteId, { valida_al: '2026-03-09' });
    await expect(attestareLegittimita.esegui(responsabile.richiesta(), input)).rejects.toMatchObject({ codice: 'DELEGA_MANCANTE' });
  });

  it('LE-02 refuses who prepared the request while another can attest', async () => {
    const { mondo, responsabile, input } = await istruita('responsabile');
    await delegaDiProva(mondo, responsabile.utenteId);
    await delegaDiProva(mondo, (await mondo.persona(['RESPONSABILE'])).utenteId);
    await expect(attestareLegittimita.esegui(responsabile.richiesta(), { ...input, deroga: DEROGA })).rejects.toMatchObject({
      codice: 'QUATTRO_OCCHI',
    });
  });

  it('LE-02 RT-06 counts who wrote down an answer among who prepared the request', async () => {
    const { mondo, ufficio, responsabile, id, input } = await istruita();
    await delegaDiProva(mondo, responsabile.utenteId);
    await delegaDiProva(mondo, (await mondo.persona(['RESPONSABILE'])).utenteId);
    await chiedereIntegrazioni.esegui(ufficio.richiesta(), { id, versione: 1, richiesta: 'Manca la designazione del responsabile.' });
    await registrareIntegrazionePervenuta.esegui(responsabile.richiesta(), { id, versione: 2, risposta: 'Arrivata per PEC.' });
    await expect(attestareLegittimita.esegui(responsabile.richiesta(), { ...input, versione: 3, deroga: DEROGA })).rejects.toMatchObject({
      codice: 'QUATTRO_OCCHI',
    });
  });

  it('LE-02 counts people, not accounts: who prepared the request under one does not attest under another', async () => {
    const { mondo, responsabile, id, input } = await istruita();
    await delegaDiProva(mondo, responsabile.utenteId);
    await delegaDiProva(mondo, (await mondo.persona(['RESPONSABILE'])).utenteId);
    const [suo] = await sql('SELECT codice_fiscale FROM utente WHERE id = $1', [responsabile.utenteId]);
    const altroAccesso = await mondo.persona(['REFERENTE'], {
      enteId: await mondo.ente(),
      utente: { codice_fiscale: suo?.codice_fiscale },
    });
    await sql('UPDATE adesione SET istrutta_da = $2 WHERE id = $1', [id, altroAccesso.utenteId]);
    await expect(attestareLegittimita.esegui(responsabile.richiesta(), { ...input, deroga: DEROGA })).rejects.toMatchObject({
      codice: 'QUATTRO_OCCHI',
    });
  });

  it('LE-02 does not wait for a colleague whose access has ended', async () => {
    const { mondo, responsabile, id, input } = await istruita('responsabile');
    await delegaDiProva(mondo, responsabile.utenteId);
    const uscito = await mondo.persona(['RESPONSABILE'], { utente: { accesso_scade_il: ADESSO } });
    await delegaDiProva(mondo, uscito.utenteId);
    await attestareLegittimita.esegui(responsabile.richiesta(), { ...input, deroga: DEROGA });
    expect(await rigaAdesione(id)).toMatchObject({ legittimita_deroga: DEROGA });
  });

  it('LE-02 in a one-person office wants the waiver explained, and keeps it', async () => {
    const { mondo, responsabile, id, input } = await istruita('responsabile');
    await delegaDiProva(mondo, responsabile.utenteId);
    await mondo.persona(['RESPONSABILE']); // no act in its name: it could not attest
    await expect(attestareLegittimita.esegui(responsabile.richiesta(), input)).rejects.toMatchObject({ codice: 'DEROGA_DA_MOTIVARE' });
    await attestareLegittimita.esegui(responsabile.richiesta(), { ...input, deroga: DEROGA });
    expect(await rigaAdesione(id)).toMatchObject({ legittimita_deroga: DEROGA });
    expect(await mondo.registro()).toMatchObject([
      { esito: 'NEGATO', motivo: 'DEROGA_DA_MOTIVARE' },
      { esito: 'CONSENTITO', dettagli: { deroga: DEROGA } },
    ]);
  });

  it('refuses another role, another comune, another state, and the slower of two', async () => {
    const { mondo, ufficio, responsabile, input } = await istruita();
    await delegaDiProva(mondo, responsabile.utenteId);
    await expect(attestareLegittimita.esegui(ufficio.richiesta(), input)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(
      attestareLegittimita.esegui((await (await Mondo.crea()).persona(['RESPONSABILE'])).richiesta(), input),
    ).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    const presentata = await adesioneDiProva(mondo);
    await expect(attestareLegittimita.esegui(responsabile.richiesta(), { ...input, id: presentata })).rejects.toMatchObject({
      codice: 'ATTESTARELEGITTIMITA_NON_AMMESSO',
    });
    const esiti = await Promise.allSettled([
      attestareLegittimita.esegui(responsabile.richiesta(), input),
      attestareLegittimita.esegui(responsabile.richiesta(), input),
    ]);
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
