import { nomeCampo, titoloVisura, verificaDi } from '@/lib/banche/domain/elenco';
import { istanteItaliano } from '@/lib/core/date';
import { chiaviInParole, nomeMotivo, nomeOperazione, nomeRuolo } from './domain/denominazioni';
import type { VoceRegistro } from './domain/voce';

type Opzione = { readonly valore: string; readonly etichetta: string };

/** What the filters offer; `convenzione`: number of the one to which the page is narrowed, if any. */
export type OpzioniRegistro = {
  readonly enti: readonly Opzione[];
  readonly persone: readonly (Opzione & { readonly ente: string | null })[];
  readonly convenzione: string | null;
};

/** One row as it is read: the line, and what opens under it. */
export type RigaRegistro = {
  readonly id: string;
  readonly quandoIso: string;
  readonly quando: string;
  readonly chi: string;
  readonly ruolo: string;
  readonly ente: string | null;
  readonly cosa: string;
  readonly negato: boolean;
  /** Why it was refused, in words; null when it was not. */
  readonly motivo: string | null;
  readonly dettagli: readonly { readonly termine: string; readonly valore: string }[];
};

export function rigaRegistro(voce: VoceRegistro): RigaRegistro {
  const consultazione = voce.categoria === 'CONSULTAZIONE';
  const visura = consultazione && voce.oggetto ? titoloVisura(voce.oggetto) : null;
  // A yes or a no shows nobody and no datum: it tells something of them (CA-08).
  const risposta = consultazione && verificaDi(voce.oggetto ?? '') !== null;
  const negato = voce.esito === 'NEGATO';
  return {
    id: voce.id,
    quandoIso: voce.istante.toISOString(),
    quando: istanteItaliano(voce.istante, { secondi: true }),
    chi: voce.nominativo ?? nomeRuolo(voce.ruolo),
    ruolo: nomeRuolo(voce.ruolo),
    ente: voce.ente,
    cosa: visura ? `${nomeOperazione(voce.operazione)}: ${visura}` : nomeOperazione(voce.operazione),
    negato,
    motivo: negato && voce.motivo ? nomeMotivo(voce.motivo) : null,
    dettagli: [
      ...soloPresenti({
        'Motivo del rifiuto': negato && voce.motivo ? nomeMotivo(voce.motivo) : null,
        Finalità: voce.finalita,
        'Riferimento della pratica': voce.riferimento,
        'Che cosa è stato cercato': voce.chiavi && chiaviInParole(voce.chiavi),
        [risposta ? 'Persone di cui dice la risposta' : 'Persone mostrate']:
          consultazione && voce.soggetti !== null ? String(voce.soggetti) : null,
        [risposta ? 'Dati di cui dice la risposta' : 'Dati mostrati']: voce.campi.length > 0 ? voce.campi.map(nomeCampo).join(', ') : null,
        'Numero della richiesta': voce.numeroRichiesta,
        Convenzione:
          voce.convenzione && `n. ${voce.convenzione}${voce.clausoleVersione ? `, clausole versione ${voce.clausoleVersione}` : ''}`,
        'Nome utente': voce.nomeUtente,
        Postazione: voce.postazione,
        'Indirizzo di rete': voce.indirizzoIp,
        Sessione: voce.sessioneId?.slice(0, 8) ?? null,
      }),
    ],
  };
}

function* soloPresenti(voci: Readonly<Record<string, string | null>>): Generator<{ termine: string; valore: string }> {
  for (const [termine, valore] of Object.entries(voci)) if (valore) yield { termine, valore };
}
