import { beforeAll, describe, expect, it } from 'vitest';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { assicuraPartizione } from '@/lib/platform/registro';
import { archivio, operatoreAlLavoro } from '@/lib/testing/consultazione';
import { ADESSO, inserisci, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { testoInOrdineDiLettura } from '@/lib/testing/pdf';
import { idCasuale } from '@/lib/core/ids';
import { elencareEstratti } from './elencare-estratti';
import { preparareEstratto } from './preparare-estratto';

const CODICE = 'RSSMRA80A41E715N';
const RICHIESTA = {
  nome: 'Maria',
  cognome: 'Rossi',
  codiceFiscale: CODICE,
  identificazione: 'Carta d’identità esibita allo sportello.',
  dal: '2026-01-01',
  al: '2026-03-10',
};

let mondo: Mondo;
let ufficio: PersonaDiProva;
let soggettoId: string;

/** A consultation in the register, by the operator of an ente of that kind. */
async function consultazione(tipo: string, denominazione: string, colonne: Record<string, unknown> = {}): Promise<void> {
  const istante = (colonne.istante as Date | undefined) ?? new Date(ADESSO.getTime() - 86_400_000);
  await assicuraPartizione(istante);
  const operatore = await operatoreAlLavoro(mondo, { ente: { tipo, denominazione } });
  await inserisci('registro', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    istante,
    operazione: 'aprire-visura',
    categoria: 'CONSULTAZIONE',
    esito: 'CONSENTITO',
    ruolo: 'OPERATORE',
    nominativo: 'Ada Prova',
    convenzione_id: operatore.convenzioneId,
    ente_id: operatore.enteId,
    oggetto: 'INDIVIDUALE',
    finalita: 'Assistenza sanitaria',
    soggetti: [soggettoId],
    campi: ['COGNOME'],
    ...colonne,
  });
}

async function estratto(input: object = {}, chi = ufficio): Promise<string> {
  const { id } = await preparareEstratto.esegui(chi.richiesta(), { ...RICHIESTA, ...input });
  const pdf = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id })).flusso());
  return testoInOrdineDiLettura(pdf).replace(/\s+/g, ' ');
}

beforeAll(async () => {
  mondo = await Mondo.crea();
  ufficio = await mondo.persona(['UFFICIO']);
  soggettoId = await (await archivio(mondo)).soggetto({ codice_fiscale: CODICE, cognome: 'Rossi', nome: 'Maria' });
});

describe('the extract for a citizen', () => {
  it('LE-06 says which bodies, when, what and why; never who', async () => {
    await consultazione('AZIENDA_SANITARIA', 'Azienda sanitaria del Colle');
    await consultazione('AZIENDA_SANITARIA', 'Ente respinto', { esito: 'NEGATO' });
    await consultazione('AZIENDA_SANITARIA', 'Ente di un altro', { soggetti: [idCasuale()] });
    const testo = await estratto();
    for (const detto of ['Azienda sanitaria del Colle', '09/03/2026', 'Visura individuale', 'Assistenza sanitaria', CODICE])
      expect(testo).toContain(detto);
    for (const taciuto of ['Ada Prova', 'Ente respinto', 'Ente di un altro']) expect(testo).not.toContain(taciuto);
  });

  it('LE-06 CA-08 of a yes or no tells the question, and of what the office answered by PEC the body that asked it', async () => {
    const istante = new Date('2026-01-20T09:00:00Z');
    const periodo = { dal: '2026-01-01', al: '2026-01-31' };
    await consultazione('COMUNE', 'Comune che chiede', { istante, operazione: 'verificare-dato', oggetto: 'RESIDENTE' });
    const perPec = { operazione: 'aprire-visura-per-pervenuta', ruolo: 'UFFICIO', nominativo: 'Ida Conti' };
    await consultazione('COMUNE', 'Comune che scrive', { istante, ...perPec });
    const testo = await estratto(periodo);
    expect(testo).toMatch(/Comune che chiede Risposta sì o no a «È residente in questo Comune\?»/);
    expect(testo).toMatch(/Comune che scrive Visura individuale/);
    expect(testo).not.toMatch(/RESIDENTE|Ida Conti/);
  });

  it('LE-06 is of nobody whose codice fiscale the data bank has under another name; spelling is no other name', async () => {
    const chi = (nome: string, cognome: string) => estratto({ nome, cognome });
    for (const [nome, cognome] of [
      ['Mario', 'Rossi'],
      ['Maria', 'Russo'],
    ] as const)
      await expect(chi(nome, cognome)).rejects.toMatchObject({
        campi: { codiceFiscale: expect.stringContaining('un altro nome') as string },
      });
    expect(await chi('MARIA PIA', "Ros'sì")).toContain(CODICE);
  });

  it('LE-06 LE-07 has the same wording whether accesses of the police, or of the judiciary, are withheld or not', async () => {
    const periodo = { dal: '2026-02-01', al: '2026-02-28' };
    const prima = await estratto(periodo);
    await consultazione('FORZA_DI_POLIZIA', 'Comando di prova', { istante: new Date('2026-02-10T09:00:00Z') });
    await consultazione('AUTORITA_GIUDIZIARIA', 'Procura di prova', { istante: new Date('2026-02-11T09:00:00Z') });
    const dopo = await estratto(periodo);
    expect(dopo).toBe(prima);
    expect(prima).toContain('non comprende gli accessi di cui la legge non consente di dare notizia');
  });

  it('LE-06 is itself in the register, with whose it is and how the person was identified', async () => {
    await estratto();
    const voce = (await mondo.registro()).findLast(({ operazione }) => operazione === 'preparare-estratto');
    expect(voce).toMatchObject({ esito: 'CONSENTITO', soggetti: [soggettoId], dettagli: { identificazione: RICHIESTA.identificazione } });
    expect((await elencareEstratti.esegui(ufficio.richiesta(), {})).length).toBeGreaterThan(0);
  });

  it.each([
    ['an unknown codice fiscale', { codiceFiscale: 'BNITEO82A01E715B' }, 'codiceFiscale'],
    ['days still to come', { al: '2026-12-31' }, 'al'],
    ['a period that ends before it begins', { dal: '2026-03-10', al: '2026-03-01' }, 'al'],
    ['nothing said of how the person was identified', { identificazione: '' }, 'identificazione'],
  ])('refuses %s beside its field', async (_caso, input, campo) => {
    await expect(estratto(input)).rejects.toMatchObject({ famiglia: 'NON_VALIDO', campi: { [campo]: expect.any(String) } });
  });

  it('LE-06 is downloaded by who may prepare it, and the register then says whose data were read', async () => {
    const { id } = await preparareEstratto.esegui(ufficio.richiesta(), RICHIESTA);
    for (const ruoli of [['TECNICO'], ['AUDITOR']] as const)
      await expect(scaricareDocumento.esegui((await mondo.persona([...ruoli])).richiesta(), { id })).rejects.toMatchObject({
        famiglia: 'NON_TROVATO',
      });
    const capo = await mondo.persona(['RESPONSABILE']);
    await scaricareDocumento.esegui(capo.richiesta(new Date(ADESSO.getTime() + 60_000)), { id });
    const voce = (await mondo.registro()).findLast(({ operazione, oggetto }) => operazione === 'scaricare-documento' && oggetto === id);
    expect(voce).toMatchObject({ esito: 'CONSENTITO', categoria: 'LETTURA', utente_id: capo.utenteId, soggetti: [soggettoId] });
  });

  it('LE-06 leaves no access out: of a period with too many it asks for shorter ones', async () => {
    const istante = new Date('2025-06-10T09:00:00Z');
    const periodo = { dal: '2025-06-01', al: '2025-06-30' };
    await consultazione('AZIENDA_SANITARIA', 'Ente assiduo', { istante });
    const copia = (da: number, a: number) =>
      sql(
        `INSERT INTO registro (erogatore_id, id, istante, operazione, categoria, esito, ruolo, nominativo, ente_id, oggetto, finalita, soggetti)
         SELECT erogatore_id, gen_random_uuid(), istante, operazione, categoria, esito, ruolo, nominativo, ente_id, oggetto, 'Pratica ' || n, soggetti
           FROM registro, generate_series($3::int, $4::int) n WHERE erogatore_id = $1 AND istante = $2 AND finalita = 'Assistenza sanitaria'`,
        [mondo.erogatoreId, istante, da, a],
      );
    await copia(1, 5000);
    await expect(estratto(periodo)).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      campi: { dal: expect.stringContaining('restringi il periodo') as string },
    });
    expect(await estratto({ dal: '2025-06-11', al: '2025-06-30' })).not.toContain('Ente assiduo');
  });

  it('is for the office of the comune alone, and of its own people', async () => {
    for (const ruoli of [['TECNICO'], ['AUDITOR']] as const)
      await expect(preparareEstratto.esegui((await mondo.persona([...ruoli])).richiesta(), RICHIESTA)).rejects.toMatchObject({
        codice: 'PERMESSO_MANCANTE',
      });
    const altrove = await Mondo.crea();
    await archivio(altrove);
    await expect(preparareEstratto.esegui((await altrove.persona(['UFFICIO'])).richiesta(), RICHIESTA)).rejects.toMatchObject({
      campi: { codiceFiscale: expect.any(String) },
    });
    expect(await sql('SELECT 1 FROM documento WHERE erogatore_id = $1', [altrove.erogatoreId])).toEqual([]);
  });

  it('LE-06 says who has read of that person in any data bank, where its name is the same', async () => {
    const versione_id = await inserisci('catasto_versione', {
      ...{
        erogatore_id: mondo.erogatoreId,
        id: idCasuale(),
        stato: 'CORRENTE',
        aggiornati_al: '2026-03-09',
        origine: 'prova',
        impronta: 'x',
      },
      ...{ soggetti: 0, immobili: 0, titolarita: 0, iniziata_il: ADESSO, pubblicata_il: ADESSO },
    });
    const soggetto = (colonne: Record<string, unknown>) =>
      inserisci('catasto_soggetto', {
        ...{ erogatore_id: mondo.erogatoreId, versione_id, id: idCasuale(), codice: idCasuale(), tipo: 'FISICO', codice_fiscale: CODICE },
        ...colonne,
      });
    const sua = await soggetto({ cognome: 'ROSSI', nome: 'MARIA' });
    const altrui = await soggetto({ cognome: 'Verdi', nome: 'Maria' });
    const visura = { oggetto: 'VISURA_CATASTALE_SOGGETTO' };
    await consultazione('AZIENDA_SANITARIA', 'Ente del catasto', { ...visura, soggetti: [sua] });
    await consultazione('AZIENDA_SANITARIA', 'Ente di un altro ancora', { ...visura, soggetti: [altrui] });
    const testo = await estratto();
    for (const detto of ['Azienda sanitaria del Colle', 'Ente del catasto', 'Visura catastale per soggetto'])
      expect(testo).toContain(detto);
    expect(testo).not.toContain('Ente di un altro ancora');
  });
});
