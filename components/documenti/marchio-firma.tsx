import type { EsitoFirma } from '@/lib/documenti/domain/firma-del-file';
import { Etichetta } from '../ui/etichetta';
import type { Tono } from '../ui/toni';

const MARCHI: Readonly<Record<Exclude<EsitoFirma, 'SENZA_FIRMA'>, { testo: string; tono: Tono }>> = {
  VALIDA: { testo: 'Firma digitale valida', tono: 'successo' },
  ACCETTATA: { testo: 'Accettata dopo esame', tono: 'info' },
  RIFIUTATA: { testo: 'Non accettata dopo esame', tono: 'errore' },
  AUTOGRAFA: { testo: 'Firma autografa', tono: 'attenzione' },
  DA_ESAMINARE: { testo: 'Firma da esaminare', tono: 'attenzione' },
  NON_VALIDA: { testo: 'Firma non valida', tono: 'errore' },
};

/** The mark of a signed file: what it is worth, wherever it is shown. Nothing for a file without signatures. */
export function MarchioFirma({ esito, revocaNonVerificata }: { esito: EsitoFirma | null; revocaNonVerificata: boolean }) {
  if (esito === null || esito === 'SENZA_FIRMA') return null;
  const { testo, tono } = MARCHI[esito];
  return (
    <p className="flex flex-wrap gap-2">
      <Etichetta tono={tono}>{testo}</Etichetta>
      {revocaNonVerificata ? <Etichetta tono="attenzione">Revoca non verificata</Etichetta> : null}
    </p>
  );
}
