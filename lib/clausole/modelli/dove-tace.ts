import type { ParametriClausole } from '../catalogo';
import { DA_COMPILARE } from '../tipi';

/** What the presets say where the act that they come from is silent: Varco's own choice, the same for all, that a comune may change. */

/** The acts forbid robots and give no number. */
export const USO: ParametriClausole['uso'] = {
  massimoRisultati: 50,
  richiesteOra: 240,
  richiesteGiorno: 1000,
  richiesteOraConvenzione: null,
  richiesteGiornoConvenzione: null,
  richiesteMinuto: 30,
};

/** ASVS 5.0, 6.2: length, no composition, no rotation. */
export const PASSWORD: ParametriClausole['credenziali']['password'] = {
  lunghezzaMinima: 12,
  maiuscola: false,
  minuscola: false,
  cifra: false,
  speciale: false,
  durataMesi: null,
  storico: 0,
};

/** LE-11: no law gives the number. */
export const TRACCIAMENTO: ParametriClausole['tracciamento'] = {
  conservazioneMesi: 24,
  motivo: 'è il tempo in cui una verifica annuale può ancora essere controllata e contestata',
};

/** LE-04: the yearly check is owed whatever the act says. */
export const VERIFICHE: ParametriClausole['verifiche'] = {
  trimestrale: false,
  annuale: true,
  annualeFruitore: false,
  attoDelTecnico: false,
  sospensioneAutomatica: false,
};

export const SESSIONI: ParametriClausole['sessioni'] = {
  concorrenza: 'SOSTITUISCE',
  inattivitaMinuti: 15,
  durataMassimaMinuti: 600,
  ultimoAccesso: true,
};

/** Between administrations it is free. */
export const ONERI: ParametriClausole['oneri'] = { gratuita: true, speseAttoFruitore: false, registrazione: 'IN_CASO_D_USO' };

/** Whoever is no force of police. */
export const AMMINISTRAZIONI: ParametriClausole['destinatari']['tipi'] = [
  'COMUNE',
  'AZIENDA_SANITARIA',
  'AUTORITA_GIUDIZIARIA',
  'GESTORE_DI_SERVIZI',
  'ALTRA_AMMINISTRAZIONE',
];

/** A technical annex says nothing of them: the comune decides, and no model is approved before. */
export const LASCIATE_AL_COMUNE = {
  durata: DA_COMPILARE,
  recesso: DA_COMPILARE,
  risoluzione: DA_COMPILARE,
  foro: DA_COMPILARE,
} as const;

/** Articles in which there is nothing to choose. */
export const SENZA_SCELTE = { premesse: {}, titolarita: {}, allegati: {}, chiusura: {} } as const;
