import type { Attore } from '@/lib/core/attore';
import { puo } from '@/lib/core/permessi';
import type { ProvaDiFirma } from './prova';

/** A copy signed by hand: a scan, with the declaration of who collected it. */
export function isAutografa({ prova }: { readonly prova: ProvaDiFirma | null }): boolean {
  return prova?.esito === 'AUTOGRAFA';
}

/** Who may withdraw the scan: who has registered it, or who answers for those of all. */
export function ritiraAutografa(attore: Attore, { creatoDa }: { readonly creatoDa: string | null }): boolean {
  if (attore.tipo !== 'PERSONA' || attore.enteId !== null) return false;
  return puo(attore, 'firma:ritirare-autografa') || (creatoDa === attore.utenteId && puo(attore, 'firma:autografa'));
}
