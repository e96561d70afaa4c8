import { isDiPopolazione } from '@/lib/banche/domain/elenco';
import type { CATALOGO } from '@/lib/clausole/catalogo';
import { conCornice, testoDellaCornice, type ChiaveCornice } from '@/lib/clausole/articolo/cornice';
import { vocabolarioDellaClausola } from '@/lib/clausole/articolo/comma';
import { leggereClausole } from '@/lib/clausole/leggere';
import { cita, premesseNormative } from '@/lib/clausole/articolo/norme';
import { formatoEsteso, oggi, type DataIso } from '@/lib/core/date';
import type { Blocco } from '@/lib/core/documento-pdf';
import { regola } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { comporreTesto, type Materia } from '@/lib/core/testo/comporre-testo';
import { controllareTesto } from '@/lib/core/testo/controllare-testo';
import { inParole } from '@/lib/core/testo/lavorazione';
import type { ParteAtto } from '@/lib/enti/domain/parte';
import type { MateriaConvenzione } from './materia-convenzione';
import { nascita, type PersonaConvenzione } from './persone';

type Nomi<Chiave extends ChiaveCornice, Campo extends 'segnaposti' | 'inserti'> = keyof NonNullable<(typeof CATALOGO)[Chiave][Campo]>;
type MateriaCornice<Chiave extends ChiaveCornice> = {
  readonly valori: Readonly<Record<Nomi<Chiave, 'segnaposti'>, string | null>>;
  readonly inserti: Readonly<Record<Nomi<Chiave, 'inserti'>, readonly Blocco[]>>;
};
const MATERIE: { readonly [Chiave in ChiaveCornice]: (atto: MateriaConvenzione) => MateriaCornice<Chiave> } = {
  premesse: (atto) => ({
    valori: valoriDellePremesse(atto),
    inserti: { erogatore: righeErogatore(atto), fruitore: righeFruitore(atto), norme: norme(atto) },
  }),
  chiusura: (atto) => ({ valori: {}, inserti: { firme: firme(atto) } }),
};

/** What the placeholders and the parts of the premises, or of the closing, say in one act. */
export function materiaDellaCornice(chiave: ChiaveCornice, atto: MateriaConvenzione): Materia {
  const { valori, inserti } = MATERIE[chiave](atto);
  return { valori: { erogatore: atto.erogatore.denominazione, fruitore: atto.fruitore.denominazione, ...valori }, inserti };
}

/**
 * The premises, or the closing, of one act in the wording that its clauses carry (CA-01, CH-01, LE-02). Refuses (REGOLA) a wording that
 * names what is not there, or that would leave unsaid here what it must say.
 */
export function cornice(chiave: ChiaveCornice, atto: MateriaConvenzione): Blocco[] {
  const letta = leggereClausole(conCornice(atto.clausole)).find((una) => una.chiave === chiave);
  if (!letta) return [];
  const [testo, materia] = [testoDellaCornice(letta.testo), materiaDellaCornice(chiave, atto)];
  const [errore] = controllareTesto(testo, vocabolarioDellaClausola(letta.clausola), [materia.valori]);
  if (errore)
    throw regola(
      'TESTO_NON_VALIDO',
      `Il testo «${letta.clausola.nome}» non si può comporre. ${inParole(errore)} Il comune lo corregge in Impostazioni → Modelli di convenzione.`,
    );
  return comporreTesto(testo, materia);
}

function valoriDellePremesse({ approvazione, domanda, generataIl }: MateriaConvenzione): MateriaCornice<'premesse'>['valori'] {
  const { numero, protocollo, legittimitaIl } = domanda;
  const citato = (atto: { readonly numero: string; readonly data: DataIso }) => `n. ${atto.numero} ${formatoEsteso(atto.data, 'del')}`;
  return {
    domanda: `n. ${numero}${protocollo ? `, protocollo ${citato(protocollo)}` : ''}`,
    attestazione: formatoEsteso(legittimitaIl),
    norma_attestazione: cita('dpcm-194-legittimita', oggi(generataIl)),
    approvazione: approvazione && citato(approvazione),
  };
}

type Riga = readonly [etichetta: string, valore: string];

function righe({ denominazione, codiceFiscale, partitaIva, indirizzo, pec }: ParteAtto, rappresentanza: readonly Riga[]): Blocco[] {
  const parte: Riga[] = [
    ['Denominazione', denominazione],
    ['Codice fiscale', codiceFiscale],
    ...(partitaIva ? [['Partita IVA', partitaIva] as const] : []),
    ['Sede', indirizzo],
    ['Posta elettronica certificata', pec],
  ];
  return [{ tipo: 'coppie', righe: [...parte, ...rappresentanza] }];
}

function righeErogatore({ erogatore, firmatarioErogatore: chi }: MateriaConvenzione): Blocco[] {
  const titolo = `in forza dell’atto n. ${chi.attoNumero} ${formatoEsteso(chi.attoData, 'del')}`;
  return righe(erogatore, [['Rappresentato da', `${nominativo(chi)}, codice fiscale ${chi.codiceFiscale}, ${chi.qualifica}, ${titolo}`]]);
}

function righeFruitore({ fruitore, firmatarioFruitore: chi, responsabile }: MateriaConvenzione): Blocco[] {
  const persona = (una: PersonaConvenzione) => `${nominativo(una)}, ${nascita(una)}, codice fiscale ${una.codiceFiscale}`;
  return righe(fruitore, [
    ['Rappresentato da', `${persona(chi)}, ${chi.qualifica}`],
    ...(responsabile ? [['Referente e responsabile del trattamento', persona(responsabile)] as const] : []),
  ]);
}

function norme({ regole, generataIl }: MateriaConvenzione): Blocco[] {
  const di = { forzeOrdine: regole.forzeOrdine, popolazione: isDiPopolazione(regole.bancaDati) };
  const premesse = premesseNormative(di, oggi(generataIl));
  return [{ tipo: 'elenco', voci: premesse.map((norma) => `${norma};`) }];
}

/** CA-16: the fruitore first. */
function firme({ fruitore, erogatore, firmatarioFruitore, firmatarioErogatore }: MateriaConvenzione): Blocco[] {
  const chi = (persona: { readonly nome: string; readonly cognome: string; readonly qualifica: string }) =>
    `${nominativo(persona)}, ${persona.qualifica}`;
  return [
    {
      tipo: 'firme',
      parti: [
        { ruolo: `Per il Fruitore, ${fruitore.denominazione}`, nominativo: chi(firmatarioFruitore), parte: 'FRUITORE' },
        { ruolo: `Per l’Erogatore, ${erogatore.denominazione}`, nominativo: chi(firmatarioErogatore), parte: 'EROGATORE' },
      ],
    },
  ];
}
