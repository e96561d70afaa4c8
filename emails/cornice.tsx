import type { ReactNode } from 'react';
import type { DocumentoCitato } from '@/lib/core/messaggi';

/** Mail clients ignore style sheets: the few styles stand inline, in the colours of the Italian design tokens. */
const testo = { fontFamily: "'Titillium Web', Arial, sans-serif", fontSize: '16px', lineHeight: '1.5', color: '#1a1a1a' };
const pulsante = {
  display: 'inline-block',
  padding: '12px 24px',
  backgroundColor: '#0066cc',
  color: '#ffffff',
  borderRadius: '4px',
  textDecoration: 'none',
  fontWeight: 600,
};

/** The page of every message: whose it is, what it says, and that nobody reads the answers. */
export function Cornice({ comune, children }: { comune: string; children: ReactNode }) {
  return (
    <html lang="it">
      <body style={{ ...testo, margin: 0, padding: '24px', backgroundColor: '#f5f6f7' }}>
        <div style={{ maxWidth: '600px', margin: '0 auto', padding: '24px', backgroundColor: '#ffffff', borderTop: '4px solid #0066cc' }}>
          <p style={{ margin: '0 0 24px', fontWeight: 600 }}>{comune}</p>
          {children}
          <p style={{ margin: '32px 0 0', fontSize: '14px', color: '#5c6f82' }}>
            Messaggio inviato da Varco, il servizio con cui il comune gestisce l’accesso degli enti alle proprie banche dati. Non rispondere
            a questo indirizzo: per informazioni scrivi all’ufficio demografico.
          </p>
        </div>
      </body>
    </html>
  );
}

export function Paragrafo({ children }: { children: ReactNode }) {
  return <p style={{ margin: '0 0 16px' }}>{children}</p>;
}

/** A quotation: reasons and requests, word for word. */
export function Citazione({ children }: { children: ReactNode }) {
  return <blockquote style={{ margin: '0 0 16px', padding: '8px 16px', borderLeft: '4px solid #c5c7c9' }}>{children}</blockquote>;
}

/** The paper of an act, where there is one: what it is called and where it is. */
export function DocumentoDellAtto({ documento }: { documento: DocumentoCitato | null | undefined }) {
  if (!documento) return null;
  return (
    <>
      <Paragrafo>L’atto è scritto nel documento «{documento.titolo}»: si scarica da Varco, dopo l’accesso.</Paragrafo>
      <Pulsante verso={documento.collegamento}>Scarica il documento</Pulsante>
    </>
  );
}

/** The one thing to do. The address is written out too, for those who read as plain text. */
export function Pulsante({ verso, children }: { verso: string; children: ReactNode }) {
  return (
    <>
      <p style={{ margin: '24px 0' }}>
        <a href={verso} style={pulsante}>
          {children}
        </a>
      </p>
      <p style={{ margin: '0 0 16px', fontSize: '14px', color: '#5c6f82', wordBreak: 'break-all' }}>
        Se il pulsante non funziona, copia questo indirizzo nel browser: {verso}
      </p>
    </>
  );
}
