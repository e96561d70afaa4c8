import { beforeAll, expect, it } from 'vitest';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { adesioneAccolta, CLAUSOLE_POLIZIA, firmatario } from '@/lib/testing/atto-di-prova';
import { Mondo, sql } from '@/lib/testing/mondo';
import { testoInOrdineDiLettura } from '@/lib/testing/pdf';
import { generareConvenzione } from './generare-convenzione';

/** The text of the act of a force, as its referente reads it. */
async function attoLetto(prima: (modelloId: string) => Promise<unknown> = () => Promise.resolve()): Promise<string> {
  const mondo = await Mondo.crea();
  const { adesioneId, enteId, modelloId } = await adesioneAccolta(mondo, { clausole: CLAUSOLE_POLIZIA });
  await prima(modelloId);
  const { utenteId: firmatarioId } = await firmatario(mondo);
  const { id } = await generareConvenzione.esegui((await mondo.persona(['UFFICIO'])).richiesta(), {
    adesioneId,
    firmatarioId,
    profilo: 'S',
    visure: ['INDIVIDUALE'],
    finalita: ['F1'],
    numeroAccessi: 2,
    motivoAnpr: 'il comando non è ancora accreditato',
  });
  const [riga] = await sql<{ documento_id: string }>('SELECT documento_id FROM convenzione WHERE id = $1', [id]);
  const referente = await mondo.persona(['REFERENTE'], { enteId });
  const contenuto = await raccogliere((await scaricareDocumento.esegui(referente.richiesta(), { id: riga?.documento_id })).flusso());
  return testoInOrdineDiLettura(contenuto).replaceAll(/\s+/g, ' ');
}

let testo: string;
beforeAll(async () => {
  testo = await attoLetto();
});

it('CH-01 prints number and date of the act that approved the scheme, open to adhesion, and who signs with full particulars', () => {
  expect(testo).toMatch(/approvato con atto n\. 12 del (15\/01|15 gennaio )\/?2026 ed è aperto all’adesione/);
  expect(testo).toMatch(/Ida Conti, codice fiscale CNTDIA70A41E715H, Sindaca\W.{0,30}atto n\. 1\/2024 del 15/);
  expect(testo).toMatch(/Nevena Šarić, nata a Lucca il .{0,12}1980, codice fiscale SRCNVN80C41E715D, Direttrice generale/);
});

it('CA-01 prints the adhesion’s number, protocol and date, and the day on which its legitimacy was attested', () => {
  expect(testo).toMatch(/ha chiesto di aderire con la domanda n\. 2026\/0007, protocollo n\. 4321 del (20\/02|20 febbraio )\/?2026/);
  expect(testo).toContain('la legittimità della domanda è stata valutata e attestata il 10 marzo 2026');
});

it('CH-01 does not invent an act where the scheme was approved without one', async () => {
  const senza = await attoLetto((id) => sql('UPDATE modello SET atto_numero = NULL, atto_data = NULL WHERE id = $1', [id]));
  expect(senza).toContain('ha chiesto di aderire');
  expect(senza).not.toContain('lo schema della convenzione è stato approvato');
});

it('LE-03 CH-15 lists in the act, as its annex, whoever the request named, and nobody else', () => {
  const annesso = testo.split('Allegato B. Operatori indicati dal Fruitore')[1] ?? '';
  expect(annesso).toMatch(/1 Rossi Lia RSSLIA85A41E715C/);
  expect(annesso).toMatch(/2 Bini Teo BNITEO82A01E715B/);
  expect(annesso.match(/\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/g)).toHaveLength(2);
});
