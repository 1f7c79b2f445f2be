/** What is made rather than done to, where a law, a text or something unknown is the subject: "a bill will be introduced". */
export const made =
  /set up|launch|creat|draft|drawn up|prepar|in development|in the pipeline|establish|built|opened|appointed|introduc|tabled|publish|present|propos|submit|adopt|issued|revis|amend|laid|brought|translat|distribut|circulat|review|updat|extended|renewed|repealed|scrapped|abolished|lifted|relaxed|waived|doubled|phased|replaced|vorgelegt|vorgestellt|ausgeschrieben|eingerichtet|eingeführt|eröffnet|eingebracht|veröffentlicht|überarbeitet|novelliert|présent|dépos|publié|mise?s? en (?:place|œuvre|ligne)|créé|lancé|organis|ouvert|soumis|modifi|révis|étendu|élargi|généralis|renforc|complét|assoupli|adapt|relev|adopt|instaur|déploy|prolong|reconduit|simplifi|supprim|abrog|revaloris|augment|élabor|rédact|finalis|transpos|actualis|revue?s? |pris(?:e|es)? (?:avant|d'ici|prochainement)|utworzon|uruchomion|ogłoszon|zorganizowan|przedłoż|opublikowan|skierowan|znowelizowan|wprowadzon|wydan|przyjęt|zmienion|wydłużon|przedłużon|rozszerzon|uchwalon|przekazan|przygotow|opracow|procedowan|uzgadnian|konsultowan/iu

/** What is being made. */
export const inTheMaking =
  /in development|in the pipeline|en cours|en préparation|en voie|en chantier|à l'étude|à l'examen|in (?:vorbereitung|arbeit|abstimmung|begutachtung|beratung|planung)|(?:er|aus|über)arbeitet|novelliert|evaluiert|(?:vereinfach|vereinheitlich|beschleunig)t|angepasst|geändert|abgeschafft|aufgehoben|na ukończeniu|w (?:\p{L}+ )?(?:przygotowaniu|opracowaniu|toku|trakcie|fazie)|na (?:\p{L}+ ){0,2}etapie|przygotowywan|opracowywan|procedowan|uzgadnian|konsultowan|finalizowan|przechodzi|przedmiotem (?:\p{L}+ )?(?:uzgodnień|konsultacji|prac)/iu

/** An English passive that goes on. */
export const isBeing = /^(?:is|are) (?:[a-z]+ ){0,2}being/iu
