import type { AttoRegistrato } from '../repository-cronologia';
import type { RigaIntegrazione } from '../repository-integrazioni';
import type { EventoAdesione } from '../views';

/** What each act of the register is called in the history; acts that are not here (saved steps) do not appear. */
const TITOLI: Readonly<Record<string, string>> = {
  'presentare-adesione': 'Domanda presentata',
  'registrare-adesione-pervenuta': 'Domanda registrata dall’ufficio',
  'registrare-protocollo': 'Protocollo registrato, istruttoria aperta',
  'chiedere-integrazioni': 'Integrazioni chieste: termine sospeso',
  'rispondere-integrazione': 'Risposta dell’ente: il termine riprende',
  'registrare-integrazione-pervenuta': 'Risposta annotata dall’ufficio: il termine riprende',
  'attestare-legittimita': 'Legittimità attestata',
  'accogliere-adesione': 'Domanda accolta',
  'respingere-adesione': 'Domanda respinta',
  'ritirare-adesione': 'Domanda ritirata dall’ente',
  'generare-convenzione': 'Convenzione generata',
};

function testo(dettagli: unknown, chiave: string): string | null {
  const valore = (dettagli as Record<string, unknown> | null)?.[chiave];
  return typeof valore === 'string' ? valore : null;
}

function descrizione({ operazione, dettagli }: AttoRegistrato, integrazioni: readonly RigaIntegrazione[]): string | null {
  const integrazione = integrazioni.find(({ id }) => id === testo(dettagli, 'integrazioneId'));
  if (integrazione) return operazione === 'chiedere-integrazioni' ? integrazione.richiesta : integrazione.risposta;
  const protocollo = testo(dettagli, 'protocolloNumero');
  if (protocollo !== null) return `Protocollo n. ${protocollo}`;
  const atto = testo(dettagli, 'atto');
  return atto === null ? null : `${testo(dettagli, 'titolo') ?? ''}, atto n. ${atto}`;
}

/** The history of a request from the register's acts, in their order; the words of questions and answers come from the integrations. */
export function cronologia(atti: readonly AttoRegistrato[], integrazioni: readonly RigaIntegrazione[]): EventoAdesione[] {
  return atti.flatMap((atto) => {
    const titolo = TITOLI[atto.operazione];
    return titolo === undefined
      ? []
      : [{ id: atto.id, istante: atto.istante, titolo, chi: atto.chi ?? 'Il richiedente', descrizione: descrizione(atto, integrazioni) }];
  });
}
