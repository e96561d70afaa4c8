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

/** LE-02: the act in force today among those on file; without one, a refusal. The last day of validity still counts. */
export function titoloInVigore(titoli: readonly TitoloAdAttestare[], oggi: DataIso): TitoloAdAttestare {
  const valido = titoli.find(({ validaDal, validaAl }) => validaDal <= oggi && (validaAl === null || validaAl >= oggi));
  if (valido) return valido;
  throw regola('DELEGA_MANCANTE', 'Attesta il Sindaco o chi ne ha la delega: a tuo nome non risulta agli atti una nomina o una delega in vigore.');
}

export type QuattroOcchi = {
  readonly attesta: string;
  /** Who worked on the request before: took it in charge, typed it in, asked for integrations. */
  readonly preparatori: readonly string[];
  /** Everybody else who could attest in this comune. */
  readonly altriAttestatori: readonly string[];
  /** Why the same person does both, when the office has one person only. */
  readonly deroga: string | null;
};

/**
 * Who attests is not who prepared. In a one-person office the waiver is explained and recorded: answers its text, or null when none is needed.
 * A waiver is refused while somebody else could attest.
 */
export function derogaNecessaria({ attesta, preparatori, altriAttestatori, deroga }: QuattroOcchi): string | null {
  if (!preparatori.includes(attesta)) return null;
  if (altriAttestatori.some((altro) => !preparatori.includes(altro))) {
    throw regola('QUATTRO_OCCHI', 'Hai istruito tu questa richiesta: la legittimità deve attestarla un’altra persona, e nel comune ce n’è almeno una che può farlo.');
  }
  if (deroga === null || deroga.trim().length < 20) {
    throw regola('DEROGA_DA_MOTIVARE', 'Hai istruito tu questa richiesta e nessun altro può attestarne la legittimità: spiega in almeno 20 caratteri perché le due cose coincidono. La spiegazione resta agli atti.');
  }
  return deroga.trim();
}
