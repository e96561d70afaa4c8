import { CAMPI_REGOLE } from './campi-regole';
import type { Regole } from './regole';

/** Who sees to a rule: Varco by itself; people, whom Varco reminds; nobody, in this version. */
export type Applica = 'DA_VARCO' | 'DALLE_PERSONE' | 'NON_ANCORA';

/** What this version does not enforce yet, for which values, and the requirements that `docs/conformita.md` tells as proved in part for it. */
type NonAncora<Valore> = { readonly quando: (valore: Valore) => boolean; readonly requisiti: readonly string[] };

/** Told before anybody signs: what a model says is not more than what happens. */
const APPLICAZIONE: { readonly [Campo in keyof Regole]: 'DA_VARCO' | 'DALLE_PERSONE' | NonAncora<Regole[Campo]> } = {
  destinatari: 'DA_VARCO',
  forzeOrdine: 'DA_VARCO',
  bancaDati: 'DA_VARCO',
  visure: 'DA_VARCO',
  profili: 'DA_VARCO',
  profilo: 'DA_VARCO',
  verifiche: 'DA_VARCO',
  eccezioneMotivata: 'DA_VARCO',
  modiAlternativi: 'DA_VARCO',
  finalita: 'DA_VARCO',
  riferimentoPratica: 'DA_VARCO',
  massimoRisultati: 'DA_VARCO',
  richiesteOra: 'DA_VARCO',
  richiesteGiorno: 'DA_VARCO',
  richiesteOraConvenzione: 'DA_VARCO',
  richiesteGiornoConvenzione: 'DA_VARCO',
  richiesteMinuto: 'DA_VARCO',
  aggiornamento: 'DA_VARCO',
  pacchetti: 'DA_VARCO',
  giorniPacchetto: 'DA_VARCO',
  cooperazioneApplicativa: { quando: (prevista) => prevista, requisiti: ['SA-19'] },
  tettoOperatori: 'DA_VARCO',
  righeModuloAdesione: 'DA_VARCO',
  termineElencoGiorni: 'DALLE_PERSONE',
  schedaOperatore: 'DA_VARCO',
  abilita: 'DA_VARCO',
  designazione: 'DA_VARCO',
  reti: { quando: (reti) => reti !== 'LIBERE', requisiti: ['RT-08', 'CA-02'] },
  orario: { quando: (orario) => orario !== 'LIBERO', requisiti: ['SA-22'] },
  metodiAccesso: { quando: (metodi) => metodi.some((metodo) => metodo !== 'PASSWORD'), requisiti: ['SA-01'] },
  password: 'DA_VARCO',
  sessione: 'DA_VARCO',
  ultimoAccesso: 'DA_VARCO',
  inutilizzoMesi: 'DALLE_PERSONE',
  conservazioneMesi: { quando: () => true, requisiti: ['LE-11', 'CA-12'] },
  verificaTrimestrale: 'DALLE_PERSONE',
  verificaAnnuale: 'DALLE_PERSONE',
  sospensioneAutomatica: { quando: (automatica) => automatica, requisiti: ['SA-14'] },
  firme: 'DA_VARCO',
  firmaAutografa: 'DA_VARCO',
  durataAnni: 'DA_VARCO',
  rinnovo: 'DA_VARCO',
  recessoFruitoreGiorni: 'DA_VARCO',
  recessoErogatore: 'DA_VARCO',
  diffida: 'DA_VARCO',
  decadenzaAnpr: 'DA_VARCO',
};

/** Who sees to that rule, as those clauses set it. */
export function chiApplica<Campo extends keyof Regole>(campo: Campo, valore: Regole[Campo]): Applica {
  const applicazione = APPLICAZIONE[campo];
  // Where there is no term there is nothing to do in time, and nobody to remind.
  if (applicazione === 'DALLE_PERSONE' && (valore === null || valore === false)) return 'DA_VARCO';
  if (typeof applicazione === 'string') return applicazione;
  return applicazione.quando(valore) ? 'NON_ANCORA' : 'DA_VARCO';
}

/** The requirements that some rule, set in some way, does not reach yet. */
export const REQUISITI_NON_ANCORA: readonly string[] = CAMPI_REGOLE.flatMap((campo) => {
  const applicazione = APPLICAZIONE[campo];
  return typeof applicazione === 'string' ? [] : applicazione.requisiti;
});

/** The rules that Varco or people see to, whatever their value. */
export const CAMPI_APPLICATI: readonly (keyof Regole)[] = CAMPI_REGOLE.filter((campo) => typeof APPLICAZIONE[campo] === 'string');
