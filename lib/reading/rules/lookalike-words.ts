/**
 * Small words of languages that share others with one of the ten of `function-words.ts` ("na", "je", "som", "par", "de") and would pass for
 * it: Slovak, Slovene and Croatian for Czech, Danish for Swedish, Latvian for French, Catalan for Spanish. Only words that the one they pass
 * for does not have: where they stand in number, no small words tell, and the table of letters is asked. They tell nothing themselves, so
 * that Danish may stand for Norwegian and Croatian for its neighbours in Latin letters.
 */
export const lookalikes: Record<string, string> = {
  sk: 'sa som sú sme bol bola bolo boli budú ktoré ktorý ktorá ktorú ktorí ktorých ktorým alebo podľa pri pre ako iba tiež ešte vo zo ku aj či keď medzi týmto tejto tohto môže ak len pokiaľ preto treba nebol nebola nebolo čo voči vašej vašu našej',
  sl: 'ki ni ta te tej pa tudi ali pri kot iz smo bo bodo bila bilo bile bili če ter ker zaradi lahko njihov katere katerih kateri kako tega zato kar vendar še vas vam nam pred biti bomo niso ima glede prav bi vaš vašega naš',
  hr: 'su koji koja koje kojim kojih kojem kojoj nije nisu što kako kao ili iz bi biti će sam smo ovaj ova ove ovo ovog prema može treba jer samo već također takođe nakon ukoliko ako sve svi ima bila bilo bili bio vas vam vašem vaše kod',
  da: 'og os af ikke jeg til fra ved blev blive bliver ble være været vært hvis hvor hvad hva også skal kun deres denne dette disse etter enn seg noe noen vores hvilke hvilken dersom mellem mellom vil deg dig kære kjære følger følge følgende før bør gør gøre gjør gjøre nødvendig nødvendigt samtidig gjennom gennem uden uten innen flere mere gerne gjerne således søknad ansøgning spørgsmål spørsmål ifølge',
  is: 'og að við ekki sem það þetta þess fyrir eru hefur hafa verið til af frá því þar þeim eða ef vegna hjá einnig yðar',
  lv: 'ir ka uz ar kas tiek tika nav vai pēc kā arī tas lai šī šo šajā jo būs bija kura kuras kuri kurā līdz gan bet jūs jūsu mēs mūsu tās tā ko pie šim šis saskaņā ņemot',
  lt: 'ir kad yra dėl iš apie ar kaip kuris kuri kurie taip pat jūsų mūsų bus buvo nėra iki pagal prie už į tai bet šio šis tik kuriuos jūs mes turi būti gali',
  ca: 'els amb aquest aquesta aquests aquestes són dels més també seva seus seves pel pels hi ho ens què fins sense quan vostè nostre estan està és cal abans dies mitjançant serà sol seran altres ja',
  ro: 'și şi în din pentru cu nu sunt fost prin acest această sau dumneavoastră către pe să va vă că după cel cei cele ca unei unui decât fără aceste care fi prevăzut lui iar astfel',
  hu: 'az és hogy nem meg ez egy csak volt amely vagy sem már mint kell fel azt ezt minden szerint között illetve valamint által továbbá után arra ennek annak lehet önt ön',
  et: 'ja ei kui mis ka seda see oli ning või aga kes selle vastavalt teie meie ole mille mida kuid nende pole siis juba teid',
  fi: 'ja ei että sekä tai ovat mutta kun myös joka jotka jonka ole oli mukaan tämä sen niin siitä tästä voidaan hän me',
  tr: 'bir bu için ile olarak olan gibi daha kadar göre çok ancak veya ise değil sonra tarafından hakkında ki',
  sq: 'të dhe në për që nga është një janë ose nuk kjo ky këtë tij saj cilët cila deri ka kanë mund edhe ju',
}

/** Letters, in small, that a language of the ten does not write and one that looks like it does. */
export const unwritten: Record<string, RegExp> = {
  cs: /[ľĺŕôäćđ]/u,
  es: /[àèòçï]/u,
  sv: /[æø]/u,
}
