import { isCodiceFiscaleAlfanumerico } from '@/lib/core/codice-fiscale';
import { leggiData } from '@/lib/core/date';
import { confrontaConGeneralita, type Generalita } from '@/lib/core/codice-fiscale-confronto';
import { nominativo } from '@/lib/core/nominativo';
import type { DatiAdesione } from '../schema';
import type { Dubbio } from '../views';

type Dichiarato = {
  nome?: string;
  cognome?: string;
  codiceFiscale?: string;
  dataNascita?: string | undefined;
  luogoNascita?: string | undefined;
};

async function dubbiPersona(persona: Dichiarato | undefined, percorso: string): Promise<Dubbio[]> {
  if (!persona?.codiceFiscale || !persona.nome || !persona.cognome) return [];
  const { nome, cognome, codiceFiscale, dataNascita, luogoNascita } = persona;
  const generalita: Generalita = { nome, cognome, codiceFiscale, dataNascita, luogoNascita };
  const frasi = await confrontaConGeneralita(generalita);
  return frasi.map((frase) => ({ percorso: `${percorso}.codiceFiscale`, chi: nominativo({ nome, cognome }), frase }));
}

/** Every person of the adhesion compared with its codice fiscale; empty when all agree. Takes what there is of a draft, already valid. */
export async function dubbiAdesione(dati: Partial<DatiAdesione>): Promise<Dubbio[]> {
  const persone: [Dichiarato | undefined, string][] = [
    [dati.legaleRappresentante, 'legaleRappresentante'],
    [dati.responsabile, 'responsabile'],
    ...(dati.operatori ?? []).map((operatore, indice): [Dichiarato, string] => [operatore, `operatori.${indice}`]),
  ];
  return (await Promise.all(persone.map(([persona, percorso]) => dubbiPersona(persona, percorso)))).flat();
}

/** A person as it is being typed: what is not whole yet is left out, and without a whole codice fiscale there is nobody to doubt. */
function digitato(persona: unknown): Dichiarato | undefined {
  if (typeof persona !== 'object' || persona === null) return undefined;
  const testo = (campo: keyof Dichiarato): string => {
    const valore = (persona as Record<string, unknown>)[campo];
    return typeof valore === 'string' ? valore.trim() : '';
  };
  const [codiceFiscale, dataNascita] = [testo('codiceFiscale'), leggiData(testo('dataNascita')) ?? undefined];
  if (!isCodiceFiscaleAlfanumerico(codiceFiscale)) return undefined;
  return { nome: testo('nome'), cognome: testo('cognome'), codiceFiscale, dataNascita, luogoNascita: testo('luogoNascita') };
}

/** The doubts on a step that is still being typed, to be shown beside the field just left. */
export async function dubbiDigitati({
  legaleRappresentante,
  responsabile,
  operatori,
}: Readonly<Record<string, unknown>>): Promise<Dubbio[]> {
  const persone: [Dichiarato | undefined, string][] = [
    [digitato(legaleRappresentante), 'legaleRappresentante'],
    [digitato(responsabile), 'responsabile'],
    ...(Array.isArray(operatori) ? operatori : []).map((uno, i): [Dichiarato | undefined, string] => [digitato(uno), `operatori.${i}`]),
  ];
  return (await Promise.all(persone.map(([persona, percorso]) => dubbiPersona(persona, percorso)))).flat();
}
