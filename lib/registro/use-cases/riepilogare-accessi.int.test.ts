import { expect, it } from 'vitest';
import { NESSUNA } from '../domain/consultazioni';
import { ADESSO, Mondo } from '@/lib/testing/mondo';
import { voceDiProva } from '@/lib/testing/registro';
import { riepilogareAccessi } from './riepilogare-accessi';

const consultazione = (mondo: Mondo, istante: Date, colonne: Record<string, unknown> = {}) => voceDiProva(mondo, { istante, ...colonne });

it('SA-05 counts the consultations of twelve months by the Roman calendar, each reader’s own', async () => {
  const mondo = await Mondo.crea();
  const [enteId, altro] = [await mondo.ente(), await mondo.ente()];
  const convenzioneId = await mondo.convenzione(enteId);
  await consultazione(mondo, ADESSO, { ente_id: enteId, convenzione_id: convenzioneId });
  await consultazione(mondo, ADESSO, { ente_id: altro, operazione: 'cercare-persone' });
  await consultazione(mondo, ADESSO, { ente_id: altro, operazione: 'verificare-dato' });
  await consultazione(mondo, ADESSO, { ente_id: altro, operazione: 'scaricare-pacchetto' });
  await consultazione(mondo, ADESSO, { ente_id: altro, esito: 'NEGATO' });
  await consultazione(mondo, new Date('2026-02-28T23:30:00Z'), { ente_id: altro });
  await consultazione(mondo, new Date('2025-03-31T21:00:00Z'), { ente_id: altro });
  const letti = async (chi: { richiesta: () => Parameters<typeof riepilogareAccessi.esegui>[0] }) =>
    riepilogareAccessi.esegui(chi.richiesta(), {});

  const comune = await letti(await mondo.persona(['TECNICO']));
  expect(comune).toHaveLength(12);
  expect(comune.at(-1)).toEqual({ mese: '2026-03', ricerche: 1, verifiche: 1, visure: 2, pacchetti: 1, negate: 1 });
  expect(comune[0]).toEqual({ mese: '2025-04', ...NESSUNA });
  expect((await letti(await mondo.persona(['REFERENTE'], { enteId }))).at(-1)).toMatchObject({ visure: 1, ricerche: 0 });
  expect((await letti(await mondo.persona(['AUDITOR'], { utente: { ambito_convenzioni: [convenzioneId] } }))).at(-1)).toMatchObject({
    visure: 1,
    negate: 0,
  });
  await expect(letti(await mondo.persona(['OPERATORE'], { enteId }))).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
});
