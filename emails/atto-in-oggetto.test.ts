import { expect, it } from 'vitest';
import { attoInOggetto } from './atto-in-oggetto';
import { componi } from './componi';

it('names the act in a subject that begins with its convenzione, once', () => {
  expect(attoInOggetto('')).toBe('');
  expect(attoInOggetto()).toBe('');
  expect(attoInOggetto('Diffida ad adempiere')).toBe(' (Diffida ad adempiere)');
});

const COMUNI = { comune: 'Comune di Prova', ente: 'Azienda', numero: '2026/0006', pagina: 'https://varco.example/' };
const GENERE = 'Atto di designazione degli operatori';
const ATTO = { ...COMUNI, atto: `${GENERE}: Carla De Rosa`, genere: `${GENERE} del 10/03/2026` };

it('the subject of a message, which travels in the clear, says kind, number and date; who is named is in the body alone', async () => {
  const accettata = await componi('firma-accettata', ATTO);
  expect(accettata.oggetto).toBe(`Convenzione n. 2026/0006: il file firmato è stato accettato (${GENERE} del 10/03/2026)`);
  expect(accettata.text).toContain('Carla De Rosa');
  const rifiutata = await componi('firma-rifiutata', { ...ATTO, motivo: 'Motivo.' });
  expect([rifiutata.oggetto.includes('De Rosa'), rifiutata.text.includes('Carla De Rosa')]).toEqual([false, true]);
  const { numero, ...comuni } = COMUNI;
  const senza = { ...comuni, titolo: ATTO.atto, protocollo: 'n. 0000077 del 09/03/2026', sha256: 'x', allegatoId: 'x' };
  const trasmesso = await componi('documento-trasmesso', { ...senza, numero, genere: GENERE });
  expect(trasmesso.oggetto).toBe(`${GENERE} – convenzione n. 2026/0006 – protocollo n. 0000077 del 09/03/2026`);
  expect(trasmesso.text).toContain('Carla De Rosa');
  expect((await componi('documento-trasmesso', senza)).oggetto, 'written before').toBe(
    'Documento – Azienda – protocollo n. 0000077 del 09/03/2026',
  );
});
