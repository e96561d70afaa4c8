import { describe, expect, it } from 'vitest';
import { Mondo } from '@/lib/testing/mondo';
import { voceDiProva } from '@/lib/testing/registro';
import { elencareRegistro } from './elencare-registro';

const voce = (mondo: Mondo, colonne: Record<string, unknown> = {}) =>
  voceDiProva(mondo, {
    operazione: 'cercare-persone',
    nominativo: 'Ada Prova',
    chiavi: JSON.stringify({ cognome: 'Rossi' }),
    soggetti: ['s1', 's2'],
    campi: ['cognome'],
    ...colonne,
  });

const consultazioni = (pagina: { voci: { operazione: string }[] }) => pagina.voci.filter((v) => v.operazione === 'cercare-persone');

describe('elencareRegistro', () => {
  it('SA-11 shows the fruitore its own accesses, current to the last, and nobody else’s', async () => {
    const mondo = await Mondo.crea();
    const [mio, altro] = [await mondo.ente(), await mondo.ente()];
    await voce(mondo, { ente_id: mio, finalita: 'Assistenza', oggetto: 'INDIVIDUALE' });
    await voce(mondo, { ente_id: altro });
    const referente = await mondo.persona(['REFERENTE'], { enteId: mio });
    // Who asked, what kind of view, for which purpose, which data: what the rule wants in a register of flows.
    const flusso = { nominativo: 'Ada Prova', oggetto: 'INDIVIDUALE', finalita: 'Assistenza', campi: ['cognome'] };
    expect(consultazioni(await elencareRegistro.esegui(referente.richiesta(), {}))).toMatchObject([
      { enteId: mio, chiavi: { cognome: 'Rossi' }, soggetti: 2, ...flusso },
    ]);
    await voce(mondo, { ente_id: mio, operazione: 'scaricare-pacchetto', istante: new Date('2026-03-10T09:00:01Z') });
    expect((await elencareRegistro.esegui(referente.richiesta(), { categoria: 'CONSULTAZIONE' })).voci[0], 'extractions too').toMatchObject(
      {
        operazione: 'scaricare-pacchetto',
      },
    );
  });

  it('LE-07 covers the keys of a police search from the office', async () => {
    const mondo = await Mondo.crea();
    const polizia = await mondo.ente({ tipo: 'FORZA_DI_POLIZIA' });
    await voce(mondo, { ente_id: polizia, riferimento: 'PP 12' });
    const ufficio = await mondo.persona(['UFFICIO']);
    const letto = JSON.stringify(await elencareRegistro.esegui(ufficio.richiesta(), {}));
    expect(letto).not.toContain('Rossi');
    expect(letto).not.toContain('PP 12');
  });

  it('SA-17 registers the reading of the register itself, with its filters', async () => {
    const mondo = await Mondo.crea();
    const auditor = await mondo.persona(['AUDITOR']);
    await elencareRegistro.esegui(auditor.richiesta(), { esito: 'NEGATO' });
    expect(await mondo.registro()).toMatchObject([
      { operazione: 'elencare-registro', categoria: 'LETTURA', ruolo: 'AUDITOR', dettagli: { filtri: { esito: 'NEGATO' }, righe: 0 } },
    ]);
  });

  it('RT-11 leaves out the typing of drafts unless it is asked for, and never what was refused', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    for (const operazione of ['salvare-passo', 'leggere-bozza', 'presentare-adesione'])
      await voce(mondo, { operazione, categoria: 'ATTO', ruolo: 'RICHIEDENTE' });
    await voce(mondo, { operazione: 'salvare-passo', categoria: 'ATTO', ruolo: 'RICHIEDENTE', esito: 'NEGATO', motivo: 'BOZZA_CHIUSA' });
    const viste = async (filtri: object) =>
      (await elencareRegistro.esegui(ufficio.richiesta(), { categoria: 'ATTO', ...filtri })).voci
        .map(({ operazione }) => operazione)
        .sort();
    expect(await viste({})).toEqual(['presentare-adesione', 'salvare-passo']);
    expect(await viste({ bozze: 'SI' })).toEqual(['leggere-bozza', 'presentare-adesione', 'salvare-passo', 'salvare-passo']);
  });

  it('filters by period, category, outcome and operator, and pages through all rows once', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    const operatore = await mondo.persona(['OPERATORE'], { enteId: await mondo.ente() });
    for (let i = 0; i < 120; i += 1) await voce(mondo, i % 4 === 0 ? { utente_id: operatore.utenteId } : {});
    const tutte = async (filtri: object) => {
      const viste: string[] = [];
      let dopo: string | null = '';
      while (dopo !== null) {
        const pagina: Awaited<ReturnType<typeof elencareRegistro.esegui>> = await elencareRegistro.esegui(ufficio.richiesta(), {
          ...filtri,
          dopo,
        });
        viste.push(...pagina.voci.map(({ id }) => id));
        dopo = pagina.dopo;
      }
      expect(new Set(viste).size, 'no row twice').toBe(viste.length);
      return viste.length;
    };
    expect(await tutte({ categoria: 'CONSULTAZIONE', dal: '2026-03-10', al: '2026-03-10' })).toBe(120);
    expect(await tutte({ persona: operatore.utenteId })).toBe(30);
    expect((await elencareRegistro.esegui(ufficio.richiesta(), { persona: operatore.utenteId, al: '2026-03-09' })).voci).toHaveLength(0);
    expect(consultazioni(await elencareRegistro.esegui(ufficio.richiesta(), { esito: 'NEGATO' }))).toHaveLength(0);
  });

  it.each([
    'nulla',
    '2026-99-99T99:99:99Z_00000000-0000-4000-8000-000000000000',
    '2026-03-10T09:00:00.000Z_------------------------------------',
    '0000-01-01T00:00:00.000Z_00000000-0000-4000-8000-000000000000',
  ])('begins again from the newest when the page’s address was tampered with: %s', async (dopo) => {
    const mondo = await Mondo.crea();
    await voce(mondo);
    const ufficio = await mondo.persona(['UFFICIO']);
    expect(consultazioni(await elencareRegistro.esegui(ufficio.richiesta(), { dopo }))).toHaveLength(1);
  });

  it('takes any day that exists, the last one too', async () => {
    const mondo = await Mondo.crea();
    await voce(mondo);
    const ufficio = await mondo.persona(['UFFICIO']);
    expect(consultazioni(await elencareRegistro.esegui(ufficio.richiesta(), { dal: '0001-01-01', al: '9999-12-31' }))).toHaveLength(1);
  });

  it('narrows to one reason of refusal', async () => {
    const mondo = await Mondo.crea();
    await voce(mondo, { esito: 'NEGATO', motivo: 'SOGLIA_ORARIA' });
    await voce(mondo, { esito: 'NEGATO', motivo: 'VISURA_NON_CONSENTITA' });
    const ufficio = await mondo.persona(['UFFICIO']);
    expect((await elencareRegistro.esegui(ufficio.richiesta(), { motivo: 'SOGLIA_ORARIA' })).voci).toMatchObject([
      { motivo: 'SOGLIA_ORARIA' },
    ]);
  });

  it('offers each reader only the people and the enti that it may see', async () => {
    const mondo = await Mondo.crea();
    const [mio, altro] = [await mondo.ente(), await mondo.ente({ denominazione: 'Altro ente' })];
    const convenzioneId = await mondo.convenzione(altro);
    const ufficio = await mondo.persona(['UFFICIO']);
    const referente = await mondo.persona(['REFERENTE'], { enteId: mio });
    const straniero = await mondo.persona(['OPERATORE'], { enteId: altro });
    const offerte = async (chi: typeof ufficio, filtri = {}) => (await elencareRegistro.esegui(chi.richiesta(), filtri)).opzioni;
    expect((await offerte(ufficio)).persone.map((p) => p.valore).sort()).toEqual(
      [ufficio.utenteId, referente.utenteId, straniero.utenteId].sort(),
    );
    expect((await offerte(ufficio, { ente: altro })).persone.map((p) => p.valore)).toEqual([straniero.utenteId]);
    expect(await offerte(referente)).toMatchObject({ enti: [{ valore: mio }], persone: [{ valore: referente.utenteId }] });
    const auditor = await mondo.persona(['AUDITOR'], { utente: { ambito_convenzioni: [convenzioneId] } });
    expect(await offerte(auditor)).toMatchObject({ enti: [{ valore: altro }], persone: [{ valore: straniero.utenteId }] });
  });

  it('RT-06 is closed to operators and to other comuni', async () => {
    const [mondo, altrove] = [await Mondo.crea(), await Mondo.crea()];
    await voce(mondo);
    const vicino = await altrove.persona(['UFFICIO']);
    expect(consultazioni(await elencareRegistro.esegui(vicino.richiesta(), {}))).toHaveLength(0);
    const operatore = await mondo.persona(['OPERATORE'], { enteId: await mondo.ente() });
    await expect(elencareRegistro.esegui(operatore.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });
});
