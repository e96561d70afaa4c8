import { conOmocodia } from '@/lib/core/codice-fiscale';
import { codiceCognome, codiceNascita, codiceNome } from '@/lib/core/codice-fiscale-confronto';
import type { DataIso } from '@/lib/core/date';
import { isPartitaIvaFormale } from '@/lib/core/partita-iva';
import { ripulisci } from '@/lib/core/grafia';
import { radiceNomeUtente } from '@/lib/identita/domain/nome-utente';
import type { Caso } from './popolazione/caso';
import { COGNOMI, NOMI_F, NOMI_M } from './popolazione/nomi';
import { CITTA } from './popolazione/territorio';

/** Somebody invented, as an act names people. */
export type PersonaDemo = {
  readonly nome: string;
  readonly cognome: string;
  readonly codiceFiscale: string;
  readonly dataNascita: DataIso;
  readonly luogoNascita: string;
  readonly email: string;
};

type Generalita = {
  readonly nome: string;
  readonly cognome: string;
  readonly sesso: 'M' | 'F';
  readonly nascita: DataIso;
  readonly luogo: string;
};

/** The person with the codice fiscale that agrees with it. `luogo` is one of the large cities; `dominio` is where its mailbox is. */
export function persona({ sesso, nascita, luogo, ...scritta }: Generalita, dominio: string): PersonaDemo {
  const [nome, cognome] = [ripulisci(scritta.nome), ripulisci(scritta.cognome)];
  const citta = CITTA.find((una) => una.nome === luogo);
  if (!citta) throw new Error(`No Belfiore code at hand for ${luogo}`);
  const radice = `${codiceCognome(cognome) ?? ''}${codiceNome(nome) ?? ''}${codiceNascita(nascita, sesso)}${citta.belfiore}`;
  return {
    nome,
    cognome,
    codiceFiscale: conOmocodia(radice, 0),
    dataNascita: nascita,
    luogoNascita: citta.nome,
    email: `${radiceNomeUtente(nome, cognome)}@${dominio}`,
  };
}

/** Somebody of working age, drawn by lot. */
export function personaACaso(caso: Caso, dominio: string): PersonaDemo {
  const sesso = caso.capita(0.5) ? 'M' : 'F';
  const due = (numero: number): string => String(numero).padStart(2, '0');
  const nascita = `${caso.tra(1963, 1998)}-${due(caso.tra(1, 12))}-${due(caso.tra(1, 28))}`;
  return persona(
    {
      nome: caso.scegli((sesso === 'M' ? NOMI_M : NOMI_F).slice(0, 40)),
      cognome: caso.scegli(COGNOMI),
      sesso,
      nascita,
      luogo: caso.scegli(CITTA).nome,
    },
    dominio,
  );
}

/** A body's codice fiscale from its first ten digits. */
export function codiceDiEnte(dieciCifre: string): string {
  const codice = Array.from({ length: 10 }, (_, cifra) => `${dieciCifre}${cifra}`).find(isPartitaIvaFormale);
  if (!codice) throw new Error(`No check digit fits ${dieciCifre}`);
  return codice;
}
