const inLists = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, list]) => [key, list.split(', ')]))

/**
 * What people write over their columns, in English, French, German, Spanish and Polish, without accents and in small
 * letters. The key is the column of a flat sheet; `elsewhere` says where the same words mean a column of another sheet.
 */
export const headingWords: Record<string, readonly string[]> = inLists({
  case: 'case, dossier, file, campaign, project, topic, affaire, fall, akte, kampagne, thema, caso, expediente, asunto general, sprawa, kampania, temat sprawy',
  institution:
    'to, institution, institutions, recipient, recipients, sent to, addressed to, authority, ministry, body, who did we write to, who we wrote to, written to, destinataire, destinataires, a qui, autorite, an, an wen, empfanger, empfaenger, behorde, adressat, destinatario, destinatarios, institucion, a quien, autoridad, do, do kogo, adresat, adresaci, odbiorca, instytucja, organ',
  addressee:
    'addressee, attention, attn, person, contact, contact person, office holder, a l attention de, personne, zu handen, z hd, ansprechpartner, person oder stelle, a la atencion de, persona, do rak, osoba',
  letter_kind:
    'kind, type, kind of letter, type of letter, nature, type de lettre, art, art des schreibens, tipo, tipo de carta, rodzaj, rodzaj pisma, typ',
  subject:
    'subject, about, title, re, letter, what about, regarding, objet, sujet, lettre, betreff, schreiben, brief, worum, asunto, carta, tema, temat, przedmiot, pismo, dotyczy',
  dated_on:
    'dated, dated on, date of letter, letter date, date de la lettre, datum des schreibens, fecha de la carta, data pisma',
  sent_on:
    'sent, sent on, date, when, date sent, sending date, date d envoi, envoye, envoye le, quand, gesendet, gesendet am, versandt am, abgeschickt, verschickt am, datum, wann, fecha, enviado, enviada el, fecha de envio, cuando, data, wyslano, data wyslania, kiedy',
  channel: 'channel, via, how, sent by, medium, canal, moyen, par, kanal, versandart, medio, kanal, sposob, droga',
  language: 'language, lang, langue, sprache, idioma, lengua, jezyk',
  our_reference:
    'our reference, our ref, ref, reference, notre reference, n ref, unser zeichen, unser az, nuestra referencia, nuestro ref, nasz znak, sygnatura',
  signatories:
    'signatories, signed by, signatory organisations, co signers, signataires, unterzeichner, unterzeichnet von, firmantes, firmado por, sygnatariusze, podpisali',
  asks: 'asks, demands, requests, what did we ask, what we asked, demandes, forderungen, peticiones, demandas, postulaty, zadania',
  text: 'text, text of the letter, body text, texte, wortlaut, texto, tresc, tresc pisma',
  received_on:
    'letter received on, received by them, delivered, proof of receipt, recu par eux, zugestellt, zugestellt am, acuse de recibo, doreczono',
  reply_received_on:
    'answered, answered on, reply, reply on, reply date, replied, replied on, date of reply, answer, answer date, response, response date, reply received, reply received on, reponse, repondu le, date de reponse, date de la reponse, reponse recue le, antwort, antwort am, beantwortet am, geantwortet, antwortdatum, respuesta, respondido, fecha de respuesta, respondieron el, odpowiedz, data odpowiedzi, odpowiedziano',
  reply_dated_on: 'reply dated, reply dated on, reponse datee du, antwort vom, respuesta con fecha, odpowiedz z dnia',
  reply_from:
    'reply from, answered by, replied by, who answered, reponse de, antwort von, respuesta de, odpowiedz od, kto odpowiedzial',
  reply_kind:
    'kind of reply, type of reply, reply type, type de reponse, art der antwort, tipo de respuesta, rodzaj odpowiedzi',
  reply_subject:
    'subject of the reply, reply subject, objet de la reponse, betreff der antwort, asunto de la respuesta, temat odpowiedzi',
  their_reference:
    'their reference, their ref, ares, leur reference, v ref, ihr zeichen, aktenzeichen, su referencia, ich znak, znak sprawy',
  signatory: 'reply signed by, signatory of the reply, signed, signataire, gezeichnet, firmante, podpisal',
  reply_text:
    'text of the reply, reply text, what did they say, what they said, texte de la reponse, wortlaut der antwort, texto de la respuesta, tresc odpowiedzi',
  promise:
    'promise, promised, promises, commitment, commitments, what did they promise, what they promised, promesse, engagement, ce qu ils ont promis, zusage, zusagen, versprechen, was wurde zugesagt, compromiso, promesa, que prometieron, zobowiazanie, obietnica, co obiecali',
  promise_due_on:
    'promised for, promise due, by when, deadline, due, due on, echeance, pour quand, frist, bis wann, fallig am, plazo, para cuando, fecha limite, termin, na kiedy, do kiedy',
  promise_status:
    'status, kept, status of the promise, promise status, etat, statut, tenu, stand, eingehalten, estado, cumplido, stan, dotrzymane',
  promise_source: 'source, source of the status, evidence, preuve, quelle, beleg, fuente, prueba, zrodlo, dowod',
  next_check_on:
    'next check, next check on, check on, a verifier le, prufen am, wiedervorlage, revisar el, sprawdzic, sprawdzic dnia',
  next_step:
    'next step, next steps, to do, todo, follow up, action, what next, prochaine etape, suite, a faire, suivi, nachster schritt, naechster schritt, zu tun, wie weiter, proximo paso, seguimiento, pendiente, nastepny krok, do zrobienia, co dalej',
  next_step_on:
    'next step due, next step on, next step by, to do by, follow up on, follow up date, a faire avant, suite le, zu tun bis, nachster schritt am, fecha del proximo paso, seguimiento el, termin kroku, zrobic do',
  next_step_who:
    'who, responsible, owner, assigned to, qui, responsable, wer, zustandig, verantwortlich, quien, encargado, kto, odpowiedzialny',
})

/** The same words over a sheet that holds one sort of record. */
export const elsewhere: Record<string, Record<string, string>> = {
  institutions: { institution: 'name', subject: 'name', addressee: 'name', language: 'languages' },
  cases: { subject: 'title', case: 'title', sent_on: 'opened_on' },
  letters: { letter_kind: 'kind' },
  recipients: { institution: 'institution', subject: 'letter' },
  replies: {
    letter_kind: 'kind',
    reply_kind: 'kind',
    reply_from: 'institution',
    institution: 'institution',
    reply_received_on: 'received_on',
    sent_on: 'received_on',
    received_on: 'received_on',
    reply_dated_on: 'dated_on',
    reply_subject: 'subject',
    reply_text: 'text',
  },
  sources: { letter_kind: 'kind', subject: 'title', sent_on: 'dated_on', institution: 'publishers' },
  commitments: {
    promise: 'title',
    subject: 'title',
    institution: 'institutions',
    promise_due_on: 'due_on',
    sent_on: 'made_on',
    promise_status: 'status',
    promise_source: 'status_source',
  },
  updates: { promise_status: 'status', sent_on: 'made_on' },
  follow_ups: {
    next_step: 'what',
    subject: 'what',
    next_step_on: 'due_on',
    promise_due_on: 'due_on',
    sent_on: 'due_on',
    next_step_who: 'who',
  },
}

/** Names that people give their sheets. */
export const sheetWords: Record<string, readonly string[]> = inLists({
  institutions:
    'institutions, institution, authorities, contacts, autorites, institutionen, behorden, instituciones, autoridades, instytucje, organy',
  cases: 'cases, dossiers, affaires, falle, casos, expedientes, sprawy',
  letters: 'letters, lettres, briefe, schreiben, cartas, pisma, listy',
  recipients: 'recipients, destinataires, empfanger, destinatarios, adresaci',
  replies: 'replies, answers, responses, reponses, antworten, respuestas, odpowiedzi',
  sources: 'sources, quellen, fuentes, zrodla',
  commitments: 'commitments, promises, engagements, promesses, zusagen, compromisos, promesas, zobowiazania, obietnice',
  updates: 'updates, mises a jour, aktualisierungen, actualizaciones, aktualizacje',
  follow_ups:
    'follow ups, followups, to do, todo, suivi, wiedervorlagen, aufgaben, seguimiento, tareas, zadania, do zrobienia',
})
