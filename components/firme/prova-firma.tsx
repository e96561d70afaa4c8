import { formatoItaliano, istanteItaliano, oggi } from '@/lib/core/date';
import type { FirmaProvataView, MotivoView } from '@/lib/documenti/views';
import { Icona } from '../ui/icona';
import { Riepilogo } from '../ui/riepilogo';
import { Scheda } from '../ui/scheda';
import { ICONA_DEL_TONO, type Tono } from '../ui/toni';

const COLORE: Record<Tono, string> = {
  neutro: 'text-secondary',
  info: 'text-primary',
  successo: 'text-success-deep',
  attenzione: 'text-warning-deep',
  errore: 'text-danger-active',
};

/** A finding: its icon and its words, never the colour alone. */
function Reperto({ tono, children }: { tono: Tono; children: string }) {
  return (
    <span className={`flex gap-2 ${COLORE[tono]}`}>
      <Icona nome={ICONA_DEL_TONO[tono]} className="mt-0.5" />
      <span>{children}</span>
    </span>
  );
}

const REVOCA: Record<FirmaProvataView['revoca'], { tono: Tono; testo: string }> = {
  valida: { tono: 'successo', testo: 'Il certificato non era revocato al momento della firma.' },
  revocata: { tono: 'errore', testo: 'Il certificato è revocato o sospeso.' },
  non_verificata: { tono: 'attenzione', testo: 'Revoca non verificata: non c’è una prova che lo dica.' },
};

const giorno = (istante: string): string => formatoItaliano(oggi(new Date(istante)));

/** Reasons in sentences: those that ask for a look are told apart in words, not by place alone. */
export function Motivi({ motivi }: { motivi: readonly MotivoView[] }) {
  if (motivi.length === 0) return <p className="text-secondary">Nessuna osservazione.</p>;
  return (
    <ul className="space-y-2">
      {motivi.map(({ codice, frase, daGuardare }) => (
        <li key={`${codice}${frase}`}>
          <Reperto tono={daGuardare ? 'attenzione' : 'info'}>{`${daGuardare ? 'Da controllare: ' : 'Nota: '}${frase}`}</Reperto>
        </li>
      ))}
    </ul>
  );
}

/** One signature: integrity, trust, revocation and identity apart, so that a doubt on one never hides another. */
export function ProvaFirma({ firma, numero, quante }: { firma: FirmaProvataView; numero: number; quante: number }) {
  const { firmatario, codiceFiscale, integra, fiducia, revoca, istante, marca, certificato, motivi } = firma;
  const chi = firmatario || 'Persona non indicata nel certificato';
  return (
    <Scheda livello={3} titolo={quante > 1 ? `Firma ${numero} di ${quante}: ${chi}` : `Firma di ${chi}`}>
      <Riepilogo
        voci={[
          { termine: 'Identità', valore: [chi, codiceFiscale ?? 'codice fiscale assente dal certificato'].join(' · ') },
          {
            termine: 'Integrità',
            valore: (
              <Reperto tono={integra ? 'successo' : 'errore'}>
                {integra ? 'Il contenuto firmato non è cambiato dopo la firma.' : 'Il contenuto non corrisponde alla firma.'}
              </Reperto>
            ),
          },
          {
            termine: 'Fiducia',
            valore: (
              <Reperto tono={fiducia === 'attendibile' ? 'successo' : 'attenzione'}>
                {fiducia === 'attendibile'
                  ? 'Certificato di firma, rilasciato da un’autorità riconosciuta.'
                  : 'Certificato da valutare: leggi le osservazioni qui sotto.'}
              </Reperto>
            ),
          },
          { termine: 'Revoca', valore: <Reperto tono={REVOCA[revoca].tono}>{REVOCA[revoca].testo}</Reperto> },
          { termine: 'Istante', valore: quandoFirmata(istante, marca) },
          {
            termine: 'Certificato',
            valore: (
              <span className="break-words">
                {certificato.emittente}, valido dal {giorno(certificato.validoDal)} al {giorno(certificato.validoAl)}, numero di serie{' '}
                <span className="font-mono text-sm break-all">{certificato.seriale}</span>
              </span>
            ),
          },
          { termine: 'Osservazioni', valore: <Motivi motivi={motivi} /> },
        ]}
      />
    </Scheda>
  );
}

function quandoFirmata(istante: string | null, marca: FirmaProvataView['marca']): string {
  if (marca) return `${istanteItaliano(new Date(marca.istante))}, provato dalla marca temporale di ${marca.autorita}`;
  return istante === null
    ? 'Non indicato, e senza marca temporale'
    : `${istanteItaliano(new Date(istante))}, dichiarato da chi ha firmato e non provato da una marca temporale`;
}
