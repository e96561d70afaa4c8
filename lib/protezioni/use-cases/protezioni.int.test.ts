import { beforeEach, expect, it } from 'vitest';
import { lettoreDi } from '@/lib/banche/steps';
import { CATASTO } from '@/lib/catasto/domain/banca';
import { chiaveRicerca } from '@/lib/core/grafia';
import { connettiProprietario } from '@/lib/platform/proprietario';
import { importaCatasto } from '@/lib/testing/catasto';
import { ARCHIVIO, OGGI } from '@/lib/testing/catasto-scena';
import { archivio, famigliaDAngelo, operatoreAlLavoro, perNome, perVisura } from '@/lib/testing/consultazione';
import { nelComuneComeApp } from '@/lib/testing/anagrafe';
import { Mondo, nelComune, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { aprireVisura } from '@/lib/visure/use-cases/aprire-visura';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { disporreProtezione } from './disporre-protezione';
import { elencareProtezioni } from './elencare-protezioni';
import { revocareProtezione } from './revocare-protezione';

const DI_MARIA = 'DNGMRA70E42H501G';
const DI_ADA = 'RSSMRA80A01H501U';
const MOTIVO = 'Ospite di una casa rifugio';
let mondo: Mondo;
let responsabile: PersonaDiProva;
beforeEach(async () => {
  mondo = await Mondo.crea();
  responsabile = await mondo.persona(['RESPONSABILE']);
});
const disponi = () =>
  disporreProtezione.esegui(responsabile.richiesta(), { conosciuta: 'CODICE', codiceFiscale: DI_MARIA, motivo: MOTIVO });

it('RT-11 the responsabile protects by codice fiscale and lifts it; the register says of whom, never why', async () => {
  const { madre } = await famigliaDAngelo(mondo);
  const operatore = await operatoreAlLavoro(mondo);
  const trovati = async () => (await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'))).risultati.length;
  expect(await trovati()).toBe(1);
  await disponi();
  expect(await trovati()).toBe(0);
  expect((await mondo.registro()).find(({ operazione }) => operazione === 'disporre-protezione')).toMatchObject({ soggetti: [madre] });
  await expect(disponi()).rejects.toMatchObject({ codice: 'GIA_PROTETTA' });
  const [protezione] = await elencareProtezioni.esegui(responsabile.richiesta(), {});
  expect(protezione).toMatchObject({ nominativo: 'D’Angelò Maria', codiceFiscale: DI_MARIA, motivo: MOTIVO, revocataIl: null });
  const revoca = { id: protezione?.id, motivo: 'Uscita dalla casa rifugio' };
  await revocareProtezione.esegui(responsabile.richiesta(), revoca);
  expect(await trovati()).toBe(1);
  await expect(revocareProtezione.esegui(responsabile.richiesta(), revoca)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  expect(JSON.stringify(await mondo.registro())).not.toMatch(/rifugio/);
});

it('SA-17 holds at the next archive, which gives the person another card and says nothing, and until the office lifts it; then of all its cards', async () => {
  await famigliaDAngelo(mondo);
  await disponi();
  await nelComune(mondo.erogatoreId, (client) => client.query("UPDATE anagrafe_versione SET stato = 'PRECEDENTE'"));
  const banca = await archivio(mondo);
  const persona = { cognome: 'D’Angelò', nome: 'Maria', nascita_data: '1970-05-02', codice_fiscale: DI_MARIA, protetto: false };
  const schede = [await banca.soggetto(persona), await banca.soggetto({ ...persona, posizione: 'CANCELLATO' })].sort();
  const operatore = await operatoreAlLavoro(mondo);
  const trovati = async () =>
    (await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'))).risultati.map(({ id }) => id).sort();
  expect(await trovati()).toEqual([]);
  await expect(disponi()).rejects.toMatchObject({ codice: 'GIA_PROTETTA' });
  const [sola, ...altre] = await elencareProtezioni.esegui(responsabile.richiesta(), {});
  expect(sola).toMatchObject({ nominativo: 'D’Angelò Maria', codiceFiscale: DI_MARIA });
  expect(altre).toEqual([]);
  await revocareProtezione.esegui(responsabile.richiesta(), { id: sola?.id, motivo: 'Uscita dalla casa rifugio' });
  expect(await trovati()).toEqual(schede);
  await disponi();
  const [prima, seconda] = await elencareProtezioni.esegui(responsabile.richiesta(), {});
  expect([prima?.soggettoId, seconda?.soggettoId].sort(), 'a protection for each card').toEqual(schede);
  expect(await trovati()).toEqual([]);
  await revocareProtezione.esegui(responsabile.richiesta(), { id: seconda?.id, motivo: 'Uscita dalla casa rifugio' });
  expect(await trovati()).toEqual(schede);
  expect((await mondo.registro()).filter(({ operazione }) => operazione === 'revocare-protezione').at(-1)?.soggetti).toHaveLength(2);
});

it('SA-17 holds in every data bank: also where the comune has the register of land alone, and a list made before is given to nobody', async () => {
  const db = await connettiProprietario(process.env.DATABASE_URL ?? '');
  expect(await importaCatasto(db, mondo.erogatoreId, ARCHIVIO, OGGI)).toMatchObject({ esito: 'PUBBLICATA' });
  await db.chiudi();
  const lettore = lettoreDi('CATASTO');
  const campi = CATASTO.campi.map(({ id }) => id);
  const leggi = () =>
    nelComuneComeApp(mondo.erogatoreId, async (tx) => {
      const cerca = (ricerca: string, voci: Record<string, string>) => lettore.cerca(tx, { ricerca, voci }, campi, 20);
      const [terreno] = (await cerca('IMMOBILE', { foglio: '12', particella: '345' })).risultati;
      const apri = (visura: string, id: string) =>
        lettore.apri(tx, { visura: `VISURA_CATASTALE_${visura}`, id, allaData: '2009-01-01' }, campi);
      return {
        trovata: (await cerca('CODICE_FISCALE', { codiceFiscale: DI_ADA })).risultati.map(({ id }) => id),
        immobile: JSON.stringify((await apri('IMMOBILE', terreno?.id ?? ''))?.sezioni),
        protetti: await lettore.estratti?.protetti(tx),
      };
    });
  const prima = await leggi();
  expect(prima.trovata).toHaveLength(1);
  expect(prima.immobile).toContain('Ada');
  await disporreProtezione.esegui(responsabile.richiesta(), { conosciuta: 'CODICE', codiceFiscale: DI_ADA, motivo: MOTIVO });
  const dopo = await leggi();
  expect(dopo).toMatchObject({ trovata: [], protetti: expect.arrayContaining(prima.trovata) });
  expect(dopo.immobile).not.toMatch(/Ada|D'Angelo/);
  expect(await elencareProtezioni.esegui(responsabile.richiesta(), {})).toMatchObject([
    { nominativo: "D'Angelo Ada", codiceFiscale: DI_ADA },
  ]);
});

it('SA-17 who is given another card and another code at once is told to the responsabile: no archive has the protected person any more', async () => {
  const daFare = async () =>
    (await leggereScrivaniaUfficio.esegui(responsabile.richiesta(), {})).compiti.filter(({ chiave }) => chiave === 'protezioni');
  await famigliaDAngelo(mondo);
  await disponi();
  expect(await daFare()).toEqual([]);
  expect(await elencareProtezioni.esegui(responsabile.richiesta(), {})).toMatchObject([{ smarrita: false }]);
  await nelComune(mondo.erogatoreId, (client) => client.query("UPDATE anagrafe_versione SET stato = 'PRECEDENTE'"));
  await (await archivio(mondo)).soggetto({ cognome: 'D’Angelò', nome: 'Mario', nascita_data: '1970-05-02', codice_fiscale: DI_ADA });
  expect(await daFare()).toMatchObject([{ titolo: 'Controlla una persona protetta' }]);
  expect(await elencareProtezioni.esegui(responsabile.richiesta(), {})).toMatchObject([{ smarrita: true }]);
  const ufficio = await mondo.persona(['UFFICIO']);
  expect((await leggereScrivaniaUfficio.esegui(ufficio.richiesta(), {})).compiti.some(({ chiave }) => chiave === 'protezioni')).toBe(false);
});

const DELLA_MADRE: readonly (readonly [scritta: Record<string, string>, protetta: { cognome: string; nome: string }, taciuta: boolean])[] =
  [
    [{ madre_cognome: "D'ANGELO'", madre_nome: 'Maria' }, { cognome: 'D’Angelò', nome: 'Maria' }, true],
    [{ madre_cognome: 'DANGELO', madre_nome: 'MARIA' }, { cognome: 'D’Angelò', nome: 'Maria Teresa' }, true],
    [{ madre_cognome: 'D’Angelò Øst', madre_nome: 'Maria Teresa' }, { cognome: 'D’Angelò', nome: 'Maria' }, true],
    [{ madre_cognome: 'D’Angelò' }, { cognome: 'D’Angelò', nome: 'Maria' }, true],
    [{ madre_cognome: 'D’Angelò', madre_nome: 'Rosa' }, { cognome: 'D’Angelò', nome: 'Maria' }, false],
  ];
const GENITORI = { codice: 'G', nome: 'Genitori', campi: ['cognome', 'nome', 'paternita', 'maternita', 'coniuge'], soloForzeOrdine: false };

it.each(DELLA_MADRE)(
  'a protected parent is not named on the card of its child, wherever it lives: %o, %o',
  async (scritta, protetta, taciuta) => {
    const banca = await archivio(mondo);
    const altro = { padre_cognome: 'Neri', padre_nome: 'Ugo', nascita_data: '2001-01-01', famiglia_id: await banca.famiglia() };
    await banca.soggetto({ ...protetta, nascita_data: '1970-05-02', codice_fiscale: DI_MARIA, famiglia_id: await banca.famiglia() });
    const figlia = await banca.soggetto({ cognome: 'Neri', nome: 'Lia', ...altro, ...scritta });
    const marito = { coniuge_cognome: scritta.madre_cognome, coniuge_nome: scritta.madre_nome ?? null, coniuge_codice_fiscale: null };
    const ugo = await banca.soggetto({ cognome: 'Neri', nome: 'Ugo', nascita_data: '1968-01-01', ...marito });
    const operatore = await operatoreAlLavoro(mondo, { concessione: { visure: ['INDIVIDUALE'], profilo: GENITORI } });
    const carta = async (nome: string, id: string) => {
      await cercarePersone.esegui(operatore.richiesta(), perNome('neri', nome));
      return JSON.stringify((await aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', id))).sezioni);
    };
    const nome = new RegExp(scritta.madre_cognome ?? '');
    expect([await carta('lia', figlia), await carta('ugo', ugo)]).toEqual([expect.stringMatching(nome), expect.stringMatching(nome)]);
    await disponi();
    const [dellaFiglia, delMarito] = [await carta('lia', figlia), await carta('ugo', ugo)];
    expect([nome.test(dellaFiglia), nome.test(delMarito)]).toEqual([!taciuta, !taciuta]);
    expect(dellaFiglia, 'the other parent is').toContain('Ugo');
  },
);

it('FU-05 the key of a name is the same in the database as where it is searched', async () => {
  const nomi = [
    "D'Angelò",
    'Müller-Øst',
    'ßtraße',
    'Żółć',
    'Łukasz',
    'Đorđević',
    'ıslak',
    'Æther Œuvre',
    'Þór',
    'Ǝ Ə',
    'Lo Re',
    '',
    'Nguyễn',
    'ﬁne',
  ];
  const [riga] = await sql<{ chiavi: string[] }>(
    'SELECT array_agg(varco_chiave(nome) ORDER BY posto) AS chiavi FROM unnest($1::text[]) WITH ORDINALITY n(nome, posto)',
    [nomi],
  );
  expect(riga?.chiavi).toEqual(nomi.map((nome) => chiaveRicerca(nome)));
});

it('SA-17 of two who protect the same person at once one is told that it is, and the person is protected once', async () => {
  await famigliaDAngelo(mondo);
  const esiti = await Promise.allSettled([disponi(), disponi()]);
  const rifiuti = esiti.flatMap((esito) => (esito.status === 'rejected' ? [(esito.reason as { codice?: string }).codice] : []));
  expect(rifiuti).toEqual([expect.stringMatching(/^(GIA_PROTETTA|MODIFICATO_DA_ALTRI)$/)]);
  expect(await elencareProtezioni.esegui(responsabile.richiesta(), {})).toHaveLength(1);
});

it('RT-06 is the responsabile’s of that comune alone, of somebody who is in the archive', async () => {
  await famigliaDAngelo(mondo);
  for (const ruolo of ['UFFICIO', 'TECNICO', 'AUDITOR', 'AMMINISTRATORE'] as const) {
    const chi = await mondo.persona([ruolo]);
    await expect(elencareProtezioni.esegui(chi.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  }
  const altrove = await (await Mondo.crea()).persona(['RESPONSABILE']);
  await expect(
    disporreProtezione.esegui(altrove.richiesta(), { conosciuta: 'CODICE', codiceFiscale: DI_MARIA, motivo: MOTIVO }),
  ).rejects.toMatchObject({
    campi: { codiceFiscale: expect.any(String) },
  });
  await disponi();
  expect(await elencareProtezioni.esegui(altrove.richiesta(), {})).toEqual([]);
});
