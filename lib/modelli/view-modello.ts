import { articoloScritto } from '@/lib/clausole/articolo-scritto';
import { CATALOGO } from '@/lib/clausole/catalogo';
import { digestClausole } from '@/lib/clausole/compila';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { leggereClausole } from '@/lib/clausole/leggere';
import { comporreComma } from '@/lib/clausole/comma';
import { PARTI, type ContestoArticolo } from '@/lib/clausole/tipi';
import type { Attore } from '@/lib/core/attore';
import { formatoEsteso, istanteItaliano, oggi } from '@/lib/core/date';
import { puo } from '@/lib/core/permessi';
import { inParole } from '@/lib/core/testo/lavorazione';
import { erroriDeiTesti, testiUguali, valoriNegliEsempi, type Esempi } from './domain/articoli';
import { isVersioneInVigore, testoDi } from './lavorazione';
import type { RigaBozza, RigaModello } from './repository';
import type { ArticoloView, ModelloInElencoView, ModelloView, VersioneView } from './views';

export function viewOfVersione(modello: RigaModello): VersioneView {
  const { id, versione, atto, approvatoIl } = modello;
  return {
    id,
    versione,
    inVigore: isVersioneInVigore(modello),
    atto: atto && `n. ${atto.numero} del ${formatoEsteso(atto.data)}`,
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
  readonly erogatore: ContestoArticolo['erogatore'];
  readonly attore: Attore;
  readonly now: Date;
};

export function viewOfModello({ modello, versioni, bozza, erogatore, attore, now }: Fonti): ModelloView {
  const { id, nome, descrizione, clausole } = modello;
  const esempi = attiDiEsempio(clausole, { erogatore, data: oggi(now) });
  const articoli = viewsOfArticoli(modello, bozza, esempi);
  const inVigore = isVersioneInVigore(modello);
  return {
    id,
    nome,
    descrizione,
    versione: viewOfVersione(modello),
    versioni: versioni.map(viewOfVersione),
    bozza: bozza && {
      letta: digestClausole(bozza.clausole),
      salvataDa: bozza.salvataDa,
      salvataIl: istanteItaliano(bozza.salvataIl),
    },
    articoli,
    modifiche: bozza
      ? articoli
          .filter(({ cambiato }) => cambiato)
          .map(({ chiave, nome: clausola }) => ({
            chiave,
            nome: clausola,
            prima: articoloScritto(testoDi(clausole, chiave)),
            dopo: articoloScritto(testoDi(bozza.clausole, chiave)),
          }))
      : [],
    puoScrivere: inVigore && puo(attore, 'modello:scrivere'),
    puoApprovare: inVigore && puo(attore, 'modello:approvare'),
  };
}

/** In the order of the ten parts (LE-01), numbered as the act numbers them. */
function viewsOfArticoli(modello: RigaModello, bozza: RigaBozza | null, esempi: Esempi): ArticoloView[] {
  const scritte = (bozza ?? modello).clausole;
  const errori = erroriDeiTesti(scritte, esempi);
  let numero = 0;
  return leggereClausole(scritte)
    .sort((a, b) => PARTI.indexOf(a.clausola.parte) - PARTI.indexOf(b.clausola.parte))
    .map(({ chiave, clausola, testo }) => {
      const [valori] = valoriNegliEsempi(chiave, esempi);
      const commi = valori ? testo.commi.map((comma) => comporreComma(comma, valori)).filter((comma) => comma !== null) : [];
      return {
        chiave,
        nome: CATALOGO[chiave].nome,
        parte: clausola.parte,
        articolo: commi.length > 0 ? { numero: (numero += 1), titolo: testo.titolo, commi } : null,
        testoDi: testiUguali(testo, clausola.testo) ? 'VARCO' : 'COMUNE',
        cambiato: bozza !== null && !testiUguali(testo, testoDi(modello.clausole, chiave)),
        errori: (errori.find((una) => una.chiave === chiave)?.errori ?? []).map(inParole),
      };
    });
}
