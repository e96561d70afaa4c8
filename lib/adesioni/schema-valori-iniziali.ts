import { PASSI, type PassoAdesione } from './schema';

/** What a form starts from: every field there, empty, so that nothing is undefined on screen. Lists start with one row. */
const ENTE = {
  tipo: '',
  denominazione: '',
  codiceFiscale: '',
  partitaIva: '',
  indirizzo: '',
  comune: '',
  provincia: '',
  telefono: '',
  fax: '',
  email: '',
  pec: '',
};
const PERSONA = { nome: '', cognome: '', codiceFiscale: '', dataNascita: '', luogoNascita: '', email: '' };
const FINALITA_VUOTA = { codice: '', descrizione: '', base: '' };

const VUOTI: Readonly<Record<PassoAdesione, Readonly<Record<string, unknown>>>> = {
  ente: { ente: ENTE },
  rappresentante: { legaleRappresentante: { ...PERSONA, qualifica: '' } },
  responsabile: { responsabile: { ...PERSONA, telefono: '' } },
  finalita: { finalita: [FINALITA_VUOTA] },
  richieste: { richieste: { profilo: '', motivoProfilo: '', visure: [] } },
  operatori: { numeroAccessi: '', operatori: [{ nome: '', cognome: '', codiceFiscale: '' }], note: '' },
};

const isOggetto = (valore: unknown): valore is Record<string, unknown> =>
  typeof valore === 'object' && valore !== null && !Array.isArray(valore);

/**
 * The step's fields with what the draft already has, finished or not. Anything that is not of the field's shape is left out. A form of the
 * ente not begun yet proposes the mailbox `email`, where the draft was begun.
 */
export function valoriIniziali(passo: PassoAdesione, dati: Readonly<Record<string, unknown>> = {}, email = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(VUOTI[passo]).map(([chiave, vuoto]) => {
      const scritto = dati[chiave];
      if (isOggetto(vuoto))
        return [chiave, isOggetto(scritto) ? { ...vuoto, ...scritto } : chiave === 'ente' ? { ...vuoto, email } : vuoto];
      if (Array.isArray(vuoto)) return [chiave, Array.isArray(scritto) && scritto.length > 0 ? scritto : vuoto];
      return [chiave, scritto ?? vuoto];
    }),
  );
}

/** The whole form, empty: what the office types in. */
export function valoriInizialiDelModulo(): Record<string, unknown> {
  return Object.assign({}, ...PASSI.map((passo) => valoriIniziali(passo)));
}
