import { scrivereClausole } from '@/lib/clausole/catalogo';
import { attiDiEsempio, FRUITORE_DI_ESEMPIO } from '@/lib/clausole/esempio';
import { MODELLI } from '@/lib/clausole/modelli';
import { addAnni, addGiorni, oggi } from '@/lib/core/date';
import { ATTI, type Materie, type TipoAtto } from './catalogo';
import type { Campo } from './definizione';
import type { FonteAdesione, FonteComune, FonteInteressato, FonteOperatori, OperatoreFonte } from './fonti';

/** What a wording is read by before it is approved: an ente, its people and a request that nobody is. */
const PERSONA = {
  nome: 'Maria',
  cognome: 'Esempio',
  codiceFiscale: 'SMPMRA80A41H501X',
  dataNascita: '1980-01-01',
  luogoNascita: 'Roma',
  email: 'maria@ente.example',
} as const;
const RAPPRESENTANTE = { ...PERSONA, qualifica: 'Legale rappresentante' } as const;
const ALTRI = ['Anna', 'Bruno', 'Carla'];

/** A comune for the previews that have none of their own. */
export function comuneDiEsempio(now: Date): FonteComune {
  const denominazione = 'Comune di Esempio';
  const indirizzo = 'Piazza dell’Esempio 1';
  return {
    generatoIl: now,
    testata: { denominazione, sottotitolo: indirizzo },
    erogatore: {
      denominazione,
      codiceFiscale: '00000000000',
      indirizzo,
      pec: 'comune@pec.example',
      emailUfficio: 'ufficio@comune.example',
      telefono: '06 000000',
      contattiGuasti: ['guasti@comune.example'],
    },
    sottoscrittore: {
      utenteId: '',
      nome: 'Mario',
      cognome: 'Esempio',
      codiceFiscale: 'SMPMRA75A01H501X',
      qualifica: 'Responsabile del servizio',
      delegaId: '',
      attoNumero: '0',
      attoData: oggi(now),
    },
  };
}

/** Everything that an act of any kind may read, for that comune. */
function fontiDiEsempio(comune: FonteComune): FonteOperatori & FonteAdesione & FonteInteressato {
  const giorno = oggi(comune.generatoIl);
  const numero = `${giorno.slice(0, 4)}/0000`;
  const [modello] = MODELLI;
  const [atto] = attiDiEsempio(modello ? scrivereClausole(modello.clausole) : [], { erogatore: comune.erogatore, data: giorno });
  const protocollo = { numero: '0000000', data: giorno };
  return {
    ...comune,
    fruitore: { ...FRUITORE_DI_ESEMPIO, email: 'ente@ente.example', telefono: '06 000001', fax: null },
    tipoEnte: 'AZIENDA_SANITARIA',
    convenzione: {
      numero,
      stipulataIl: giorno,
      scadenzaIl: addAnni(giorno, atto.regole.durataAnni),
      profilo: atto.profilo,
      finalita: atto.finalita,
      regole: atto.regole,
      clausole: atto.clausole,
      firmatarioFruitore: RAPPRESENTANTE,
      responsabile: PERSONA,
      domanda: { numero, protocollo, legittimitaIl: giorno },
      approvazione: { numero: '0', data: giorno },
    },
    domanda: { numero, presentataIl: giorno, protocollo },
    modello: { nome: 'Schema di esempio', regole: atto.regole, approvazione: { numero: '0', data: giorno } },
    rappresentante: RAPPRESENTANTE,
    responsabile: PERSONA,
    finalita: atto.finalita,
    profilo: { codice: atto.profilo, motivo: 'È il profilo che basta al procedimento di esempio.' },
    visure: atto.regole.visure.map((codice) => ({ codice, motivo: 'Serve al procedimento di esempio.' })),
    numeroAccessi: ALTRI.length,
    operatori: ALTRI.map((nome): OperatoreFonte => operatore(nome, comune.generatoIl)),
    interessato: `Maria Esempio, codice fiscale ${PERSONA.codiceFiscale}`,
    accessi: [
      { ente: FRUITORE_DI_ESEMPIO.denominazione, il: giorno, dati: 'Visura individuale', finalita: 'Procedimento di esempio' },
    ],
  };
}

function operatore(nome: string, now: Date): OperatoreFonte {
  const giorno = oggi(now);
  return {
    ...PERSONA,
    nome,
    email: `${nome.toLowerCase()}@ente.example`,
    telefono: '06 000002',
    sede: 'Via dell’Esempio 1',
    stato: 'ABILITATO',
    designatoIl: giorno,
    abilitatoIl: giorno,
    ultimoAccesso: giorno,
    nomeUtente: `${nome.toLowerCase()}.esempio`,
  };
}

/** What an office would have typed: a day a month away, a morning hour, the name of what is asked. */
function valoreDiEsempio({ tipo, etichetta }: Campo, now: Date): string {
  if (tipo === 'data') return addGiorni(oggi(now), 30);
  return tipo === 'ora' ? '09:00' : `Qui sta quello che l’ufficio scrive in «${etichetta}».`;
}

/** The matter of an example of that kind, under the letterhead of that comune. */
export function materiaDiEsempio<T extends TipoAtto>(tipo: T, comune: FonteComune): Materie[T] {
  const campi: Readonly<Record<string, Campo>> = ATTI[tipo].campi;
  const valori = Object.entries(campi).map(([nome, campo]) => [nome, valoreDiEsempio(campo, comune.generatoIl)]);
  return { ...fontiDiEsempio(comune), ...(Object.fromEntries(valori) as object) } as Materie[T];
}
