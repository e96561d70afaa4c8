import { describe, expect, it } from 'vitest';
import { leggereAttoDaPreparare } from '@/lib/atti/use-cases/leggere-atto-da-preparare';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { presaCaricata } from '@/lib/testing/presa-caricata';
import { ATTO, CARTELLA, type RigaDiProva } from '@/lib/testing/presa-in-carico';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { caricareDocumenti } from './caricare-documenti';

const RINNOVO: RigaDiProva = { convenzione: '45/2024', file: 'rinnovo.pdf', tipo: 'RINNOVO', data: '01/03/2026', forma: 'CARTA' };

/** A convenzione taken over with those papers: its page, and what its office reads as it begins a renewal. */
async function entrata(documenti: readonly RigaDiProva[]) {
  const scena = await presaCaricata({ ...CARTELLA, documenti });
  const { ufficio, id } = scena;
  await caricareDocumenti.esegui(ufficio.richiesta(), { id, file: { nome: 'rinnovo.pdf', contenuto: pdfMinimo('Rinnovo') } });
  const vista = await scena.vista();
  expect(await scena.compiuta()).toEqual({ compiuta: true });
  const { resoconto } = await scena.vista();
  const convenzioneId = resoconto?.convenzioni[0]?.id ?? '';
  const modulo = () => leggereAttoDaPreparare.esegui(ufficio.richiesta(), { convenzioneId, tipo: 'RINNOVO' });
  return { ...scena, vista, resoconto, convenzioneId, modulo };
}

describe('CA-14 once only, counting what was signed on paper', () => {
  it('a renewal that was signed already moves the term, and is the one that the clause admits: no other is prepared', async () => {
    const { ufficio, vista, resoconto, convenzioneId, modulo } = await entrata([ATTO, RINNOVO]);
    expect(vista.convenzioni).toMatchObject([{ rinnovi: ['2026-03-01'], scadenzaIl: '2032-03-20', scadenzaScritta: false }]);
    expect(resoconto?.voci.find(({ cosa }) => cosa === 'CONVENZIONE')?.nota).toContain('rinnovata con atto del 01/03/2026');
    expect((await modulo()).impedimento).toMatch(/^Secondo la convenzione il rinnovo è ammesso una sola volta/);
    const valori = { ragioni: 'Le finalità sono ancora attuali e le verifiche hanno dato buon esito.' };
    const chiesto = { tipo: 'RINNOVO', convenzioneId, operatori: [], sostituisce: true, valori };
    await expect(preparareAtto.esegui(ufficio.richiesta(), chiesto)).rejects.toMatchObject({ codice: 'RINNOVI_ESAURITI' });
    const pagina = await leggereConvenzione.esegui(ufficio.richiesta(), { id: convenzioneId });
    expect(pagina).toMatchObject({ scadenzaIl: '2032-03-20', rinnovo: null, presa: { scadenzaCalcolata: '2032-03-20' } });
    expect(pagina.clausole.find(({ chiave }) => chiave === 'durata')?.evidenze).toContainEqual(
      expect.objectContaining({ testo: 'Atto di rinnovo della convenzione', quando: '01/03/2026' }),
    );
    const { documenti } = await leggereFascicolo.esegui(ufficio.richiesta(), { id: convenzioneId });
    expect(documenti.find(({ tipo }) => tipo === 'RINNOVO')).toMatchObject({
      etichetta: 'Atto di rinnovo della convenzione del 01/03/2026, preso in carico',
      firmeRichieste: 0,
    });
  });

  it('without one the renewal is still to come, and is prepared', async () => {
    const { convenzioneId, ufficio, modulo } = await entrata([ATTO, { ...RINNOVO, tipo: 'ATTO' }]);
    expect(await modulo()).toMatchObject({ impedimento: null });
    expect(await leggereConvenzione.esegui(ufficio.richiesta(), { id: convenzioneId })).toMatchObject({ scadenzaIl: '2028-03-20' });
  });
});
