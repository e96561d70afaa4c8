import { describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { documentoDiProva, registroInterno } from '@/lib/testing/documenti';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { statoInParole } from '../domain/linea';
import { prossimoPassoDocumento } from '../domain/prossimo-passo';
import { elencareDocumenti } from './elencare-documenti';
import { leggereFascicolo } from './leggere-fascicolo';
import { protocollareDocumento } from './protocollare-documento';
import { trasmettereDocumento } from './trasmettere-documento';

async function scena() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const id = await mondo.convenzione(enteId, { numero: '2026/0003' });
  const nuovo = (minuti: number, colonne: Record<string, unknown> = {}) =>
    documentoDiProva(mondo, { ente_id: enteId, convenzione_id: id, creato_il: new Date(ADESSO.getTime() + minuti * 60_000), ...colonne });
  return { mondo, enteId, id, nuovo, ufficio: (await mondo.persona(['UFFICIO'])).richiesta() };
}

describe('leggereFascicolo', () => {
  it('shows the last version with the earlier ones and the signed copies under it, and what can be done now', async () => {
    const { id, nuovo, ufficio } = await scena();
    const firme = { tipo: 'CONVENZIONE', titolo: 'Convenzione', firme_richieste: ['FRUITORE', 'EROGATORE'] };
    const prima = await nuovo(0, firme);
    const seconda = await nuovo(1, { ...firme, versione: 2, stato: 'FIRMATO', firme_apposte: ['FRUITORE'] });
    const copia = await nuovo(2, {
      tipo: 'CONVENZIONE_FIRMATA',
      titolo: null,
      originale_id: seconda,
      parte: 'FRUITORE',
      generato: false,
      stato: 'RICEVUTO',
      verso: 'ENTRATA',
    });
    const designazione = await nuovo(3, { tipo: 'DESIGNAZIONE', titolo: null, generato: false, stato: 'RICEVUTO', verso: 'ENTRATA' });
    const { convenzione, documenti } = await leggereFascicolo.esegui(ufficio, { id });
    expect(convenzione).toMatchObject({ numero: '2026/0003', ente: 'Azienda sanitaria di prova' });
    expect(documenti).toMatchObject([
      { id: designazione, etichetta: 'Designazione di operatori', siApre: false, atti: ['protocollare'], copie: [], precedenti: [] },
      {
        id: seconda,
        versione: 2,
        stato: 'FIRMATO',
        firmeRichieste: 2,
        firmeApposte: 1,
        siApre: true,
        atti: [],
        copie: [{ id: copia }],
        precedenti: [{ id: prima, etichetta: 'Convenzione, versione 1' }],
      },
    ]);
  });

  it('SA-10 a designation that nobody signed before its convenzione ended waits for no signature, in the dossier and in the list', async () => {
    const { id, nuovo, ufficio, mondo, enteId } = await scena();
    const referente = await mondo.persona(['REFERENTE'], { enteId });
    const daFirmare = { firme_richieste: ['FRUITORE'], verso: 'ENTRATA' };
    await nuovo(0, { tipo: 'ATTO_DESIGNAZIONE', titolo: 'Designazione', ...daFirmare });
    await nuovo(1, { tipo: 'RECESSO_FRUITORE', titolo: 'Recesso', ...daFirmare });
    const letti = async () => {
      const { documenti } = await leggereFascicolo.esegui(ufficio, { id });
      const { documenti: elenco } = await elencareDocumenti.esegui(referente.richiesta(), {});
      expect(elenco.map(({ fuoriVigore }) => fuoriVigore)).toEqual(documenti.map(({ fuoriVigore }) => fuoriVigore));
      return documenti.map((documento) => [documento.fuoriVigore, statoInParole(documento), prossimoPassoDocumento(documento)]);
    };
    const manca = expect.stringMatching(/^Manca la firma dell’ente/) as string;
    expect(await letti()).toEqual([
      [false, 'Generato', manca],
      [false, 'Generato', manca],
    ]);
    await sql("UPDATE convenzione SET stato = 'RISOLTA' WHERE id = $1", [id]);
    expect(await letti()).toEqual([
      [false, 'Generato', manca],
      [
        true,
        'Non da firmare nello stato attuale della pratica',
        expect.stringMatching(/non è in vigore: questo documento non si firma/) as string,
      ],
    ]);
  });

  it('CA-16 a file that a person has not taken is no signed copy: it is told apart, by whom and why, and to the comune alone', async () => {
    const { mondo, enteId, id, nuovo, ufficio } = await scena();
    const atto = await nuovo(0, { tipo: 'DIFFIDA', titolo: 'Diffida', firme_richieste: ['EROGATORE'] });
    const verifica = { esito: 'DA_ESAMINARE', firme: [{ firmatario: 'Ada Neri', codiceFiscale: null, revoca: 'valida' }], motivi: [] };
    const file = await nuovo(1, {
      tipo: 'FIRMA_IN_ESAME',
      titolo: null,
      originale_id: atto,
      parte: 'EROGATORE',
      generato: false,
      stato: 'RICEVUTO',
      verifica: JSON.stringify({ ...verifica, originaleSha256: 'f', verificataIl: ADESSO.toISOString() }),
    });
    await inserisci('firma_in_esame', {
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      documento_id: file,
      originale_id: atto,
      convenzione_id: id,
      parte: 'EROGATORE',
      stato: 'RIFIUTATA',
      caricata_il: ADESSO,
      decisa_il: ADESSO,
      decisa_da: (await mondo.persona(['RESPONSABILE'])).utenteId,
      motivo: 'Il timbro copre una clausola.',
    });
    const di = async (chi: typeof ufficio) => (await leggereFascicolo.esegui(chi, { id })).documenti;
    expect(await di(ufficio)).toMatchObject([
      {
        copie: [],
        rifiutati: [
          {
            id: file,
            etichetta: 'File firmato dal comune non accettato dopo esame',
            esitoFirma: 'RIFIUTATA',
            firma: expect.stringMatching(
              /^firma digitale di Ada Neri non accettata dopo esame\. Esaminata da .+: Il timbro copre/,
            ) as string,
          },
        ],
      },
    ]);
    expect(await di((await mondo.persona(['REFERENTE'], { enteId })).richiesta())).toMatchObject([{ copie: [], rifiutati: [] }]);
  });

  it('calls each document so that it is told from the others: by the person of whom it speaks, else by its day', async () => {
    const { mondo, enteId, id, nuovo, ufficio } = await scena();
    const arrivata = { tipo: 'DESIGNAZIONE', titolo: null, generato: false, stato: 'RICEVUTO', verso: 'ENTRATA' };
    const [di, diMolti] = [await nuovo(0, arrivata), await nuovo(1, arrivata)];
    for (const [documento_id, nome] of [
      [di, 'Ada'],
      [diMolti, 'Eva'],
      [diMolti, 'Ivo'],
    ])
      await sql('INSERT INTO nominato VALUES ($1, $2, $3)', [
        mondo.erogatoreId,
        documento_id,
        await operatoreDiProva(mondo, enteId, id, { nome, cognome: 'Neri' }),
      ]);
    await nuovo(2, { titolo: 'Avviso' });
    await nuovo(60, { titolo: 'Avviso' });
    expect((await leggereFascicolo.esegui(ufficio, { id })).documenti.map(({ etichetta }) => etichetta)).toEqual([
      expect.stringMatching(/^Avviso del 10\/03\/2026 \d\d:\d\d$/),
      expect.stringMatching(/^Avviso del 10\/03\/2026 \d\d:\d\d$/),
      'Designazione di operatori: Eva Neri e Ivo Neri',
      'Designazione di operatori: Ada Neri',
    ]);
  });

  it('tells protocol and delivery, and offers acts to the office alone', async () => {
    const { mondo, enteId, id, nuovo, ufficio } = await scena();
    await registroInterno(mondo);
    const documento = await nuovo(0);
    await protocollareDocumento.esegui(ufficio, { id: documento });
    await trasmettereDocumento.esegui(ufficio, { id: documento });
    expect(await leggereFascicolo.esegui(ufficio, { id })).toMatchObject({
      registroInterno: true,
      puoScaricareTutto: true,
      documenti: [
        {
          stato: 'TRASMESSO',
          protocollo: { registro: 'Registro interno', numero: '0000001', data: '2026-03-10' },
          trasmissione: { modo: 'PEC', destinatario: 'ente@pec.example', esitoIl: null, messaggio: 'DA_INVIARE' },
          atti: ['consegnare', 'mancareConsegna'],
        },
      ],
    });
    for (const chi of [
      await mondo.persona(['REFERENTE'], { enteId }),
      await mondo.persona(['AUDITOR'], { utente: { ambito_convenzioni: [id] } }),
    ])
      expect(await leggereFascicolo.esegui(chi.richiesta(), { id })).toMatchObject({
        documenti: [{ protocollo: { numero: '0000001' }, trasmissione: { modo: 'PEC' }, atti: [] }],
      });
  });

  it('is not there for another fruitore, another comune, or outside the mandate; an operator has no part in it', async () => {
    const { mondo, enteId, id } = await scena();
    for (const chi of [
      await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() }),
      await mondo.persona(['AUDITOR'], { utente: { ambito_convenzioni: [idCasuale()] } }),
      await (await Mondo.crea()).persona(['UFFICIO']),
    ])
      await expect(leggereFascicolo.esegui(chi.richiesta(), { id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    const operatore = await mondo.persona(['OPERATORE'], { enteId });
    await expect(leggereFascicolo.esegui(operatore.richiesta(), { id })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });
});

it('RT-06 an auditor lists the documents of its mandate and no others', async () => {
  const { mondo, id, nuovo } = await scena();
  await nuovo(0);
  const altro = await mondo.ente();
  await documentoDiProva(mondo, { ente_id: altro, convenzione_id: await mondo.convenzione(altro) });
  const auditor = async (ambito: string[]) => (await mondo.persona(['AUDITOR'], { utente: { ambito_convenzioni: ambito } })).richiesta();
  expect(await elencareDocumenti.esegui(await auditor([id]), {})).toMatchObject({ totale: 1, documenti: [{ convenzione: '2026/0003' }] });
  expect((await elencareDocumenti.esegui(await auditor([]), {})).totale).toBe(2);
});
