import { beforeEach, describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { operatoreDiProva } from '@/lib/testing/regole';
import { ADESSO, inserisci, Mondo, type PersonaDiProva } from '@/lib/testing/mondo';
import { voceDiProva } from '@/lib/testing/registro';
import { leggereAnomalie } from './leggere-anomalie';

let mondo: Mondo;
let enteId: string;
let operatore: PersonaDiProva;
let ufficio: PersonaDiProva;
const minutiFa = (minuti: number) => new Date(ADESSO.getTime() - minuti * 60_000);
const giorniFa = (giorni: number) => minutiFa(giorni * 1440);
const leggi = () => leggereAnomalie.esegui(ufficio.richiesta(), {});

beforeEach(async () => {
  mondo = await Mondo.crea();
  enteId = await mondo.ente({ denominazione: 'Azienda sanitaria' });
  ufficio = await mondo.persona(['UFFICIO']);
  operatore = await mondo.persona(['OPERATORE'], { enteId });
});

const rifiuto = (istante: Date, colonne: Record<string, unknown> = {}) =>
  voceDiProva(mondo, {
    istante,
    esito: 'NEGATO',
    motivo: 'VISURA_NON_CONSENTITA',
    utente_id: operatore.utenteId,
    nominativo: 'Ada Prova',
    ente_id: enteId,
    indirizzo_ip: '192.0.2.1',
    ...colonne,
  });

describe('leggereAnomalie', () => {
  it('RT-11 SA-16 counts refused consultations by person and reason over thirty days', async () => {
    await rifiuto(minutiFa(10));
    await rifiuto(minutiFa(20));
    await rifiuto(minutiFa(30), { motivo: 'SOGLIA_ORARIA' });
    await rifiuto(giorniFa(31));
    await rifiuto(minutiFa(5), { esito: 'CONSENTITO', motivo: null });
    expect((await leggi()).rifiuti).toMatchObject([
      { utenteId: operatore.utenteId, nominativo: 'Ada Prova', ente: 'Azienda sanitaria', motivo: 'VISURA_NON_CONSENTITA', quanti: 2 },
      { motivo: 'SOGLIA_ORARIA', quanti: 1 },
    ]);
  });

  it('SA-16 FU-07 shows the hours in which an account was guessed at, from the fifth wrong password on', async () => {
    const errata = { operazione: 'accedere', categoria: 'ACCESSO', motivo: 'ACCESSO_NEGATO' };
    for (let i = 1; i <= 5; i += 1) await rifiuto(minutiFa(60 + i), { ...errata, indirizzo_ip: `192.0.2.${i}` });
    for (let i = 1; i <= 4; i += 1) await rifiuto(minutiFa(600 + i), errata);
    expect((await leggi()).raffiche).toMatchObject([{ utenteId: operatore.utenteId, quanti: 5, indirizzi: 5 }]);
  });

  it('RT-10 SA-08 SA-16 CA-09 lists who could log in and does not, and not who came yesterday', async () => {
    const convenzioneId = await mondo.convenzione(enteId);
    const crea = (cognome: string, colonne: Record<string, unknown>) =>
      operatoreDiProva(mondo, enteId, convenzioneId, { cognome, abilitato_il: giorniFa(200), ...colonne });
    await crea('Mai', {});
    await crea('Recente', { abilitato_il: giorniFa(10) });
    await crea('Sospeso', { stato: 'SOSPESO' });
    await mondo.persona(['OPERATORE'], { enteId, operatoreId: await crea('Assiduo', {}), sessione: { aperta_il: giorniFa(1) } });
    await mondo.persona(['OPERATORE'], { enteId, operatoreId: await crea('Lontano', {}), sessione: { aperta_il: giorniFa(120) } });
    expect((await leggi()).disusi).toMatchObject([
      { nominativo: 'Mai Bruno', ultimoAccesso: null },
      { nominativo: 'Lontano Bruno', ultimoAccesso: giorniFa(120) },
    ]);
  });

  it('SA-06 SA-16 FU-03 CH-08 sees sessions open at once, on how many workstations, and not those that follow one another', async () => {
    const convenzioneId = await mondo.convenzione(enteId);
    const operatoreId = await operatoreDiProva(mondo, enteId, convenzioneId);
    const altroId = await operatoreDiProva(mondo, enteId, convenzioneId);
    const chi = await mondo.persona(['OPERATORE'], {
      enteId,
      operatoreId,
      sessione: { aperta_il: minutiFa(120), chiusa_il: minutiFa(60), postazione: 'A' },
    });
    const ordinato = await mondo.persona(['OPERATORE'], {
      enteId,
      operatoreId: altroId,
      sessione: { aperta_il: minutiFa(120), chiusa_il: minutiFa(60) },
    });
    const sessione = (utenteId: string, operatore_id: string, aperta: Date) =>
      inserisci('sessione', {
        erogatore_id: mondo.erogatoreId,
        id: idCasuale(),
        utente_id: utenteId,
        ente_id: enteId,
        operatore_id,
        token_hash: idCasuale(),
        metodo: 'PASSWORD',
        esclusiva: false,
        indirizzo_ip: '192.0.2.8',
        agente: 'x',
        postazione: 'B',
        aperta_il: aperta,
        ultima_attivita: aperta,
        inattiva_dopo: 600,
        scade_il: ADESSO,
        chiusa_il: ADESSO,
      });
    await sessione(chi.utenteId, operatoreId, minutiFa(90));
    await sessione(ordinato.utenteId, altroId, minutiFa(30));
    expect((await leggi()).sovrapposizioni).toMatchObject([{ utenteId: chi.utenteId, quante: 1, postazioni: 2 }]);
  });

  it('registers the reading, and is closed to fruitori, auditors and other comuni', async () => {
    await rifiuto(minutiFa(1));
    await leggi();
    expect((await mondo.registro()).at(-1)).toMatchObject({
      operazione: 'leggere-anomalie',
      categoria: 'LETTURA',
      dettagli: { rifiuti: 1 },
    });
    const vicino = await (await Mondo.crea()).persona(['TECNICO']);
    expect((await leggereAnomalie.esegui(vicino.richiesta(), {})).rifiuti).toEqual([]);
    for (const altro of [await mondo.persona(['REFERENTE'], { enteId }), await mondo.persona(['AUDITOR'])]) {
      await expect(leggereAnomalie.esegui(altro.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    }
  });
});
