import { describe, expect, it } from 'vitest';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { raccogliere } from '@/lib/core/flusso';
import { improntaSha256 } from '@/lib/core/impronta';
import { protocollareDocumento } from '@/lib/documenti/use-cases/protocollare-documento';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { trasmettereDocumento } from '@/lib/documenti/use-cases/trasmettere-documento';
import { FRUITORE, REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata, convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { caricareFirmaErogatore } from './caricare-firma-erogatore';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';
import { decidereFirma } from './decidere-firma';
import { leggereConvenzione } from './leggere-convenzione';
import { leggereCopiaAttesa } from './leggere-copia-attesa';

const MOTIVO = 'La busta non è quella prodotta dal programma di firma: serve il file originale.';
type File = Awaited<ReturnType<typeof firmato>>;

const leggi = async (persona: PersonaDiProva, id: string) =>
  raccogliere((await scaricareDocumento.esegui(persona.richiesta(), { id })).flusso());

/** The appointment of the processor: signed by the ente, then by the comune. */
async function conNomina() {
  const scena = await convenzioneVigente();
  const { ufficio, referente, responsabile, id } = scena;
  const atto = { tipo: 'NOMINA_RESPONSABILE', convenzioneId: id, operatori: [], valori: {} };
  const { id: documentoId } = await preparareAtto.esegui(ufficio.richiesta(), atto);
  const firma = (chi: PersonaDiProva) => (file: File) => caricareCopiaFirmata.esegui(chi.richiesta(), { documentoId, file });
  return {
    ...scena,
    documentoId,
    contenuto: await leggi(ufficio, documentoId),
    ente: firma(referente),
    comune: firma(responsabile),
    copia: (chi: PersonaDiProva) => leggereCopiaAttesa.esegui(chi.richiesta(), { documentoId }),
  };
}

type Nomina = Awaited<ReturnType<typeof conNomina>>;

/** What the register of protocol and the PEC have of it: the digests, in order. */
async function trasmesse({ documentoId, ufficio, mondo }: Nomina): Promise<{ registrate: unknown; allegate: unknown[] }> {
  await protocollareDocumento.esegui(ufficio.richiesta(), { id: documentoId, numero: '1234', data: '2026-03-10' });
  await trasmettereDocumento.esegui(ufficio.richiesta(), { id: documentoId });
  const [voce] = await sql('SELECT impronta FROM protocollo WHERE documento_id = $1', [documentoId]);
  const dati = (await mondo.messaggi()).find(({ tipo }) => tipo === 'documento-trasmesso')?.dati as {
    sha256: string;
    altri: { sha256: string }[];
  };
  return { registrate: voce?.impronta, allegate: [...dati.altri.map(({ sha256 }) => sha256), dati.sha256] };
}

const impronte = (...file: File[]) => file.map(({ contenuto }) => improntaSha256(contenuto));

describe('who signs second', () => {
  it.each(['PADES', 'CADES'] as const)('CA-16 is given the copy signed by the other, %s, and one file bears both', async (formato) => {
    const scena = await conNomina();
    const { contenuto, ente, comune, copia, responsabile } = scena;
    await ente(await firmato(contenuto, REFERENTE, ADESSO, formato));
    const { firme } = await copia(responsabile);
    expect(firme.daFirmare).toMatchObject({ firmataDa: 'FRUITORE', busta: formato === 'CADES' });
    const insieme = await firmato(await leggi(responsabile, firme.daFirmare.id), SINDACO, ADESSO, formato);
    expect(await comune(insieme)).toEqual({ parte: 'EROGATORE' });
    expect((await copia(responsabile)).firme.documentoFirmato.map(({ parte }) => parte)).toEqual(['EROGATORE']);
    const [sha256] = impronte(insieme);
    expect((await copia(responsabile)).dopoLaFirma.testo).toContain('ora il documento si può protocollare');
    expect(await trasmesse(scena)).toEqual({ registrate: sha256, allegate: [sha256] });
    expect((await copia(responsabile)).dopoLaFirma.testo, 'it has its protocol').toBe('Le firme ci sono tutte.');
  });

  it('CA-16 may sign the blank original: then both copies are the document, and both are registered and sent', async () => {
    const scena = await conNomina();
    const { contenuto, ente, comune, copia, referente } = scena;
    const sua = await firmato(contenuto, REFERENTE, ADESSO, 'CADES');
    const nostra = await firmato(contenuto, SINDACO, ADESSO);
    await ente(sua);
    expect(await comune(nostra)).toEqual({ parte: 'EROGATORE' });
    expect((await copia(referente)).firme.documentoFirmato.map(({ parte }) => parte)).toEqual(['FRUITORE', 'EROGATORE']);
    const due = impronte(sua, nostra);
    expect(await trasmesse(scena)).toEqual({ registrate: due.join(' '), allegate: due });
  });

  it('CA-16 finds the same on the convenzione', async () => {
    const { id, originale, referente, responsabile } = await convenzioneGenerata();
    const firme = async () => (await leggereConvenzione.esegui(responsabile.richiesta(), { id })).firme;
    expect(await firme()).toMatchObject({ manca: 'FRUITORE', daFirmare: { firmataDa: null } });
    await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: await firmato(originale, FRUITORE, ADESSO, 'CADES') });
    expect(await firme()).toMatchObject({ manca: 'EROGATORE', daFirmare: { firmataDa: 'FRUITORE', busta: true } });
    const [{ id: documentoId }] = (await sql('SELECT documento_id AS id FROM convenzione WHERE id = $1', [id])) as [{ id: string }];
    const pagina = () => leggereCopiaAttesa.esegui(responsabile.richiesta(), { documentoId });
    expect((await pagina()).impedimento).toContain('si carica dalla sua pagina');
    await caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: await firmato(originale, SINDACO, ADESSO) });
    expect(await pagina()).toMatchObject({ impedimento: null, dopoLaFirma: { testo: expect.stringContaining('è in vigore') } });
    expect((await firme())?.documentoFirmato.map(({ parte }) => parte)).toEqual(['FRUITORE', 'EROGATORE']);
  });
});

describe('what became of a file', () => {
  it('CA-16 good, is said with who signed, when, and what comes next', async () => {
    const { contenuto, ente, comune, copia, referente, responsabile } = await conNomina();
    await ente(await firmato(contenuto, REFERENTE, ADESSO));
    const dopo = await copia(referente);
    expect(dopo).toMatchObject({ attesa: null, impedimento: null, firme: { manca: 'EROGATORE' } });
    expect(dopo.firme.ricevute).toMatchObject([{ parte: 'FRUITORE', il: ADESSO, firma: expect.stringContaining("di Ugo D'Angelò") }]);
    expect(dopo.dopoLaFirma.testo).toContain('Ora tocca al comune');
    await comune(await firmato(contenuto, SINDACO, ADESSO));
    expect(await copia(referente)).toMatchObject({
      impedimento: null,
      dopoLaFirma: { testo: expect.stringContaining('non devi fare altro') },
    });
    expect((await copia(responsabile)).dopoLaFirma.testo).toContain('si può protocollare');
  });

  it('CA-16 to be judged, is said with the reason, without what the examiner is told to do', async () => {
    const { contenuto, ente, copia, referente } = await conNomina();
    await ente(await firmatoDaEsaminare(contenuto, REFERENTE, ADESSO));
    const { attesa, impedimento, firme } = await copia(referente);
    expect([attesa, impedimento]).toEqual([null, null]);
    expect(firme.inEsame).toMatchObject({ parte: 'FRUITORE', dal: ADESSO });
    expect(firme.inEsame?.perche).toEqual([expect.stringMatching(/^la firma si legge ma la sua busta non rispetta in tutto lo standard$/)]);
  });

  it('CA-16 accepted by a person, is told to the ente by e-mail and on the page', async () => {
    const { contenuto, ente, copia, referente, ufficio, documentoId, mondo } = await conNomina();
    await ente(await firmatoDaEsaminare(contenuto, REFERENTE, ADESSO));
    const { firme } = await copia(referente);
    await decidereFirma.esegui(ufficio.richiesta(), { id: firme.inEsame?.id, decisione: 'ACCETTA', motivo: MOTIVO });
    expect((await mondo.messaggi()).find(({ tipo }) => tipo === 'firma-accettata')?.dati).toMatchObject({
      atto: 'Nomina del responsabile del trattamento',
      genere: 'Nomina del responsabile del trattamento del 10/03/2026',
      pagina: expect.stringContaining(`/ente/documenti/${documentoId}`),
    });
    expect((await copia(referente)).firme).toMatchObject({ inEsame: null, ricevute: [{ esito: 'ACCETTATA' }] });
  });

  it('CA-16 refused by a person, is said with the reason until another comes; who refused and the file are the comune’s to see', async () => {
    const { contenuto, ente, copia, referente, ufficio, documentoId, mondo } = await conNomina();
    const dubbia = await firmatoDaEsaminare(contenuto, REFERENTE, ADESSO);
    await ente(dubbia);
    const [esame] = await sql<{ id: string }>('SELECT id FROM firma_in_esame WHERE originale_id = $1', [documentoId]);
    await decidereFirma.esegui(ufficio.richiesta(), { id: esame?.id, decisione: 'RIFIUTA', motivo: MOTIVO });
    const comune = { parte: 'FRUITORE', nome: dubbia.nome, motivo: MOTIVO, il: ADESSO, caricatoIl: ADESSO };
    expect((await copia(referente)).firme.rifiutato).toMatchObject({ ...comune, da: null, fileId: null });
    const daUfficio = await copia(ufficio);
    expect(daUfficio.attesa).toMatchObject({ parte: 'FRUITORE' });
    expect(daUfficio.firme.rifiutato).toMatchObject({ ...comune, da: 'Ada Prova UFFICIO' });
    expect(Buffer.compare(Buffer.from(await leggi(ufficio, daUfficio.firme.rifiutato?.fileId ?? '')), Buffer.from(dubbia.contenuto))).toBe(
      0,
    );
    expect((await mondo.messaggi()).find(({ tipo }) => tipo === 'firma-rifiutata')?.dati).toMatchObject({
      pagina: expect.stringContaining(`/ente/documenti/${documentoId}`),
    });
    await ente(await firmato(contenuto, REFERENTE, ADESSO));
    expect((await copia(ufficio)).firme.rifiutato).toBeNull();
  });
});
