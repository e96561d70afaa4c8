import { describe, expect, it } from 'vitest';
import { leggereAttoDaPreparare } from '@/lib/atti/use-cases/leggere-atto-da-preparare';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { raccogliere } from '@/lib/core/flusso';
import { elencareDocumenti } from '@/lib/documenti/use-cases/elencare-documenti';
import { leggereFirmaInEsame } from '@/lib/documenti/use-cases/leggere-firma-in-esame';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { decidereFirma } from './decidere-firma';
import { leggereCopiaAttesa } from './leggere-copia-attesa';

const MOTIVO = 'Il documento è stato preparato di nuovo: si firma la versione più recente.';

const stato = async (id: string) => (await sql('SELECT stato, firme_apposte::text AS firme FROM documento WHERE id = $1', [id]))[0];
const carica = (chi: PersonaDiProva, documentoId: string, file: Awaited<ReturnType<typeof firmato>>) =>
  caricareCopiaFirmata.esegui(chi.richiesta(), { documentoId, file });

/** The appointment of the processor, signed by the ente and by the comune: a convenzione has one, prepared again it is a new version. */
async function conNomina() {
  const scena = await convenzioneVigente();
  const { ufficio, id } = scena;
  const atto = { tipo: 'NOMINA_RESPONSABILE', convenzioneId: id, operatori: [], valori: {} };
  const prepara = (sostituisce = true) => preparareAtto.esegui(ufficio.richiesta(), { ...atto, sostituisce });
  const { id: documentoId } = await prepara();
  const contenuto = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: documentoId })).flusso());
  return { ...scena, prepara, documentoId, contenuto };
}

describe('a version that has been prepared again', () => {
  it('CA-16 is of the last version: of an earlier one, begun or not, none is awaited, taken or offered, and its page says so', async () => {
    const { documentoId, contenuto, referente, responsabile, ufficio, id, prepara } = await conNomina();
    const sua = await firmato(contenuto, REFERENTE, ADESSO);
    await carica(referente, documentoId, sua);
    const { id: seconda, versione } = await prepara();
    const { id: ultima } = await prepara();
    expect(versione).toBe(2);
    const { documenti } = await elencareDocumenti.esegui(referente.richiesta(), {});
    expect([documentoId, seconda, ultima].map((quale) => documenti.find((uno) => uno.id === quale))).toMatchObject([
      { superato: true, attesa: null, firmeApposte: 1 },
      { superato: true, attesa: null, firmeApposte: 0 },
      { superato: false, attesa: 'FRUITORE' },
    ]);
    for (const chi of [referente, responsabile, ufficio]) {
      for (const quale of [documentoId, seconda]) {
        await expect(carica(chi, quale, sua)).rejects.toMatchObject({
          codice: 'VERSIONE_SUPERATA',
        });
        expect(await leggereCopiaAttesa.esegui(chi.richiesta(), { documentoId: quale })).toMatchObject({
          attesa: null,
          impedimento: expect.stringContaining('c’è una versione più recente') as string,
          alPosto: ultima,
          dopoLaFirma: { testo: expect.stringContaining('versione più recente') as string },
        });
      }
      const { daFirmare } = (await leggereCopiaAttesa.esegui(chi.richiesta(), { documentoId: ultima })).firme;
      expect(daFirmare).toMatchObject({ id: ultima, firmataDa: null });
    }
    expect(await stato(documentoId)).toEqual({ stato: 'FIRMATO', firme: '{FRUITORE}' });
    expect(await stato(seconda)).toEqual({ stato: 'GENERATO', firme: '{}' });
    const fascicolo = await leggereFascicolo.esegui(ufficio.richiesta(), { id });
    expect(fascicolo.documenti.filter(({ attesa }) => attesa !== null)).toMatchObject([
      {
        id: ultima,
        copie: [{ etichetta: expect.stringMatching(/, versione 1$/) as string, esitoFirma: 'VALIDA' }],
        precedenti: [{ id: seconda }, { id: documentoId }],
      },
    ]);
  });

  it('CA-16 that waits for a person is not accepted once a later version is there', async () => {
    const { documentoId, contenuto, referente, ufficio, prepara } = await conNomina();
    await carica(referente, documentoId, await firmatoDaEsaminare(contenuto, REFERENTE, ADESSO));
    await prepara();
    const { firme } = await leggereCopiaAttesa.esegui(ufficio.richiesta(), { documentoId });
    expect(await leggereFirmaInEsame.esegui(ufficio.richiesta(), { id: firme.inEsame?.id })).toMatchObject({
      giudizio: { decide: true },
      nonAccettabile: expect.stringContaining('c’è una versione più recente') as string,
    });
    const decisa = (decisione: 'ACCETTA' | 'RIFIUTA') =>
      decidereFirma.esegui(ufficio.richiesta(), { id: firme.inEsame?.id, decisione, motivo: MOTIVO });
    await expect(decisa('ACCETTA')).rejects.toMatchObject({ codice: 'VERSIONE_SUPERATA' });
    expect(await decisa('RIFIUTA')).toEqual({});
    expect(await stato(documentoId)).toEqual({ stato: 'GENERATO', firme: '{}' });
  });

  it('CA-05 is prepared knowingly: while one waits for its signature it is told, on the page and by the act', async () => {
    const { documentoId, referente, responsabile, ufficio, id, prepara } = await conNomina();
    const pagina = async () =>
      (await leggereAttoDaPreparare.esegui(ufficio.richiesta(), { convenzioneId: id, tipo: 'NOMINA_RESPONSABILE' })).giaDaFirmare;
    expect(await pagina()).toEqual([{ id: documentoId, il: ADESSO }]);
    await expect(prepara(false)).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      campi: {
        sostituisce: expect.stringMatching(
          /è già da firmare, preparato il 10\/03\/2026.*conferma che ne prepari una nuova versione/,
        ) as string,
      },
    });
    const { id: ultima } = await prepara();
    expect((await pagina()).map((uno) => uno.id)).toEqual([ultima]);
    const nuovo = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: ultima })).flusso());
    await carica(referente, ultima, await firmato(nuovo, REFERENTE, ADESSO));
    expect((await pagina()).map((uno) => uno.id)).toEqual([ultima]);
    await carica(responsabile, ultima, await firmato(nuovo, SINDACO, ADESSO));
    expect(await pagina()).toEqual([]);
    expect(await prepara(false)).toMatchObject({ versione: 3 });
  });
});
