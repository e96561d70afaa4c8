import type { Metadata } from 'next';
import { PaginaDiTesto } from '../pagina-di-testo';

export const metadata: Metadata = { title: 'Informativa privacy' };

/**
 * GDPR art. 13 and 14, for who uses the service and for the citizens whose data is consulted. The comune completes it with its own
 * retention act.
 */
export default function Privacy() {
  return (
    <PaginaDiTesto
      titolo="Informativa privacy"
      sommario="Come sono trattati i dati di chi usa il servizio e quelli dei cittadini consultati."
    >
      <h2>Chi è il titolare</h2>
      <p>
        Titolare del trattamento è il comune con cui l’ente ha firmato la convenzione; per i dati che acquisisce, anche l’ente che consulta,
        secondo quanto la convenzione stabilisce. I recapiti del comune e del suo responsabile della protezione dei dati sono nella pagina{' '}
        <a href="/contatti">Contatti</a>.
      </p>
      <h2>Quali dati e perché</h2>
      <ul>
        <li>
          Di chi firma, gestisce o usa gli accessi per conto di un ente: dati anagrafici, codice fiscale e recapiti di lavoro, per stipulare
          la convenzione e assegnare credenziali personali.
        </li>
        <li>
          Di chi accede: data e ora, postazione, ricerche, motivo dichiarato e dati visualizzati, per controllare che gli accessi siano
          legittimi.
        </li>
        <li>Dei cittadini: i dati delle banche dati del comune, previsti dal profilo di ciascun ente, per i suoi compiti istituzionali.</li>
      </ul>
      <p>
        La base giuridica è l’adempimento di obblighi di legge e l’esecuzione di compiti di interesse pubblico (Regolamento UE 2016/679,
        art. 6, paragrafo 1, lettere c ed e). Per le attività di polizia e di giustizia penale vale il D.Lgs. 51/2018.
      </p>
      <h2>Per quanto tempo</h2>
      <p>
        Il registro degli accessi è conservato per il periodo stabilito dal comune con proprio atto; le domande lasciate a metà sono
        cancellate dopo 30 giorni.
      </p>
      <h2>I cookie</h2>
      <p>
        Il servizio usa soltanto i cookie tecnici necessari a riconoscere chi ha effettuato l’accesso. Non ci sono statistiche, pubblicità
        né servizi di terzi.
      </p>
      <h2>I tuoi diritti</h2>
      <p>
        Puoi chiedere al comune l’accesso ai tuoi dati, la rettifica, la limitazione e, nei casi previsti, la cancellazione o l’opposizione
        (articoli da 15 a 22 del Regolamento). Puoi anche sapere quali enti hanno consultato i tuoi dati:{' '}
        <a href="/contatti#cittadini">come chiederlo</a>. Se ritieni che i tuoi diritti siano stati violati, puoi presentare reclamo al
        Garante per la protezione dei dati personali.
      </p>
    </PaginaDiTesto>
  );
}
