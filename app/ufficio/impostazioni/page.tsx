import type { Metadata } from 'next';
import { Pagina } from '@/components/ui/guscio';
import { SchedaCollegamento } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';

export const metadata: Metadata = { title: 'Impostazioni' };

export default function Impostazioni() {
  return (
    <Pagina>
      <Titolo sommario="Chi lavora in Varco per il comune, e che cosa Varco manda da sé.">Impostazioni</Titolo>
      <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        <li>
          <SchedaCollegamento href="/ufficio/impostazioni/persone" titolo="Persone" icona="utente">
            Colleghi e ruoli, chi controlla e fino a quando, nomine e deleghe agli atti.
          </SchedaCollegamento>
        </li>
        <li>
          <SchedaCollegamento href="/ufficio/impostazioni/messaggi" titolo="Messaggi inviati" icona="posta">
            Le e-mail partite, quelle in attesa e quelle ferme.
          </SchedaCollegamento>
        </li>
      </ul>
    </Pagina>
  );
}
