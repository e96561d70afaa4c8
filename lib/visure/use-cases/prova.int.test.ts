import { beforeEach, describe, expect, it } from 'vitest';
import { BANCHE } from '@/lib/banche/domain/elenco';
import { archivioDi } from '@/lib/banche/importazione/elenco';
import { importa } from '@/lib/banche/importazione/importa';
import { leggiJsonLines } from '@/lib/banche/importazione/json-lines';
import { connettiBanche } from '@/lib/platform/connessione';
import { famigliaDAngelo, operatoreAlLavoro, perNome, perVisura, pratica, type Postazione } from '@/lib/testing/consultazione';
import { Mondo, type PersonaDiProva } from '@/lib/testing/mondo';
import { campiMostrati } from '@/lib/testing/sezioni';
import { aprireVisura } from './aprire-visura';
import { cercarePersone } from './cercare-persone';
import { cominciareProva } from './cominciare-prova';
import { leggereProva } from './leggere-prova';
import { provareRicerca } from './provare-ricerca';
import { provareVisura } from './provare-visura';
import { stampareProva } from './stampare-prova';
import { stampareVisura } from './stampare-visura';

let mondo: Mondo;
let madre: string;
let operatore: Postazione;
let ufficio: PersonaDiProva;
let provata: { convenzioneId: string; operatoreId: string | null };
beforeEach(async () => {
  mondo = await Mondo.crea();
  ({ madre } = await famigliaDAngelo(mondo));
  operatore = await operatoreAlLavoro(mondo, { convenzione: { stato: 'GENERATA' } });
  ufficio = await mondo.persona(['UFFICIO']);
  provata = { convenzioneId: operatore.convenzioneId, operatoreId: null };
});

const inventato = async () => {
  const { risultati } = await provareRicerca.esegui(ufficio.richiesta(), { ...provata, ...perNome('inventati', 'mario') });
  return String(risultati[0]?.id);
};
const testo = (valore: unknown) => JSON.stringify(valore);

describe('a convenzione tried as an operator', () => {
  it('CA-08 before it is signed shows invented people alone, under its own profile, visure and purposes', async () => {
    const contesto = await cominciareProva.esegui(ufficio.richiesta(), provata);
    expect(contesto).toMatchObject({ profilo: expect.any(String), banca: 'Anagrafe', altriDati: false, inRitardo: false });
    expect(contesto.visure.map(({ codice }) => codice).sort()).toEqual(['COMPOSIZIONE_FAMIGLIA', 'INDIVIDUALE']);
    const visura = await provareVisura.esegui(ufficio.richiesta(), { ...provata, ...perVisura('INDIVIDUALE', await inventato()) });
    expect(testo(visura.sezioni)).toContain('Inventati');
    expect(testo(visura), 'the profile M has no identity card').not.toContain('CA00000PV');
    await expect(
      provareVisura.esegui(ufficio.richiesta(), { ...provata, ...perVisura('PATERNITA_MATERNITA', visura.id) }),
    ).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
  });

  it('CA-08 shows nothing of the real ones, by name or by id, nor the real pages anything of the invented', async () => {
    await cominciareProva.esegui(ufficio.richiesta(), provata);
    const cercata = await provareRicerca.esegui(ufficio.richiesta(), { ...provata, ...perNome('dangelo', 'maria') });
    expect(cercata.risultati).toEqual([]);
    await expect(provareVisura.esegui(ufficio.richiesta(), { ...provata, ...perVisura('INDIVIDUALE', madre) })).rejects.toMatchObject({
      codice: 'NON_TROVATO',
    });
    const vero = await operatoreAlLavoro(mondo);
    expect((await cercarePersone.esegui(vero.richiesta(), perNome('inventati', 'mario'))).risultati).toEqual([]);
    expect((await cercarePersone.esegui(vero.richiesta(), perNome('dangelo', 'maria'))).risultati).toHaveLength(1);
    await expect(aprireVisura.esegui(vero.richiesta(), perVisura('INDIVIDUALE', await inventato()))).rejects.toMatchObject({
      codice: 'PERSONA_NON_CERCATA',
    });
  });

  it('RT-11 is one act of the comune in the register, and no consultation of anybody', async () => {
    await cominciareProva.esegui(ufficio.richiesta(), provata);
    await provareVisura.esegui(ufficio.richiesta(), { ...provata, ...perVisura('INDIVIDUALE', await inventato()) });
    const righe = await mondo.registro();
    expect(righe).toEqual([
      expect.objectContaining({
        ...{ operazione: 'cominciare-prova', categoria: 'ATTO', oggetto: operatore.convenzioneId, soggetti: [], campi: [] },
        ...{ ente_id: null, convenzione_id: null, operatore_id: null, numero_richiesta: null },
      }),
    ]);
  });

  it('CA-08 with one operator’s narrowing shows what that operator is left', async () => {
    const ristretto = await operatoreAlLavoro(mondo, { operatore: { campi: ['cognome', 'nome'] } });
    provata = { convenzioneId: ristretto.convenzioneId, operatoreId: ristretto.operatoreId };
    const { operatori } = await leggereProva.esegui(ufficio.richiesta(), { id: ristretto.convenzioneId });
    expect(operatori).toEqual([{ valore: ristretto.operatoreId, etichetta: 'Ada Prova' }]);
    await cominciareProva.esegui(ufficio.richiesta(), provata);
    const visura = await provareVisura.esegui(ufficio.richiesta(), { ...provata, ...perVisura('INDIVIDUALE', await inventato()) });
    expect(campiMostrati(visura)).toEqual(['cognome', 'nome']);
    await expect(cominciareProva.esegui(ufficio.richiesta(), { ...provata, convenzioneId: operatore.convenzioneId })).rejects.toMatchObject(
      { codice: 'NON_TROVATO' },
    );
  });

  it('LE-12 is printed as a trial, and only by who opened it: never as a real sheet', async () => {
    await cominciareProva.esegui(ufficio.richiesta(), provata);
    const { sigillo, ...visura } = await provareVisura.esegui(ufficio.richiesta(), {
      ...provata,
      ...perVisura('INDIVIDUALE', await inventato()),
    });
    expect(visura.estremi).toMatchObject({ codice: null, numeroRichiesta: expect.stringMatching(/^PROVA-/) });
    const foglio = await stampareProva.esegui(ufficio.richiesta(), { foglio: visura, sigillo });
    expect(foglio.nome).toMatch(/^visura-PROVA-/);
    const collega = await mondo.persona(['UFFICIO']);
    await expect(stampareProva.esegui(collega.richiesta(), { foglio: visura, sigillo })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    const vero = await operatoreAlLavoro(mondo);
    await expect(stampareVisura.esegui(vero.richiesta(), { foglio: visura, sigillo })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  });

  it('RT-06 is for the office of that comune alone', async () => {
    for (const ruolo of ['TECNICO', 'AUDITOR', 'AMMINISTRATORE', 'REFERENTE'] as const) {
      const chi = await mondo.persona([ruolo], ruolo === 'REFERENTE' ? { enteId: operatore.enteId } : {});
      await expect(cominciareProva.esegui(chi.richiesta(), provata)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    }
    const altrove = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(cominciareProva.esegui(altrove.richiesta(), provata)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  });

  it.each(BANCHE.map((banca) => [banca.codice, banca] as const))(
    'CA-08 of %s says what to look for, and the only box finds it',
    async (codice, { profili, visure: tutte }) => {
      const concesso = profili.filter(({ soloForzeOrdine }) => !soloForzeOrdine).at(-1);
      const [profilo, campi] = [concesso?.codice ?? '', concesso?.campi ?? []];
      const visure = tutte.filter(({ richiede }) => richiede.every((campo) => campi.includes(campo))).map((una) => una.codice);
      const { convenzioneId } = await operatoreAlLavoro(mondo, {
        cambia: (clausole) => ({
          ...clausole,
          oggetto: { ...clausole.oggetto, banca: codice },
          dati: { ...clausole.dati, visure, profili: [profilo] },
        }),
        concessione: { visure, profilo },
      });
      await cominciareProva.esegui(ufficio.richiesta(), { convenzioneId, operatoreId: null });
      const { esempio } = await leggereProva.esegui(ufficio.richiesta(), { id: convenzioneId });
      const cercato = { ...pratica, convenzioneId, operatoreId: null, testo: esempio };
      expect((await provareRicerca.esegui(ufficio.richiesta(), cercato)).risultati.length).toBeGreaterThan(0);
    },
  );

  it.each(BANCHE.map(({ codice }) => codice))(
    'the invented records of %s pass the importer, and leave the archive as it was',
    async (codice) => {
      const { erogatoreId } = mondo;
      const archivio = archivioDi(codice);
      const db = await connettiBanche();
      try {
        const esito = await importa(db, archivio, {
          ...{
            erogatoreId,
            origine: 'prova',
            impronta: 'x',
            aggiornatiAl: '2026-03-09',
            prova: true,
            now: new Date('2026-03-10T09:00:00Z'),
          },
          sorgente: leggiJsonLines(archivio.prova.map((record) => JSON.stringify(record))),
        });
        expect(esito).toMatchObject({ esito: 'PUBBLICATA' });
        const stati = await db.esegui<{ stato: string }>(`SELECT stato FROM ${archivio.versioni} WHERE erogatore_id = $1 ORDER BY stato`, [
          erogatoreId,
        ]);
        expect(stati.map(({ stato }) => stato)).toEqual(codice === 'ANAGRAFE' ? ['CORRENTE', 'PROVA'] : ['PROVA']);
      } finally {
        await db.chiudi();
      }
    },
  );
});
