import { comeInteso, controllare, piuVicino, segnapostiDi, type Dichiarati, type ErroreSegnaposto } from './segnaposti';
import { fraseNonStampabile } from '../stampa';
import { nomiDetti, pezziDi, type Valori } from './comporre-testo';

export type Vocabolario = { readonly segnaposti: Dichiarati; readonly inserti: Dichiarati };
/** A fault of a wording; `riga` counts from 1, 0 where the fault is of the whole. */
export type ErroreTesto = { readonly riga: number; readonly frase: string };

/**
 * Whether a wording can be used: known placeholders and insertions, the obligatory ones there, insertions on lines of their own, nothing
 * that cannot be printed. `casi`: what the placeholders say in examples of the act, one that has every datum and one that has few; an
 * obligatory one is told in each.
 */
export function controllareTesto(testo: string, { segnaposti, inserti }: Vocabolario, casi: readonly Valori[]): ErroreTesto[] {
  const errori = [
    ...controllare(testo, segnaposti).map((errore) => ({ riga: rigaDi(testo, errore), frase: errore.frase })),
    ...cadono(comeInteso(testo, segnaposti), segnaposti, casi),
    ...erroriDegliInserti(testo, inserti),
    ...erroriDiStampa(testo),
  ];
  if (!pezziDi(testo).some(({ tipo }) => tipo === 'paragrafo')) errori.push({ riga: 0, frase: 'Scrivi almeno un paragrafo.' });
  return errori.sort((a, b) => a.riga - b.riga);
}

/** The lines with characters that no document can print: approved, they would hold back every act of that kind. */
export function erroriDiStampa(testo: string): ErroreTesto[] {
  return testo.split('\n').flatMap((riga, indice) => {
    const frase = fraseNonStampabile(riga);
    return frase === null ? [] : [{ riga: indice + 1, frase }];
  });
}

/** The obligatory placeholders that have something to say there, and that the composed wording does not say. */
export function taciuti(testo: string, segnaposti: Dichiarati, valori: Valori): string[] {
  const detti = nomiDetti(testo, valori);
  return Object.keys(segnaposti).filter((nome) => segnaposti[nome]?.obbligatorio === true && valori[nome] && !detti.has(nome));
}

/** Obligatory placeholders that are named, but only where another datum can take them away. One named nowhere is told as missing. */
function cadono(testo: string, segnaposti: Dichiarati, casi: readonly Valori[]): ErroreTesto[] {
  const muti = new Set(casi.flatMap((valori) => taciuti(testo, segnaposti, valori)));
  return [...muti].flatMap((nome) => {
    const dove = pezziDi(testo).find((pezzo) => segnapostiDi(pezzo.testo).some((uno) => uno.nome === nome));
    if (!dove) return [];
    const perche = 'sta solo in un titolo, o in una frase che cade quando manca un altro dato: dillo anche in una frase a parte.';
    return [{ riga: dove.riga, frase: `Il segnaposto {{${nome}}} ${perche}` }];
  });
}

function erroriDegliInserti(testo: string, inserti: Dichiarati): ErroreTesto[] {
  const errori: ErroreTesto[] = [];
  const messi = new Set<string>();
  for (const { tipo, testo: scritto, riga } of pezziDi(testo)) {
    const nominati = tipo === 'inserto' ? [scritto] : [...scritto.matchAll(/\[\[([^[\]]*)\]\]/g)].map(([, nome = '']) => nome.trim());
    const ignoti = nominati.filter((nome) => !Object.hasOwn(inserti, nome));
    errori.push(...ignoti.map((nome) => ({ riga, frase: inesistente(nome, inserti) })));
    if (tipo === 'inserto' && messi.has(scritto)) errori.push({ riga, frase: `«[[${scritto}]]» è scritto due volte: ne basta una.` });
    if (tipo !== 'inserto' && ignoti.length === 0 && /\[\[|\]\]/.test(scritto))
      errori.push({ riga, frase: 'Una parte come [[firme]] va scritta su una riga a sé, tra doppie parentesi quadre.' });
    // What was meant counts as there: one slip, one fault.
    for (const nome of tipo === 'inserto' ? nominati : ignoti) messi.add(piuVicino(nome, Object.keys(inserti)) ?? nome);
  }
  for (const [nome, { obbligatorio }] of Object.entries(inserti))
    if (obbligatorio && !messi.has(nome))
      errori.push({ riga: 0, frase: `Manca «[[${nome}]]»: senza, l’atto non direbbe quello che deve.` });
  return errori;
}

function inesistente(nome: string, inserti: Dichiarati): string {
  const vicino = piuVicino(nome, Object.keys(inserti));
  if (vicino !== null) return `«[[${nome}]]» non esiste. Forse intendevi [[${vicino}]].`;
  return `«[[${nome}]]» non esiste: le parti che si possono inserire sono ${nomi(inserti)}.`;
}

function nomi(inserti: Dichiarati): string {
  const tutti = Object.keys(inserti).map((nome) => `[[${nome}]]`);
  return tutti.length === 0 ? 'nessuna, in questo atto' : tutti.join(', ');
}

/** The line of a fault of a placeholder (from 1); 0 where the fault is that something is not there. */
export function rigaDi(testo: string, { posizione }: ErroreSegnaposto): number {
  return posizione === null ? 0 : testo.slice(0, posizione).split('\n').length;
}
