import { titoloVisura, visuraDi } from '@/lib/banche/domain/elenco';
import { visuraSiApre } from '@/lib/core/banca';
import { profiloAmmesso } from '@/lib/clausole/denominazioni';
import type { Concessione } from '@/lib/clausole/istanza';
import type { Regole } from '@/lib/clausole/regole/regole';
import { nonValido } from '@/lib/core/errors';
import type { Profilo } from '@/lib/profili/domain/profilo';

export type Chiesto = {
  readonly profilo: string;
  readonly visure: readonly string[];
  readonly finalita: readonly string[];
  readonly numeroAccessi: number;
};
/** What the office chose, with codes for names. */
export type Concesso = Omit<Concessione, 'finalita' | 'motivoAnpr' | 'profilo'> & {
  readonly profilo: string;
  readonly finalita: readonly string[];
  readonly motivoAnpr?: string | undefined;
};

/** Visure that would never open under those fields: they lack what it shows. One that Varco cannot open yet is not among them. */
function chiuse(visure: readonly string[], campi: readonly string[]): string[] {
  return visure.filter((codice) => {
    const visura = visuraDi(codice);
    return visura && !visuraSiApre(visura, campi);
  });
}

/** Those of the profiles that may be granted to who asked that one: no field more, offered still, of that kind of fruitore (CA-08, FU-11). */
export function profiliConcedibili(profili: readonly Profilo[], chiesto: string, regole: Pick<Regole, 'forzeOrdine'>): Profilo[] {
  const ampi = campiDi(profili, chiesto);
  return profili.filter(
    (profilo) => profilo.offerto && profiloAmmesso(profilo, regole) && profilo.campi.every((campo) => ampi.includes(campo)),
  );
}

/** Fields of a profile of the model; an unknown one has none, so that nothing can be granted out of it. */
function campiDi(profili: readonly Profilo[], codice: string): readonly string[] {
  return profili.find((profilo) => profilo.codice === codice)?.campi ?? [];
}

/** Why that profile cannot be granted, in one sentence; null when it can. */
function difettoProfilo(profilo: Profilo | undefined, chiesto: string, regole: Regole, profili: readonly Profilo[]): string | null {
  if (!profilo || !regole.profili.includes(profilo.codice)) return 'Questo profilo non è previsto dal modello di convenzione.';
  if (!profilo.offerto) return 'Questo profilo non è più offerto: concedine un altro di quelli chiesti, o rimettilo tra quelli offerti.';
  if (!profiloAmmesso(profilo, regole)) return 'Questo profilo è riservato alle forze di polizia.';
  const concedibili = profiliConcedibili(profili, chiesto, regole);
  return concedibili.includes(profilo) ? null : 'Il profilo è più ampio di quello chiesto: concedi quello chiesto o uno più stretto.';
}

/**
 * CA-08, CH-02, FU-11: what is granted is within what was asked and within what the model allows; never more, of anything. `profili`: those
 * of the model, as the request read them. Refuses (NON_VALIDO) with one sentence a field; answers the profile, with the fields to sign.
 */
export function assertConcedibile(concesso: Concesso, chiesto: Chiesto, regole: Regole, profili: readonly Profilo[]): Profilo {
  const problemi: Record<string, string> = {};
  const profilo = profili.find(({ codice }) => codice === concesso.profilo);
  const difetto = difettoProfilo(profilo, chiesto.profilo, regole, profili);
  if (difetto !== null) problemi.profilo = difetto;
  if (concesso.visure.some((codice) => !chiesto.visure.includes(codice) || !regole.visure.includes(codice)))
    problemi.visure = 'Si concedono solo visure chieste e previste dal modello.';
  else if (difetto === null && chiuse(concesso.visure, profilo?.campi ?? []).length > 0)
    problemi.visure = `Con il profilo ${concesso.profilo} non si apre: ${chiuse(concesso.visure, profilo?.campi ?? [])
      .map(titoloVisura)
      .join(', ')}. Togli la visura, oppure concedi un profilo che ne comprenda i dati, se è stato chiesto.`;
  if (concesso.finalita.some((codice) => !chiesto.finalita.includes(codice)))
    problemi.finalita = 'Si concedono solo finalità dichiarate nella domanda.';
  if (concesso.numeroAccessi > chiesto.numeroAccessi)
    problemi.numeroAccessi = `L’ente ha chiesto ${chiesto.numeroAccessi} accessi: non se ne possono concedere di più.`;
  else if (regole.tettoOperatori !== null && concesso.numeroAccessi > regole.tettoOperatori)
    problemi.numeroAccessi = `Il modello ammette al massimo ${regole.tettoOperatori} accessi.`;
  if (regole.decadenzaAnpr && (concesso.motivoAnpr ?? '').length < 10)
    problemi.motivoAnpr = 'Spiega in almeno 10 caratteri perché ANPR non serve ancora questo ente: il testo entra nella convenzione.';
  if (!profilo || Object.keys(problemi).length > 0) throw nonValido(problemi);
  return profilo;
}
