const PASSI = [
  ['La domanda', 'L’ente indica i compiti che svolge, la norma che lo autorizza e i dati di cui ha bisogno.'],
  ['L’istruttoria', 'Il comune verifica la legittimità della domanda e risponde entro 30 giorni, salvo integrazioni.'],
  ['La convenzione', 'Le due parti firmano digitalmente lo stesso documento: quello che c’è scritto è quello che il sistema applica.'],
  ['Gli operatori', 'L’ente designa le persone; ognuna riceve credenziali proprie, che non si possono prestare.'],
  ['La consultazione', 'L’operatore dichiara il motivo di ogni ricerca. Il comune controlla gli accessi e ogni anno ne dà conto all’ente.'],
] as const;

/** From the request to the consultation, for who has never heard of it. */
export function ComeFunziona() {
  return (
    <section className="border-t border-soft" aria-labelledby="come-funziona">
      <div className="contenitore py-12 md:py-16">
        <h2 id="come-funziona" className="mb-8 text-2xl text-emphasis">
          Come funziona
        </h2>
        <ol className="grid gap-8 sm:grid-cols-2 lg:grid-cols-5 lg:gap-6">
          {PASSI.map(([titolo, testo], indice) => (
            <li key={titolo} className="border-t-4 border-primary pt-4">
              <p aria-hidden="true" className="text-2xl font-bold text-primary">
                {indice + 1}
              </p>
              <h3 className="mt-1 text-lg">{titolo}</h3>
              <p className="mt-1.5 text-secondary">{testo}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
