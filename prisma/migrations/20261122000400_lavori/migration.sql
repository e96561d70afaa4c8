-- Which worker holds a message or a piece of work: the number of the advisory lock that the worker keeps on a connection of its own for as
-- long as it lives. Who died holds no lock, so that what it held is known at once, without waiting for a time to pass.
ALTER TABLE messaggio ADD COLUMN affidato_a integer;
ALTER TABLE lavoro ADD COLUMN affidato_a integer;
