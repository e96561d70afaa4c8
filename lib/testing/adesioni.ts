import { scrivereClausole, type ParametriClausole } from '@/lib/clausole/catalogo';
import { digestClausole } from '@/lib/clausole/compila';
import { MODELLI } from '@/lib/clausole/modelli';
import { idCasuale } from '@/lib/core/ids';
import type { DatiAdesione } from '@/lib/adesioni/schema';
import type { Richiesta } from '@/lib/platform/apertura';
import { improntaGettone } from '@/lib/platform/gettoni';
import { ADESSO, inserisci, sql, type Mondo } from './mondo';

type CambiClausole = { readonly [Chiave in keyof ParametriClausole]?: Partial<ParametriClausole[Chiave]> };

/** A modello open to adhesion: a preset's clauses for law enforcement with these changes. */
export async function modelloAperto(mondo: Mondo, cambi: CambiClausole = {}, colonne: Record<string, unknown> = {}): Promise<string> {
  const modello = MODELLI.find(({ clausole: { destinatari } }) => destinatari.tipi.includes('FORZA_DI_POLIZIA'));
  if (!modello) throw new Error('There is no preset for law enforcement');
  const parametri = Object.fromEntries(
    Object.entries(modello.clausole).map(([chiave, valore]) => [chiave, { ...valore, ...cambi[chiave as keyof ParametriClausole] }]),
  );
  const clausole = scrivereClausole(parametri as ParametriClausole);
  return inserisci('modello', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    codice: `m-${idCasuale().slice(0, 8)}`,
    versione: 1,
    nome: 'Consultazione di prova',
    descrizione: 'Per le prove.',
    clausole: JSON.stringify(clausole),
    digest: digestClausole(clausole),
    approvato_il: ADESSO,
    ...colonne,
  });
}

/** A whole adhesion that the form of law enforcement takes. Everybody in it is made up, with codici fiscali that match. */
export function datiDiProva(cambi: Partial<DatiAdesione> = {}): DatiAdesione {
  return {
    ente: {
      tipo: 'FORZA_DI_POLIZIA',
      denominazione: 'Comando di prova',
      codiceFiscale: '80000050304',
      indirizzo: 'Via della Prova 3',
      comune: 'Lucca',
      provincia: 'LU',
      telefono: '0583 12345',
      email: 'comando@ente.example',
      pec: 'comando@pec.example',
    },
    legaleRappresentante: {
      nome: 'Mario',
      cognome: 'Rossi',
      codiceFiscale: 'RSSMRA80A01H501U',
      dataNascita: '1980-01-01',
      luogoNascita: 'Roma',
      email: 'rossi@ente.example',
      qualifica: 'Comandante',
    },
    responsabile: {
      nome: 'Mario',
      cognome: 'Rossi',
      codiceFiscale: 'RSSMRA80A01H501U',
      dataNascita: '1980-01-01',
      luogoNascita: 'Roma',
      email: 'rossi@ente.example',
    },
    finalita: [{ codice: 'F1', descrizione: 'Accertamenti di polizia giudiziaria', base: 'Art. 55 c.p.p.' }],
    richieste: {
      profilo: 'M',
      motivoProfilo: 'Servono le famiglie per le notifiche.',
      visure: [{ codice: 'INDIVIDUALE', motivo: 'Identificare le persone da notificare.' }],
    },
    numeroAccessi: 2,
    operatori: [
      {
        nome: 'Anna',
        cognome: 'Verdi',
        codiceFiscale: 'VRDNNA85C41L736Q',
        dataNascita: '1985-03-01',
        luogoNascita: 'Venezia',
        email: 'verdi@ente.example',
      },
    ],
    ...cambi,
  };
}

/** A request in the state that the test needs, with the columns that the state asks. Answers its id. */
export async function adesioneDiProva(mondo: Mondo, colonne: Record<string, unknown> = {}): Promise<string> {
  const stato = colonne.stato ?? 'PRESENTATA';
  const bozza = stato === 'BOZZA';
  return inserisci('adesione', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    numero: bozza ? null : `2026/${idCasuale().slice(0, 8)}`,
    stato,
    modello_id: colonne.modello_id ?? (await modelloAperto(mondo)),
    provenienza: 'ONLINE',
    dati: JSON.stringify(datiDiProva()),
    email_richiedente: 'richiedente@ente.example',
    creata_il: ADESSO,
    aggiornata_il: ADESSO,
    presentata_il: bozza ? null : ADESSO,
    termine_il: bozza ? null : '2026-04-09',
    cancella_il: bozza ? new Date('2026-04-10T00:00:00Z') : null,
    ...colonne,
  });
}

/** The request of whoever holds a link to that adhesion. */
export async function richiedente(
  mondo: Mondo,
  adesioneId: string,
  scadeIl = new Date('2027-01-01T00:00:00Z'),
): Promise<(now?: Date) => Richiesta> {
  const gettone = `prova-${idCasuale()}`;
  await inserisci('collegamento', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    scopo: 'ADESIONE',
    token_hash: improntaGettone(gettone),
    adesione_id: adesioneId,
    scade_il: scadeIl,
    creato_il: new Date('2026-01-01T00:00:00Z'),
  });
  return conGettone(gettone);
}

/** The request of whoever presents that token. */
export function conGettone(gettone: string): (now?: Date) => Richiesta {
  return (now = ADESSO) => ({ credenziale: { tipo: 'COLLEGAMENTO', tokenHash: improntaGettone(gettone) }, now, indirizzoIp: '192.0.2.9' });
}

/** The act that lets that person attest (LE-02). */
export function delegaDiProva(mondo: Mondo, utenteId: string, colonne: Record<string, unknown> = {}): Promise<string> {
  return inserisci('delega', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    utente_id: utenteId,
    qualifica: 'Delegata del Sindaco',
    atto_numero: '7',
    atto_data: '2026-01-02',
    valida_dal: '2026-01-02',
    ...colonne,
  });
}

/** The row as it is in the database. */
export async function rigaAdesione(id: string): Promise<Record<string, unknown>> {
  const [riga] = await sql('SELECT *, termine_il::text AS termine, termine_sospeso_il::text AS sospeso FROM adesione WHERE id = $1', [id]);
  if (!riga) throw new Error(`No adhesion ${id}`);
  return riga;
}
