import { beforeEach, describe, expect, it } from 'vitest';
import { profiloPredefinito } from '@/lib/profili/domain/predefiniti';
import { famigliaDAngelo, operatoreAlLavoro, perNome, pratica } from '@/lib/testing/consultazione';
import { ADESSO, Mondo } from '@/lib/testing/mondo';
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

const ultima = async () => (await mondo.registro()).at(-1);

describe('searching and reading', () => {
  it('RT-02 finds by name without accents and apostrophes, by codice fiscale, and opens the visura of that person', async () => {
    const operatore = await operatoreAlLavoro(mondo);
    const trovati = await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'mar'));
    expect(trovati.risultati.map(({ id }) => id)).toEqual([madre]);
    expect(
      (
        await cercarePersone.esegui(operatore.richiesta(), { ...pratica, tipo: 'CODICE_FISCALE', codiceFiscale: 'dngmra70e42h501g' })
      ).risultati.map(({ id }) => id),
    ).toEqual([madre]);
    const visura = await aprireVisura.esegui(operatore.richiesta(), { ...pratica, tipo: 'INDIVIDUALE', soggettoId: madre });
    expect(JSON.stringify(visura)).toContain('D’Angelò');
    expect(visura).toMatchObject({
      finalita: 'Assistenza sanitaria',
      riferimento: 'Prot.12/2026',
      aggiornatiAl: '2026-03-09',
      operatore: expect.stringContaining('Ada'),
    });
  });

  it('SA-17 CA-12 FU-02 registers, before answering, purpose, case, keys, people shown and the exact fields', async () => {
    const operatore = await operatoreAlLavoro(mondo);
    await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
    expect(await ultima()).toMatchObject({
      operazione: 'cercare-persone',
      categoria: 'CONSULTAZIONE',
      esito: 'CONSENTITO',
      finalita: 'Assistenza sanitaria',
      riferimento: 'Prot.12/2026',
      clausole_versione: 1,
      operatore_id: operatore.operatoreId,
      convenzione_id: operatore.convenzioneId,
      chiavi: { tipo: 'NOMINATIVO', cognome: 'dangelo', nome: 'maria' },
      soggetti: [madre],
    });
    const visura = await aprireVisura.esegui(operatore.richiesta(new Date(ADESSO.getTime() + 1000)), {
      ...pratica,
      tipo: 'COMPOSIZIONE_FAMIGLIA',
      soggettoId: madre,
    });
    const riga = await ultima();
    expect(riga).toMatchObject({ oggetto: 'COMPOSIZIONE_FAMIGLIA', numero_richiesta: visura.numeroRichiesta });
    expect([...(riga?.soggetti as string[])].sort()).toEqual([madre, figlia].sort());
    expect(riga?.campi).toContain('relazioneParentela');
    expect(visura.componenti.map((voce) => voce.voci.find((v) => v.campo === 'nome')?.valore)).toEqual(['Maria', 'Lia']);
  });

  it('FU-11 discloses nothing outside the profile, and a narrowed operator less than the profile', async () => {
    const conL = await operatoreAlLavoro(mondo, { modello: 1, ente: { tipo: 'FORZA_DI_POLIZIA' }, concessione: { profilo: 'L' } });
    const conM = await operatoreAlLavoro(mondo);
    const ristretto = await operatoreAlLavoro(mondo, { operatore: { campi: ['cognome', 'nome', 'dataNascita'] } });
    const richiesta = { ...pratica, tipo: 'INDIVIDUALE', soggettoId: madre };
    for (const chi of [conL, conM, ristretto]) await cercarePersone.esegui(chi.richiesta(), perNome('dangelo', 'maria'));
    expect(JSON.stringify(await aprireVisura.esegui(conL.richiesta(), richiesta))).toContain('CARTASEGRETA');
    expect(JSON.stringify(await aprireVisura.esegui(conM.richiesta(), richiesta))).not.toContain('CARTASEGRETA');
    const poca = await aprireVisura.esegui(ristretto.richiesta(), richiesta);
    expect(poca.gruppi.flatMap((gruppo) => gruppo.voci.map((voce) => voce.campo)).sort()).toEqual(['cognome', 'dataNascita', 'nome']);
  });

  it.each(['S', 'M', 'L'] as const)(
    'FU-11 reads under profile %s its fields and no others, and registers exactly those',
    async (codice) => {
      const campi = profiloPredefinito(codice)?.campi ?? [];
      const operatore = await operatoreAlLavoro(mondo, {
        modello: 1,
        ente: { tipo: 'FORZA_DI_POLIZIA' },
        concessione: { profilo: codice },
      });
      await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
      expect(((await ultima())?.campi as string[]).filter((id) => !campi.some((campo) => campo === id))).toEqual([]);
      const visura = await aprireVisura.esegui(operatore.richiesta(), { ...pratica, tipo: 'INDIVIDUALE', soggettoId: madre });
      expect([...((await ultima())?.campi as string[])].sort()).toEqual([...campi].sort());
      expect(visura.gruppi.flatMap(({ voci }) => voci).filter(({ campo }) => !campi.includes(campo))).toEqual([]);
      const famiglia = aprireVisura.esegui(operatore.richiesta(), { ...pratica, tipo: 'COMPOSIZIONE_FAMIGLIA', soggettoId: madre });
      if (codice === 'S') await expect(famiglia).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
      else expect((await famiglia).componenti.flatMap(({ voci }) => voci).filter(({ campo }) => !campi.includes(campo))).toEqual([]);
    },
  );
});

describe('the page of consultation', () => {
  it('RT-03 states the date of the data and offers the purposes and the visure of the convenzione only', async () => {
    const operatore = await operatoreAlLavoro(mondo, { concessione: { visure: ['INDIVIDUALE'] } });
    expect(await aprireConsultazione.esegui(operatore.richiesta(), {})).toMatchObject({
      aggiornatiAl: '2026-03-09',
      finalita: [{ codice: 'assistenza' }, { codice: 'ticket' }],
      visure: [{ codice: 'INDIVIDUALE' }],
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
        { titolo: 'Posizioni familiari complete', frase: 'Sarà disponibile con un aggiornamento.' },
      ],
    });
    const ufficio = await mondo.persona(['UFFICIO']);
    await expect(aprireConsultazione.esegui(ufficio.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });
});
