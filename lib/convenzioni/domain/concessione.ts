import { tipoVisura, visuraConsentita } from '@/lib/anagrafe/domain/visure';
import type { CampoId } from '@/lib/anagrafe/domain/campi';
import { nomeVisura, profiloAmmesso } from '@/lib/clausole/denominazioni';
import type { Concessione } from '@/lib/clausole/istanza';
import type { Regole } from '@/lib/clausole/regole';
import { nonValido } from '@/lib/core/errors';
import { profiloPredefinito } from '@/lib/profili/domain/predefiniti';

export type Chiesto = {
  readonly profilo: string;
  readonly visure: readonly string[];
  readonly finalita: readonly string[];
  readonly numeroAccessi: number;
};
export type Concesso = Omit<Concessione, 'finalita' | 'motivoAnpr'> & {
  readonly finalita: readonly string[];
  readonly motivoAnpr?: string | undefined;
};

/** Fields of a profile; an unknown one has none, so that nothing can be granted out of it. */
function campi(codice: string): readonly CampoId[] {
  return profiloPredefinito(codice)?.campi ?? [];
}

/** Visure that would never open under that profile: it lacks what they show. One that Varco cannot open yet is not among them. */
function chiuse({ profilo, visure }: Pick<Concesso, 'profilo' | 'visure'>): string[] {
  return visure.filter((codice) => {
    const tipo = tipoVisura(codice);
    return tipo && !visuraConsentita(tipo, campi(profilo));
  });
}

/**
 * CA-08, CH-02, FU-11: what is granted is within what was asked and within what the model allows; never more, of anything.
 * Refuses (NON_VALIDO) with one sentence a field.
 */
export function assertConcedibile(concesso: Concesso, chiesto: Chiesto, regole: Regole): void {
  const problemi: Record<string, string> = {};
  const ampi = campi(chiesto.profilo);
  if (!regole.profili.includes(concesso.profilo)) problemi.profilo = 'Questo profilo non è previsto dal modello di convenzione.';
  else if (!profiloAmmesso(concesso.profilo, regole)) problemi.profilo = 'Questo profilo è riservato alle forze di polizia.';
  else if (campi(concesso.profilo).some((id) => !ampi.includes(id)))
    problemi.profilo = 'Il profilo è più ampio di quello chiesto: concedi quello chiesto o uno più stretto.';
  if (concesso.visure.some((codice) => !chiesto.visure.includes(codice) || !regole.visure.includes(codice)))
    problemi.visure = 'Si concedono solo visure chieste e previste dal modello.';
  else if (problemi.profilo === undefined && chiuse(concesso).length > 0)
    problemi.visure = `Con il profilo ${concesso.profilo} non si apre: ${chiuse(concesso).map(nomeVisura).join(', ')}. Togli la visura, oppure concedi un profilo che ne comprenda i dati, se è stato chiesto.`;
  if (concesso.finalita.some((codice) => !chiesto.finalita.includes(codice)))
    problemi.finalita = 'Si concedono solo finalità dichiarate nella domanda.';
  if (concesso.numeroAccessi > chiesto.numeroAccessi)
    problemi.numeroAccessi = `L’ente ha chiesto ${chiesto.numeroAccessi} accessi: non se ne possono concedere di più.`;
  else if (regole.tettoOperatori !== null && concesso.numeroAccessi > regole.tettoOperatori)
    problemi.numeroAccessi = `Il modello ammette al massimo ${regole.tettoOperatori} accessi.`;
  if (regole.decadenzaAnpr && (concesso.motivoAnpr ?? '').length < 10)
    problemi.motivoAnpr = 'Spiega in almeno 10 caratteri perché ANPR non serve ancora questo ente: il testo entra nella convenzione.';
  if (Object.keys(problemi).length > 0) throw nonValido(problemi);
}
