import { expect, it } from 'vitest';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { componi } from '@/emails/componi';
import type { Messaggi } from '@/lib/core/messaggi';
import { sql } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { preparareAtto } from './preparare-atto';

it('CA-16 tells the ente and who signs for it of an act that the office prepares for its signature, not of its own', async () => {
  const { id: convenzioneId, ufficio, referente, mondo, enteId } = await convenzioneVigente();
  const operatore = await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'PROPOSTO', nome: 'Ada', cognome: 'Segreta' });
  const avvisi = async () => (await mondo.messaggi()).filter(({ tipo }) => tipo === 'atto-da-firmare');
  const designazione = (sostituisce: boolean) => ({
    tipo: 'ATTO_DESIGNAZIONE',
    convenzioneId,
    operatori: [operatore],
    valori: {},
    sostituisce,
  });
  await preparareAtto.esegui(referente.richiesta(), designazione(false));
  await preparareAtto.esegui(ufficio.richiesta(), { tipo: 'SCHEDA_OPERATORE', convenzioneId, operatori: [operatore], valori: {} });
  expect(await avvisi()).toEqual([]);
  const { id } = await preparareAtto.esegui(ufficio.richiesta(), designazione(true));
  const partiti = await avvisi();
  const [{ pec, email } = {}] = await sql('SELECT pec, email FROM ente WHERE id = $1', [enteId]);
  const utenti = await sql<{ email: string }>(
    "SELECT email FROM utente WHERE ente_id = $1 AND stato = 'ATTIVO' AND ruoli && ARRAY['REFERENTE', 'LEGALE_RAPPRESENTANTE']",
    [enteId],
  );
  const caselle = [pec, email, ...utenti.map((uno) => uno.email)].map(String);
  expect(partiti.map(({ destinatario }) => destinatario)).toEqual(expect.arrayContaining([...new Set(caselle)]));
  const dati = partiti[0]?.dati as Messaggi['atto-da-firmare'];
  expect(dati.pagina).toMatch(new RegExp(`/ente/documenti/${id}$`));
  const { oggetto, text } = await componi('atto-da-firmare', dati);
  expect(oggetto).toMatch(/^Convenzione n\. \S+: un atto aspetta la firma dell’ente \(Atto di designazione degli operatori\)$/);
  expect(oggetto + text).not.toContain('Segreta');
});
