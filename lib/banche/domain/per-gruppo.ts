import type { CampoDiBanca } from '@/lib/core/banca';
import { minuscola } from '@/lib/core/parole';
import { campoDi, gruppoDi, ordinaCampiDiBanca } from './elenco';

/** Fields under the name of their group, both in the order of the bank; what no bank knows any more is left out. */
export type CampiDelGruppo = { readonly gruppo: string; readonly etichetta: string; readonly campi: readonly CampoDiBanca[] };

export function perGruppo(campi: readonly string[]): CampiDelGruppo[] {
  const noti = ordinaCampiDiBanca(campi).flatMap((id) => campoDi(id) ?? []);
  return [...new Set(noti.map(({ gruppo }) => gruppo))].map((gruppo) => ({
    gruppo,
    etichetta: gruppoDi(gruppo)?.etichetta ?? gruppo,
    campi: noti.filter((campo) => campo.gruppo === gruppo),
  }));
}

/** `Generalità: cognome, nome`, a line a group: for who reads what a profile shows. */
export function gruppiInParole(campi: readonly string[]): string[] {
  return perGruppo(campi).map(
    ({ etichetta, campi: suoi }) => `${etichetta}: ${suoi.map((campo) => minuscola(campo.etichetta)).join(', ')}`,
  );
}
