import { describe, expect, it } from 'vitest';
import { presentareAdesione } from '@/lib/adesioni/use-cases/presentare-adesione';
import { scaricareAllegato } from '@/lib/adesioni/use-cases/scaricare-allegato';
import { ritirareAdesione } from '@/lib/adesioni/use-cases/ritirare-adesione';
import { seguireAdesione } from '@/lib/adesioni/use-cases/seguire-adesione';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { idCasuale } from '@/lib/core/ids';
import { raccogliere } from '@/lib/core/flusso';
import { nominativo } from '@/lib/core/nominativo';
import { elencareDocumenti } from '@/lib/documenti/use-cases/elencare-documenti';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { produrreRelazione } from '@/lib/relazioni/use-cases/produrre-relazione';
import { adesioneDiProva, datiDiProva, richiedente } from '@/lib/testing/adesioni';
import { FRUITORE, REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente, type Scena } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { decidereFirma } from './decidere-firma';
import { leggereCopiaAttesa } from './leggere-copia-attesa';
import { preparareCopiaDemo } from './preparare-copia-demo';

const TECNICO = { nome: 'Pia', cognome: 'Neri', codiceFiscale: 'NREPIA82A41E715R' };
const MOTIVO = 'La versione della busta è insolita, il contenuto è quello generato.';

const tecnico = (mondo: Mondo) =>
  mondo.persona(['TECNICO'], { utente: { nome: TECNICO.nome, cognome: TECNICO.cognome, codice_fiscale: TECNICO.codiceFiscale } });
const leggi = async (persona: PersonaDiProva, id: string) =>
  raccogliere((await scaricareDocumento.esegui(persona.richiesta(), { id })).flusso());
const stato = async (id: string) => (await sql('SELECT stato, firme_apposte::text AS firme FROM documento WHERE id = $1', [id]))[0];
const copieDi = (id: string) =>
  sql(
    "SELECT tipo, parte, verifica ->> 'esito' AS esito FROM documento WHERE originale_id = $1 AND tipo = 'ATTO_FIRMATO' ORDER BY parte DESC",
    [id],
  );

/** The appointment of the processor (CA-05): signed by the ente, then by the comune. */
async function conNomina() {
  const scena = await convenzioneVigente();
  const { ufficio, id } = scena;
  const { id: documentoId } = await preparareAtto.esegui(ufficio.richiesta(), {
    tipo: 'NOMINA_RESPONSABILE',
    convenzioneId: id,
    operatori: [],
    valori: {},
  });
  return { ...scena, documentoId, contenuto: await leggi(ufficio, documentoId) };
}

async function conRelazione({ mondo, id, ufficio }: Pick<Scena, 'mondo' | 'id' | 'ufficio'>) {
  const { documentoId } = await produrreRelazione.esegui(mondo.sistema(), { convenzioneId: id, anno: 2026, lavoroId: idCasuale() });
  return { documentoId, contenuto: await leggi(ufficio, documentoId) };
}

describe('the signed copy of an act', () => {
  it('CA-05 CA-16 is the ente’s first, then the comune’s, each archived beside the act with its evidence', async () => {
    const { documentoId, contenuto, referente, responsabile, ufficio, id } = await conNomina();
    expect(await leggereCopiaAttesa.esegui(referente.richiesta(), { documentoId })).toMatchObject({
      attesa: { parte: 'FRUITORE', firmatari: ["Ugo D'Angelò"] },
    });
    const sua = await firmato(contenuto, REFERENTE, ADESSO);
    expect(await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file: sua })).toEqual({ parte: 'FRUITORE' });
    expect(await stato(documentoId)).toEqual({ stato: 'FIRMATO', firme: '{FRUITORE}' });
    await expect(caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file: sua })).rejects.toMatchObject({
      codice: 'TOCCA_AL_COMUNE',
    });
    const loro = await firmato(sua.contenuto, SINDACO, ADESSO);
    expect(await caricareCopiaFirmata.esegui(responsabile.richiesta(), { documentoId, file: loro })).toEqual({ parte: 'EROGATORE' });
    expect(await stato(documentoId)).toEqual({ stato: 'FIRMATO', firme: '{FRUITORE,EROGATORE}' });
    expect(await copieDi(documentoId)).toEqual([
      { tipo: 'ATTO_FIRMATO', parte: 'FRUITORE', esito: 'VALIDA' },
      { tipo: 'ATTO_FIRMATO', parte: 'EROGATORE', esito: 'VALIDA' },
    ]);
    await expect(caricareCopiaFirmata.esegui(ufficio.richiesta(), { documentoId, file: loro })).rejects.toMatchObject({
      codice: 'FIRME_COMPLETE',
    });
    const fascicolo = await leggereFascicolo.esegui(ufficio.richiesta(), { id });
    const nomina = fascicolo.documenti.find((uno) => uno.id === documentoId);
    expect(nomina?.copie.map(({ esitoFirma }) => esitoFirma)).toEqual(['VALIDA', 'VALIDA']);
    expect(nomina).toMatchObject({ attesa: null, inEsame: null });
  });

  it('CA-16 is of who signs for the party whose turn it is, over this act', async () => {
    const { documentoId, contenuto, referente, originale, mondo } = await conNomina();
    const pia = await tecnico(mondo);
    const casi = [
      [FRUITORE, contenuto, 'FIRMATARIO_DIVERSO'],
      [SINDACO, contenuto, 'FIRMATARIO_DIVERSO'],
      [TECNICO, contenuto, 'FIRMATARIO_DIVERSO'],
      [REFERENTE, originale, 'FIRMA_NON_VALIDA'],
    ] as const;
    for (const [chi, cosa, codice] of casi)
      await expect(
        caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file: await firmato(cosa, chi, ADESSO) }),
      ).rejects.toMatchObject({ codice });
    const file = await firmato(contenuto, REFERENTE, ADESSO);
    await expect(caricareCopiaFirmata.esegui(pia.richiesta(), { documentoId, file })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    const estraneo = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    const altrove = await (await Mondo.crea()).persona(['UFFICIO']);
    for (const persona of [estraneo, altrove])
      await expect(caricareCopiaFirmata.esegui(persona.richiesta(), { documentoId, file })).rejects.toMatchObject({
        famiglia: 'NON_TROVATO',
      });
    expect(await stato(documentoId)).toEqual({ stato: 'GENERATO', firme: '{}' });
    expect(await copieDi(documentoId)).toEqual([]);
  });

  it('CA-16 counts once, handed in twice at the same time', async () => {
    const { documentoId, contenuto, referente } = await conNomina();
    const file = await firmato(contenuto, REFERENTE, ADESSO);
    const esiti = await Promise.allSettled([1, 2].map(() => caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file })));
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await copieDi(documentoId)).toHaveLength(1);
  });

  it('SA-05 of the annual report is the technical manager’s, or of who signs for the comune; never the ente’s', async () => {
    const scena = await convenzioneVigente();
    const pia = await tecnico(scena.mondo);
    const { documentoId, contenuto } = await conRelazione(scena);
    await expect(
      caricareCopiaFirmata.esegui(scena.referente.richiesta(), { documentoId, file: await firmato(contenuto, FRUITORE, ADESSO) }),
    ).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    expect(await leggereCopiaAttesa.esegui(pia.richiesta(), { documentoId })).toMatchObject({
      attesa: { parte: 'EROGATORE', firmatari: ['Ida Conti', 'Pia Neri'] },
    });
    const file = await firmato(contenuto, TECNICO, ADESSO);
    expect(await caricareCopiaFirmata.esegui(pia.richiesta(), { documentoId, file })).toEqual({ parte: 'EROGATORE' });
    expect(await stato(documentoId)).toEqual({ stato: 'FIRMATO', firme: '{EROGATORE}' });
  });

  it('is of acts that are signed, and not of the convenzione, whose page follows its signatures', async () => {
    const { id, ufficio, riga, mondo, originale } = await convenzioneVigente();
    const file = await firmato(originale, FRUITORE, ADESSO);
    const { documento_id: convenzione } = await riga();
    await expect(caricareCopiaFirmata.esegui(ufficio.richiesta(), { documentoId: convenzione, file })).rejects.toMatchObject({
      codice: 'SI_FIRMA_ALTROVE',
    });
    const { id: documentoId } = await preparareAtto.esegui(ufficio.richiesta(), {
      tipo: 'ALLEGATO_TECNICO',
      convenzioneId: id,
      operatori: [],
      valori: {},
    });
    const [copia] = await sql<{ id: string }>(
      "SELECT id FROM documento WHERE convenzione_id = $1 AND tipo = 'CONVENZIONE_FIRMATA' LIMIT 1",
      [id],
    );
    for (const quale of [documentoId, copia?.id])
      await expect(caricareCopiaFirmata.esegui(ufficio.richiesta(), { documentoId: quale, file })).rejects.toMatchObject({
        codice: 'NON_SI_FIRMA',
      });
    await expect(preparareCopiaDemo.esegui(ufficio.richiesta(), { documentoId })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    expect(await mondo.registro()).toContainEqual(
      expect.objectContaining({ operazione: 'caricare-copia-firmata', motivo: 'NON_SI_FIRMA' }),
    );
  });
});

describe('a signed copy that a person has to judge', () => {
  it('CA-16 waits and leaves the act where it is; taken, it is that party’s signature', async () => {
    const { documentoId, contenuto, referente, ufficio, id } = await conNomina();
    const file = await firmatoDaEsaminare(contenuto, REFERENTE, ADESSO);
    expect(await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file })).toEqual({ parte: 'FRUITORE', inEsame: true });
    expect(await stato(documentoId)).toEqual({ stato: 'GENERATO', firme: '{}' });
    await expect(caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file })).rejects.toMatchObject({
      codice: 'GIA_IN_ESAME',
    });
    const { documenti } = await elencareDocumenti.esegui(referente.richiesta(), {});
    expect(documenti.find((uno) => uno.id === documentoId)).toMatchObject({ attesa: null, inEsame: { parte: 'FRUITORE', dal: ADESSO } });
    expect(documenti.map(({ tipo }) => tipo)).not.toContain('FIRMA_IN_ESAME');
    const nomina = (await leggereFascicolo.esegui(ufficio.richiesta(), { id })).documenti.find((uno) => uno.id === documentoId);
    expect(nomina?.daEsaminare.map(({ esitoFirma }) => esitoFirma)).toEqual(['DA_ESAMINARE']);
    expect(nomina?.copie, 'no copy yet').toEqual([]);
    const decisione = { id: nomina?.inEsame?.id, decisione: 'ACCETTA', motivo: MOTIVO };
    const dopoPoco = new Date(ADESSO.getTime() + 5 * 60_000);
    expect(await decidereFirma.esegui(ufficio.richiesta(dopoPoco), decisione)).toEqual({});
    expect(await stato(documentoId)).toEqual({ stato: 'FIRMATO', firme: '{FRUITORE}' });
    const { firme } = await leggereCopiaAttesa.esegui(ufficio.richiesta(dopoPoco), { documentoId });
    expect(
      firme.ricevute.map(({ il }) => il),
      'when it came, not when it was decided',
    ).toEqual([ADESSO]);
    const dopo = (await leggereFascicolo.esegui(ufficio.richiesta(), { id })).documenti.find((uno) => uno.id === documentoId);
    expect(dopo?.copie.map(({ esitoFirma }) => esitoFirma)).toEqual(['ACCETTATA']);
    expect(dopo).toMatchObject({ attesa: 'EROGATORE', inEsame: null });
  });

  it('CA-16 refused, is told to the ente with the act’s name, and another may follow', async () => {
    const { documentoId, contenuto, referente, ufficio, mondo } = await conNomina();
    await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file: await firmatoDaEsaminare(contenuto, REFERENTE, ADESSO) });
    const [esame] = await sql<{ id: string }>('SELECT id FROM firma_in_esame WHERE originale_id = $1', [documentoId]);
    await decidereFirma.esegui(ufficio.richiesta(), { id: esame?.id, decisione: 'RIFIUTA', motivo: MOTIVO });
    expect((await mondo.messaggi()).find(({ tipo }) => tipo === 'firma-rifiutata')?.dati).toMatchObject({
      atto: 'Nomina del responsabile del trattamento',
      motivo: MOTIVO,
      pagina: expect.stringContaining('/ente/documenti'),
    });
    const file = await firmato(contenuto, REFERENTE, ADESSO);
    expect(await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file })).toEqual({ parte: 'FRUITORE' });
  });
});

describe('the agreement of who asks to adhere', () => {
  /** A request sent through Varco, and whoever holds its link. */
  async function domanda() {
    const mondo = await Mondo.crea();
    const id = await adesioneDiProva(mondo, { stato: 'BOZZA' });
    const chi = await richiedente(mondo, id);
    await presentareAdesione.esegui(chi(), { dichiara: true });
    const ufficio = await mondo.persona(['UFFICIO']);
    const [documentoId = ''] = (await seguireAdesione.esegui(chi(), {})).accordi;
    return { mondo, id, chi, ufficio, documentoId, contenuto: await leggi(ufficio, documentoId) };
  }
  const { legaleRappresentante: RAPPRESENTANTE } = datiDiProva();

  it('CH-13 CA-16 is signed by its legal representative and handed in by its link, and by no other', async () => {
    const { mondo, chi, documentoId, contenuto } = await domanda();
    const file = await firmato(contenuto, RAPPRESENTANTE, ADESSO);
    const altra = await richiedente(mondo, await adesioneDiProva(mondo));
    await expect(caricareCopiaFirmata.esegui(altra(), { documentoId, file })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await expect(
      caricareCopiaFirmata.esegui(chi(), { documentoId, file: await firmato(contenuto, SINDACO, ADESSO) }),
    ).rejects.toMatchObject({ codice: 'FIRMATARIO_DIVERSO' });
    expect(await caricareCopiaFirmata.esegui(chi(), { documentoId, file })).toEqual({ parte: 'FRUITORE' });
    expect(await stato(documentoId)).toEqual({ stato: 'FIRMATO', firme: '{FRUITORE}' });
    expect(await leggereCopiaAttesa.esegui(chi(), { documentoId })).toMatchObject({
      attesa: null,
      impedimento: null,
      firme: { ricevute: [{ parte: 'FRUITORE', esito: 'VALIDA' }], documentoFirmato: [{ parte: 'FRUITORE' }] },
      dopoLaFirma: { testo: 'Le firme ci sono tutte: non devi fare altro.' },
    });
    const { documenti } = await seguireAdesione.esegui(chi(), {});
    expect(documenti.map(({ tipo }) => tipo).sort()).toEqual(['ACCORDO_ADESIONE', 'ATTO_FIRMATO']);
    const copia = await scaricareAllegato.esegui(chi(), { id: documenti.find(({ tipo }) => tipo === 'ATTO_FIRMATO')?.id });
    expect(Buffer.compare(copia.contenuto, file.contenuto)).toBe(0);
  });

  it('CH-13 CA-16 to be judged, is said in its page; refused, is told with the way back', async () => {
    const { mondo, chi, ufficio, documentoId, contenuto } = await domanda();
    await caricareCopiaFirmata.esegui(chi(), { documentoId, file: await firmatoDaEsaminare(contenuto, RAPPRESENTANTE, ADESSO) });
    const copia = () => leggereCopiaAttesa.esegui(chi(), { documentoId });
    const { attesa, firme } = await copia();
    expect({ attesa, inEsame: firme.inEsame }).toMatchObject({ attesa: null, inEsame: { parte: 'FRUITORE', giudizio: null } });
    await decidereFirma.esegui(ufficio.richiesta(), { id: firme.inEsame?.id, decisione: 'RIFIUTA', motivo: MOTIVO });
    const messaggi = (await mondo.messaggi()).filter(({ tipo }) => tipo === 'adesione-stato');
    expect(messaggi[0]?.dati).toMatchObject({ stato: 'Presentata', motivo: expect.stringContaining(MOTIVO) });
    expect(await copia()).toMatchObject({
      attesa: { parte: 'FRUITORE', firmatari: [nominativo(RAPPRESENTANTE)] },
      firme: { inEsame: null, rifiutato: { motivo: MOTIVO, da: null, fileId: null } },
    });
  });

  it('CH-13 is asked for no more once the request has been withdrawn', async () => {
    const { id, chi, documentoId } = await domanda();
    await ritirareAdesione.esegui(chi(), { id });
    expect((await seguireAdesione.esegui(chi(), {})).accordi).toEqual([]);
    expect(documentoId).not.toBe('');
  });

  it('CH-15 is signed in its last version', async () => {
    const { id, chi, documentoId, contenuto } = await domanda();
    await sql(
      `INSERT INTO documento (erogatore_id, id, adesione_id, tipo, nome, mime, sha256, dimensione, creato_il, stato, verso, generato, versione,
                              firme_richieste, firme_apposte)
       SELECT erogatore_id, gen_random_uuid(), $2::uuid, tipo, nome, mime, sha256, dimensione, creato_il, stato, verso, true, 2, firme_richieste, firme_apposte
         FROM documento WHERE id = $1`,
      [documentoId, id],
    );
    const file = await firmato(contenuto, RAPPRESENTANTE, ADESSO);
    await expect(caricareCopiaFirmata.esegui(chi(), { documentoId, file })).rejects.toMatchObject({ codice: 'VERSIONE_SUPERATA' });
  });
});
