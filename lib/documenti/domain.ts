/** What each kind of archived document is called, for a list. */
const NOMI: Readonly<Record<string, string>> = {
  CONVENZIONE: 'Convenzione da firmare',
  CONVENZIONE_FIRMATA: 'Convenzione firmata',
  RELAZIONE_ANNUALE: 'Relazione annuale',
  DESIGNAZIONE: 'Designazione di operatori',
  RICHIESTA_ADESIONE: 'Richiesta di adesione',
  INTEGRAZIONE_ADESIONE: 'Integrazione della richiesta',
  DELEGA: 'Delega',
};
const PARTI: Readonly<Record<string, string>> = { FRUITORE: 'dall’ente', EROGATORE: 'dal comune' };

/** `Convenzione firmata dal comune`, `Relazione annuale 2026`; a kind without words is shown as plain words. */
export function nomeDocumento({ tipo, parte, anno }: { tipo: string; parte: string | null; anno: number | null }): string {
  const parole = tipo.toLowerCase().replaceAll('_', ' ');
  const nome = NOMI[tipo] ?? parole.charAt(0).toUpperCase() + parole.slice(1);
  return [nome, parte && PARTI[parte], anno].filter(Boolean).join(' ');
}

/** `48 KB`, `1,5 MB`: of 1,024 bytes, as file managers count. Never less than 1 KB. */
export function dimensioneInParole(byte: number): string {
  if (byte < 1_048_576) return `${Math.max(1, Math.round(byte / 1024)).toLocaleString('it-IT')} KB`;
  return `${(byte / 1_048_576).toLocaleString('it-IT', { maximumFractionDigits: 1 })} MB`;
}
