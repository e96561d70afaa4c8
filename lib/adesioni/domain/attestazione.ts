import type { DataIso } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';

/** The act that lets a person attest: the Sindaco's proclamation, or the delegation that the Sindaco gave (LE-02). */
export type TitoloAdAttestare = {
  readonly id: string;
  readonly qualifica: string;
  readonly attoNumero: string;
  readonly attoData: DataIso;
  readonly validaDal: DataIso;
  readonly validaAl: DataIso | null;
};

/** The act in force today among those on file, or null. The last day of validity still counts. */
export function titoloValido(titoli: readonly TitoloAdAttestare[], oggi: DataIso): TitoloAdAttestare | null {
  return titoli.find(({ validaDal, validaAl }) => validaDal <= oggi && (validaAl === null || validaAl >= oggi)) ?? null;
}

/** LE-02: like {@link titoloValido}; without an act, a refusal. */
export function titoloInVigore(titoli: readonly TitoloAdAttestare[], oggi: DataIso): TitoloAdAttestare {
  const valido = titoloValido(titoli, oggi);
  if (valido) return valido;
  throw regola(
    'DELEGA_MANCANTE',
    'Attesta il Sindaco o chi ne ha la delega: a tuo nome non risulta agli atti una nomina o una delega in vigore.',
  );
}

type QuattroOcchi = {
  readonly attesta: string;
  /** Who worked on the request before: took it in charge, typed it in, asked for integrations. */
  readonly preparatori: readonly string[];
  /** Everybody else who could attest in this comune. */
  readonly altriAttestatori: readonly string[];
};

/** Who attests is not who prepared; the waiver of a one-person office is not there for who has colleagues. */
export function situazioneDeroga({ attesta, preparatori, altriAttestatori }: QuattroOcchi): 'NON_SERVE' | 'DA_MOTIVARE' | 'IMPEDITA' {
  if (!preparatori.includes(attesta)) return 'NON_SERVE';
  return altriAttestatori.some((altro) => !preparatori.includes(altro)) ? 'IMPEDITA' : 'DA_MOTIVARE';
}

/** The waiver to record, or null when none is needed; a refusal where it is not admitted or not explained. */
export function derogaNecessaria(caso: QuattroOcchi, deroga: string): string | null {
  const situazione = situazioneDeroga(caso);
  if (situazione === 'NON_SERVE') return null;
  if (situazione === 'IMPEDITA') {
    throw regola(
      'QUATTRO_OCCHI',
      'Hai istruito tu questa domanda: la legittimità deve attestarla un’altra persona, e nel comune ce n’è almeno una che può farlo.',
    );
  }
  const spiegazione = deroga.trim();
  if (spiegazione.length < 20) {
    throw regola(
      'DEROGA_DA_MOTIVARE',
      'Hai istruito tu questa domanda e nessun altro può attestarne la legittimità: spiega in almeno 20 caratteri perché le due cose coincidono. La spiegazione resta agli atti.',
    );
  }
  return spiegazione;
}
