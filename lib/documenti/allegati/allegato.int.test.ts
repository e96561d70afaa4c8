import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rispondereIntegrazione } from '@/lib/adesioni/use-cases/rispondere-integrazione';
import { registrareAdesionePervenuta } from '@/lib/adesioni/use-cases/registrare-adesione-pervenuta';
import { registrareDelega } from '@/lib/identita/use-cases/registrare-delega';
import { caricareDesignazione } from '@/lib/operatori/use-cases/caricare-designazione';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';
import type { DocumentoPdf } from '@/lib/core/documento-pdf';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { adesioneDiProva, datiDiProva, richiedente } from '@/lib/testing/adesioni';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { firmato, firmatoSenzaFiducia } from '@/lib/testing/firma-demo';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { pdfMinimo, pdfSenzaPagine } from '@/lib/testing/pdf-minimo';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { MARIO } from '@/lib/testing/firme';
import { idCasuale } from '@/lib/core/ids';

const comePdf = (nome: string, contenuto: Uint8Array) => ({ nome, mime: 'application/pdf', contenuto });
const RUMORE = comePdf('scansione.pdf', new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(21 << 20)])));

async function daDesignare() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const operatoreId = await operatoreDiProva(mondo, enteId, await convenzioneConRegole(mondo, enteId), {
    stato: 'PROPOSTO',
    codice_fiscale: 'RSSBRN80A01E715L',
  });
  const referente = await mondo.persona(['REFERENTE'], { enteId });
  const ufficio = await mondo.persona(['UFFICIO']);
  return {
    mondo,
    ufficio,
    designa: (file: object) => caricareDesignazione.esegui(referente.richiesta(), { operatoreIds: [operatoreId], file }),
    letta: async () => (await leggereOperatore.esegui(ufficio.richiesta(), { operatoreId })).designazione,
  };
}

describe('an operator’s designation', () => {
  it.each([
    ['a PDF renamed .p7m', comePdf('atto.p7m', pdfMinimo()), 'PDF_CON_NOME_P7M'],
    ['21 MB of noise after %PDF-', RUMORE, 'PDF_TRONCATO'],
    ['a PDF cut short', comePdf('atto.pdf', pdfMinimo().slice(0, 200)), 'PDF_TRONCATO'],
    ['a PDF without pages', comePdf('atto.pdf', pdfSenzaPagine()), 'PDF_DANNEGGIATO'],
  ])('SA-10 CH-04 CA-06 %s is no written act: refused with its sentence, and nobody is designated', async (_caso, file, codice) => {
    const { mondo, designa, letta } = await daDesignare();
    await expect(designa(file)).rejects.toMatchObject({ famiglia: 'NON_VALIDO', codice, campi: { file: expect.stringMatching(/\.$/) } });
    expect(await letta()).toBeNull();
    expect((await mondo.registro()).find(({ operazione }) => operazione === 'caricare-designazione')).toMatchObject({ esito: 'NEGATO' });
  });

  it('SA-10 CA-06 a scan of a paper act is taken, and the office reads that it has no digital signature', async () => {
    const { designa, letta } = await daDesignare();
    await designa(comePdf('scansione.pdf', pdfMinimo()));
    expect(await letta()).toMatchObject({ nome: 'scansione.pdf', firma: { esito: 'SENZA_FIRMA' } });
  });

  it.each(['PADES', 'CADES'] as const)('SA-10 CA-06 a %s signature is verified, and the office reads whose it is', async (formato) => {
    const { designa, letta } = await daDesignare();
    await designa(await firmato(pdfMinimo(), MARIO, ADESSO, formato));
    expect(await letta()).toMatchObject({ firma: { esito: 'VALIDA', firmatari: ['Mario Rossi'], motivi: [] } });
  });

  it('SA-10 CA-06 a signature that nobody vouches for is taken for what it is, with the reason', async () => {
    const { designa, letta } = await daDesignare();
    await designa(await firmatoSenzaFiducia(pdfMinimo(), MARIO, ADESSO));
    expect(await letta()).toMatchObject({
      firma: { esito: 'NON_VALIDA', firmatari: ['Mario Rossi'], motivi: [expect.stringContaining('autorità riconosciuta')] },
    });
  });

  it('an envelope around a PDF that nobody can open goes to a person', async () => {
    const { designa, letta } = await daDesignare();
    await designa(await firmato(new TextEncoder().encode('%PDF-1.7 rumore'), MARIO, ADESSO, 'CADES'));
    expect(await letta()).toMatchObject({ firma: { esito: 'DA_ESAMINARE', motivi: [expect.stringContaining('non riesce a leggere')] } });
  });

  it('an envelope called .pdf is refused', async () => {
    const { designa } = await daDesignare();
    const busta = await firmato(pdfMinimo(), MARIO, ADESSO, 'CADES');
    await expect(designa({ ...busta, nome: 'atto.pdf' })).rejects.toMatchObject({ codice: 'NON_PDF_CON_NOME_PDF' });
  });
});

describe('every other upload', () => {
  const rinominato = comePdf('atto.p7m', pdfMinimo());

  it('CA-01 has the same check: an answer to the office, a request that came by PEC, a delegation', async () => {
    const mondo = await Mondo.crea();
    const [ufficio, capo] = [await mondo.persona(['UFFICIO']), await mondo.persona(['RESPONSABILE'])];
    const adesione = await adesioneDiProva(mondo, { stato: 'INTEGRAZIONE_RICHIESTA' });
    const chi = await richiedente(mondo, adesione);
    const risposta = 'La alleghiamo qui sotto.';
    const atto = {
      utenteId: capo.utenteId,
      qualifica: 'Sindaco',
      attoNumero: '1',
      attoData: '2026-01-10',
      validaDal: '2026-01-10',
      file: rinominato,
    };
    const pervenuta = {
      ...datiDiProva(),
      id: idCasuale(),
      modelloId: idCasuale(),
      provenienza: 'PEC',
      ricevutaIl: '2026-03-09',
      file: rinominato,
    };
    const rifiuto = { codice: 'PDF_CON_NOME_P7M' };
    await expect(rispondereIntegrazione.esegui(chi(ADESSO), { risposta, file: rinominato })).rejects.toMatchObject(rifiuto);
    await expect(registrareDelega.esegui(capo.richiesta(), atto)).rejects.toMatchObject(rifiuto);
    await expect(registrareAdesionePervenuta.esegui(ufficio.richiesta(), pervenuta)).rejects.toMatchObject(rifiuto);
    expect(await sql('SELECT nome FROM documento WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([]);
  });

  it('LE-02 a delegation is none that Varco has composed', async () => {
    const mondo = await Mondo.crea();
    const capo = await mondo.persona(['RESPONSABILE']);
    const atto = { utenteId: capo.utenteId, qualifica: 'Sindaco', attoNumero: '1', attoData: '2026-01-10', validaDal: '2026-01-10' };
    const registra = async (cambi: Partial<DocumentoPdf>) =>
      registrareDelega.esegui(capo.richiesta(), { ...atto, file: comePdf('atto.pdf', await generaPdf(documentoPdfDiProva(cambi))) });
    await expect(registra({})).rejects.toMatchObject({
      codice: 'COMPOSTO_DA_VARCO',
      message: expect.stringContaining('soltanto un atto scritto fuori da Varco') as string,
    });
    expect(await registra({ programma: 'Programma di scrittura' })).toEqual({ id: expect.any(String) as string });
  });

  it('who may not do the act is told so before the file is looked at', async () => {
    const mondo = await Mondo.crea();
    const auditor = await mondo.persona(['AUDITOR']);
    await expect(caricareDesignazione.esegui(auditor.richiesta(), { operatoreIds: [idCasuale()], file: rinominato })).rejects.toMatchObject(
      {
        codice: 'PERMESSO_MANCANTE',
      },
    );
  });
});
