import { beforeAll, describe, expect, it } from 'vitest';
import { diffidareFruitore } from '@/lib/convenzioni/use-cases/diffidare-fruitore';
import { raccogliere } from '@/lib/core/flusso';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';
import { elencareDocumenti } from '@/lib/documenti/use-cases/elencare-documenti';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';
import { firmatario, modello } from '@/lib/testing/atto-di-prova';
import { improntaDelComune } from '@/lib/testing/casi-uso';
import { Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { testoDelPdf } from '@/lib/testing/pdf';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { ATTI } from '../domain/catalogo';
import { anteprimaAtto } from './anteprima-atto';
import { approvareTesto } from './approvare-testo';
import { leggereAttiPreparabili } from './leggere-atti-preparabili';
import { leggereAttoDaPreparare } from './leggere-atto-da-preparare';
import { preparareAtto } from './preparare-atto';
import { salvareTesto } from './salvare-testo';

const PERSONA = { nome: 'Nevena', cognome: 'Šarić', codiceFiscale: 'SRCNVN80C41E715D', dataNascita: '1980-03-01', luogoNascita: 'Lucca' };
const FIRMATARIO = JSON.stringify({ ...PERSONA, email: 'l@ente.example', qualifica: 'Direttrice generale' });
const TERMINE = '30/04/2026';
const MOTIVO = 'Due operatori hanno consultato senza indicare la pratica a cui serviva.';

async function scena(designazione: 'SINGOLA' | 'CUMULATIVA' = 'CUMULATIVA') {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const id = await convenzioneConRegole(
    mondo,
    enteId,
    { risoluzione: { diffida: true }, designazione: { forma: designazione } },
    { firmatario_fruitore: FIRMATARIO, modello_id: await modello(mondo) },
  );
  const codici = ['RSSLIA85A41E715C', 'BNITEO82A01E715B'];
  const operatori = await Promise.all(codici.map((codice_fiscale) => operatoreDiProva(mondo, enteId, id, { codice_fiscale })));
  return {
    mondo,
    enteId,
    id,
    codici,
    operatori,
    ufficio: await mondo.persona(['UFFICIO']),
    responsabile: await firmatario(mondo),
    referente: await mondo.persona(['REFERENTE'], { enteId }),
  };
}
type Scena = Awaited<ReturnType<typeof scena>>;

const chiesto = (s: Scena, cambi: object = {}) => ({
  tipo: 'SCHEDA_OPERATORE',
  convenzioneId: s.id,
  operatori: s.operatori,
  valori: {},
  ...cambi,
});
const anteprima = async (chi: PersonaDiProva, input: object) => testoDelPdf((await anteprimaAtto.esegui(chi.richiesta(), input)).contenuto);
const letto = async (chi: PersonaDiProva, id: string) =>
  testoDelPdf(await raccogliere((await scaricareDocumento.esegui(chi.richiesta(), { id })).flusso()));

describe('a preview of an act', () => {
  let s: Scena;
  beforeAll(async () => void (s = await scena()));

  it('CH-11 shows the diffida with what has been typed so far, says that it is a draft, and leaves nothing behind', async () => {
    const prima = await improntaDelComune(s.mondo);
    const vuota = await anteprima(s.responsabile, { tipo: 'DIFFIDA', convenzioneId: s.id });
    expect(vuota).toContain('[Motivo della diffida: da scrivere]');
    expect(vuota).toContain('[data da scrivere]');
    expect(vuota).not.toContain('9000');
    const piena = await anteprima(s.responsabile, { tipo: 'DIFFIDA', convenzioneId: s.id, valori: { motivo: MOTIVO, termineIl: TERMINE } });
    expect(piena.replace(/\s+/g, ' ')).toContain(MOTIVO);
    expect(piena).toContain('30 aprile 2026');
    expect(piena).toContain('(anteprima)');
    expect(await improntaDelComune(s.mondo)).toEqual(prima);
  });

  it('RT-11 is a reading of the cards that it prints: it is registered with whose they are', async () => {
    expect(await anteprima(s.ufficio, chiesto(s))).toContain(s.codici[0]);
    const [riga] = (await s.mondo.registro()).filter(
      ({ operazione, dettagli }) => operazione === 'anteprima-atto' && (dettagli as { tipo: string }).tipo === 'SCHEDA_OPERATORE',
    );
    expect(riga).toMatchObject({ categoria: 'LETTURA', esito: 'CONSENTITO', convenzione_id: s.id });
    expect([...(riga?.soggetti as string[])].sort()).toEqual([...s.codici].sort());
    await expect(anteprima(s.ufficio, chiesto(s, { operatori: [] }))).rejects.toMatchObject({ campi: { operatori: expect.any(String) } });
  });

  it('is for the comune’s people, and of its own acts for the fruitore’s', async () => {
    expect(await anteprima(s.referente, { tipo: 'RECESSO_FRUITORE', convenzioneId: s.id })).toContain('(anteprima)');
    expect(await anteprima(s.referente, chiesto(s, { tipo: 'ATTO_DESIGNAZIONE' }))).toContain(s.codici[1]);
    for (const tipo of ['DIFFIDA', 'SCHEDA_OPERATORE'])
      await expect(anteprima(s.referente, chiesto(s, { tipo }))).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await expect(anteprima(await s.mondo.persona(['AUDITOR']), chiesto(s))).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });

  it('RT-06 is of no other ente, no other comune and no operator of another convenzione', async () => {
    const altrove = await scena();
    const [vicino] = [await s.mondo.persona(['REFERENTE'], { enteId: await s.mondo.ente() })];
    for (const [chi, input] of [
      [vicino, chiesto(s, { tipo: 'ATTO_DESIGNAZIONE' })],
      [altrove.ufficio, chiesto(s)],
      [s.ufficio, chiesto(s, { operatori: altrove.operatori })],
    ] as const)
      await expect(anteprima(chi, input)).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
  });

  it('tells a character that cannot be printed beside its field, as archiving does', async () => {
    const valori = { motivo: 'Accessi senza pratica 漢', termineIl: TERMINE };
    await expect(anteprima(s.responsabile, { tipo: 'DIFFIDA', convenzioneId: s.id, valori })).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      campi: { 'valori.motivo': expect.stringContaining('漢') as string },
    });
  });
});

describe('a document that the office prepares', () => {
  let s: Scena;
  beforeAll(async () => void (s = await scena()));
  const prepara = (chi: PersonaDiProva, input: object) => preparareAtto.esegui(chi.richiesta(), input);
  const documenti = () => sql('SELECT * FROM documento WHERE erogatore_id = $1 ORDER BY tipo, versione', [s.mondo.erogatoreId]);

  it('is chosen among those that are made when they serve, each with what it is for', async () => {
    const { atti, esclusi, convenzione } = await leggereAttiPreparabili.esegui(s.ufficio.richiesta(), { convenzioneId: s.id });
    expect(convenzione.id).toBe(s.id);
    expect(atti.map(({ tipo }) => tipo)).toContain('VERIFICA_ANNUALE');
    expect(atti.map(({ tipo }) => tipo)).not.toContain('VERIFICA_TRIMESTRALE');
    expect(esclusi).toContainEqual(
      expect.objectContaining({ tipo: 'VERIFICA_TRIMESTRALE', perche: expect.stringContaining('non prevede la verifica') as string }),
    );
    const trimestrale = chiesto(s, { tipo: 'VERIFICA_TRIMESTRALE', valori: { termineIl: TERMINE } });
    await expect(prepara(s.ufficio, trimestrale)).rejects.toMatchObject({ codice: 'VERIFICA_NON_PREVISTA' });
    expect(atti.map(({ tipo }) => tipo)).not.toContain('DIFFIDA');
    expect(atti.every(({ uso }) => uso.endsWith('.'))).toBe(true);
    const suoi = await leggereAttiPreparabili.esegui(s.referente.richiesta(), { convenzioneId: s.id });
    expect(suoi.atti.map(({ tipo }) => tipo)).toEqual(['ATTO_DESIGNAZIONE']);
    const uno = await leggereAttoDaPreparare.esegui(s.ufficio.richiesta(), { convenzioneId: s.id, tipo: 'SCHEDA_OPERATORE' });
    expect(uno.operatori.map(({ id }) => id).sort()).toEqual([...s.operatori].sort());
    await expect(leggereAttoDaPreparare.esegui(s.ufficio.richiesta(), { convenzioneId: s.id, tipo: 'DIFFIDA' })).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
  });

  it('SA-07 is archived, each time another document, and says whose cards it discloses', async () => {
    const primo = await prepara(s.ufficio, chiesto(s));
    const secondo = await prepara(s.ufficio, chiesto(s));
    expect([primo.versione, secondo.versione]).toEqual([1, 1]);
    const contenuto = await letto(s.ufficio, primo.id);
    expect(contenuto).toContain(s.codici[0]);
    expect(contenuto).not.toContain('(anteprima)');
    expect(await documenti()).toMatchObject([
      { tipo: 'SCHEDA_OPERATORE', convenzione_id: s.id, ente_id: s.enteId, operatore_id: null, generato: true, testo_atto_id: null },
      { tipo: 'SCHEDA_OPERATORE', versione: 1 },
    ]);
    const fatte = (await s.mondo.registro()).filter(({ operazione, esito }) => operazione === 'preparare-atto' && esito === 'CONSENTITO');
    expect(fatte).toMatchObject([{ oggetto: primo.id, dettagli: { versione: 1 } }, { oggetto: secondo.id }]);
  });

  it('of what the convenzione has one of, prepared again it is a new version', async () => {
    const allegato = chiesto(s, { tipo: 'ALLEGATO_TECNICO', operatori: [] });
    const versioni = [await prepara(s.ufficio, allegato), await prepara(s.ufficio, allegato)].map(({ versione }) => versione);
    expect(versioni).toEqual([1, 2]);
  });

  it('belongs to the operator of whom alone it speaks', async () => {
    const [solo] = s.operatori;
    const { id } = await prepara(s.ufficio, chiesto(s, { tipo: 'LETTERA_CREDENZIALI', operatori: [solo] }));
    const numero = (await sql<{ numero: string }>('SELECT numero FROM convenzione WHERE id = $1', [s.id]))[0]?.numero.replace('/', '-');
    const nome = `Consegna delle credenziali ${numero} Prova.pdf`;
    expect(await sql('SELECT operatore_id, nome FROM documento WHERE id = $1', [id])).toEqual([{ operatore_id: solo, nome }]);
    const { id: tutti } = await prepara(s.ufficio, chiesto(s, { tipo: 'LETTERA_CREDENZIALI' }));
    expect((await sql('SELECT nome FROM documento WHERE id = $1', [tutti]))[0]?.nome).toBe(
      `Consegna delle credenziali ${numero} del 10-03-2026.pdf`,
    );
    const seconda = await prepara(s.ufficio, chiesto(s, { tipo: 'LETTERA_CREDENZIALI', operatori: [solo] }));
    const nomi = await sql<{ nome: string }>('SELECT nome FROM documento WHERE id = $1', [seconda.id]);
    expect(nomi[0]?.nome, 'no two files of a kind have one name').toMatch(/ Prova del 10-03-2026 \d\d\.\d\d\.pdf$/);
  });

  it('asks for all that it needs, beside its fields, and is not an act of the system', async () => {
    await expect(prepara(s.ufficio, chiesto(s, { tipo: 'VERIFICA_TRIMESTRALE', operatori: [] }))).rejects.toMatchObject({
      campi: { operatori: 'Scegli almeno un operatore.', 'valori.termineIl': 'Compila questo campo.' },
    });
    await expect(prepara(s.ufficio, chiesto(s, { tipo: 'DIFFIDA', valori: { motivo: MOTIVO, termineIl: TERMINE } }))).rejects.toMatchObject(
      {
        codice: 'ATTO_CON_UN_ALTRO_ATTO',
      },
    );
    await expect(prepara(s.ufficio, chiesto(s, { tipo: 'toString' }))).rejects.toMatchObject({ campi: { tipo: expect.any(String) } });
  });

  it('is prepared by who may, of its own', async () => {
    const prima = (await documenti()).length;
    const altrove = await scena();
    await expect(prepara(await s.mondo.persona(['TECNICO']), chiesto(s))).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(prepara(s.referente, chiesto(s))).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await expect(prepara(altrove.ufficio, chiesto(s))).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await expect(prepara(s.ufficio, chiesto(s, { operatori: altrove.operatori }))).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    expect(await documenti()).toHaveLength(prima);
  });

  it('SA-10 CH-04 the designation is the fruitore’s, who prepares it for itself: whom it names waits for its signature', async () => {
    const [, attivo] = s.operatori;
    const proposti = await Promise.all([1, 2].map(() => operatoreDiProva(s.mondo, s.enteId, s.id, { stato: 'PROPOSTO' })));
    const letto = await leggereAttoDaPreparare.esegui(s.referente.richiesta(), { convenzioneId: s.id, tipo: 'ATTO_DESIGNAZIONE' });
    expect(letto).toMatchObject({ unaPerPersona: false });
    const operatori = [...proposti, attivo];
    const { id } = await prepara(s.referente, chiesto(s, { tipo: 'ATTO_DESIGNAZIONE', operatori }));
    expect(await sql('SELECT verso, firme_richieste, jsonb_array_length(aree_firma) AS aree FROM documento WHERE id = $1', [id])).toEqual([
      { verso: 'ENTRATA', firme_richieste: ['FRUITORE'], aree: 1 },
    ]);
    const nominati = await sql<{ operatore_id: string }>('SELECT operatore_id FROM nominato WHERE documento_id = $1', [id]);
    expect(nominati.map(({ operatore_id }) => operatore_id).sort()).toEqual([...operatori].sort());
    const scheda = await leggereOperatore.esegui(s.referente.richiesta(), { operatoreId: proposti[0] });
    expect(scheda).toMatchObject({ stato: 'PROPOSTO', attoDaFirmare: id, designazione: null });
  });

  it('SA-10 tells that a designation waits already to be signed, and takes its place only knowingly', async () => {
    const [primo, secondo] = await Promise.all([1, 2].map(() => operatoreDiProva(s.mondo, s.enteId, s.id, { stato: 'PROPOSTO' })));
    const designa = (operatori: unknown[], altro: object = {}) =>
      prepara(s.referente, chiesto(s, { tipo: 'ATTO_DESIGNAZIONE', operatori, ...altro }));
    const { id: vecchio } = await designa([primo]);
    const prima = (await documenti()).length;
    await expect(designa([secondo, primo])).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      campi: {
        sostituisce: expect.stringMatching(/^C’è già una designazione di Bruno Prova da firmare, preparata il 10\/03\/2026/) as string,
      },
    });
    expect(await documenti()).toHaveLength(prima);
    const letto = await leggereAttoDaPreparare.esegui(s.referente.richiesta(), { convenzioneId: s.id, tipo: 'ATTO_DESIGNAZIONE' });
    expect(letto.operatori.find(({ id }) => id === primo)?.daFirmare).toMatchObject({ id: vecchio });
    expect(letto.operatori.find(({ id }) => id === secondo)?.daFirmare).toBeNull();
    const { id: nuovo } = await designa([secondo, primo], { sostituisce: true });
    expect((await leggereOperatore.esegui(s.referente.richiesta(), { operatoreId: primo })).attoDaFirmare).toBe(nuovo);
    expect(await leggereCopiaAttesa.esegui(s.referente.richiesta(), { documentoId: vecchio })).toMatchObject({
      attesa: null,
      impedimento: expect.stringContaining('sostituito da quello preparato il') as string,
    });
    const { documenti: elenco } = await elencareDocumenti.esegui(s.referente.richiesta(), {});
    expect(elenco.find(({ id }) => id === vecchio)).toMatchObject({
      superato: false,
      sostituito: true,
      attesa: null,
      persone: ['Bruno Prova'],
    });
    expect(elenco.find(({ id }) => id === nuovo)).toMatchObject({ sostituito: false, attesa: 'FRUITORE' });
  });

  it('SA-10 is of one person where the clauses want so, and of nobody who has left', async () => {
    const singola = await scena('SINGOLA');
    const [solo] = singola.operatori;
    const disabilitato = await operatoreDiProva(singola.mondo, singola.enteId, singola.id, { stato: 'DISABILITATO' });
    const letto = await leggereAttoDaPreparare.esegui(singola.referente.richiesta(), {
      convenzioneId: singola.id,
      tipo: 'ATTO_DESIGNAZIONE',
    });
    expect(letto).toMatchObject({ unaPerPersona: true });
    expect(letto.operatori.map(({ id }) => id).sort()).toEqual([...singola.operatori].sort());
    const designa = (operatori: unknown) => prepara(singola.referente, chiesto(singola, { tipo: 'ATTO_DESIGNAZIONE', operatori }));
    await expect(designa(singola.operatori)).rejects.toMatchObject({ campi: { operatori: expect.stringContaining('scegli una persona') } });
    await expect(designa([disabilitato])).rejects.toMatchObject({ campi: { operatori: expect.stringContaining('è disabilitato') } });
    expect((await designa(solo)).versione).toBe(1);
  });
});

it('an approved wording is that of every later document, prepared or born with its act, and touches nothing in the archive', async () => {
  const s = await scena();
  const { id: vecchio } = await preparareAtto.esegui(s.ufficio.richiesta(), chiesto(s));
  const diffida = async (versione: number) => {
    await diffidareFruitore.esegui(s.responsabile.richiesta(), { id: s.id, versione, motivo: MOTIVO, termineIl: TERMINE });
    return (
      await sql<{ id: string; testo_atto_id: string | null }>(
        `SELECT id, testo_atto_id FROM documento WHERE convenzione_id = $1 AND tipo = 'DIFFIDA'`,
        [s.id],
      )
    )[0];
  };
  const leggi = (id: string) => letto(s.ufficio, id);
  const [diAllora, bozze] = [await leggi(vecchio), { SCHEDA_OPERATORE: 'Così vuole il Comune.', DIFFIDA: 'Così diffida il Comune.' }];
  for (const [tipo, frase] of Object.entries(bozze)) {
    const testo = `${ATTI[tipo as keyof typeof bozze].testo}\n\n${frase}`;
    const bozza = await salvareTesto.esegui(s.ufficio.richiesta(), { tipo, testo, letta: null });
    expect(await anteprima(s.ufficio, chiesto(s, { tipo, valori: {} }))).not.toContain(frase);
    await approvareTesto.esegui(s.responsabile.richiesta(), { tipo, letta: bozza?.letta, attoNumero: '9', attoData: '2026-03-01' });
    expect(await anteprima(s.ufficio, chiesto(s, { tipo, valori: {} }))).toContain(frase);
  }
  const testi = await sql<{ id: string; tipo: string }>('SELECT id, tipo FROM testo_atto WHERE erogatore_id = $1', [s.mondo.erogatoreId]);
  const { id: nuovo } = await preparareAtto.esegui(s.ufficio.richiesta(), chiesto(s));
  expect(await leggi(nuovo)).toContain(bozze.SCHEDA_OPERATORE);
  expect(await leggi(vecchio)).toBe(diAllora);
  expect(
    await sql('SELECT testo_atto_id FROM documento WHERE id = ANY($1) ORDER BY creato_il, id = $2', [[vecchio, nuovo], nuovo]),
  ).toEqual([{ testo_atto_id: null }, { testo_atto_id: testi.find(({ tipo }) => tipo === 'SCHEDA_OPERATORE')?.id }]);
  const scritta = await diffida(1);
  expect(scritta?.testo_atto_id).toBe(testi.find(({ tipo }) => tipo === 'DIFFIDA')?.id);
  expect(await leggi(scritta?.id ?? '')).toContain(bozze.DIFFIDA);
});
