import { comporreComma } from '@/lib/clausole/articolo/comma';
import { digestClausole } from '@/lib/clausole/compila';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { isCornice, testoDellaCornice } from '@/lib/clausole/articolo/cornice';
import { facoltative } from '@/lib/clausole/giudizio/facoltative';
import { contraddittorie, impedimenti, type Offerta } from '@/lib/clausole/giudizio/giudizio';
import { definizioneDi, definizioniDi, isDaCompilare, leggereClausola, type DefinizioneLetta } from '@/lib/clausole/leggere';
import { moduloDi } from '@/lib/clausole/modulo/modulo';
import { parametriInParole } from '@/lib/clausole/modulo/modulo-valori';
import { riassumere } from '@/lib/clausole/regole/riassunto';
import { POSTI, type ClausolaScritta, type ContestoArticolo } from '@/lib/clausole/tipi';
import type { Attore } from '@/lib/core/attore';
import { type DataIso, formatoEsteso, istanteItaliano, oggi } from '@/lib/core/date';
import { testiDelBlocco, type Blocco } from '@/lib/core/documento-pdf';
import { minuscola } from '@/lib/core/parole';
import { puo } from '@/lib/core/permessi';
import { comporreTesto, type Valori } from '@/lib/core/testo/comporre-testo';
import { inParole } from '@/lib/core/testo/lavorazione';
import { comeSiScrive, erroriDeiTesti, testiUguali, valoriNegliEsempi, type Esempi } from './domain/articoli';
import { statoModello } from './domain/stato';
import { clausolaDi } from './lavorazione';
import type { RigaModello } from './repository';
import type { RigaBozza } from './repository-preparazione';
import type { ArticoloView, ModelloInElencoView, ModelloView, RiassuntoView, VersioneView } from './views';

export function viewOfVersione(modello: RigaModello): VersioneView {
  const { id, versione, atto, approvatoIl } = modello;
  return {
    id,
    versione,
    stato: statoModello(modello),
    atto: atto && `n. ${atto.numero} ${formatoEsteso(atto.data, 'del')}`,
    dal: approvatoIl ? formatoEsteso(oggi(approvatoIl)) : '',
  };
}

/** The models by code, in the order in which they come. */
export function viewsOfModelli(righe: readonly RigaModello[], conBozza: ReadonlySet<string>): ModelloInElencoView[] {
  return [...new Set(righe.map(({ codice }) => codice))].flatMap((codice) => {
    const versioni = righe.filter((riga) => riga.codice === codice);
    const [ultima] = versioni;
    if (!ultima) return [];
    const { nome, descrizione } = ultima;
    return [{ codice, nome, descrizione, bozza: versioni.some(({ id }) => conBozza.has(id)), versioni: versioni.map(viewOfVersione) }];
  });
}

type Fonti = {
  readonly modello: RigaModello;
  readonly versioni: readonly RigaModello[];
  readonly bozza: RigaBozza | null;
  /** How who saved the draft is called, by id. */
  readonly nomi: ReadonlyMap<string, string>;
  readonly erogatore: ContestoArticolo['erogatore'];
  readonly offerta: Offerta;
  readonly attore: Attore;
  readonly now: Date;
};

export function viewOfModello({ modello, versioni, bozza, nomi, erogatore, offerta, attore, now }: Fonti): ModelloView {
  const { id, nome, descrizione, clausole } = modello;
  const stato = statoModello(modello);
  const scritte = (bozza ?? modello).clausole;
  const esempi = attiDiEsempio(scritte, { erogatore, data: oggi(now) });
  const articoli = viewsOfArticoli(modello, bozza, esempi, offerta);
  return {
    id,
    nome,
    descrizione,
    versione: viewOfVersione(modello),
    versioni: versioni.map(viewOfVersione),
    bozza: bozza && {
      letta: digestClausole(bozza.clausole),
      salvataDa: nomi.get(bozza.salvataDa) ?? '—',
      salvataIl: istanteItaliano(bozza.salvataIl),
    },
    letta: digestClausole(scritte),
    articoli,
    facoltative: facoltative(scritte),
    riassunto: viewOfRiassunto(scritte, oggi(now)),
    impedimenti: impedimenti(scritte, offerta),
    modifiche: bozza
      ? definizioniDi([...bozza.clausole, ...clausole.filter(({ chiave }) => !bozza.clausole.some((una) => una.chiave === chiave))])
          .map(({ chiave, clausola }) => ({ chiave, nome: clausola.nome, ...confronto(clausole, bozza.clausole, chiave) }))
          .filter(isCambiata)
      : [],
    puoScrivere: stato !== 'RITIRATO' && puo(attore, 'modello:scrivere'),
    puoApprovare: stato !== 'RITIRATO' && puo(attore, 'modello:approvare'),
    puoRitirare:
      (stato === 'IN_PREPARAZIONE' && puo(attore, 'modello:scrivere')) ||
      (stato === 'IN_VIGORE' && bozza === null && puo(attore, 'modello:approvare')),
  };
}

function viewOfRiassunto(clausole: readonly ClausolaScritta[], giorno: DataIso): RiassuntoView {
  const { applicato, come, avvisi } = riassumere(clausole, giorno);
  return { applicato, come, avvisi: avvisi.map(({ il, descrizione }) => ({ termine: descrizione, valore: formatoEsteso(il) })) };
}

/** In the order of the act (LE-01), numbered as it numbers them. */
function viewsOfArticoli(modello: RigaModello, bozza: RigaBozza | null, esempi: Esempi, offerta: Offerta): ArticoloView[] {
  const scritte = (bozza ?? modello).clausole;
  const contrarie = contraddittorie(scritte, offerta);
  const errori = erroriDeiTesti(scritte, esempi);
  let numero = 0;
  return definizioniDi(scritte)
    .sort((a, b) => POSTI.indexOf(a.clausola.parte) - POSTI.indexOf(b.clausola.parte))
    .map((letta) => {
      const { chiave, clausola, testo } = letta;
      const { nome, parte } = clausola;
      const [valori = null] = valoriNegliEsempi(chiave, esempi);
      const daCompilare = isDaCompilare(clausolaDi(scritte, chiave));
      const commi = daCompilare ? [`Da compilare: ${minuscola(nome)}.`] : valori ? commiNellEsempio(letta, valori) : [];
      return {
        chiave,
        nome,
        parte,
        articolo: commi.length > 0 ? { numero: isCornice(parte) ? null : (numero += 1), titolo: testo.titolo, commi } : null,
        testoDi: testiUguali(clausola, testo, clausola.testo) ? 'VARCO' : 'COMUNE',
        cambiato: bozza !== null && isCambiata(confronto(modello.clausole, bozza.clausole, chiave)),
        daCompilare,
        contraddittorio: contrarie.has(chiave),
        errori: (errori.find((una) => una.chiave === chiave)?.errori ?? []).map(inParole),
      };
    });
}

const isCambiata = ({ prima, dopo }: { prima: string; dopo: string }): boolean => prima !== dopo;

/** What a clause is under two versions, or that one has it not, for who compares them: its wording and, where that changes, what it decides, line by line. */
function confronto(prima: readonly ClausolaScritta[], dopo: readonly ClausolaScritta[], chiave: string) {
  const [una, altra] = [prima, dopo].map((clausole) => {
    const scritta = clausole.find((questa) => questa.chiave === chiave);
    if (!scritta) return { testo: '', decide: 'Clausola non presente' };
    const { clausola, testo } = definizioneDi(scritta);
    return { testo: comeSiScrive(clausola, testo), decide: isDaCompilare(scritta) ? 'Da compilare' : deciso(scritta) };
  });
  const decide = una?.decide !== altra?.decide;
  const insieme = (parte: typeof una): string => [...(decide ? [parte?.decide, ''] : []), parte?.testo].join('\n');
  return { prima: insieme(una), dopo: insieme(altra) };
}

function deciso(scritta: ClausolaScritta): string {
  const { clausola, parametri } = leggereClausola(scritta);
  return parametriInParole(moduloDi(clausola) ?? [], parametri).join('\n');
}

/** Of premises and closing each part that is not written by hand is told by what it is. */
function commiNellEsempio({ clausola, testo }: DefinizioneLetta, valori: Valori): readonly string[] {
  if (!isCornice(clausola.parte)) return testo.commi.map((comma) => comporreComma(comma, valori)).filter((comma) => comma !== null);
  const inserti = Object.entries(clausola.inserti ?? {}).map(([nome, { descrizione }]): [string, Blocco[]] => [
    nome,
    [{ tipo: 'paragrafo', testo: `[${descrizione}]` }],
  ]);
  return comporreTesto(testoDellaCornice(testo), { valori, inserti: Object.fromEntries(inserti) }).flatMap(testiDelBlocco);
}
