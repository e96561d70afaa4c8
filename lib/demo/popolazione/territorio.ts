/** The comune whose population is made, and the places around it. Nothing here names a comune of the presets. */
import type { Caso } from './caso';

export interface ComuneItaliano {
  readonly nome: string;
  readonly provincia: string;
  /** Belfiore code, for the codice fiscale of those born there. */
  readonly belfiore: string;
}

export interface Via {
  readonly specie: string;
  readonly via: string;
  /** Highest house number. */
  readonly civici: number;
}

export interface Territorio extends ComuneItaliano {
  readonly cap: string;
  readonly frazioni: readonly string[];
  readonly vie: readonly Via[];
  /** Where people of the area are born (hospitals) and come from; the large cities when empty. */
  readonly vicini: readonly ComuneItaliano[];
}

const CITTA_TESTO =
  'Roma RM H501|Milano MI F205|Napoli NA F839|Torino TO L219|Palermo PA G273|Genova GE D969|Bologna BO A944|Firenze FI D612|Bari BA A662|Catania CT C351|' +
  'Venezia VE L736|Verona VR L781|Pisa PI G702|Livorno LI E625|Modena MO F257|Parma PR G337|Perugia PG G478|Salerno SA H703|Foggia FG D643|Cagliari CA B354';
export const CITTA: readonly ComuneItaliano[] = CITTA_TESTO.split('|').map((voce) => {
  const [nome = '', provincia = '', belfiore = ''] = voce.split(' ');
  return { nome, provincia, belfiore };
});

const VIE_TESTO =
  'Via Roma|Via Giuseppe Garibaldi|Via Guglielmo Marconi|Via Giuseppe Mazzini|Via Dante Alighieri|Via Giuseppe Verdi|Via Giacomo Matteotti|Via Camillo Benso di Cavour|Piazza della Libertà|' +
  'Via Antonio Gramsci|Via dei Mille|Viale Europa|Via IV Novembre|Via XXV Aprile|Via Primo Maggio|Via Aldo Moro|Via della Repubblica|Via Giovanni Pascoli|Via Giacomo Leopardi|Via Alessandro Volta|' +
  "Via Galileo Galilei|Via Leonardo da Vinci|Via Michelangelo Buonarroti|Via San Francesco d'Assisi|Via Santa Caterina|Via della Chiesa|Via del Molino|Via della Fonte|Via dei Tigli|Via degli Olmi|" +
  "Via del Colle|Via della Stazione|Via Provinciale|Via Vecchia|Via di Mezzo|Vicolo del Forno|Vicolo dell'Arco|Piazza del Popolo|Piazza dell'Unità d'Italia|Corso Vittorio Emanuele|Via Fratelli Rosselli|" +
  'Via Don Giovanni Minzoni|Via Martiri della Libertà|Via Enrico Fermi|Via Luigi Galvani|Via Eugenio Montale|Via Grazia Deledda|Via Sandro Pertini|Via Enrico Berlinguer|Via Palmiro Togliatti|Via Giovanni XXIII|' +
  "Via Po|Via Arno|Via Tevere|Via Trento|Via Trieste|Via Gorizia|Via Nizza|Via Puccini|Viale Kennedy|Largo dei Caduti|Località Poggio|Località Le Case|Strada Comunale del Piano|Via dell'Artigianato|Via dell'Industria";
/** Streets that every comune has. */
export const VIE_COMUNI: readonly Via[] = VIE_TESTO.split('|').map((testo, indice) => {
  const spazio = testo.indexOf(' ');
  return { specie: testo.slice(0, spazio), via: testo.slice(spazio + 1), civici: 20 + ((indice * 37) % 160) };
});

/** Where an Italian of the area was born: the comune itself, a hospital nearby, or anywhere. */
export function luogoDiNascita(caso: Caso, t: Territorio, anno: number): ComuneItaliano {
  if (caso.capita(anno < 1965 ? 0.6 : 0.08)) return t;
  return t.vicini.length > 0 && caso.capita(0.8) ? caso.scegli(t.vicini) : caso.scegli(CITTA);
}

export function altroComune(caso: Caso, t: Territorio): ComuneItaliano {
  return t.vicini.length > 0 && caso.capita(0.7) ? caso.scegli(t.vicini) : caso.scegli(CITTA);
}
