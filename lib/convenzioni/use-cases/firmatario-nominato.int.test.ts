import { describe, expect, it } from 'vitest';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { firmatario, REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { firmato } from '@/lib/testing/firma-demo';
import { ADESSO, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { testoDelPdf } from '@/lib/testing/pdf';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { leggereCopiaAttesa } from './leggere-copia-attesa';

const ALTRA = { nome: 'Bea', cognome: 'Zani', codiceFiscale: 'ZNABEA75A41E715T' };

/** The appointment of the processor, that the ente has signed and two people of the comune could. */
async function scena() {
  const vigente = await convenzioneVigente();
  const { id, mondo, referente } = vigente;
  const altra = await firmatario(mondo, { nome: ALTRA.nome, cognome: ALTRA.cognome, codice_fiscale: ALTRA.codiceFiscale });
  const leggi = async (documentoId: string) =>
    raccogliere((await scaricareDocumento.esegui(referente.richiesta(), { id: documentoId })).flusso());
  const carica = async (chi: PersonaDiProva, documentoId: string, persona: Parameters<typeof firmato>[1]) =>
    caricareCopiaFirmata.esegui(chi.richiesta(), { documentoId, file: await firmato(await leggi(documentoId), persona, ADESSO) });
  const prepara = async (chi: PersonaDiProva) => {
    const atto = { tipo: 'NOMINA_RESPONSABILE', convenzioneId: id, operatori: [], valori: {} };
    const { id: documentoId } = await preparareAtto.esegui(chi.richiesta(), atto);
    await carica(referente, documentoId, REFERENTE);
    return documentoId;
  };
  const chiFirma = async (documentoId: string) =>
    (await leggereCopiaAttesa.esegui(vigente.ufficio.richiesta(), { documentoId })).attesa?.firmatari;
  return { ...vigente, altra, leggi, carica, prepara, chiFirma };
}

describe('who signs an act for the comune', () => {
  it('CA-16 LE-02 is the person whom the act names, and nobody else with a delegation', async () => {
    const { ufficio, altra, leggi, carica, prepara, chiFirma } = await scena();
    const documentoId = await prepara(ufficio);
    expect(await testoDelPdf(await leggi(documentoId))).toContain('Ida Conti');
    expect(await chiFirma(documentoId)).toEqual(['Ida Conti']);
    await expect(carica(altra, documentoId, ALTRA)).rejects.toMatchObject({
      codice: 'FIRMATARIO_DIVERSO',
      message: expect.stringMatching(/deve firmarlo Ida Conti, .* prepari lei di nuovo il documento: porterà il suo nome\.$/) as string,
    });
    expect(await carica(ufficio, documentoId, SINDACO)).toEqual({ parte: 'EROGATORE' });
  });

  it('CA-16 LE-02 is who prepares it, where that person may: the act carries that name', async () => {
    const { altra, leggi, carica, prepara, chiFirma } = await scena();
    const documentoId = await prepara(altra);
    expect(await testoDelPdf(await leggi(documentoId))).toContain('Bea Zani');
    expect(await chiFirma(documentoId)).toEqual(['Bea Zani']);
    await expect(carica(altra, documentoId, SINDACO)).rejects.toMatchObject({ codice: 'FIRMATARIO_DIVERSO' });
    expect(await carica(altra, documentoId, ALTRA)).toEqual({ parte: 'EROGATORE' });
  });

  it('LE-02 is whoever has a delegation, once the person named has none any more', async () => {
    const { ufficio, altra, carica, prepara, chiFirma, responsabile } = await scena();
    const documentoId = await prepara(ufficio);
    await sql("UPDATE delega SET valida_al = '2026-03-09' WHERE utente_id = $1", [responsabile.utenteId]);
    expect(await chiFirma(documentoId)).toEqual(['Bea Zani']);
    expect(await carica(altra, documentoId, ALTRA)).toEqual({ parte: 'EROGATORE' });
  });
});
