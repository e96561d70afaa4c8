import type { Metadata } from 'next';
import { chiSono } from '@/app/sessione';
import { Pagina } from '@/components/ui/guscio';
import { SchedaCollegamento } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { ruoliCon, type Permesso } from '@/lib/core/permessi';

export const metadata: Metadata = { title: 'Impostazioni' };

/** A tile leads only where its reader may go. */
export default async function Impostazioni() {
  const ruoli = (await chiSono())?.ruoli ?? [];
  const puoi = (permesso: Permesso): boolean => ruoliCon(permesso).some((ruolo) => ruoli.includes(ruolo));
  return (
    <Pagina>
      <Titolo sommario="Come il comune si presenta, chi lavora in Varco per lui e che cosa Varco manda da sé.">Impostazioni</Titolo>
      <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        <li>
          <SchedaCollegamento href="/ufficio/impostazioni/persone" titolo="Persone" icona="utente">
            Colleghi e ruoli, chi controlla e fino a quando, nomine e deleghe agli atti.
          </SchedaCollegamento>
        </li>
        <li>
          <SchedaCollegamento href="/ufficio/impostazioni/comune" titolo="Comune" icona="sede">
            I dati del comune, lo stemma e la carta intestata.
          </SchedaCollegamento>
        </li>
        <li>
          <SchedaCollegamento href="/ufficio/impostazioni/banche-dati" titolo="Banche dati" icona="elenco">
            A che giorno sono i dati consultati, e gli archivi arrivati, rifiutati o mancanti.
          </SchedaCollegamento>
        </li>
        <li>
          <SchedaCollegamento href="/ufficio/impostazioni/fiducia" titolo="Fiducia nelle firme" icona="scudo">
            Di chi Varco si fida quando verifica una firma digitale.
          </SchedaCollegamento>
        </li>
        <li>
          <SchedaCollegamento href="/ufficio/impostazioni/modelli" titolo="Modelli di convenzione" icona="documento">
            Gli articoli delle convenzioni, il testo del comune e le versioni approvate.
          </SchedaCollegamento>
        </li>
        {puoi('presa-in-carico:tenere') ? (
          <li>
            <SchedaCollegamento href="/ufficio/impostazioni/presa-in-carico" titolo="Presa in carico" icona="carica">
              Le convenzioni già firmate, su carta o altrove, con i loro operatori e documenti.
            </SchedaCollegamento>
          </li>
        ) : null}
        {puoi('protezione:tenere') ? (
          <li>
            <SchedaCollegamento href="/ufficio/impostazioni/protezioni" titolo="Persone protette" icona="scudo">
              Di chi nessun operatore vede i dati: le dispone e le revoca il responsabile.
            </SchedaCollegamento>
          </li>
        ) : null}
        <li>
          <SchedaCollegamento href="/ufficio/impostazioni/profili" titolo="Profili dei dati" icona="occhio">
            Quali campi si concedono insieme: i profili che vengono con la banca dati e quelli del comune.
          </SchedaCollegamento>
        </li>
        <li>
          <SchedaCollegamento href="/ufficio/impostazioni/protocollo" titolo="Protocollo" icona="elenco">
            Chi dà i numeri di protocollo, in quale registro, e il registro stesso.
          </SchedaCollegamento>
        </li>
        <li>
          <SchedaCollegamento href="/ufficio/impostazioni/testi" titolo="Testi degli atti" icona="modifica">
            Che cosa dicono diffide, lettere, moduli e gli altri documenti: il testo di Varco o quello del comune.
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
