/** Whom to ask for a new link, each by what it does here: of a link that opens nothing the page says never whose it is. */
export function ChiedereCollegamento() {
  return (
    <>
      <p>Un nuovo collegamento si chiede:</p>
      <ul className="list-disc space-y-1 pl-5">
        <li>chi consulta i dati, al referente del proprio ente o all’ufficio del comune;</li>
        <li>il referente e il legale rappresentante, all’ufficio del comune o a un altro referente dello stesso ente;</li>
        <li>chi lavora nel comune, a chi ne amministra le utenze.</li>
      </ul>
    </>
  );
}
