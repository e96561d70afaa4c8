import { nonValido } from '@/lib/core/errors';
import { ATTI, type TipoAtto } from './domain/catalogo';
import { spazioVuoto } from './domain/bozza';
import { schemaDelCampo, type CampiAtto } from './schema';

/**
 * What has been typed so far for an act, with a blank in the place of what is missing or is not right yet. Refuses (NON_VALIDO) a choice
 * that nobody has made: what the act says depends on it.
 */
export function conSpaziVuoti(tipo: TipoAtto, valori: Readonly<Record<string, unknown>>): Record<string, string> {
  const campi: CampiAtto = ATTI[tipo].campi;
  return Object.fromEntries(
    Object.entries(campi).map(([nome, campo]) => {
      // Of a tick in the form of an act, the choice between yes and no.
      const scritto = typeof valori[nome] === 'boolean' ? String(valori[nome]) : valori[nome];
      const letto = schemaDelCampo(campo).safeParse(scritto);
      const valore = letto.success ? letto.data : spazioVuoto(campo);
      if (valore === null) throw nonValido({ [`valori.${nome}`]: `Scegli «${campo.etichetta}»: da questo dipende che cosa dice l’atto.` });
      return [nome, valore];
    }),
  );
}
