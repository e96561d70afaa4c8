import type { Valori } from '@/lib/core/testo/comporre-testo';
import { controllareTesto, erroriDiStampa, rigaDi, type ErroreTesto, type Vocabolario } from '@/lib/core/testo/controllare-testo';
import type { FormaTesto } from '@/lib/core/testo/lavorazione';
import { comeInteso, controllare, segnapostiDi } from '@/lib/core/testo/segnaposti';
import { leggereArticolo, type ArticoloScritto } from './articolo-scritto';
import { nomiDettiDaiCommi, partiDelComma } from './comma';

const MASSIMO_TITOLO = 120;
const MASSIMO_COMMA = 4000;
const MASSIMO_COMMI = 30;

/**
 * The wording of an article against what its clause enforces, line by line. `casi`: what the placeholders say in each act that the model
 * can become; an obligatory one that has something to say must be told in every one of them, so that what is signed is what is enforced.
 */
function controllareArticolo(scritto: string, { segnaposti }: Vocabolario, casi: readonly (Valori | null)[]): ErroreTesto[] {
  const articolo = leggereArticolo(scritto);
  return [
    ...erroriDelTitolo(articolo.titolo),
    ...controllare(scritto, segnaposti)
      .filter(({ tipo }) => tipo !== 'MANCANTE')
      .map((errore) => ({ riga: rigaDi(scritto, errore), frase: errore.frase })),
    ...articolo.commi.flatMap(erroriDelComma),
    ...(articolo.commi.length === 0 ? [{ riga: 0, frase: 'L’articolo ha bisogno di almeno un comma.' }] : []),
    ...(articolo.commi.length > MASSIMO_COMMI
      ? [{ riga: 0, frase: `Un articolo ha al più ${MASSIMO_COMMI} commi: uniscine qualcuno.` }]
      : []),
    ...taciuti(leggereArticolo(comeInteso(scritto, segnaposti)), segnaposti, casi),
    ...erroriDiStampa(scritto),
  ].sort((a, b) => a.riga - b.riga);
}

/** A wording of either form; what has no article has nothing to say in that act. */
export function controllareForma(
  forma: FormaTesto,
  scritto: string,
  vocabolario: Vocabolario,
  casi: readonly (Valori | null)[],
): ErroreTesto[] {
  if (forma === 'ARTICOLO') return controllareArticolo(scritto, vocabolario, casi);
  return controllareTesto(
    scritto,
    vocabolario,
    casi.filter((valori) => valori !== null),
  );
}

function erroriDelTitolo(titolo: string): ErroreTesto[] {
  if (titolo === '') return [{ riga: 1, frase: 'Scrivi il titolo dell’articolo sulla prima riga, dopo «## ».' }];
  return [
    ...(titolo.length > MASSIMO_TITOLO ? [{ riga: 1, frase: `Il titolo supera i ${MASSIMO_TITOLO} caratteri: accorcialo.` }] : []),
    ...(/[{}]/.test(titolo) ? [{ riga: 1, frase: 'Il titolo non contiene segnaposti: scrivilo per esteso.' }] : []),
  ];
}

function erroriDelComma({ testo, riga }: ArticoloScritto['commi'][number]): ErroreTesto[] {
  const { prosa, voci, coda } = partiDelComma(testo);
  return [
    ...(testo.length > MASSIMO_COMMA ? [`Il comma supera i ${MASSIMO_COMMA} caratteri: dividilo.`] : []),
    ...(/^##(?: |$)/m.test(testo) ? ['Il titolo dell’articolo sta sulla prima riga, ed è uno solo.'] : []),
    ...(voci.length > 0 && prosa === '' ? ['Prima dell’elenco serve una frase che lo introduca.'] : []),
    ...(coda === '' ? [] : ['L’elenco chiude il comma: scrivi ciò che segue in un altro comma.']),
  ].map((frase) => ({ riga, frase }));
}

/** What the clause enforces and the article does not say in some act: nowhere, or only in a comma that is left out there. */
function taciuti({ commi }: ArticoloScritto, segnaposti: Vocabolario['segnaposti'], casi: readonly (Valori | null)[]): ErroreTesto[] {
  const testi = commi.map(({ testo }) => testo);
  const tace = (nome: string, valori: Valori | null): boolean =>
    Boolean(valori?.[nome]) && !nomiDettiDaiCommi(testi, valori ?? {}).has(nome);
  return Object.entries(segnaposti)
    .filter(([nome, { obbligatorio }]) => obbligatorio && casi.some((valori) => tace(nome, valori)))
    .map(([nome]) => {
      const dove = commi.find(({ testo }) => segnapostiDi(testo).some((uno) => uno.nome === nome));
      return dove
        ? {
            riga: dove.riga,
            frase: `Il segnaposto {{${nome}}} sta solo in un comma che in alcuni atti non compare: dillo anche in un comma a parte.`,
          }
        : { riga: 0, frase: `Manca il segnaposto {{${nome}}}: Varco lo applica, e l’articolo deve dirlo.` };
    });
}
