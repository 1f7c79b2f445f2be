/**
 * Letters of our own, one in each language that has a grammar: what waits for a file reads them before it is given one, the one in English
 * also what waits for its words (see warm-up.ts, warm-rounds.ts). They hold a little of all that letters hold. Nothing is learnt from them.
 */
export const warmLetters = [
  `Ministry of the Interior of Norland
Our ref.: NB/204/7
14 March 2024

Dear Ms Example,

Thank you for your letter of 3 March 2024 on the reception centre. You ask whether the gate will be opened, when the report will be sent and who decides.

The border guard has repaired the road, and the ministry is assessing what you describe in paragraph 12. We will publish the report under Article 7 of Regulation (EU) 2016/399 by 30 June 2024 and inform you of its outcome as soon as possible. If the agency agrees, a second house shall be opened. We cannot comment on case C-123/22, which is before the courts.

1. The contract was signed in January.
2. The agency intends to review its rules within three months.

Yours sincerely,
Anna Example
Director-General
`,
  `Ministère de l’Intérieur de Norlande
Réf. : NB/205/7
Le 14 mars 2024

Madame,

Je vous remercie de votre lettre du 3 mars 2024 sur le centre d’accueil. Le ministère examine la situation que vous décrivez et vous informera du résultat avant la fin du mois de juin. Nous publierons le rapport d’ici le 30 juin 2024, conformément à l’article 7 de la loi. La route a été réparée. Il ne nous est pas possible de répondre sur une affaire qui est devant la justice.

Veuillez agréer, Madame, l’expression de mes salutations distinguées.
`,
  `Ministerium des Innern von Norland
Unser Zeichen: NB/206/7
14. März 2024

Sehr geehrte Frau Beispiel,

vielen Dank für Ihr Schreiben vom 3. März 2024 zum Aufnahmezentrum. Das Ministerium prüft, was Sie beschreiben, und wird Sie bis Ende Juni über das Ergebnis unterrichten. Wir legen den Bericht bis zum 30. Juni 2024 vor. Die Straße wurde nach Artikel 7 des Gesetzes instand gesetzt. Zu laufenden Verfahren können wir uns nicht äußern.

Mit freundlichen Grüßen
`,
  `Ministerstwo Spraw Wewnętrznych Norlandii
Znak sprawy: NB/207/7
14 marca 2024 r.

Szanowna Pani,

dziękuję za pismo z dnia 3 marca 2024 r. w sprawie ośrodka. Ministerstwo analizuje opisaną sytuację i poinformuje Panią o wynikach do końca czerwca. Raport opublikujemy do dnia 30 czerwca 2024 r. zgodnie z art. 7 ustawy. Droga została naprawiona. Nie możemy wypowiadać się w sprawie, która jest przed sądem.

Z poważaniem
`,
]
