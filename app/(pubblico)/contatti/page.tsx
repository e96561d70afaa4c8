import type { Metadata } from 'next';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { elencoErogatori } from '@/lib/platform/erogatori';
import { SchedaContatti } from './scheda-contatti';

export const metadata: Metadata = { title: 'Contatti' };

/** The office's contacts are published (LE-10); how a citizen asks who read the data (LE-06); where faults are told (CA-23, SA-18). */
export default async function Contatti() {
  const comuni = await elencoErogatori();
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Il servizio', href: '/' }]} qui="Contatti" />
      <Titolo sommario="A chi rivolgersi per una domanda, per un guasto o per sapere chi ha consultato i propri dati.">Contatti</Titolo>
      {comuni.length === 0 ? (
        <Vuoto titolo="I recapiti non sono ancora pubblicati" icona="telefono">
          Il comune li indica nelle impostazioni di Varco. Intanto li trovi sul suo sito istituzionale.
        </Vuoto>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2 xl:grid-cols-3">
          {comuni.map((comune) => (
            <li key={comune.id}>
              <SchedaContatti {...comune} />
            </li>
          ))}
        </ul>
      )}
      <div className="prosa mt-12">
        <h2 id="cittadini">Se sei un cittadino</h2>
        <p>
          Puoi chiedere al comune in cui risiedi, o hai risieduto, quali enti hanno ricevuto i tuoi dati dalle sue banche dati, quando e per
          quale motivo (Regolamento UE 2016/679, articolo 15). Scrivi alla PEC o all’e-mail dell’ufficio, oppure presenta la domanda allo
          sportello, con un documento di identità. La risposta arriva entro un mese ed è gratuita.
        </p>
        <h2 id="guasti">Se qualcosa non funziona</h2>
        <p>
          Gli enti convenzionati segnalano i guasti ai recapiti indicati nella convenzione o all’ufficio. Indica l’ora, la pagina e, se c’è,
          il numero di riferimento mostrato a video.
        </p>
        <h2 id="credenziali">Se hai perso le credenziali</h2>
        <p>Avvisa subito il referente del tuo ente, o il comune: le credenziali sono disattivate e ne ricevi di nuove.</p>
      </div>
    </Pagina>
  );
}
