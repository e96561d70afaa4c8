import type { DatiAdesione } from '@/lib/adesioni/schema';
import type { TipoEnte } from '@/lib/clausole/regole/regole';
import type { Caso } from './popolazione/caso';
import { codiceDiEnte, personaACaso, type PersonaDemo } from './persone';

/** What is told of a fruitore; the rest is drawn by lot. */
export type Traccia = {
  readonly tipo: TipoEnte;
  /** Code of the model to which it adheres, where that is not the comune's first. */
  readonly modello?: string;
  readonly denominazione: string;
  /** Short name, of its mailboxes: `asl` gives `nome.cognome@asl.example`. */
  readonly sigla: string;
  readonly indirizzo: string;
  readonly comune: string;
  readonly provincia: string;
  /** What who signs is called; in two forms where it is declined, because who it is is drawn by lot. */
  readonly qualifica: string | { readonly m: string; readonly f: string };
  /** True where who signs also keeps the roster, as a commander does. */
  readonly unaSolaPersona?: boolean;
  readonly finalita: readonly (readonly [descrizione: string, base: string])[];
  readonly profilo: string;
  readonly motivoProfilo: string;
  readonly visure: readonly (readonly [codice: string, motivo: string])[];
  readonly accessi: number;
  readonly operatori: number;
  /** Operators at the end of the list whose card is still to be completed. */
  readonly schedeIncomplete?: number;
};

export type EnteDemo = {
  readonly sigla: string;
  readonly modello: string | undefined;
  readonly dati: DatiAdesione;
  readonly rappresentante: PersonaDemo;
  readonly responsabile: PersonaDemo;
  readonly operatori: readonly PersonaDemo[];
};

const UFFICI = ['Ufficio protocollo', 'Sportello', 'Ufficio notifiche', 'Segreteria', 'Sede distaccata'];

/** A fruitore with its people and the adhesion that it sends: same draw, same ente. */
export function enteDemo(caso: Caso, traccia: Traccia): EnteDemo {
  const {
    sigla,
    tipo,
    denominazione,
    indirizzo,
    comune,
    provincia,
    qualifica,
    profilo,
    motivoProfilo,
    accessi,
    schedeIncomplete = 0,
  } = traccia;
  const dominio = `${sigla}.example`;
  const rappresentante = personaACaso(caso, dominio);
  const responsabile = traccia.unaSolaPersona ? rappresentante : personaACaso(caso, dominio);
  const operatori = Array.from({ length: traccia.operatori }, () => personaACaso(caso, dominio));
  const telefono = (): string => `0583 ${caso.tra(100_000, 999_999)}`;
  return {
    sigla,
    modello: traccia.modello,
    rappresentante,
    responsabile,
    operatori,
    dati: {
      ente: {
        tipo,
        denominazione,
        codiceFiscale: codiceDiEnte(`8${caso.tra(100_000_000, 999_999_999)}`),
        indirizzo,
        comune,
        provincia,
        telefono: telefono(),
        email: `segreteria@${dominio}`,
        pec: `protocollo@pec.${dominio}`,
      },
      legaleRappresentante: { ...rappresentante, qualifica: declinata(qualifica, rappresentante) },
      responsabile: { ...responsabile, telefono: telefono() },
      finalita: traccia.finalita.map(([descrizione, base], indice) => ({ codice: `F${indice + 1}`, descrizione, base })),
      richieste: { profilo, motivoProfilo, visure: traccia.visure.map(([codice, motivo]) => ({ codice, motivo })) },
      numeroAccessi: accessi,
      operatori: operatori.map((uno, indice) => {
        const { nome, cognome, codiceFiscale } = uno;
        if (indice >= operatori.length - schedeIncomplete) return { nome, cognome, codiceFiscale };
        return { ...uno, telefono: telefono(), sede: caso.scegli(UFFICI) };
      }),
    },
  };
}

/** As the codice fiscale of the person says: its day of birth is above 40 for a woman. */
function declinata(qualifica: Traccia['qualifica'], { codiceFiscale }: PersonaDemo): string {
  if (typeof qualifica === 'string') return qualifica;
  return Number(codiceFiscale.slice(9, 11)) > 40 ? qualifica.f : qualifica.m;
}
