import { beforeEach, describe, expect, it } from 'vitest';
import { profiloDiBanca } from '@/lib/banche/domain/elenco';
import { famigliaDAngelo, operatoreAlLavoro, perNome, perVisura, pratica } from '@/lib/testing/consultazione';
import { ADESSO, Mondo } from '@/lib/testing/mondo';
import { campiMostrati } from '@/lib/testing/sezioni';
import type { Visura } from '../domain/visura';
import { aprireConsultazione } from './aprire-consultazione';
import { aprireVisura } from './aprire-visura';
import { cercarePersone } from './cercare-persone';

let mondo: Mondo;
let madre: string;
let figlia: string;

beforeEach(async () => {
  mondo = await Mondo.crea();
  ({ madre, figlia } = await famigliaDAngelo(mondo));
});

const colonna = ({ sezioni }: Visura, campo: string) =>
  sezioni.flatMap((sezione) => {
    if (sezione.forma !== 'TABELLA') return [];
    const indice = sezione.colonne.findIndex((una) => una.campo === campo);
    return sezione.righe.map(({ celle }) => celle[indice]);
  });
const ultima = async () => (await mondo.registro()).at(-1);

describe('searching and reading', () => {
  it('RT-02 finds by name without accents and apostrophes, by codice fiscale, and opens the visura of that person', async () => {
    const operatore = await operatoreAlLavoro(mondo);
    const trovati = await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'mar'));
    expect(trovati.risultati.map(({ id }) => id)).toEqual([madre]);
    expect(
      (
        await cercarePersone.esegui(operatore.richiesta(), {
          ...pratica,
          ricerca: 'CODICE_FISCALE',
          voci: { codiceFiscale: 'dngmra70e42h501g' },
        })
      ).risultati.map(({ id }) => id),
    ).toEqual([madre]);
    const visura = await aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', madre));
    expect(JSON.stringify(visura)).toContain('D’Angelò');
    expect(visura.estremi).toMatchObject({
      finalita: 'Assistenza sanitaria',
      riferimento: 'Prot.12/2026',
      aggiornatiAl: '2026-03-09',
      operatore: expect.stringContaining('Ada'),
    });
  });

  it('SA-02 SA-17 CA-12 FU-02 CH-08 registers, before answering, who, in which role, from which workstation, why, keys, people shown and the exact fields', async () => {
    const operatore = await operatoreAlLavoro(mondo);
    await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
    expect(await ultima()).toMatchObject({
      operazione: 'cercare-persone',
      ruolo: 'OPERATORE',
      categoria: 'CONSULTAZIONE',
      esito: 'CONSENTITO',
      finalita: 'Assistenza sanitaria',
      riferimento: 'Prot.12/2026',
      clausole_versione: 1,
      operatore_id: operatore.operatoreId,
      sessione_id: operatore.sessioneId,
      postazione: 'PC-01',
      indirizzo_ip: '192.0.2.7',
      convenzione_id: operatore.convenzioneId,
      chiavi: { tipo: 'NOMINATIVO', cognome: 'dangelo', nome: 'maria' },
      soggetti: [madre],
    });
    const visura = await aprireVisura.esegui(operatore.richiesta(new Date(ADESSO.getTime() + 1000)), {
      ...perVisura('COMPOSIZIONE_FAMIGLIA', madre),
    });
    const riga = await ultima();
    expect(riga).toMatchObject({
      ...{ oggetto: 'COMPOSIZIONE_FAMIGLIA', numero_richiesta: visura.estremi.numeroRichiesta },
      ...{ operatore_id: operatore.operatoreId, postazione: 'PC-01' },
    });
    expect([...(riga?.soggetti as string[])].sort()).toEqual([madre, figlia].sort());
    expect(riga?.campi).toContain('relazioneParentela');
    expect(colonna(visura, 'nome')).toEqual(['Maria', 'Lia']);
  });

  it('FU-11 discloses nothing outside the profile, and a narrowed operator less than the profile', async () => {
    const conL = await operatoreAlLavoro(mondo, { modello: 1, ente: { tipo: 'FORZA_DI_POLIZIA' }, concessione: { profilo: 'L' } });
    const conM = await operatoreAlLavoro(mondo);
    const ristretto = await operatoreAlLavoro(mondo, { operatore: { campi: ['cognome', 'nome', 'dataNascita'] } });
    const richiesta = perVisura('INDIVIDUALE', madre);
    for (const chi of [conL, conM, ristretto]) await cercarePersone.esegui(chi.richiesta(), perNome('dangelo', 'maria'));
    expect(JSON.stringify(await aprireVisura.esegui(conL.richiesta(), richiesta))).toContain('CARTASEGRETA');
    expect(JSON.stringify(await aprireVisura.esegui(conM.richiesta(), richiesta))).not.toContain('CARTASEGRETA');
    const poca = await aprireVisura.esegui(ristretto.richiesta(), richiesta);
    expect(campiMostrati(poca).sort()).toEqual(['cognome', 'dataNascita', 'nome']);
  });

  it.each(['S', 'M', 'L'] as const)(
    'FU-11 reads under profile %s its fields and no others, and registers exactly those',
    async (codice) => {
      const campi = profiloDiBanca(codice)?.campi ?? [];
      const operatore = await operatoreAlLavoro(mondo, {
        modello: 1,
        ente: { tipo: 'FORZA_DI_POLIZIA' },
        concessione: { profilo: codice },
      });
      await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
      expect(((await ultima())?.campi as string[]).filter((id) => !campi.some((campo) => campo === id))).toEqual([]);
      const visura = await aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', madre));
      expect([...((await ultima())?.campi as string[])].sort()).toEqual([...campi].sort());
      expect(campiMostrati(visura).filter((campo) => !campi.some((uno) => uno === campo))).toEqual([]);
      const famiglia = aprireVisura.esegui(operatore.richiesta(), perVisura('COMPOSIZIONE_FAMIGLIA', madre));
      if (codice === 'S') await expect(famiglia).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
      else expect(campiMostrati(await famiglia).filter((campo) => !campi.some((uno) => uno === campo))).toEqual([]);
    },
  );
});

describe('one line', () => {
  it('RT-02 FU-05 is a codice fiscale, a surname and a name with a year, an address: one request, one row, with how it was read', async () => {
    const operatore = await operatoreAlLavoro(mondo);
    const cerca = (testo: string) => cercarePersone.esegui(operatore.richiesta(), { ...pratica, testo });
    expect((await cerca('dngmra70e42h501g')).risultati.map(({ id }) => id)).toEqual([madre]);
    expect(await cerca('d’angelo maria 1970')).toMatchObject({
      ricerca: 'NOMINATIVO',
      risultati: [{ id: madre, di: 'PERSONA' }],
      nonRisulta: null,
    });
    expect(await ultima()).toMatchObject({
      chiavi: { testo: 'd’angelo maria 1970', tipo: 'NOMINATIVO', cognome: 'd’angelo', nome: 'maria', annoNascita: '1970' },
      soggetti: [madre],
    });
  });

  it('FU-05 tries the cuts of an ambiguous line in their order, in one request with one row', async () => {
    const operatore = await operatoreAlLavoro(mondo);
    const prima = (await mondo.registro()).length;
    const esito = await cercarePersone.esegui(operatore.richiesta(), { ...pratica, testo: 'd angelo maria' });
    expect(esito.risultati.map(({ id }) => id)).toEqual([madre]);
    expect((await mondo.registro()).length).toBe(prima + 1);
    expect(await ultima()).toMatchObject({ chiavi: { testo: 'd angelo maria', cognome: 'd angelo', nome: 'maria' }, soggetti: [madre] });
  });

  it('SA-04 refuses beside the box what says too little, and registers it; SA-17 of nobody found it tells what was looked for', async () => {
    const operatore = await operatoreAlLavoro(mondo);
    for (const testo of ['dangelo', 'd 1970', 'RSSMRA80A01H501X'])
      await expect(cercarePersone.esegui(operatore.richiesta(), { ...pratica, testo }), testo).rejects.toMatchObject({
        campi: { testo: expect.any(String) },
      });
    expect(await ultima()).toMatchObject({ esito: 'NEGATO', soggetti: [], chiavi: { testo: 'RSSMRA80A01H501X' } });
    const vuoto = await cercarePersone.esegui(operatore.richiesta(), { ...pratica, testo: 'verdi anna 1960' });
    expect(vuoto.nonRisulta).toMatchObject({
      cercato: [
        { etichetta: 'Cognome', valore: 'verdi' },
        { etichetta: 'Nome', valore: 'anna' },
        { etichetta: 'Anno di nascita', valore: '1960' },
      ],
      estremi: { numeroRichiesta: vuoto.numeroRichiesta, aggiornatiAl: '2026-03-09' },
    });
  });
});

describe('the page of consultation', () => {
  it('RT-03 states the date of the data and offers the purposes and the visure of the convenzione only', async () => {
    const operatore = await operatoreAlLavoro(mondo, { concessione: { visure: ['INDIVIDUALE'] } });
    expect(await aprireConsultazione.esegui(operatore.richiesta(), {})).toMatchObject({
      aggiornatiAl: '2026-03-09',
      banca: 'Anagrafe',
      finalita: [{ codice: 'assistenza' }, { codice: 'ticket' }],
      ricerche: [{ codice: 'NOMINATIVO' }, { codice: 'CODICE_FISCALE' }, { codice: 'INDIRIZZO' }],
      visure: [{ codice: 'INDIVIDUALE', di: 'PERSONA', allaData: 'MAI' }],
    });
    const conS = await operatoreAlLavoro(mondo, {
      modello: 1,
      ente: { tipo: 'FORZA_DI_POLIZIA' },
      concessione: { profilo: 'S', visure: ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA', 'POSIZIONI_FAMILIARI'] },
    });
    expect(await aprireConsultazione.esegui(conS.richiesta(), {})).toMatchObject({
      visure: [{ codice: 'INDIVIDUALE' }],
      nonApribili: [
        { titolo: 'Composizione della famiglia', frase: expect.stringContaining('mancano al profilo') },
        { titolo: 'Posizioni familiari complete', frase: expect.stringContaining('mancano al profilo') },
      ],
    });
    const ufficio = await mondo.persona(['UFFICIO']);
    await expect(aprireConsultazione.esegui(ufficio.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });
});
