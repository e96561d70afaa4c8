import { describe, expect, it } from 'vitest';
import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';
import { decidereFirma } from '@/lib/convenzioni/use-cases/decidere-firma';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { FRUITORE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { documentoDiProva } from '@/lib/testing/documenti';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { anteprimaAtto } from './anteprima-atto';
import { leggereAttoDaPreparare } from './leggere-atto-da-preparare';
import { preparareAtto } from './preparare-atto';

const ESAURITI = { codice: 'RINNOVI_ESAURITI', message: expect.stringContaining('ammesso una sola volta') as string };
const RAGIONI = 'Le finalità sono ancora attuali e le verifiche hanno dato buon esito.';
const MOTIVO = 'La versione della busta è insolita, il contenuto è quello generato.';

/** A convenzione in force whose renewal the clause admits once, for four years, and that act prepared. */
async function conRinnovo() {
  const scena = await convenzioneVigente();
  const { ufficio, id: convenzioneId, enteId, mondo } = scena;
  const chiesto = { tipo: 'RINNOVO', convenzioneId, operatori: [], sostituisce: true, valori: { ragioni: RAGIONI } };
  const prepara = () => preparareAtto.esegui(ufficio.richiesta(), chiesto);
  const { id: documentoId } = await prepara();
  const contenuto = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: documentoId })).flusso());
  /** Another act of renewal of the same convenzione, as the archive holds it. */
  const altro = (colonne: object) => {
    const firme = ['FRUITORE', 'EROGATORE'];
    return documentoDiProva(mondo, { ente_id: enteId, convenzione_id: convenzioneId, tipo: 'RINNOVO', firme_richieste: firme, ...colonne });
  };
  const modulo = () => leggereAttoDaPreparare.esegui(ufficio.richiesta(), { convenzioneId, tipo: 'RINNOVO' });
  return { ...scena, chiesto, prepara, documentoId, contenuto, altro, modulo };
}

describe('a renewal', () => {
  it('CA-14 is prepared and signed as many times as the clause says: once; the next is refused, and its form says why', async () => {
    const { ufficio, referente, responsabile, id, chiesto, prepara, documentoId, contenuto, altro, modulo } = await conRinnovo();
    expect(await modulo()).toMatchObject({ impedimento: null });
    const sua = await firmato(contenuto, FRUITORE, ADESSO);
    await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file: sua });
    expect(await modulo(), 'not signed by all yet').toMatchObject({ impedimento: null });
    const loro = await firmato(sua.contenuto, SINDACO, ADESSO);
    await caricareCopiaFirmata.esegui(responsabile.richiesta(), { documentoId, file: loro });
    expect((await modulo()).impedimento).toMatch(/^Secondo la convenzione il rinnovo è ammesso una sola volta/);
    await expect(prepara()).rejects.toMatchObject(ESAURITI);
    await expect(anteprimaAtto.esegui(ufficio.richiesta(), chiesto)).rejects.toMatchObject(ESAURITI);
    const seconda = await altro({ versione: 2 });
    expect(await leggereCopiaAttesa.esegui(ufficio.richiesta(), { documentoId: seconda })).toMatchObject({
      attesa: null,
      impedimento: ESAURITI.message,
    });
    await expect(caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId: seconda, file: sua })).rejects.toMatchObject(ESAURITI);
    await sql("UPDATE convenzione SET stato = 'RISOLTA', cessata_il = now() WHERE id = $1", [id]);
    expect((await modulo()).impedimento).toMatch(/non è vigente, .*«Atto di rinnovo della convenzione» ora non si prepara/);
  });

  it('CA-14 CA-16 that waits for a person is not accepted once another has been signed', async () => {
    const { ufficio, referente, documentoId, contenuto, altro } = await conRinnovo();
    await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file: await firmatoDaEsaminare(contenuto, FRUITORE, ADESSO) });
    const { inEsame } = (await leggereCopiaAttesa.esegui(ufficio.richiesta(), { documentoId })).firme;
    await altro({ stato: 'FIRMATO', firme_apposte: ['FRUITORE', 'EROGATORE'] });
    const decide = (decisione: 'ACCETTA' | 'RIFIUTA') =>
      decidereFirma.esegui(ufficio.richiesta(), { id: inEsame?.id, decisione, motivo: MOTIVO });
    await expect(decide('ACCETTA')).rejects.toMatchObject(ESAURITI);
    await decide('RIFIUTA');
  });

  it('CA-14 has the last day that the clause fixes, told as a fact and not asked', async () => {
    const { modulo } = await conRinnovo();
    const { atto, stabiliti } = await modulo();
    expect(Object.keys(atto.campi)).toEqual(['ragioni']);
    expect(stabiliti).toEqual([{ termine: 'Nuovo ultimo giorno', valore: '10 marzo 2034, come stabilisce la convenzione.' }]);
  });
});
