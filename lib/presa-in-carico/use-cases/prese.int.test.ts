import { describe, expect, it } from 'vitest';
import { MODELLI } from '@/lib/clausole/modelli';
import { registrareLegittimita } from '@/lib/convenzioni/use-cases/registrare-legittimita';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { addGiorni, oggi } from '@/lib/core/date';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareArchivio } from '@/lib/documenti/use-cases/scaricare-archivio';
import { creareModello } from '@/lib/modelli/use-cases/creare-modello';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { FRUITORE, SINDACO } from '@/lib/testing/atto-di-prova';
import { firmato } from '@/lib/testing/firma-demo';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { ATTO, CARTELLA, CONVENZIONE, cartellaXlsx, zipDi } from '@/lib/testing/presa-in-carico';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { presaCaricata } from '@/lib/testing/presa-caricata';
import { apriZip } from '@/lib/testing/zip';
import { cancellarePresaAbbandonata } from './cancellare-presa-abbandonata';
import { caricareDocumenti } from './caricare-documenti';
import { caricareFoglio } from './caricare-foglio';
import { cercarePreseAbbandonate } from './cercare-prese-abbandonate';
import { compierePresa } from './compiere-presa';
import { confermarePresa } from './confermare-presa';
import { elencarePrese } from './elencare-prese';
import { invitareReferenti } from './invitare-referenti';
import { leggerePresa } from './leggere-presa';
import { scaricareModelloPresa } from './scaricare-modello-presa';
import { scaricareResocontoPresa } from './scaricare-resoconto-presa';
import { scartarePresa } from './scartare-presa';
import { togliereDocumento } from './togliere-documento';

const quante = async (tabella: string, { erogatoreId }: Mondo) =>
  (await sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${tabella} WHERE erogatore_id = $1`, [erogatoreId]))[0]?.n;
const niente = async (mondo: Mondo) =>
  Promise.all(['convenzione', 'operatore', 'documento', 'ente', 'protocollo'].map((tabella) => quante(tabella, mondo)));

describe('a load that is being looked at', () => {
  it('writes nothing but itself, however many times it is corrected, and goes with all that came with it', async () => {
    const { mondo, ufficio, id, vista } = await presaCaricata({ ...CARTELLA, convenzioni: [{ ...CONVENZIONE, profilo: 'Z' }] });
    expect((await vista()).problemi).toContainEqual(
      expect.objectContaining({ gravita: 'ERRORE', foglio: 'Convenzioni', riga: 2, colonna: 'Profilo' }),
    );
    await caricareFoglio.esegui(ufficio.richiesta(), { id, file: await cartellaXlsx() });
    expect(await vista()).toMatchObject({ errori: 0, convenzioni: [{ numero: '45/2024', enteNuovo: true, stato: 'VIGENTE' }] });
    await togliereDocumento.esegui(ufficio.richiesta(), { id, percorso: 'carte/convenzione.pdf' });
    expect((await vista()).problemi).toContainEqual(expect.objectContaining({ foglio: 'Documenti', riga: 2, colonna: 'File' }));
    expect(await niente(mondo)).toEqual([0, 0, 0, 0, 0]);
    await scartarePresa.esegui(ufficio.richiesta(), { id });
    expect(await Promise.all(['presa_in_carico', 'presa_in_carico_file', 'presa_in_carico_blocco'].map((t) => quante(t, mondo)))).toEqual([
      0, 0, 0,
    ]);
  });

  it('CH-01 CA-14 takes nothing over under a model that nobody has approved', async () => {
    const { mondo, ufficio } = await presaCaricata();
    const { modelli } = await elencarePrese.esegui(ufficio.richiesta(), {});
    expect(modelli).toBeGreaterThan(0);
    const bozza = { nome: 'Ancora in bozza', descrizione: 'Nessuno lo ha approvato', origine: `PREDEFINITO:${MODELLI[0]?.codice ?? ''}` };
    await creareModello.esegui((await mondo.persona(['RESPONSABILE'])).richiesta(), bozza);
    expect((await elencarePrese.esegui(ufficio.richiesta(), {})).modelli).toBe(modelli);
  });

  it('is forgotten, with its rows and files, when nobody has touched it for thirty days', async () => {
    const { mondo, ufficio, id, vista } = await presaCaricata();
    const fra = (giorni: number) => ({ ...mondo.sistema(), now: new Date(ADESSO.getTime() + giorni * 86_400_000) });
    const dovute = async (giorni: number) => cercarePreseAbbandonate.esegui(fra(giorni), {});
    const tenuta = (await vista()).tenutaFino;
    expect(tenuta).toBe(addGiorni(oggi(ADESSO), 30));
    expect(await dovute(30)).toEqual([]);
    expect(await dovute(31)).toEqual([{ id }]);
    expect(await cancellarePresaAbbandonata.esegui(fra(30), { id }), 'touched meanwhile').toEqual({ cancellata: false });
    await expect(cancellarePresaAbbandonata.esegui(ufficio.richiesta(), { id })).rejects.toMatchObject({ famiglia: 'VIETATO' });
    expect(await cancellarePresaAbbandonata.esegui(fra(31), { id })).toEqual({ cancellata: true });
    expect(await Promise.all(['presa_in_carico', 'presa_in_carico_file', 'presa_in_carico_blocco'].map((t) => quante(t, mondo)))).toEqual([
      0, 0, 0,
    ]);
  });

  it('is kept whatever its age once it is done', async () => {
    const { mondo, compiuta } = await presaCaricata();
    await compiuta();
    expect(await cercarePreseAbbandonate.esegui({ ...mondo.sistema(), now: new Date(ADESSO.getTime() + 400 * 86_400_000) }, {})).toEqual(
      [],
    );
  });

  it('is not confirmed with an error in it, nor at another version than the one on the screen', async () => {
    const { mondo, ufficio, id, vista } = await presaCaricata({ ...CARTELLA, documenti: [{ ...ATTO, file: 'altrove.pdf' }] });
    const conferma = (versione: number) => confermarePresa.esegui(ufficio.richiesta(), { id, versione });
    const { versione } = await vista();
    await expect(conferma(versione)).rejects.toMatchObject({ codice: 'PRESA_CON_ERRORI' });
    await expect(conferma(versione - 1)).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
    expect(await niente(mondo)).toEqual([0, 0, 0, 0, 0]);
  });

  it('tells of a file why it cannot be kept, and takes the others', async () => {
    const { ufficio, id, vista } = await presaCaricata();
    const file = await zipDi({
      'foto.txt': 'ciao',
      'rotto.pdf': new Uint8Array(Buffer.from('%PDF-1.7\nrotto')),
      'sano.pdf': pdfMinimo('Altro'),
    });
    await caricareDocumenti.esegui(ufficio.richiesta(), { id, file });
    const { file: letti } = await vista();
    expect(Object.fromEntries(letti.map(({ percorso, rifiuto }) => [percorso, rifiuto]))).toMatchObject({
      ...{
        'foto.txt': expect.stringContaining('Non è un PDF') as string,
        'rotto.pdf': expect.stringContaining('PDF') as string,
        'sano.pdf': null,
      },
    });
  });

  it('RT-06 RT-11 is the comune’s business: nobody else looks at it, and who looks is in the register', async () => {
    const { mondo, ufficio, id } = await presaCaricata();
    const enteId = await mondo.ente();
    for (const persona of [
      await mondo.persona(['AUDITOR']),
      await mondo.persona(['REFERENTE'], { enteId }),
      await mondo.persona(['TECNICO']),
    ])
      for (const atto of [leggerePresa, elencarePrese, scartarePresa, scaricareModelloPresa])
        await expect(atto.esegui(persona.richiesta(), { id })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(compierePresa.esegui(ufficio.richiesta(), { id })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const altrove = await Mondo.crea();
    await expect(leggerePresa.esegui((await altrove.persona(['UFFICIO'])).richiesta(), { id })).rejects.toMatchObject({
      codice: 'NON_TROVATO',
    });
    await leggerePresa.esegui(ufficio.richiesta(), { id });
    expect((await mondo.registro()).at(-1)).toMatchObject({ operazione: 'leggere-presa', categoria: 'LETTURA', oggetto: id });
  });
});

describe('a load that is confirmed', () => {
  it('of two who confirm it together one does, and doing it twice leaves one', async () => {
    const { mondo, ufficio, id, vista } = await presaCaricata();
    const { versione } = await vista();
    const esiti = await Promise.allSettled([1, 2].map(() => confermarePresa.esegui(ufficio.richiesta(), { id, versione })));
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [prima, seconda] = await Promise.all([1, 2].map(() => compierePresa.esegui(mondo.sistema(), { id })));
    expect([prima, seconda]).toEqual([{ compiuta: true }, { compiuta: true }]);
    expect(await niente(mondo)).toEqual([1, 1, 2, 1, 1]);
  });

  it('one at a time: another waits, and finds then what the first has brought', async () => {
    const { mondo, ufficio, vista, conferma } = await presaCaricata();
    const altra = await presaCaricata(CARTELLA, { mondo, ufficio });
    await conferma();
    await expect(altra.conferma()).rejects.toMatchObject({ codice: 'PRESA_IN_CORSO' });
    await compierePresa.esegui(mondo.sistema(), { id: (await vista()).id });
    expect((await altra.vista()).problemi).toContainEqual(
      expect.objectContaining({ colonna: 'Numero dell’atto', frase: expect.stringContaining('è già in Varco') as string }),
    );
    await expect(altra.conferma()).rejects.toMatchObject({ codice: 'PRESA_CON_ERRORI' });
    expect(await quante('convenzione', mondo)).toBe(1);
  });

  it('is given back to be looked at where the facts have changed meanwhile, and nothing of it has entered', async () => {
    const { mondo, ufficio, id, vista, conferma } = await presaCaricata();
    await conferma();
    await mondo.convenzione(await mondo.ente(), { numero: '45/2024', presa_in_carico_id: null });
    expect(await compierePresa.esegui(mondo.sistema(), { id })).toEqual({ compiuta: false });
    expect(await vista()).toMatchObject({ stato: 'ANTEPRIMA', errori: 1 });
    expect(await quante('operatore', mondo)).toBe(0);
    await expect(scaricareResocontoPresa.esegui(ufficio.richiesta(), { id })).rejects.toMatchObject({ codice: 'PRESA_NON_COMPIUTA' });
  });

  it('CA-16 keeps what was signed digitally with the verdict of its verification, and signs nothing', async () => {
    const { mondo, ufficio, id, vista, compiuta } = await presaCaricata({
      ...CARTELLA,
      documenti: [{ ...ATTO, forma: 'DIGITALE', file: 'firmata.pdf' }],
    });
    const unaFirma = await firmato(await pdfDiProva(), FRUITORE, ADESSO);
    const { contenuto } = await firmato(unaFirma.contenuto, SINDACO, ADESSO);
    await caricareDocumenti.esegui(ufficio.richiesta(), { id, file: { nome: 'firmata.pdf', contenuto } });
    await togliereDocumento.esegui(ufficio.richiesta(), { id, percorso: 'carte/convenzione.pdf' });
    expect((await vista()).convenzioni[0]?.documenti[0]).toMatchObject({
      esito: 'VALIDA',
      firma: expect.stringContaining('Conti') as string,
    });
    await compiuta();
    const [documento] = await sql<{ verifica: { esito: string }; firme_apposte: string[] }>(
      "SELECT verifica, firme_apposte FROM documento WHERE erogatore_id = $1 AND tipo = 'CONVENZIONE_FIRMATA'",
      [mondo.erogatoreId],
    );
    expect(documento).toMatchObject({ verifica: { esito: 'VALIDA' }, firme_apposte: [] });
  });

  it('SA-02 the register has one row for each thing that was made, and its report tells them', async () => {
    const { mondo, ufficio, id, compiuta, vista } = await presaCaricata();
    await compiuta();
    const righe = (await mondo.registro()).filter(({ operazione }) => operazione === 'compiere-presa');
    const cose = righe.map(({ dettagli }) => (dettagli as { cosa?: string }).cosa ?? 'PRESA').sort();
    expect(cose).toEqual(['CONVENZIONE', 'DOCUMENTO', 'DOCUMENTO', 'ENTE', 'OPERATORE', 'PRESA', 'PROTOCOLLO']);
    const { resoconto } = await vista();
    expect(resoconto?.voci.map(({ cosa }) => cosa).sort()).toEqual(cose.filter((cosa) => cosa !== 'PRESA'));
    const scaricato = await scaricareResocontoPresa.esegui(ufficio.richiesta(), { id });
    expect(scaricato.nome).toBe('Presa in carico del 2026-03-10 - resoconto.xlsx');
    expect((await apriZip(Buffer.from(scaricato.contenuto))).has('xl/workbook.xml')).toBe(true);
    expect(await quante('presa_in_carico_blocco', mondo)).toBe(0);
  });

  it('LE-02 whose legitimacy nobody tells is a thing to do, until somebody tells it, once', async () => {
    const { legittimitaDa: _, legittimitaIl: __, ...senza } = CONVENZIONE;
    const { ufficio, vista, compiuta } = await presaCaricata({ ...CARTELLA, convenzioni: [senza] });
    await compiuta();
    const { id, numero } = (await vista()).resoconto?.convenzioni[0] ?? { id: '', numero: '' };
    const compiti = async () =>
      (await leggereScrivaniaUfficio.esegui(ufficio.richiesta(), {})).compiti.filter(({ chiave }) => chiave === `legittimita-${id}`);
    expect(await compiti()).toMatchObject([{ titolo: `Acquisisci l’attestazione di legittimità della convenzione n. ${numero}` }]);
    const registra = (il: string) => registrareLegittimita.esegui(ufficio.richiesta(), { id, da: 'Paolo Neri, Sindaco', il });
    await expect(registra('2027-01-01')).rejects.toMatchObject({ campi: { il: expect.stringContaining('deve ancora venire') as string } });
    await registra('2024-03-01');
    await expect(registra('2024-03-01')).rejects.toMatchObject({ codice: 'LEGITTIMITA_GIA_NOTA' });
    expect(await compiti()).toEqual([]);
    expect(await leggereConvenzione.esegui(ufficio.richiesta(), { id })).toMatchObject({
      presa: { legittimita: { da: 'Paolo Neri, Sindaco', il: '2024-03-01' } },
    });
  });

  it('CA-18 the people of its enti are invited in one act, each once, at the address that is theirs', async () => {
    const { mondo, ufficio, id, vista, compiuta } = await presaCaricata();
    await expect(invitareReferenti.esegui(ufficio.richiesta(), { id })).rejects.toMatchObject({ codice: 'PRESA_NON_COMPIUTA' });
    await compiuta();
    expect((await vista()).daInvitare).toBe(2);
    expect(await invitareReferenti.esegui(ufficio.richiesta(), { id })).toEqual({ invitati: 2 });
    const destinatari = (await mondo.messaggi()).map(({ destinatario }) => destinatario);
    expect(new Set(destinatari)).toEqual(new Set(['carta@pec.example', 'legale@ente.example', 'referente@ente.example']));
    expect(await invitareReferenti.esegui(ufficio.richiesta(), { id })).toEqual({ invitati: 0 });
  });

  it('its dossier and its ZIP say that it was taken over, when and by whom', async () => {
    const { ufficio, vista, compiuta } = await presaCaricata();
    await compiuta();
    const id = (await vista()).resoconto?.convenzioni[0]?.id ?? '';
    const { presa } = await leggereConvenzione.esegui(ufficio.richiesta(), { id });
    expect(presa).toMatchObject({ il: ADESSO, da: 'Ada Prova UFFICIO', attoData: '2024-03-12', scadenzaCalcolata: '2028-03-20' });
    const zip = await apriZip(Buffer.from(await raccogliere((await scaricareArchivio.esegui(ufficio.richiesta(), { id })).flusso())));
    expect(zip.get('LEGGIMI.txt')?.toString()).toContain('presa in carico il 10/03/2026 da Ada Prova UFFICIO');
    expect(zip.get('indice.csv')?.toString()).toContain('12/03/2024');
  });
});
