import { confrontaConGeneralita, type Generalita } from '@/lib/core/codice-fiscale-confronto';
import type { DatiAdesione } from './schema';
import type { Dubbio } from './views';

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
  return frasi.map((frase) => ({ percorso: `${percorso}.codiceFiscale`, chi: `${nome} ${cognome}`, frase }));
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
